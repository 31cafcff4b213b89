import {readFile} from 'node:fs/promises';
import type {LoadContext} from '@docusaurus/types';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import type {CompatData} from '../compat/model.js';
import {toCalendar} from '../exchange/export/calendar.js';
import {toCsv} from '../exchange/export/csv.js';
import {toPublishedJson} from '../exchange/export/json.js';
import {toLifecycle} from '../exchange/export/lifecycle.js';
import {toMarkdown} from '../exchange/export/markdown.js';
import {toPluto} from '../exchange/export/pluto.js';
import {findRegions, writeRegions} from '../exchange/export/region.js';
import {docsUrl, formatProblem, type Problem} from '../problem.js';
import {buildDay} from '../site/build-day.js';
import {positionAt} from '../text/position.js';
import {readProducts, type Products} from './products.js';
import {fileWithin, writableRoot} from './root.js';
import {openSite} from './site.js';
import {sourceText} from './source-text.js';
import {UsageError} from './usage-error.js';
import {writeFileAtomically} from './write.js';

const writers: ReadonlyMap<string, (data: CompatData) => string> = new Map([
  ['md', (data) => toMarkdown(data)],
  ['json', toPublishedJson],
  ['csv', toCsv],
  ['ics', (data) => toCalendar(data, {builtOn: buildDay()})],
  ['endoflife', toLifecycle],
  ['pluto', toPluto],
]);

/** The names that `--format` of `compat:export` knows. */
export const EXPORT_FORMATS: readonly string[] = [...writers.keys()];

export interface ExportOptions {
  readonly context: LoadContext;
  /** One of `EXPORT_FORMATS`. */
  readonly format: string;
  /** Id of the product; absent: the site's default. */
  readonly product?: string | undefined;
  /** File to write; absent: standard output. */
  readonly out?: string | undefined;
  /** File whose regions are written anew. */
  readonly update?: string | undefined;
  /** With `out` or `update`: write nothing, and fail if the file would change. */
  readonly check?: boolean | undefined;
}

/** `docusaurus compat:export`: writes the data in a form in which people keep copies of it. */
export async function exportData(options: ExportOptions): Promise<void> {
  const {context, format, product, out, update, check = false} = options;
  const write = writers.get(format);
  if (!write) {
    throw new UsageError(`Unknown format "${format}": use one of ${EXPORT_FORMATS.join(', ')}`);
  }
  if (update !== undefined && out !== undefined) {
    throw new UsageError('--out and --update exclude each other: run the command once for each');
  }
  if (update !== undefined && format !== 'md') {
    throw new UsageError('--update writes a Markdown table: leave --format out');
  }
  if (check && out === undefined && update === undefined) {
    throw new UsageError('--check goes with --update or --out: it says whether that file is stale');
  }
  const {instances} = await openSite(context, []);
  const products = await readProducts(instances, context);
  if (update !== undefined) {
    await updateFile(update, products, options);
    return;
  }
  const text = write(products.named(product));
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  const file = await inside(out, context);
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before === text) return;
  if (check) {
    fail({...staleAt(file, 1, 1), message: `${named(file)} does not say what the data says`});
    return;
  }
  await writeFileAtomically(file, text);
  say(`Wrote ${named(file)}`);
}

async function updateFile(
  path: string,
  products: Products,
  {context, product, check}: ExportOptions,
): Promise<void> {
  const file = await inside(path, context);
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`There is no file ${path}`);
  });
  const source = sourceText(bytes, named(file));
  if (typeof source !== 'string') {
    source.forEach(fail);
    return;
  }
  const found = findRegions(source);
  if ('problem' in found) {
    const code = 'unpaired-region';
    fail({...problemAt(file, code, source, found.offset), message: found.problem, tip: found.tip});
    return;
  }
  if (found.regions.length === 0) {
    const code = 'missing-region';
    fail({
      ...problemAt(file, code, source, 0),
      message: 'nothing marks where the matrix is to stand',
      tip: 'write <!-- compat-matrix:start --> and <!-- compat-matrix:end --> around its place',
    });
    return;
  }
  const text = writeRegions(source, found.regions, (region) =>
    toMarkdown(products.named(region.product ?? product)),
  );
  if (text === source) return;
  if (check) {
    const {line, column} = positionAt(source, firstDifference(source, text));
    fail({
      ...staleAt(file, line, column),
      message: 'the matrix in this file does not say what the data says',
    });
    return;
  }
  await writeFileAtomically(file, text);
  say(`Updated ${named(file)}`);
}

function firstDifference(a: string, b: string): number {
  let offset = 0;
  while (offset < a.length && a[offset] === b[offset]) offset += 1;
  return offset;
}

function staleAt(file: string, line: number, column: number): Omit<Problem, 'message'> {
  const code = 'stale-export';
  return {
    code,
    severity: 'error',
    tip: 'run the same command without --check, and commit what it writes',
    path: named(file),
    line,
    column,
    docs: docsUrl(code),
  };
}

function problemAt(
  file: string,
  code: string,
  source: string,
  offset: number,
): Omit<Problem, 'message' | 'tip'> {
  return {
    code,
    severity: 'error',
    path: named(file),
    ...positionAt(source, offset),
    docs: docsUrl(code),
  };
}

function fail(problem: Problem): void {
  process.stderr.write(`${formatProblem(problem)}\n`);
  process.exitCode = 1;
}

async function inside(path: string, {siteDir}: LoadContext): Promise<string> {
  return fileWithin(writableRoot(siteDir), path);
}

function named(file: string): string {
  return toMessageRelativeFilePath(file);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
