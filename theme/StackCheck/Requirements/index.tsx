import React, {memo, type ReactNode} from 'react';
import releaseNeedsText from '@theme/CompatMatrix/release-needs-text';
import useLanguage from '@theme/CompatMatrix/use-language';
import CompatStatus from '@theme/CompatStatus';
import type {Props} from '@theme/StackCheck/Requirements';
import {isAskedFor, OTHERS} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** What each release needs, in the order of the data: all there is to say without JavaScript. */
function StackCheckRequirements({data}: Props): ReactNode {
  const {language} = useLanguage();
  const asked = data.dependencies.filter(isAskedFor);
  return (
    <ul className={`theme-compat-requirements ${styles.list}`}>
      {data.releases
        .filter(({line}) => line !== OTHERS)
        .map((release) => (
          <li key={release.line}>
            {releaseNeedsText(release, asked, language)}{' '}
            {release.status && <CompatStatus status={release.status} />}
          </li>
        ))}
    </ul>
  );
}

export default memo(StackCheckRequirements);
