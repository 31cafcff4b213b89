import {readFile} from 'node:fs/promises';
import type {LoadContext} from '@docusaurus/types';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import type {Catalog} from '../compat/catalog.js';
import {createCatalog} from '../compat/create-catalog.js';
import type {CompatData} from '../compat/model.js';
import type {Problem} from '../problem.js';
import {buildDay} from '../site/build-day.js';
import {ContradictionSearch} from '../site/contradictions.js';
import {dataFile, readSiteData} from '../site/data.js';
import {effectiveProducts, productsOf} from '../site/instances.js';
import {magicCommentsOf} from '../site/magic-comments.js';
import {repairSource} from '../site/repair.js';
import {scanSource} from '../site/scan.js';
import {scanSteps} from '../site/steps.js';
import {formatNamed} from './format/index.js';
import {fails, type FileReport} from './report.js';
import {openSite, type SiteContent} from './site.js';

/**
 * `docusaurus compat:check`: prints what is wrong in the content and in the data
 * of all instances, and lets the process end with 1 if something but advice is. Data with errors
 * cannot be compared with anything, which goes to standard error.
 *
 * @throws after all that is printed, if two instances clash: the build would stop
 * there too, see `createCatalog`.
 */
export async function check(
  paths: readonly string[],
  {context, format}: {readonly context: LoadContext; readonly format: string},
): Promise<void> {
  const formatReports = formatNamed(format);
  const site = await openSite(context, paths);
  const data = await checkData(site, context);
  const products = new Map(data.flatMap(({id, valid}) => (valid ? [[id, valid]] : [])));
  // A site that has no data says so with `data: false`, and that is no mistake.
  const broken = data.filter(({valid, report}) => !valid && report.problems.length > 0);
  const search = new ContradictionSearch(
    {
      siteDir: context.siteDir,
      siteConfigPath: context.siteConfigPath,
      products: effectiveProducts(new Map(data.map(({id, valid}) => [id, valid])), buildDay()),
      docsVersions: site.docsVersions,
    },
    {
      markdown: context.siteConfig.markdown,
      checks: site.options.checks,
      magicComments: magicCommentsOf(context.siteConfig.themeConfig),
    },
  );
  const reports = [
    ...(paths.length === 0 ? data.map(({report}) => report) : []),
    ...(paths.length === 0 ? await checkFiles(search) : []),
    ...(await checkContent(site, {
      search,
      catalog: broken.length > 0 ? undefined : catalogOf(products),
    })),
  ];
  process.stdout.write(`${formatReports(reports, site.docsVersions)}\n`);
  for (const {report} of broken) process.stderr.write(notCompared(report));
  if (reports.some(({problems}) => problems.some(fails))) process.exitCode = 1;
  if (paths.length === 0) createCatalog(products, buildDay());
}

/** Silence would look like agreement. */
function notCompared({file}: FileReport): string {
  return `${toMessageRelativeFilePath(file)} has errors, so nothing was compared with its data: mend it, and check again.\n`;
}

/** What pages may refer to; `undefined` where no site could be built with the data. */
function catalogOf(products: ReadonlyMap<string, CompatData>): Catalog | undefined {
  try {
    return createCatalog(products, buildDay());
  } catch {
    return undefined;
  }
}

/** What files other than pages say against the data. */
async function checkFiles(search: ContradictionSearch): Promise<FileReport[]> {
  const found = [...(await search.inFiles())];
  return Promise.all(
    found.map(async ([file, problems]) => {
      // Only a file that was read has lines to show.
      const isRead = problems.some(({line}) => line !== undefined);
      const source = isRead ? await readFile(file, 'utf8') : '';
      return {file, source, repaired: source, problems};
    }),
  );
}

async function checkContent(
  {files, optionsOf}: SiteContent,
  {search, catalog}: {readonly search: ContradictionSearch; readonly catalog: Catalog | undefined},
): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const file of files) {
    const source = await readFile(file, 'utf8');
    const options = optionsOf(file);
    const problems = inOrder([
      ...(await scanSource(source, {...options, catalog})),
      ...(await search.inPage(file, source)),
    ]);
    if (problems.length === 0) continue;
    reports.push({file, source, problems, repaired: await repairSource(source, options)});
  }
  return reports;
}

function inOrder<T extends Problem>(problems: readonly T[]): T[] {
  return [...problems].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

interface CheckedData {
  /** Plugin id of the instance. */
  readonly id: string;
  readonly report: FileReport;
  /** `null` where the data cannot be used. */
  readonly valid: CompatData | null;
}

/** Twice: what contradicts the data of other products shows when all of it is known. */
async function checkData(
  {instances, options}: SiteContent,
  context: LoadContext,
): Promise<CheckedData[]> {
  const today = buildDay();
  const magicComments = magicCommentsOf(context.siteConfig.themeConfig);
  const helm = {...options.helm, magicComments, advice: true};
  const alone = await Promise.all(
    instances.map(({data, checks}) => readSiteData(data, context, {checks, today})),
  );
  const products = productsOf(new Map(alone.map(({data}, index) => [String(index), data])));
  return Promise.all(
    instances.map(async ({id, data, checks}) => {
      const path = dataFile(data, context);
      const read = await readSiteData(data, context, {checks, today, products});
      const valid = read.data && {...read.data, ...(path !== null && {file: path})};
      const steps = valid ? await scanSteps(valid, {...context, helm}) : [];
      const problems = inOrder([...read.problems, ...steps]);
      const source = path ? await readFile(path, 'utf8').catch(() => '') : '';
      const file = path ?? context.siteConfigPath;
      return {id, report: {file, source, repaired: source, problems}, valid};
    }),
  );
}
