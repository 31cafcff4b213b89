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

/** What helm says of one revision of a release, by the keys of its JSON. */
type Row = ReadonlyMap<string, Pick<Scalar, 'value' | 'line'>>;

const KEYS = ['name', 'namespace', 'revision', 'status', 'chart', 'app_version'];

/**
 * The rows of `helm list`: name, namespace, revision, when, status, chart, app version. Columns are
 * told by what stands in them, for tabs may have become any number of spaces.
 */
export function releasesInTable(lines: readonly string[]): Installed[] {
  return installedIn(
    lines.flatMap((text, index): Row[] => {
      const cells = text.trim().split(/\s+/);
      const at = cells.findIndex((cell, place) => place > 3 && STATUSES.has(cell));
      if (at < 0 || !/^\d+$/.test(cells[2] ?? '')) return [];
      return [
        new Map(
          [...cells.slice(0, 3), ...cells.slice(at)]
            .slice(0, KEYS.length)
            .map((value, place) => [KEYS[place] ?? '', {value, line: index + 1}]),
        ),
      ];
    }),
  );
}

/** The items of `helm list --output json|yaml`, or one of them alone. */
export function releasesInDocument(document: readonly Scalar[]): Installed[] {
  const alone = document.flatMap((scalar) => ({...scalar, path: [0, ...scalar.path]}));
  return installedIn(
    [...itemsAt(document), ...itemsAt(alone)].filter((item) => item.has('app_version')),
  );
}

/** Of a release of which a later revision came to no end nobody can tell which one runs. */
function installedIn(rows: readonly Row[]): Installed[] {
  const open = new Map<string, number>();
  const read = rows.map((row) => {
    const [name, namespace, revision, status = ''] = KEYS.map((key) => row.get(key)?.value);
    const key = `${String(name)} ${String(namespace)}`;
    const number = Number(revision);
    if (status !== 'deployed' && !GONE.has(status)) {
      open.set(key, Math.max(number, open.get(key) ?? 0));
    }
    return {row, key, number};
  });
  return read.flatMap(({row, key, number}) => release(row, !((open.get(key) ?? 0) > number)));
}

/**
 * A chart has a version of its own beside that of the application in it. Mostly they are the same;
 * where they are not, the reader has to say which one is asked for: both are here.
 */
function release(row: Row, isLast: boolean): Installed[] {
  const [chart, app] = [row.get('chart'), row.get('app_version')];
  const status = row.get('status')?.value;
  const [, name, written = ''] = CHART.exec(chart?.value ?? '') ?? [];
  if (!chart || name === undefined || status === undefined || GONE.has(status)) return [];
  // Labels cannot have a `+`; what follows it says nothing of the version.
  const chartVersion = written.replace(/_.*/, '');
  // Charts have three numbers: the row was cut off.
  const isCut = !app && !/\d\.\d+\.\d/.test(chartVersion);
  const versions = [
    {value: isCut ? null : chartVersion, line: chart.line},
    ...(app && /^v?\d/.test(app.value) ? [app] : []),
  ];
  return versions.map(({value, line}) => ({
    what: 'chart',
    name,
    version: value,
    deployed: status === 'deployed' && isLast,
    line,
    source: 'helm-list',
  }));
}
