import React, {type ReactNode} from 'react';
import type {Props} from '@theme/CompatInlineCommand';
import {replaceText, useFilledCommand} from 'docusaurus-plugin-compat-matrix/client';

/** Inline code whose placeholders hold what the reader chose elsewhere. */
export default function CompatInlineCommand({code, children}: Props): ReactNode {
  const {text} = useFilledCommand(code, 'bash');
  return replaceText(children, code, text) ?? <code>{text}</code>;
}
