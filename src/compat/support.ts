import {isSameVersion} from '../version/index.js';
import {lineVersion} from './lines.js';
import {OTHERS, type CompatData, type Release} from './model.js';
import {isChoosable} from './names.js';

/** Docusaurus's name for the docs that are not a released version yet. */
export const CURRENT_DOCS = 'current';

/** The line that the current docs document, unless a release names them itself. */
const MAIN_LINE = 'main';

/** Whether a release is out: neither in development, nor the line of all that are not listed. */
export function isPublished({line, status}: Release): boolean {
  return line !== OTHERS && status !== 'development';
}

/**
 * The newest release, whatever its support status; not a line in development, nor one without
 * numbers such as `main` where others have them. `null`: there is none.
 */
export function newestRelease(data: CompatData): Release | null {
  const published = data.releases.filter(isPublished);
  return published.find(lineVersion) ?? published[0] ?? null;
}

/**
 * The newest release that gets support: the first with status `supported`,
 * else the first in `maintenance`. `null`: the data names none, and a release
 * whose status is not stated is not taken for one.
 */
export function newestSupported(data: CompatData): Release | null {
  const first = (status: Release['status']) =>
    data.releases.find((release) => release.line !== OTHERS && release.status === status);
  return first('supported') ?? first('maintenance') ?? null;
}

/** A release that says what to install. */
export type SelectableRelease = Release & {readonly version: string};

/**
 * The releases a reader can pick: those with a `version`, and a line that links carry; newest first,
 * then those in development, then those past their end of life.
 */
export function selectableReleases(data: CompatData): SelectableRelease[] {
  const place = ({status}: Release) => ['development', 'end-of-life'].indexOf(status ?? '');
  return data.releases
    .filter((release): release is SelectableRelease => release.version !== undefined)
    .filter(({line}) => line !== OTHERS && isChoosable(line))
    .sort((a, b) => place(a) - place(b));
}

/** The release of a line. `null`: the data has no such line. */
export function releaseOfLine(data: Pick<CompatData, 'releases'>, line: string): Release | null {
  return data.releases.find((release) => release.line === line) ?? null;
}

/**
 * The release that a text names: by its line, however written (`v0.5`, `0.5` and `v0.5.x` are one),
 * or by its version. `null`: the data has none.
 */
export function releaseNamed(
  {releases}: Pick<CompatData, 'releases'>,
  name: string,
): Release | null {
  const named = releases.filter(({line}) => line !== OTHERS);
  return (
    named.find(({line}) => line === name) ??
    named.find(({line}) => isSameVersion(line, name)) ??
    named.find(({version}) => isSameVersion(version ?? '', name)) ??
    null
  );
}

/**
 * The release that a version of the docs documents: the one whose `docsVersion`
 * names it, else the one whose line equals it, where `0.5`, `v0.5` and `v0.5.x`
 * are the same line. The docs named `current` belong to `main`.
 *
 * @param docsVersion name of the docs version, as in `versions.json`, or `current`
 * @returns `null` when no release belongs to it
 */
export function releaseOfDocsVersion(data: CompatData, docsVersion: string): Release | null {
  const named = data.releases.find((release) => release.docsVersion === docsVersion);
  if (named) return named;
  const line = docsVersion === CURRENT_DOCS ? MAIN_LINE : docsVersion;
  const free = data.releases.filter(
    (release) => release.line !== OTHERS && release.docsVersion === undefined,
  );
  return (
    free.find((release) => release.line === line) ??
    free.find((release) => isSameVersion(release.line, line)) ??
    null
  );
}
