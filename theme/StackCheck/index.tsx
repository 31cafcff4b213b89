import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Summary from '@theme/CompatMatrix/Summary';
import useLanguage from '@theme/CompatMatrix/use-language';
import type {Props} from '@theme/StackCheck';
import Answers from '@theme/StackCheck/Answers';
import Controls from '@theme/StackCheck/Controls';
import Installed from '@theme/StackCheck/Installed';
import Paste from '@theme/StackCheck/Paste';
import Requirements from '@theme/StackCheck/Requirements';
import {useCompatData, useLinkSync, useMatrix} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** All releases and dependencies: the same object on every render. */
const EVERYTHING = {};

/** Says which releases run on what the reader has; before they say it, what every release needs. */
export default function StackCheck({product, syncLink = false, upgradePage}: Props): ReactNode {
  const data = useCompatData(product);
  const {attributes} = useLanguage();
  const matrix = useMatrix(data, EVERYTHING);
  useLinkSync(syncLink);
  const isAnswered = matrix.fits.length > 0;
  return (
    <section className={`theme-compat-stack-check ${styles.check}`} {...attributes}>
      <Controls data={data} />
      <Paste data={data} />
      <Summary data={data} matrix={matrix} />
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
        <Installed data={data} matrix={matrix} upgradePage={upgradePage} />
        {isAnswered && <Answers data={data} matrix={matrix} />}
        {/* Kept: to write all of it anew takes long. */}
        <div hidden={isAnswered}>
          <Requirements data={data} />
        </div>
      </div>
    </section>
  );
}
