import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import answerText from '@theme/CompatMatrix/answer-text';
import useLanguage from '@theme/CompatMatrix/use-language';
import type {Props} from '@theme/StackCheck/Installed';
import styles from './styles.module.css';

/** The line above the releases: how the one that the reader runs already goes with the rest of it. */
export default function StackCheckInstalled({
  data,
  matrix,
  installed,
  upgradePage,
}: Props): ReactNode {
  const {language} = useLanguage();
  const {version, release} = installed;
  const {name} = data.product;
  const fit = matrix.fits.find(({line}) => line === release?.line);
  const best = matrix.rows.find((row) => row.best);
  // The sentence above is about this release.
  const told = matrix.rows.find((row) => row.chosen) ?? best;
  return (
    <p className={`theme-compat-installed ${styles.installed}`}>
      {release
        ? translate(
            {
              id: 'theme.compat.stackCheck.installed',
              message: 'You run {product} {line}.',
              description: 'Which release of the product the reader has installed',
            },
            {product: name, line: release.line},
          )
        : translate(
            {
              id: 'theme.compat.stackCheck.installedUnknown',
              message: '{product} {version} is not one of the releases listed here.',
              description: 'The reader has a version of the product of which nothing is known',
            },
            {product: name, version},
          )}
      {fit && told?.release !== release && ` ${answerText(data, fit, language)}`}
      {upgradePage && best && best.release !== release && (
        <>
          {' '}
          <Link to={upgradePage}>
            <Translate
              id="theme.compat.stackCheck.upgrade"
              description="The link to the page that plans an upgrade"
              values={{line: best.release.line}}
            >
              {'Plan the upgrade to {line}'}
            </Translate>
          </Link>
        </>
      )}
    </p>
  );
}
