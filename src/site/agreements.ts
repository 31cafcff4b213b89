import {resolve} from 'node:path';
import {
  compareVersions,
  equalRanges,
  parseDate,
  parseRange,
  parseVersion,
  satisfies,
  type Agreement,
  type CompatData,
  type Range,
  type Release,
} from '../compat/index.js';
import {equalBounds} from '../version/equal.js';
import {releaseOfLine} from '../compat/support.js';
import {readSubject} from '../compat/agreement.js';
import {formatPath, placeAt, valueAt, type Located, type Place} from '../data/source/located.js';
import {readDate, readRequirement, readStatus} from './cells.js';
import {readJsonFile} from './json-file.js';
import {readVersion} from './matrix-table.js';
import {contradictedDate} from './stated-date.js';
import {statedRange} from './stated-range.js';

/** What became of an agreement when its file was read. */
export type AgreementReading = {
  readonly agreement: Agreement;
  readonly data: CompatData;
  /** Absolute path of the file. */
  readonly file: string;
  /** Path of the agreement in the data, such as `agreesWith[0]`. */
  readonly key: string;
} & (
  | {readonly kind: 'unreadable'; readonly fault: string; readonly place?: Place}
  | {readonly kind: 'missing'; readonly place: Place}
  /** `illegible`: it is there, and nobody can tell what it states. */
  | {
      readonly kind: 'disagrees' | 'illegible';
      readonly place: Place;
      readonly value: string;
      readonly stated: string;
    }
  | {readonly kind: 'agrees'}
);

/** Reads the values that must agree with the data, in its order. */
export async function readAgreements(
  products: readonly CompatData[],
  siteDir: string,
): Promise<AgreementReading[]> {
  const readings: AgreementReading[] = [];
  for (const data of products) {
    for (const [index, agreement] of (data.agreesWith ?? []).entries()) {
      const file = resolve(siteDir, agreement.file);
      const common = {agreement, data, file, key: formatPath(['agreesWith', index])};
      const json = await readJsonFile(file, siteDir);
      if ('root' in json) readings.push({...common, ...judge(agreement, json.root, data)});
      else readings.push({...common, kind: 'unreadable', ...json});
    }
  }
  return readings;
}

type Judgement =
  | {kind: 'missing'; place: Place}
  | {kind: 'disagrees' | 'illegible'; place: Place; value: string; stated: string}
  | {kind: 'agrees'};

function judge({path, means}: Agreement, root: Located, data: CompatData): Judgement {
  const steps = path.split('.');
  const scalar = valueAt(root, steps);
  const place = placeAt(root, steps, 'value');
  if (scalar?.kind !== 'scalar' || typeof scalar.value !== 'string') {
    return {kind: 'missing', place};
  }
  const {value} = scalar;
  const subject = readSubject(means);
  const release = subject && releaseOfLine(data, subject.line);
  const comparison = release && compare(value, subject.what, {release, data});
  if (!comparison || comparison.agrees === true) return {kind: 'agrees'};
  const {agrees, stated} = comparison;
  return {kind: agrees === false ? 'disagrees' : 'illegible', place, value, stated};
}

interface Comparison {
  /** `null`: nobody can tell, for the value is not understood. */
  readonly agrees: boolean | null;
  /** What the data states, as written. */
  readonly stated: string;
}

/** Compares a value with what the data states, read as cells of tables are; `null` where it states nothing. */
function compare(
  value: string,
  what: string,
  {release, data}: {readonly release: Release; readonly data: CompatData},
): Comparison | null {
  switch (what) {
    case 'version': {
      const stated = parseVersion(release.version ?? '');
      const said = readVersion(value, data);
      return stated && {agrees: said && compareVersions(said, stated) === 0, stated: stated.text};
    }
    case 'status': {
      const said = readStatus(value);
      const {status} = release;
      return status ? {agrees: said && said === status, stated: status} : null;
    }
    case 'released':
    case 'endOfLife': {
      const stated = release[what];
      if (stated === undefined || parseDate(stated) === null) return null;
      const said = readDate(value);
      return {agrees: said && contradictedDate(value, stated) === null, stated};
    }
    default:
      return compareRange(value, what, {release, data});
  }
}

/**
 * A single version stands for the least that will do where the range is open, and must lie in it
 * where it is not. A range must be the same.
 */
function compareRange(
  value: string,
  id: string,
  {release, data}: {readonly release: Release; readonly data: CompatData},
): Comparison | null {
  const stated = statedRange(release, id);
  if (!stated) return null;
  const {text} = stated;
  const name = data.dependencies.find((dependency) => dependency.id === id)?.name ?? id;
  const {range: said} = readRequirement(value, name);
  if (said.kind !== 'range') return {agrees: null, stated: text};
  if (equalRanges(said, stated.range)) return {agrees: true, stated: text};
  const version = parseVersion(said.text);
  const agrees =
    version !== null &&
    (isOpen(stated.range)
      ? equalBounds(lowest(parseRange(`>=${said.text}`)), lowest(stated.range))
      : satisfies(version, stated.range) !== 'no');
  return {agrees, stated: text};
}

function isOpen({intervals}: Range): boolean {
  return intervals.some(({upper}) => upper === null);
}

function lowest({intervals}: Range) {
  return intervals[0]?.lower ?? null;
}
