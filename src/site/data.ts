import {resolve} from 'node:path';
import type {ReportingSeverity} from '@docusaurus/types';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import type {CompatData} from '../compat/model.js';
import {parseDataValue, type ParsedData, type ParseOptions} from '../data/parse.js';
import {readData} from '../data/read.js';
import {ACROSS} from '../data/rules/index.js';
import type {CompatInput} from '../data/schema.js';
import type {Checks, Problem} from '../problem.js';
import {buildDay} from './build-day.js';
import {readHistory} from './history.js';
import {countProblems, PrintedProblems, printProblems} from './print.js';
import {digest, readRecord, stampsOf, writeRecord} from './record.js';

/**
 * Where a plugin instance's data comes from: a file relative to the site's directory, or the data
 * itself. `false`: the site has none, and only its commands are looked after.
 */
export type DataSource = string | CompatInput | false;

export interface SiteLocation {
  readonly siteDir: string;
  /** Absolute path of docusaurus.config: it holds inline data. */
  readonly siteConfigPath: string;
}

/** Absolute path of the data file; `null` for inline data and for none. */
export function dataFile(source: DataSource, {siteDir}: SiteLocation): string | null {
  return typeof source === 'string' ? resolve(siteDir, source) : null;
}

/** Reads and checks a plugin instance's data; what is known besides comes with `context`. */
export function readSiteData(
  source: DataSource,
  site: SiteLocation,
  context: Omit<ParseOptions, 'path'> = {},
): Promise<ParsedData> {
  if (source === false) return Promise.resolve({data: null, problems: []});
  const file = dataFile(source, site);
  return file === null
    ? Promise.resolve(
        parseDataValue(source, {...context, path: toMessageRelativeFilePath(site.siteConfigPath)}),
      )
    : readData(file, {...context, path: toMessageRelativeFilePath(file)});
}

/** The options of an instance that concern its data. */
export interface DataOptions {
  readonly data: DataSource;
  readonly onInvalidData: ReportingSeverity;
  readonly checks: Checks;
  /** Whether the data is to know its own history. Default: false */
  readonly history?: boolean;
}

/**
 * Reads an instance's data and reports all its problems, once per build, however many locales it
 * has, and in `start` again when the file was edited.
 *
 * @param options of the instance
 * @param site where its data is
 * @param record absolute path of a generated file that remembers what was reported
 * @returns the data, which knows its file; `null` where the data is invalid and `onInvalidData` lets the site go on without.
 * @throws one sentence, after all problems are printed, if `onInvalidData` is `throw`.
 */
export async function loadSiteData(
  options: DataOptions,
  site: SiteLocation,
  record: string,
): Promise<CompatData | null> {
  const {data: source, onInvalidData, checks, history = false} = options;
  const {data, problems} = await readSiteData(source, site, {checks, today: buildDay()});
  const file = dataFile(source, site);
  await reportDataProblems(problems, onInvalidData, file, record);
  if (!data || file === null) return data;
  return {...data, file, ...(history && {history: await readHistory(file)})};
}

/**
 * Reports where an instance's data contradicts that of other products on the site, which are known
 * only when all instances have loaded theirs.
 *
 * @param options of the instance
 * @param site where its data is
 * @param products Product id → data, of all instances
 * @param record as of `loadSiteData`, another file
 * @throws one sentence, after all problems are printed, if one is an error and `onInvalidData` is
 * `throw`.
 */
export async function checkAcrossProducts(
  options: DataOptions,
  site: SiteLocation,
  products: Readonly<Record<string, CompatData>>,
  record: string,
): Promise<void> {
  if (Object.keys(products).length < 2) return;
  const {data: source, onInvalidData, checks} = options;
  const {problems} = await readSiteData(source, site, {checks, today: buildDay(), products});
  await reportDataProblems(
    problems.filter(({code}) => ACROSS.has(code)),
    onInvalidData,
    dataFile(source, site),
    record,
  );
}

async function reportDataProblems(
  problems: readonly Problem[],
  onInvalidData: ReportingSeverity,
  file: string | null,
  record: string,
): Promise<void> {
  if (onInvalidData === 'throw' && problems.some(({severity}) => severity === 'error')) {
    printProblems(problems, 'throw');
    throw new PrintedProblems(
      `Invalid compatibility data: ${countProblems(problems)}, printed above`,
      problems,
    );
  }
  const state = digest(problems);
  const stamps =
    file === null ? new Map([['(inline data)', state]]) : await stampsOf([file], state);
  const reported = await readRecord(record);
  if ([...stamps].every(([key, stamp]) => reported.get(key) === stamp)) return;
  // Problems that leave the data whole are warnings.
  printProblems(problems, onInvalidData === 'throw' ? 'warn' : onInvalidData);
  await writeRecord(record, stamps);
}
