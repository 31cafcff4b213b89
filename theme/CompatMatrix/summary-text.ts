import {translate} from '@docusaurus/Translate';
import listText from '@theme/CompatMatrix/list-text';
import needsText from '@theme/CompatMatrix/needs-text';
import reasonText from '@theme/CompatMatrix/reason-text';
import type {Matrix, MatrixRow} from 'docusaurus-plugin-compat-matrix/client';
import type {CompatData, Fit} from 'docusaurus-plugin-compat-matrix/compat';

/** The matrix's answer in a sentence or two. */
export default function summaryText(data: CompatData, matrix: Matrix, locale: string): string {
  const releases = matrix.rows.filter(({others}) => !others);
  const chosen = releases.find((row) => row.chosen);
  if (releases.every(({fit}) => fit === null)) {
    return chosen ? requirementsOf(data, chosen, matrix, locale) : invitation();
  }
  if (chosen?.fit) {
    return answerOf(data, chosen.fit, locale);
  }
  const best = releases.findIndex((row) => row.best);
  const bestFit = releases[best]?.fit;
  if (bestFit) {
    // What keeps the reader from the next newer release is what they will ask next.
    const newer = releases
      .slice(0, best)
      .filter(({fit}) => fit?.verdict === 'does-not-fit')
      .at(-1)?.fit;
    return [answerOf(data, bestFit, locale), newer && answerOf(data, newer, locale)]
      .filter(Boolean)
      .join(' ');
  }
  const nearest = nearestMiss(releases);
  return [noneFits(data, releases, locale), nearest && answerOf(data, nearest, locale)]
    .filter(Boolean)
    .join(' ');
}

function invitation(): string {
  return translate({
    id: 'theme.compat.summary.invitation',
    message: 'Say what you run, and see which releases fit.',
    description: 'Stands above the matrix before the reader has chosen anything',
  });
}

/** "v0.6.x fits Kubernetes 1.33 and Envoy Gateway 1.7.2.", or what stands against it. */
function answerOf(data: CompatData, fit: Fit, locale: string): string {
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

function noneFits(data: CompatData, releases: readonly MatrixRow[], locale: string): string {
  const fits = releases.flatMap(({fit}) => fit ?? []);
  const [first] = fits;
  const stack = first ? stackText(data, first, locale) : '';
  return fits.some(({verdict}) => verdict === 'not-stated')
    ? translate(
        {
          id: 'theme.compat.summary.noneStated',
          message: 'No release is stated to fit {stack}.',
          description: 'No release goes with what the reader runs, but of some it is not known',
        },
        {stack},
      )
    : translate(
        {
          id: 'theme.compat.summary.noneFits',
          message: 'No release fits {stack}.',
          description: 'Every release needs something else than the reader runs',
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

function stackText(data: CompatData, {reasons}: Fit, locale: string): string {
  const items = reasons.map(({dependency, runs}) => {
    const name = data.dependencies.find(({id}) => id === dependency)?.name ?? dependency;
    return `${name} ${runs}`;
  });
  return listText(items, 'conjunction', locale);
}

/** "v0.5.x needs Kubernetes v1.32 or later and Gateway API v1.4.x." */
function requirementsOf(
  data: CompatData,
  {release}: MatrixRow,
  {columns}: Matrix,
  locale: string,
): string {
  const {line} = release;
  const needs = columns
    .map(({dependency}) => ({
      name: dependency.name,
      versions: needsText(release.requires[dependency.id] ?? [], locale),
    }))
    .filter(({versions}) => versions !== '')
    .map(({name, versions}) => `${name} ${versions}`);
  return needs.length > 0
    ? translate(
        {
          id: 'theme.compat.summary.needs',
          message: '{line} needs {needs}.',
          description: 'What the release that the reader chose needs',
        },
        {line, needs: listText(needs, 'conjunction', locale)},
      )
    : translate(
        {
          id: 'theme.compat.summary.needsNotStated',
          message: 'What {line} needs is not stated.',
          description: 'Nothing is known of what the release that the reader chose needs',
        },
        {line},
      );
}
