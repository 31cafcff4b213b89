import React, {useContext, type ReactNode} from 'react';
import Token from '@theme-init/CodeBlock/Line/Token';
import type {Props} from '@theme/CodeBlock/Line/Token';
import {CommandTokenContext} from 'docusaurus-plugin-compat-matrix/client';

/** The classic theme's token; in a command with placeholders, whatever that command makes of it. */
export default function CodeBlockLineToken(props: Props): ReactNode {
  const renderToken = useContext(CommandTokenContext);
  const original = <Token {...props} />;
  return renderToken ? renderToken(original) : original;
}
