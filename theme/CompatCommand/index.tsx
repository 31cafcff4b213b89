import React, {useId, useMemo, type ReactElement, type ReactNode} from 'react';
import CodeBlock from '@theme/CodeBlock';
import type {Props} from '@theme/CompatCommand';
import Note from '@theme/CompatCommand/Note';
import Token from '@theme/CompatCommand/Token';
import {
  CommandTokenContext,
  fillsByLine,
  replaceText,
  useFilledCommand,
  type TokenProps,
} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/**
 * A code block whose placeholders hold the reader's versions. The block gets the filled text, so
 * that copying and selecting give what is seen; the selects are put over it, see `Token`.
 */
export default function CompatCommand({
  code,
  language,
  className,
  children,
  ...props
}: Props): ReactNode {
  const command = useFilledCommand(code, language);
  const id = useId();
  const fieldIds = useMemo(
    () => Object.fromEntries(command.fills.map(({placeholder}, n) => [placeholder, `${id}${n}`])),
    [command, id],
  );
  const classes = [language && `language-${language}`, className].filter(Boolean).join(' ');
  const renderToken = useMemo(() => {
    const fills = fillsByLine(command);
    return function renderToken(original: ReactElement<TokenProps>) {
      const text = original.props.line.map((token) => token.content).join('');
      return <Token original={original} fills={fills.get(text) ?? []} fieldIds={fieldIds} />;
    };
  }, [command, fieldIds]);
  return (
    <div className={`theme-compat-command ${styles.command}`}>
      <CommandTokenContext.Provider value={renderToken}>
        {replaceText(children, code, command.text) ?? (
          // The props that MDX gives a fence, so that overrides of CodeBlock see what they know.
          <CodeBlock {...props} {...(classes && {className: classes})}>
            {command.text}
          </CodeBlock>
        )}
      </CommandTokenContext.Provider>
      <Note command={command} fieldIds={fieldIds} />
    </div>
  );
}
