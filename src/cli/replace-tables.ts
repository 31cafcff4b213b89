import {existsSync} from 'node:fs';
import type {LoadContext} from '@docusaurus/types';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import {enumerate} from '../data/wording.js';
import {dataFile} from '../site/data.js';
import {formatOf} from '../site/format.js';
import {matrixOf, type MatrixTable} from '../site/matrix-table.js';
import {driftOf, statedBy} from '../site/rules/table-drift.js';
import {tablesOf, type Table} from '../site/tables.js';
import {LineIndex} from '../text/position.js';
import type {ImportCommand} from './import.js';
import {matrixTag} from './matrix-tag.js';
import {readProducts} from './products.js';
import {readUtf8} from './read-utf8.js';
import {fileWithin, writableRoot} from './root.js';
import {openSite} from './site.js';
import {UsageError} from './usage-error.js';
import {writeFileAtomically} from './write.js';

/** Options that say how to read a table as data, which is not done here. */
const READING = {
  force: '--force',
  table: '--table',
  product: '--product',
  productName: '--product-name',
  releaseColumn: '--release-column',
  release: '--release',
  column: '--column',
  mark: '--mark',
} as const satisfies Partial<Record<keyof ImportCommand, string>>;

/**
 * `docusaurus compat:import <file> --replace`: puts `<CompatMatrix/>` in place of the tables of a
 * page that are surely the matrix of one of the site's products, and tells what they said
 * otherwise. The data stays as it is; a table that says more than the data has stays too.
 *
 * @param file path, relative to the working directory
 * @param command what the command line gives besides
 * @param context of the site
 * @throws UsageError where the site has no data, or no table is replaced
 */
export async function replaceTables(
  file: string,
  command: ImportCommand,
  context: LoadContext,
): Promise<void> {
  for (const [name, option] of Object.entries(READING)) {
    if (command[name as keyof typeof READING] !== undefined) {
      throw new UsageError(
        `--replace alone keeps the data of the site; for ${option} give --out too`,
      );
    }
  }
  const path = toMessageRelativeFilePath(file);
  const page = await fileWithin(writableRoot(context.siteDir), file);
  const text = await readUtf8(page).catch(() => {
    throw new UsageError(`${path} cannot be read`);
  });
  if (text === null) throw new UsageError(`${path} is not UTF-8`);
  const {instances} = await openSite(context, [file]);
  const hasData = instances.some(({data}) => {
    if (data === false) return false;
    const source = dataFile(data, context);
    return source === null || existsSync(source);
  });
  if (!hasData) {
    throw new UsageError(
      'The site has no data yet: give --out too, so that the table becomes its data',
    );
  }
  const products = await readProducts(instances, context);
  const format = await formatOf(text, page, context.siteConfig.markdown);
  if (format === 'md') {
    throw new UsageError(`${path} is parsed as CommonMark, which knows no components`);
  }
  const lines = new LineIndex(text);
  let [result, end, replaced] = ['', 0, 0];
  for (const table of tablesOf(text, format)) {
    const matrix = matrixOf(table, [...products.all.values()]);
    if (!matrix) continue;
    const {line} = lines.positionOf(table.start);
    const more = beyondData(table, matrix);
    if (more.length > 0) {
      say(`Left the table in ${path}:${line}, for the data has no ${enumerate(more)}`);
      continue;
    }
    const {id} = matrix.data.product;
    const tag = matrixTag(id === products.defaultId ? undefined : id);
    result += text.slice(end, table.start) + tag;
    [end, replaced] = [table.end, replaced + 1];
    const drifts = driftOf(matrix);
    say(`Replaced the table in ${path}:${line}${drifts.length > 0 ? ', which drifted:' : ''}`);
    for (const {offset, message} of drifts) {
      const place = lines.positionOf(offset);
      say(`  ${place.line}:${place.column} ${message.replaceAll('stands here', 'stood here')}`);
    }
  }
  if (replaced === 0) {
    throw new UsageError(`No table in ${path} was replaced: none shows what the data has`);
  }
  await writeFileAtomically(page, result + text.slice(end));
}

/** Headers and rows of a table that its matrix does not show. */
function beyondData(table: Table, {columns, rows, data}: MatrixTable): string[] {
  const known = new Set([0, ...columns.map(({index}) => index)]);
  const headers = table.header.filter((_, index) => !known.has(index));
  const heads = table.rows.flatMap((cells) => {
    const row = rows.find((each) => each.cells === cells);
    return cells[0] && (!row || statedBy(row, data) === null) ? cells[0] : [];
  });
  return [...headers, ...heads].map(({text}) => text).filter((text) => text !== '');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
