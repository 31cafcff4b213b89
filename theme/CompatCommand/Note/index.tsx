import React, {Fragment, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/CompatCommand/Note';
import Pick from '@theme/CompatCommand/Pick';
import styles from './styles.module.css';

/**
 * The line below a command that says which versions it shows. The version can be changed here too:
 * where the site has its own `CodeBlock/Line/Token`, nowhere else.
 */
export default function CompatCommandNote({command}: Props): ReactNode {
  const {text, fills} = command;
  const bySubject = new Map(fills.map((fill) => [fill.dependency ?? fill.product, fill]));
  return (
    <p className={`theme-compat-command-note ${styles.note}`}>
      {[...bySubject].map(([subject, {product, dependency, start, end}], index) => (
        <Fragment key={subject}>
          {index > 0 && ', '}
          <Translate
            id="theme.compat.command.note"
            description="The line below a command: for which version it is"
            values={{version: text.slice(start, end)}}
          >
            {'for {version}'}
          </Translate>
          <span className={styles.change}>
            {' · '}
            <Pick product={product} dependency={dependency}>
              <Translate
                id="theme.compat.command.change"
                description="The control in the line below a command that changes the version"
              >
                change
              </Translate>
            </Pick>
          </span>
        </Fragment>
      ))}
    </p>
  );
}
