import type {Installed} from './installed.js';
import {itemsAt, type Scalar} from './scalar.js';

/** Helm's words for the status of a release: https://helm.sh/docs/helm/helm_status/ */
const STATUSES = new Set([
  'deployed',
  'failed',
  'pending-install',
  'pending-upgrade',
  'pending-rollback',
  'superseded',
  'uninstalled',
  'uninstalling',
  'unknown',
]);

/** Of these nothing runs any more, or is about to. */
const GONE = new Set(['superseded', 'uninstalled', 'uninstalling']);

/** `name-version`: names have dashes and digits too, but a version has a dot between numbers. */
const CHART = /^(.+?)-(v?\d+\.\d.*)$/;

/**
 * The rows of `helm list`: name, namespace, revision, when, status, chart, app version. Columns are
 * told by what stands in them, for tabs may have become any number of spaces.
 */
export function releasesInTable(lines: readonly string[]): Installed[] {
  return lines.flatMap((text, index) => {
    const cells = text.trim().split(/\s+/);
    const at = cells.findIndex((cell, place) => place > 3 && STATUSES.has(cell));
    const chart = cells[at + 1];
    if (at < 0 || chart === undefined || !/^\d+$/.test(cells[2] ?? '')) return [];
    const line = index + 1;
    return release(cells[at], {value: chart, line}, {value: cells[at + 2] ?? '', line});
  });
}

/** The items of `helm list --output json|yaml`. */
export function releasesInDocument(document: readonly Scalar[]): Installed[] {
  return itemsAt(document).flatMap((item) => {
    const [chart, app] = [item.get('chart'), item.get('app_version')];
    return chart && app ? release(item.get('status')?.value, chart, app) : [];
  });
}

type Cell = Pick<Scalar, 'value' | 'line'>;

/**
 * A chart has a version of its own beside that of the application in it. Mostly they are the same;
 * where they are not, the reader has to say which one is asked for: both are here.
 */
function release(status: string | undefined, chart: Cell, app: Cell): Installed[] {
  const [, name, chartVersion = ''] = CHART.exec(chart.value) ?? [];
  if (name === undefined || status === undefined || GONE.has(status)) return [];
  const versions = [
    {value: chartVersion, line: chart.line},
    ...(/^v?\d/.test(app.value) ? [app] : []),
  ];
  return versions.map(({value, line}) => ({
    what: 'chart',
    name,
    version: value,
    deployed: status === 'deployed',
    line,
    source: 'helm-list',
  }));
}
