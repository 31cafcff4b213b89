import React, {type ReactNode} from 'react';
import CodeInline from '@theme/CodeInline';
import type {Props} from '@theme/CompatInlineCommand';
import {useFilledCommand} from 'docusaurus-plugin-compat-matrix/client';

/** Inline code whose placeholders hold what the reader chose elsewhere. */
export default function CompatInlineCommand({code}: Props): ReactNode {
  return <CodeInline>{useFilledCommand(code, 'bash').text}</CodeInline>;
}
