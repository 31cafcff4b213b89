import {realpath} from 'node:fs/promises';
import type {LoadContext} from '@docusaurus/types';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import {toProblems} from '../data/finding.js';
import {joinYaml} from '../data/join-yaml.js';
import {parseData} from '../data/parse.js';
import {readBytes} from '../data/read.js';
import {Findings, ProblemSource} from '../exchange/import/findings.js';
import {
  checkOptions,
  type ColumnKind,
  type ImportOptions,
  type MarkMeaning,
} from '../exchange/import/options.js';
import type {ImportedTable} from '../exchange/import/import-table.js';
import type {FoundTable} from '../exchange/import/result.js';
import {importTables} from '../exchange/import/tables.js';
import {buildDay} from '../site/build-day.js';
import {formatOf} from '../site/format.js';
import {PLUGIN_NAME} from '../package.js';
import {formatProblem, type Problem} from '../problem.js';
import {chooseTable, unknownHeader} from './choose-table.js';
import type {DataFileUse} from './data-file-use.js';
import {factsToAdd, schemaComment} from './imported-file.js';
import {matrixTag} from './matrix-tag.js';
import {fileWithin, writableRoot} from './root.js';
import {sourceText} from './source-text.js';
import {createFileAtomically, writeFileAtomically} from './write.js';

/** What the command line gives; texts are as typed. */
export interface ImportCommand {
  /** File to write; absent: standard output. */
  readonly out?: string;
  readonly force?: boolean;
  readonly replace?: boolean;
  readonly table?: string;
  readonly product?: string;
  readonly productName?: string;
  readonly releaseColumn?: string;
  readonly release?: string;
  /** Each as `header=kind`. */
  readonly column?: readonly string[];
  /** Each as `mark=meaning`. */
  readonly mark?: readonly string[];
}

/**
 * `docusaurus compat:import`: makes a data file of a Markdown table, or of JSON as
 * endoflife.date and others publish it. Prints the data file or writes it; findings go to
 * standard error. The process ends with 1, and nothing is written, if there is no data.
 *
 * @param file path, relative to the working directory
 * @param command what the command line gives
 * @param site where files may be written: in its repository
 * @param site.siteDir absolute
 * @param site.siteConfig says which files hold components; default: all
 * @param useOf what the data file is to the site, once it is written; default: its only data
 */
export async function importFile(
  file: string,
  command: ImportCommand,
  {siteDir, siteConfig}: Pick<LoadContext, 'siteDir'> & Partial<Pick<LoadContext, 'siteConfig'>>,
  useOf: (out: string) => Promise<DataFileUse> = () =>
    Promise.resolve({isRead: true, isDefault: true}),
): Promise<void> {
  const path = toMessageRelativeFilePath(file);
  let options: ImportOptions[];
  let out: string | undefined;
  try {
    options = optionsOf(command, path);
    options.forEach(checkOptions);
    if (options.length > 1 && command.replace) {
      throw new TypeError(
        '--replace takes one table: leave it out, and put the matrix in yourself',
      );
    }
    out = command.out && (await fileWithin(writableRoot(siteDir), command.out));
  } catch (error) {
    fail(`compat:import: ${error instanceof Error ? error.message : String(error)}\n`);
    return;
  }
  const text = await readText(file, path);
  if (typeof text !== 'string') {
    failWith(text);
    return;
  }
  const replaces = command.replace && /\.mdx?$/i.test(file);
  if (replaces && siteConfig && (await formatOf(text, file, siteConfig.markdown)) === 'md') {
    fail(`compat:import: ${path} is parsed as CommonMark, which knows no components\n`);
    return;
  }
  const unknown = unknownHeader(text, options);
  if (unknown !== null) {
    fail(`compat:import: ${unknown}\n`);
    return;
  }
  const tables: FoundTable[] = [];
  for (const one of options) {
    const {tables: found, problems} = importTables(text, one);
    const [table, ...others] = found;
    if (!table || others.length > 0) {
      failWith(problems.length > 0 ? problems : [chooseTable(text, found, one)]);
      return;
    }
    tables.push(table);
  }
  const [first, ...more] = tables;
  if (!first) return;
  const table = more.length > 0 ? joined(first, more, new ProblemSource(text, path)) : first;
  if (!table.data) {
    failWith(table.problems);
    return;
  }
  tell(table.problems);
  if (out === undefined) {
    process.stdout.write(table.yaml);
    return;
  }
  if (!(await write(out, schemaComment(out, await realpath(siteDir)) + table.yaml, command)))
    return;
  process.stdout.write(`Wrote ${toMessageRelativeFilePath(out)}\n`);
  const {isRead, isDefault} = await useOf(out);
  if (replaces) {
    // Without a name it shows the site's default product, which may be another.
    const tag = matrixTag(isDefault ? command.product : table.data.product.id);
    await writeFileAtomically(file, text.slice(0, first.start) + tag + text.slice(first.end));
    process.stdout.write(`Replaced the table in ${path}\n`);
  }
  if (!isRead) {
    process.stdout.write(
      `Nothing reads it yet: name it in an entry of ${PLUGIN_NAME}, in the option \`data\`\n`,
    );
  }
  const facts = factsToAdd(table.data);
  if (facts.length > 0) {
    process.stdout.write(`Add by hand what tables seldom say:\n- ${facts.join('\n- ')}\n`);
  }
}

