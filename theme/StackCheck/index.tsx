import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Summary from '@theme/CompatMatrix/Summary';
import useLanguage from '@theme/CompatMatrix/use-language';
import type {Props} from '@theme/StackCheck';
import Controls from '@theme/StackCheck/Controls';
import Paste from '@theme/StackCheck/Paste';
import Requirements from '@theme/StackCheck/Requirements';
import {
  loadForStack,
  useCompatData,
  useInstalled,
  useIsAsked,
  useLinkSync,
  useMatrix,
  useOnDemand,
} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** All releases and dependencies: the same object on every render. */
const EVERYTHING = {};

const loadAnswers = loadForStack(() => import('@theme/StackCheck/answers'));

/** Says which releases run on what the reader has; before they say it, what every release needs. */
export default function StackCheck({product, syncLink = false, upgradePage}: Props): ReactNode {
  const data = useCompatData(product);
  const {attributes} = useLanguage();
  const answers = useOnDemand(loadAnswers, useIsAsked(data));
  const {code} = answers;
  const matrix = useMatrix(data, EVERYTHING, code?.fit);
  const installed = useInstalled(data);
  useLinkSync(syncLink);
  const isAnswered = matrix.fits.length > 0;
  return (
    <section
      className={`theme-compat-stack-check ${styles.check}`}
      {...attributes}
      // Who is at a control will soon have chosen.
      onFocus={answers.load}
    >
      <Controls data={data} />
      <Paste data={data} />
      <Summary data={data} matrix={matrix} answers={answers} />
      <div
        role="region"
        aria-label={translate(
          {
            id: 'theme.compat.stackCheck.releases',
            message: 'Releases of {product}',
            description: 'The name of the region that lists how each release goes with a stack',
          },
          {product: data.product.name},
        )}
      >
        {/* One takes the place of the other. */}
        {code && installed ? (
          <div className={styles.line}>
            <code.Installed
              data={data}
              matrix={matrix}
              installed={installed}
              upgradePage={upgradePage}
            />
          </div>
        ) : (
          !isAnswered && (
            <p className={styles.line}>
              <Translate
                id="theme.compat.stackCheck.needs"
                description="Heads the list of what the releases need"
              >
                What each release needs:
              </Translate>
            </p>
          )
        )}
        {code && isAnswered && <code.Answers data={data} matrix={matrix} />}
        {/* Kept: to write all of it anew takes long. */}
        <div hidden={isAnswered}>
          <Requirements data={data} />
        </div>
      </div>
    </section>
  );
}
