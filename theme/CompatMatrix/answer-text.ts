import {translate} from '@docusaurus/Translate';
import reasonText from '@theme/CompatMatrix/reason-text';
import stackText from '@theme/CompatMatrix/stack-text';
import optionText from '@theme/VersionSelect/option-text';
import type {CompatData, Fit} from 'docusaurus-plugin-compat-matrix/compat';

/**
 * "v0.6.x fits Kubernetes 1.33 and Envoy Gateway 1.7.2.", or what stands against it. A release that
 * nobody should install is marked as in a select: "v0.4.x (End of Life) fits …".
 */
export default function answerText(data: CompatData, fit: Fit, locale: string): string {
  const {line, verdict, reasons} = fit;
  const status = data.releases.find((release) => release.line === line)?.status;
  return verdict === 'fits'
    ? translate(
        {
          id: 'theme.compat.summary.fits',
          message: '{line} fits {stack}.',
          description: 'A release goes with all that the reader runs',
        },
        {
          line: optionText({value: line, version: line, ...(status && {status})}),
          stack: stackText(data, fit, locale),
        },
      )
    : reasons
        .filter((reason) => reason.verdict === verdict)
        .map((reason) => reasonText(data, line, reason, locale))
        .join(' ');
}