/** Several tables of one product as one; without data if they are not, or one of them is none. */
function joined(
  first: FoundTable,
  more: readonly FoundTable[],
  source: ProblemSource,
): ImportedTable {
  const tables = [first, ...more];
  const problems = tables.flatMap((table) => table.problems);
  if (tables.some(({data}) => !data)) return {data: null, problems, yaml: ''};
  const result = joinYaml(tables.map(({yaml}) => yaml));
  if ('yaml' in result) {
    const {yaml} = result;
    const {data} = parseData(yaml, {path: 'compat.yaml'});
    if (data) return {data, problems, yaml};
  }
  const findings = new Findings(source);
  findings.add(
    'several-tables',
    first.start,
    `these tables are not one: ${'conflict' in result ? result.conflict : 'no data file can hold them'}`,
    'correct one of them, or import them one by one with `--table <number>`',
  );
  return {data: null, problems: [...problems, ...findings.sorted()], yaml: ''};
}

/**
 * One for each table.
 *
 * @throws {@link TypeError} for what cannot be an option's value
 */
function optionsOf(command: ImportCommand, path: string): ImportOptions[] {
  const {table, product, productName, releaseColumn, release, column = [], mark = []} = command;
  const common: ImportOptions = {
    path,
    today: buildDay(),
    ...(product !== undefined && {product}),
    ...(productName !== undefined && {productName}),
    ...(releaseColumn !== undefined && {releaseColumn}),
    ...(release !== undefined && {release}),
    columns: Object.fromEntries(column.map((one) => pairOf(one, 'column'))) as Record<
      string,
      ColumnKind
    >,
    marks: Object.fromEntries(mark.map((one) => pairOf(one, 'mark'))) as Record<
      string,
      MarkMeaning
    >,
  };
  const numbers = table?.split(',').map(Number);
  return numbers?.map((number) => ({...common, table: number})) ?? [common];
}

/** The last `=` parts them, for a mark can be one. */
function pairOf(text: string, name: string): [string, string] {
  const at = text.lastIndexOf('=');
  if (at < 1)
    throw new TypeError(`${name}: write \`${text}=…\`, with what it means behind the \`=\``);
  return [text.slice(0, at), text.slice(at + 1)];
}

async function readText(file: string, path: string): Promise<string | Problem[]> {
  const bytes = await readBytes(file);
  if (bytes instanceof Uint8Array) return sourceText(bytes, path);
  return toProblems(bytes.findings, path).map((problem) =>
    problem.code === 'missing-data-file'
      ? {...problem, message: 'the file does not exist', tip: 'check its path'}
      : problem,
  );
}

/** @returns whether the file was written */
async function write(
  out: string,
  text: string,
  {force = false, replace = false}: ImportCommand,
): Promise<boolean> {
  try {
    await createFileAtomically(out, text);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST' && force) {
      await writeFileAtomically(out, text);
      return true;
    }
    const shown = toMessageRelativeFilePath(out);
    if (code === 'EEXIST') {
      const findings = new Findings(new ProblemSource('', shown));
      findings.add(
        'existing-file',
        0,
        'the file exists already',
        // Where a table goes, the data is likely to be the site's, and edited.
        replace
          ? 'leave out `--out` to put the matrix in place of tables and keep the data as it is, or give another name'
          : 'overwrite it with `--force`, or give another name with `--out`',
      );
      failWith(findings.sorted());
    } else {
      fail(
        `compat:import: cannot write ${shown}: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    }
    return false;
  }
}

function tell(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
}

function failWith(problems: readonly Problem[]): void {
  tell(problems);
  process.exitCode = 1;
}

function fail(message: string): void {
  process.stderr.write(message);
  process.exitCode = 1;
}
