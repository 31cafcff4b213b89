import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ApiVersions/Answer';
import answerText from '@theme/ApiVersions/answer-text';
import useLanguage from '@theme/CompatMatrix/use-language';
import styles from './styles.module.css';

/** What a release makes of one object of a manifest; where it has to change, its line before and after. */
export default function ApiVersionsAnswer({object, line}: Props): ReactNode {
  const {language} = useLanguage();
  const {change} = object;
  const values = {number: String(object.line)};
  return (
    <li className={`theme-compat-answer theme-compat-answer--${object.state}`}>
      {answerText(object, line, language)}
      {change && (
        <dl className={styles.change}>
          <dt>
            <Translate
              id="theme.compat.api.before"
              description="Before a line of a manifest as it is"
              values={values}
            >
              {'Line {number}, old'}
            </Translate>
          </dt>
          <dd>
            <code>
              <del>{change.before}</del>
            </code>
          </dd>
          <dt>
            <Translate
              id="theme.compat.api.after"
              description="Before a line of a manifest as it is to be"
              values={values}
            >
              {'Line {number}, new'}
            </Translate>
          </dt>
          <dd>
            <code>
              <ins>{change.after}</ins>
            </code>
          </dd>
        </dl>
      )}
    </li>
  );
}
