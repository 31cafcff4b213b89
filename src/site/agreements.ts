import {resolve} from 'node:path';
import {
  compareVersions,
  equalBounds,
  equalRanges,
  parseRange,
  parseVersion,
  releaseOfLine,
  satisfies,
  type Agreement,
  type CompatData,
  type Range,
  type Release,
} from '../compat/index.js';
import {readSubject} from '../compat/agreement.js';
import {formatPath, placeAt, valueAt, type Located, type Place} from '../data/source/located.js';
import {readStatus} from './cells.js';
import {readJsonFile} from './json-file.js';
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
  | {
      readonly kind: 'disagrees';
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
  | {kind: 'disagrees'; place: Place; value: string; stated: string}
  | {kind: 'agrees'};

function judge({path, means}: Agreement, root: Located, data: CompatData): Judgement {
  const steps = path.split('.');
  const value = valueAt(root, steps);
  const place = placeAt(root, steps, 'value');
  if (value?.kind !== 'scalar' || typeof value.value !== 'string') return {kind: 'missing', place};
  const subject = readSubject(means);
  const release = subject && releaseOfLine(data, subject.line);
  const stated = release && contradicted(value.value, subject.what, release);
  return stated ? {kind: 'disagrees', place, value: value.value, stated} : {kind: 'agrees'};
}

/** What the data states and a value contradicts; `null` where it does not, or nobody can tell. */
function contradicted(value: string, what: string, release: Release): string | null {
  switch (what) {
    case 'version': {
      const [said, stated] = [value, release.version ?? ''].map(parseVersion);
      const differs = said && stated && compareVersions(said, stated) !== 0;
      return differs ? (release.version ?? null) : null;
    }
    case 'status': {
      const said = readStatus(value);
      return said && release.status && said !== release.status ? release.status : null;
    }
    case 'released':
    case 'endOfLife':
      return contradictedDate(value, release[what]);
    default:
      return contradictedRange(value, what, release);
  }
}

/**
 * A single version stands for the least that will do where the range is open, and must lie in it
 * where it is not. A range must be the same.
 */
function contradictedRange(value: string, id: string, release: Release): string | null {
  const stated = statedRange(release, id);
  const said = parseRange(value);
  if (!stated || said.kind !== 'range' || equalRanges(said, stated.range)) return null;
  const version = parseVersion(value);
  const agrees =
    version &&
    (isOpen(stated.range)
      ? equalBounds(lowest(parseRange(`>=${value.trim()}`)), lowest(stated.range))
      : satisfies(version, stated.range) !== 'no');
  return agrees ? null : stated.text;
}

function isOpen({intervals}: Range): boolean {
  return intervals.some(({upper}) => upper === null);
}

function lowest({intervals}: Range) {
  return intervals[0]?.lower ?? null;
}
