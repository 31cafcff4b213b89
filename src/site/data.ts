import {resolve} from 'node:path';
import type {ReportingSeverity} from '@docusaurus/types';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import type {CompatData} from '../compat/model.js';
import {parseDataValue, type ParsedData} from '../data/parse.js';
import {readData} from '../data/read.js';
import type {CompatInput} from '../data/schema.js';
import {countProblems, printProblems} from './print.js';

/** Where a plugin instance's data comes from: a file relative to the site's directory, or the data itself. */
export type DataSource = string | CompatInput;

export interface SiteLocation {
  readonly siteDir: string;
  /** Absolute path of docusaurus.config: it holds inline data. */
  readonly siteConfigPath: string;
}

/** Absolute path of the data file; `null` for inline data. */
export function dataFile(source: DataSource, {siteDir}: SiteLocation): string | null {
  return typeof source === 'string' ? resolve(siteDir, source) : null;
}

/** Reads and checks a plugin instance's data. */
export function readSiteData(source: DataSource, site: SiteLocation): Promise<ParsedData> {
  const file = dataFile(source, site);
  return file === null
    ? Promise.resolve(
        parseDataValue(source, {path: toMessageRelativeFilePath(site.siteConfigPath)}),
      )
    : readData(file, {path: toMessageRelativeFilePath(file)});
}

/**
 * Reads an instance's data and reports all its problems.
 *
 * @returns `null` where the data is invalid and `onInvalidData` lets the site go on without.
 * @throws one sentence, after all problems are printed, if `onInvalidData` is `throw`.
 */
export async function loadSiteData(
  options: {readonly data: DataSource; readonly onInvalidData: ReportingSeverity},
  site: SiteLocation,
): Promise<CompatData | null> {
  const {data, problems} = await readSiteData(options.data, site);
  const throws = data === null && options.onInvalidData === 'throw';
  // Problems that leave the data whole are warnings.
  printProblems(
    problems,
    options.onInvalidData === 'throw' && !throws ? 'warn' : options.onInvalidData,
  );
  if (throws) {
    throw new Error(`Invalid compatibility data: ${countProblems(problems)}, printed above`);
  }
  return data;
}
