import {translate} from '@docusaurus/Translate';
import answerText from '@theme/CompatMatrix/answer-text';
import reasonText from '@theme/CompatMatrix/reason-text';
import releaseNeedsText from '@theme/CompatMatrix/release-needs-text';
import stackText from '@theme/CompatMatrix/stack-text';
import type {Matrix, MatrixRow} from 'docusaurus-plugin-compat-matrix/client';
import type {CompatData, Fit} from 'docusaurus-plugin-compat-matrix/compat';

/** The matrix's answer in a sentence or two; empty before the reader has said anything. */
export default function summaryText(data: CompatData, matrix: Matrix, locale: string): string {
  const releases = matrix.rows.filter(({others}) => !others);
  const chosen = releases.find((row) => row.chosen);
  if (releases.every(({fit}) => fit === null)) {
    const dependencies = matrix.columns.map(({dependency}) => dependency);
    return chosen ? releaseNeedsText(chosen.release, dependencies, locale) : '';
  }
  if (chosen?.fit) {
    return answerText(data, chosen.fit, locale);
  }
  const best = releases.findIndex((row) => row.best);
  const bestFit = releases[best]?.fit;
  if (bestFit) {
    // What keeps the reader from the next newer release is what they will ask next.
    const newer = releases
      .slice(0, best)
      .filter(({fit}) => fit?.verdict === 'does-not-fit')
      .at(-1)?.fit;
    return [answerText(data, bestFit, locale), newer && obstacle(data, newer, locale)]
      .filter(Boolean)
      .join(' ');
  }
  const nearest = nearestMiss(releases);
  return [noneFits(data, releases, locale), nearest && obstacle(data, nearest, locale)]
    .filter(Boolean)
    .join(' ');
}

/** The first thing that stands against a release: below the matrix all of them are told. */
function obstacle(data: CompatData, fit: Fit, locale: string): string {
  const first = fit.reasons.find(({verdict}) => verdict === fit.verdict);
  return first ? reasonText(data, fit.line, first, locale) : '';
}

function noneFits(data: CompatData, releases: readonly MatrixRow[], locale: string): string {
  const fits = releases.flatMap(({fit}) => fit ?? []);
  const [first] = fits;
  const stack = first ? stackText(data, first, locale) : '';
  return fits.some(({verdict}) => verdict === 'not-stated')
    ? translate(
        {
          id: 'theme.compat.summary.noneStated',
          message: 'No release is stated to fit {stack}.',
          description: 'Of some releases it is not known',
        },
        {stack},
      )
    : translate(
        {
          id: 'theme.compat.summary.noneFits',
          message: 'No release fits {stack}.',
          description: 'Of every release it is known',
        },
        {stack},
      );
}

/** Of the releases that do not fit, the one to explain: not stated before refused, the newest supported first. */
function nearestMiss(releases: readonly MatrixRow[]): Fit | undefined {
  const byVerdict = (verdict: Fit['verdict']) =>
    releases.filter(({fit}) => fit?.verdict === verdict);
  const misses = [...byVerdict('not-stated'), ...byVerdict('does-not-fit')];
  const nearest = misses.find(({release}) => release.status === 'supported') ?? misses[0];
  return nearest?.fit ?? undefined;
}
