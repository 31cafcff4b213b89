import {readFileSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import type {ReportingSeverity} from '@docusaurus/types';
import {createMatcher, posixPath} from '@docusaurus/utils';
import type {Checks, Problem} from '../problem.js';
import {ContradictionSearch, type Site} from './contradictions.js';
import {docsPath} from './docs-versions.js';
import type {MarkdownSettings} from './format.js';
import {reportProblems} from './print.js';
import {digest, readRecord, stampsOf, writeRecord, type Stamps} from './record.js';

export interface ContradictionReportOptions {
  readonly site: Site;
  readonly markdown: MarkdownSettings;
  readonly checks: Checks;
  /** Globs of files left alone, relative to the site's directory. */
  readonly ignore: readonly string[];
  /** Keep advice among the findings. */
  readonly advice: boolean;
  /** Of the site, if it has its own. */
  readonly magicComments?: readonly string[] | undefined;
  readonly severity: ReportingSeverity;
  /** Absolute path of a generated file that remembers what was reported. */
  readonly record: string;
}

/** Stands in the record for the files that are no pages. */
const FILES = '(files)';

/**
 * Reports what contradicts the data, as often as a page or the data changes: once per build,
 * however many locales it has, and in `start` again for a page that was edited, or for all if the data was.
 *
 * @param files absolute paths of the site's Markdown files
 * @param options what to look for, and how to report
 * @throws one sentence, after all is printed, if the severity is `throw`.
 */
export async function reportContradictions(
  files: readonly string[],
  options: ContradictionReportOptions,
): Promise<void> {
  const {site, markdown, checks, magicComments, severity, record, advice} = options;
  if (severity === 'ignore' || site.products.length === 0) return;
  const [stamps, reported] = await Promise.all([
    stampsWithData(files, options),
    readRecord(record),
  ]);
  const changed = [...stamps].filter(([file, stamp]) => reported.get(file) !== stamp);
  const search = new ContradictionSearch(site, {markdown, checks, magicComments});
  const problems: Problem[] = [];
  for (const [file] of changed) {
    // A promise for each file would take ten times as long.
    if (file !== FILES) problems.push(...(await search.inPage(file, readFileSync(file, 'utf8'))));
    else problems.push(...[...(await search.inFiles()).values()].flat());
  }
  const told = problems.filter((problem) => advice || problem.severity !== 'advice');
  reportProblems(told, severity, 'between the site and its compatibility data', site.docsVersions);
  await writeRecord(record, new Map([...reported, ...stamps]));
}

/** The state of each page, and of the other files together, with all that is compared with them. */
async function stampsWithData(
  files: readonly string[],
  {site, checks, ignore}: ContradictionReportOptions,
): Promise<Stamps> {
  const {siteDir, products, docsVersions} = site;
  const besides = digest([products, docsVersions, checks]);
  const isIgnored = createMatcher([...ignore]);
  const pages = files.filter((file) => !isIgnored(posixPath(relative(siteDir, file))));
  const others = [
    ...products.flatMap(({agreesWith = []}) => agreesWith.map(({file}) => resolve(siteDir, file))),
    ...docsVersions.map(({docs}) => docsPath(siteDir, docs, 'versions.json')),
  ];
  const [pageStamps, otherStamps] = await Promise.all([stampsOf(pages, besides), stampsOf(others)]);
  return new Map([[FILES, `${[...otherStamps].join(' ')} ${besides}`], ...pageStamps]);
}
