import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import type {ReportingSeverity} from '@docusaurus/types';
import {createMatcher, posixPath, toMessageRelativeFilePath} from '@docusaurus/utils';
import type {Catalog, CompatData} from '../compat/index.js';
import type {Problem} from '../problem.js';
import type {DocsVersion} from './docs-versions.js';
import type {MarkdownSettings} from './format.js';
import {reportProblems} from './print.js';
import {digest, readRecord, stampsOf, writeRecord} from './record.js';
import type {PageFinding} from './finding.js';
import {scanSource, type ScanOptions} from './scan.js';
import {scanSteps} from './steps.js';

export interface SiteScanOptions {
  readonly siteDir: string;
  readonly markdown: MarkdownSettings;
  /** The data of the site. */
  readonly catalog?: Catalog | undefined;
  readonly checks?: ScanOptions['checks'];
  readonly helm: ScanOptions['helm'] & {
    /** Globs of files left alone, relative to the site's directory. */
    readonly ignore: readonly string[];
    /** Keep advice among the findings. */
    readonly advice: boolean;
  };
}

/** Finds what is wrong in Markdown files of the site, file by file in the order given. */
export async function scanFiles(
  files: Iterable<string>,
  {siteDir, ...options}: SiteScanOptions,
): Promise<PageFinding[]> {
  const {helm} = options;
  const isIgnored = createMatcher([...helm.ignore]);
  const findings: PageFinding[] = [];
  for (const file of files) {
    if (isIgnored(posixPath(relative(siteDir, file)))) continue;
    const path = toMessageRelativeFilePath(file);
    // A promise for each file would take ten times as long.
    const found = await scanSource(readFileSync(file, 'utf8'), {...options, path});
    findings.push(...found.filter(({severity}) => helm.advice || severity !== 'advice'));
  }
  return findings;
}

export interface SiteReportOptions extends SiteScanOptions {
  /** Absolute path of docusaurus.config: it holds inline data. */
  readonly siteConfigPath: string;
  /** The data of all instances, with upgrade steps whose commands are looked at too. */
  readonly products: readonly CompatData[];
  /** What is the same in several of them is printed once. */
  readonly docsVersions: readonly DocsVersion[];
  readonly severity: ReportingSeverity;
  /** Absolute path of a generated file that remembers what was reported. */
  readonly record: string;
}

/**
 * Reports the findings of a site as often as a source or the data changes: once per build,
 * however many locales it has, and in `start` again for a file that was edited, or for all if the
 * data was.
 *
 * @param files absolute paths
 * @param options how to scan, and how to report
 * @throws one sentence, after all findings are printed, if the severity is `throw`.
 */
export async function reportFindings(
  files: readonly string[],
  options: SiteReportOptions,
): Promise<void> {
  const {severity, record, catalog, products, checks} = options;
  if (severity === 'ignore') return;
  // Of the catalog, what front matter can name.
  const besides = digest([catalog?.products, catalog?.defaultProduct, checks]);
  const [stamps, reported] = await Promise.all([stampsOf(files, besides), readRecord(record)]);
  const changed = [...stamps].filter(([file, stamp]) => reported.get(file) !== stamp);
  const findings: Problem[] = await scanFiles(
    changed.map(([file]) => file),
    options,
  );
  const steps = new Map(products.map((data) => [`(steps of ${data.product.id})`, digest(data)]));
  for (const data of products) {
    const key = `(steps of ${data.product.id})`;
    if (reported.get(key) !== steps.get(key)) findings.push(...(await stepFindings(data, options)));
  }
  reportProblems(
    findings,
    severity,
    "in the site's Markdown files and upgrade steps",
    options.docsVersions,
  );
  await writeRecord(record, new Map([...reported, ...stamps, ...steps]));
}

async function stepFindings(data: CompatData, options: SiteReportOptions): Promise<Problem[]> {
  const found = await scanSteps(data, options);
  return found.filter(({severity}) => options.helm.advice || severity !== 'advice');
}
