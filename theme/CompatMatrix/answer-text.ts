import {translate} from '@docusaurus/Translate';
import reasonText from '@theme/CompatMatrix/reason-text';
import stackText from '@theme/CompatMatrix/stack-text';
import type {CompatData, Fit} from 'docusaurus-plugin-compat-matrix/compat';

/** "v0.6.x fits Kubernetes 1.33 and Envoy Gateway 1.7.2.", or what stands against it. */
export default function answerText(data: CompatData, fit: Fit, locale: string): string {
  const {line, verdict, reasons} = fit;
  return verdict === 'fits'
    ? translate(
        {
          id: 'theme.compat.summary.fits',
          message: '{line} fits {stack}.',
          description: 'A release goes with all that the reader runs',
        },
        {line, stack: stackText(data, fit, locale)},
      )
    : reasons
        .filter((reason) => reason.verdict === verdict)
        .map((reason) => reasonText(data, line, reason, locale))
        .join(' ');
}
