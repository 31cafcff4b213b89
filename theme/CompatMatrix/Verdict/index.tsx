import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import claimLabel from '@theme/CompatMatrix/claim-label';
import type {Props} from '@theme/CompatMatrix/Verdict';
import styles from './styles.module.css';

/** The answer of a cell: a word, with a mark that repeats it. */
export default function CompatMatrixVerdict({verdict, claim}: Props): ReactNode {
  return (
    <small className={`theme-compat-verdict theme-compat-verdict--${verdict} ${styles[verdict]}`}>
      {verdict === 'fits' && (
        <>
          <span aria-hidden="true">✓ </span>
          <Translate id="theme.compat.verdict.fits" description="The answer of a cell">
            fits
          </Translate>
          {claim !== 'not-stated' && `, ${claimLabel(claim)}`}
        </>
      )}
      {verdict === 'does-not-fit' && (
        <>
          <span aria-hidden="true">✗ </span>
          <Translate id="theme.compat.verdict.doesNotFit" description="The answer of a cell">
            does not fit
          </Translate>
        </>
      )}
      {verdict === 'not-stated' && (
        <>
          <span aria-hidden="true">? </span>
          <Translate
            id="theme.compat.verdict.notStated"
            description="The answer of a cell that says nothing"
          >
            not stated
          </Translate>
        </>
      )}
    </small>
  );
}
