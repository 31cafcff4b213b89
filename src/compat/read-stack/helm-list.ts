import {chart, type Installed} from './installed.js';
import type {Texts} from './scalar.js';

/**
 * Name, namespace (neither in a history), revision, when, status, chart, app version. Helm's words for
 * the status: https://helm.sh/docs/helm/helm_status/
 */
const ROW =
  /^\s*(?:(\S+)\s+(\S+)\s+)?(\d+)\s+\S.*?\s(deployed|failed|unknown|superseded|uninstall(?:ed|ing)|pending-(?:install|upgrade|rollback))\s+(\S+)(?:\s+(\S+))?/;

/** Of these nothing runs any more, or is about to. */
const GONE = /^(?:superseded|uninstall)/;

/** `name-version`: names have dashes and digits too, but a version has a dot between numbers. */
const CHART = /^(.+?)-(v?\d+\.\d.*)$/;

const KEYS = ['name', 'namespace', 'revision', 'status', 'chart', 'app_version'];

/**
 * The rows of `helm list`: name, namespace, revision, when, status, chart, app version; and those of
 * `helm history`, which begin with the revision. Columns are told by what stands in them, for tabs
 * may have become any number of spaces.
 */
export function releasesInTable(lines: readonly string[]): Installed[] {
  let header = 0;
  return installedIn(
    lines.flatMap((text, index): Texts[] => {
      if (/^\s*REVISION\b/.test(text)) header = index;
      // What a history is of stands nowhere, but it is one release.
      const [row, name = `history ${header}`, ...more] = ROW.exec(text) ?? [];
      if (row === undefined) return [];
      const cell = (value = '', place: number) =>
        [KEYS[place] ?? '', {value, line: index + 1}] as const;
      return [new Map([name, ...more].map(cell))];
    }),
  );
}

/**
 * What `helm get metadata` says in lines of `KEY: value`, and `helm get all` among much else: the
 * first of each key counts, for others may stand in annotations and notes.
 */
export function releasesInMetadata(lines: readonly string[]): Installed[] {
  const rows: Map<string, {value: string; line: number}>[] = [];
  for (const [index, text] of lines.entries()) {
    const [, name = '', value = ''] = /^([A-Z_]+): +(\S+)\s*$/.exec(text) ?? [];
    if (name === 'NAME') rows.push(new Map());
    const row = rows.at(-1);
    const key = name.toLowerCase();
    if (!row?.has(key)) row?.set(key, {value, line: index + 1});
  }
  return installedIn(rows);
}

/** The items of `helm list` and `helm history`, or what `helm get metadata` says, as JSON or YAML. */
export function releasesInObjects(objects: readonly Texts[]): Installed[] {
  return installedIn(
    objects.filter((object) => object.has('app_version') || object.has('appVersion')),
  );
}

/**
 * Of a release of which a later revision came to no end nobody can tell which one runs.
 *
 * @param rows what helm says of revisions, by the keys of its JSON
 */
function installedIn(rows: readonly Texts[]): Installed[] {
  const open = new Map<string, number>();
  const read = rows.map((row) => {
    const [name = '', namespace = '', revision, status = ''] = KEYS.map(
      (key) => row.get(key)?.value,
    );
    const key = `${name} ${namespace}`;
    const number = Number(revision);
    if (status !== 'deployed' && !GONE.test(status)) {
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
function release(row: Texts, isLast: boolean): Installed[] {
  const [whole, own] = [row.get('chart'), row.get('version')];
  const app = row.get('app_version') ?? row.get('appVersion');
  const status = row.get('status')?.value;
  const [, name, rest = ''] =
    CHART.exec(`${whole?.value ?? ''}${own ? `-${own.value}` : ''}`) ?? [];
  if (!whole || name === undefined || status === undefined || GONE.test(status)) return [];
  // Labels cannot have a `+`; what follows it says nothing of the version.
  const version = {...(own ?? whole), value: rest.replace(/_.*/, '')};
  // Charts have three numbers: the row was cut off.
  const isCut = !app?.value && !/\d\.\d+\.\d/.test(version.value);
  const named = {...whole, value: name};
  const runs = status === 'deployed' && isLast;
  return [
    ...chart('helm-list', named, isCut ? undefined : version, runs),
    ...chart(
      'helm-list',
      /^v?\d/.test(app?.value ?? '') ? named : undefined,
      app,
      runs,
      'application',
    ),
  ];
}
