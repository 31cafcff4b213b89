import type {CompatData, TableColumn, TableLayout} from '../../compat/model.js';
import {compile} from '../../data/compile.js';
import {parseData} from '../../data/parse.js';
import {compatSchema, type CompatInput} from '../../data/schema.js';
import {writeYaml, type Comment} from '../../data/write-yaml.js';
import {quote} from '../../data/wording.js';
import type {Problem} from '../../problem.js';
import {toGrid as printGrid} from '../export/markdown.js';
import {cellReader, layoutOf, rowsOf} from '../layout.js';
import {readCorner} from './corner.js';
import {idOf} from './dependency-id.js';
import {Findings, type ProblemSource} from './findings.js';
import {isLine, toGrid, type Grid} from './grid.js';
import {isGeneric, isPlatform, readHeader} from './header.js';
import {isOldestFirst, linePrefix} from './lines.js';
import {mixedProducts} from './mixed-products.js';
import {argument, type ImportOptions} from './options.js';
import {layoutColumn, type Plan} from './column-plan.js';
import {lineColumn} from './line-column.js';
import {planColumns} from './plan.js';
import type {ReleaseDraft} from './release-draft.js';
import {readReleases, type ReleaseInput, type Releases} from './releases.js';
import type {SourceCell} from './source-cell.js';
import type {SourceTable} from './source-table.js';
import {TEXT_REASONS} from './text-reason.js';

/** A table as data. */
export interface ImportedTable {
  /** As `parseData` reads `yaml`; `null` where a problem is an error. */
  readonly data: CompatData | null;
  /** What was not understood or needs a decision, with its place in the source. */
  readonly problems: readonly Problem[];
  /** The data file, with comments on what was not understood; empty where there is no data. */
  readonly yaml: string;
}

/** Reads one table. */
export function importTable(
  table: SourceTable,
  source: ProblemSource,
  options: ImportOptions,
): ImportedTable {
  const findings = new Findings(source);
  const failed = (
    tip: string,
    message = 'this table cannot be kept cell by cell',
    offset = table.start,
  ): ImportedTable => {
    findings.add('nothing-to-import', offset, message, tip);
    return {data: null, problems: findings.sorted(), yaml: ''};
  };
  if (table.rows.length < 2) return failed('give it a row below its headers');
  if (table.section !== undefined) {
    return failed(
      'split the table into several, or move what the row says above or below it',
      'a row of this table is one cell over the whole width, and so names no release',
      table.section,
    );
  }
  const grid = toGrid(table.rows, options.release);
  const mixed = mixedProducts(grid, options);
  if (mixed) {
    const {text, offset} = mixed.header;
    const [one = '', two = ''] = mixed.names;
    return failed(
      `give each product a table of its own; or, if all rows are of one, keep the names as a note with \`--column ${argument(`${text}=note`)}\``,
      `the column ${quote(text)} names several products, such as ${quote(one)} and ${quote(two)}; releases of one file are of one`,
      offset,
    );
  }
  const printed = table.rows.map((row) => row.map(({markdown}) => markdown));
  const draft = draftOf(grid, table, options, findings);
  const input = withLayout(draft, grid);
  const data = input && compiled(input);
  // Whatever is in the table: no cell may change unnoticed.
  if (!data || !isSame(printGrid(data), printed)) {
    return failed('split it into several, or write the data file by hand');
  }
  return conclude(input, draft, findings, table.start);
}

/** `null` for data that no file can hold. */
function compiled(input: CompatInput): CompatData | null {
  const {success, data} = compatSchema.safeParse(input);
  return success ? compile(data) : null;
}

/** The data before its layout, and how it came about. */
interface Draft {
  readonly input: CompatInput;
  readonly plan: Plan;
  readonly releases: Releases;
  readonly isReversed: boolean;
  readonly comments: readonly Comment[];
}

function draftOf(
  grid: Grid,
  table: SourceTable,
  options: ImportOptions,
  findings: Findings,
): Draft {
  const product = productOf(grid, table, options, findings);
  const plan = planColumns(grid, product.id, options);
  const releases = readReleases(grid, plan, {options, around: table.around, findings});
  const isReversed = isOldestFirst(releases.drafts);
  const drafts = isReversed ? [...releases.drafts].reverse() : releases.drafts;
  reportUnnamed(plan, grid, findings);
  const comments: Comment[] = [];
  for (const {kind, dependency, index, reason = 'other'} of plan.columns) {
    if (kind !== 'text') continue;
    const header = grid.headers[index];
    const at = plan.dependencies.findIndex(({id}) => id === dependency);
    comments.push({path: ['dependencies', at], text: 'free text, kept as it is written'});
    findings.add(
      'column-kept-as-text',
      header?.offset ?? table.start,
      `the column ${quote(header?.text || String(index + 1))} ${TEXT_REASONS[reason].message}; its cells are kept as text`,
      TEXT_REASONS[reason].tip(header?.text ?? ''),
    );
  }
  const beyond = grid.rows.find((row) =>
    row.slice(grid.headers.length).some(({text}) => text !== ''),
  );
  if (beyond) {
    findings.add(
      'cells-beyond-header',
      beyond[grid.headers.length]?.offset ?? table.start,
      'a row has more cells than there are headers; Markdown shows none of them',
      'add a header for them, or remove them',
    );
  }
  for (const {release, dependency, text} of releases.remarks) {
    const at = drafts.indexOf(release);
    comments.push({
      path: dependency === undefined ? ['releases', at] : ['releases', at, 'requires', dependency],
      text,
    });
  }
  return {
    input: {
      product,
      ...(plan.dependencies.length > 0 && {
        dependencies: plan.dependencies.map((one) => ({...one})),
      }),
      releases: drafts.map((draft) => releaseInput(draft, plan)),
    },
    plan,
    releases,
    isReversed,
    comments,
  };
}

/** Versions, but nobody knows of what. */
function reportUnnamed({columns, dependencies}: Plan, grid: Grid, findings: Findings): void {
  for (const {id} of dependencies) {
    const unnamed = columns.filter((one) => one.dependency === id && one.isUnnamed);
    const [first] = unnamed;
    const header = first && grid.headers[first.index];
    if (!header) continue;
    const isMark = first.kind === 'mark';
    const [one = '', two, ...more] = unnamed.map(({version = ''}) => quote(version));
    const versions = two === undefined ? one : `${one}, ${two}${more.length > 0 ? ', …' : ''}`;
    findings.add(
      'unnamed-dependency',
      header.offset,
      isMark
        ? `the table does not name of what ${versions} are versions`
        : `the header ${quote(header.text)} does not name of what its column holds versions`,
      isMark
        ? 'name it in each of the headers, such as `Kubernetes 1.30`, or in the corner, such as `Kite / Kubernetes`; or correct its `id` and `name` in the data file'
        : 'name it in the header, such as `Kubernetes version`; or correct its `id` and `name` in the data file',
    );
  }
}

/** What many products are, and none is called. */
const KIND_OF_PRODUCT =
  /^(?:add-?on|app|application|chart|client|connector|driver|extension|helm chart|image|library|module|operator|package|plug-?in|provider|release train|server|tool)$/i;

function productOf(
  grid: Grid,
  table: SourceTable,
  options: ImportOptions,
  findings: Findings,
): {id: string; name: string; url?: string} {
  const line = lineColumn(grid, options);
  const header = readHeader(readCorner(grid, line)?.rows ?? grid.headers[line]?.text ?? '');
  const prefix = linePrefix(grid, line);
  const named = isGeneric(prefix) ? header : {name: prefix, isGeneric: false};
  const found = (grid.releasesIn && grid.rows.length === 1) || named.isGeneric ? '' : named.name;
  if (found === '' && options.product === undefined) {
    findings.add(
      'unnamed-product',
      grid.headers[line]?.offset ?? table.start,
      'the table does not name the product whose releases it lists',
      'name it with `--product <id>`, and `--product-name` if readers know it by another name',
    );
  } else if (KIND_OF_PRODUCT.test(found) && options.product === undefined) {
    findings.add(
      'unnamed-product',
      grid.headers[line]?.offset ?? table.start,
      `the table calls the product whose releases it lists only ${quote(found)}`,
      'name it with `--product <id>`, and `--product-name` if readers know it by another name',
    );
  } else if (
    isPlatform(found) &&
    options.product === undefined &&
    options.releaseColumn === undefined
  ) {
    findings.add(
      'unnamed-product',
      grid.headers[line]?.offset ?? table.start,
      `the releases that this table lists are those of ${found}, on which products run`,
      'if yours stand in another column, name it with `--release-column`; else name the product with `--product <id>`',
    );
  }
  const [only, ...others] = grid.rows;
  const release = only?.[line];
  if (
    grid.releasesIn &&
    release &&
    others.length === 0 &&
    options.release === undefined &&
    !isLine(release.text)
  ) {
    findings.add(
      'unnamed-release',
      release.offset,
      'the table lists what one release needs, and does not name the release',
      'name it with `--release <line>`, such as `--release v1.2.x`',
    );
  }
  const name = options.productName ?? (found || options.product || 'Product');
  return {id: options.product ?? idOf(name), name};
}

function releaseInput({requires, ...release}: ReleaseDraft, {dependencies}: Plan): ReleaseInput {
  const entries = dependencies.flatMap(({id}) => {
    const alternatives = requires.get(id) ?? [];
    return alternatives.length > 0 ? [[id, alternatives] as const] : [];
  });
  return {
    ...release,
    ...(entries.length > 0 && {
      requires: Object.fromEntries(
        entries.map(([id, alternatives]) => {
          const written = alternatives.map(({range, ...rest}) =>
            Object.keys(rest).length === 0 ? range : {range, ...rest},
          );
          const [only = ''] = written;
          return [id, written.length === 1 ? only : written];
        }),
      ),
    }),
  };
}

/** Adds how the table shows the data, unless the data alone gives the same table. */
function withLayout({input, plan, releases, isReversed}: Draft, grid: Grid): CompatInput | null {
  const bare: TableLayout = {
    ...(grid.releasesIn && {releasesIn: grid.releasesIn}),
    ...(isReversed && {order: 'oldest-first'}),
    ...(releases.rowPer !== undefined && {rowPer: releases.rowPer}),
    columns: plan.columns.map((column): TableColumn => {
      const header = grid.headers[column.index]?.markdown;
      return {...(header !== undefined && {header}), ...layoutColumn(column)};
    }),
  };
  const data = compiled(input);
  if (!data) return null;
  const standard = layoutOf(data);
  if (
    isStandard(bare, standard) &&
    isSame(
      printGrid(data),
      [grid.headers, ...grid.rows].map((row) => row.map(({markdown}) => markdown)),
    )
  ) {
    return input;
  }
  const read = cellReader(data, bare);
  const rows = rowsOf(data, bare);
  const columns = bare.columns.map((column, index) => {
    const cells = rows.map((row, at) => ({
      row,
      cell: read(row, column),
      source: grid.rows[at]?.[index],
    }));
    const written = writtenCells(cells);
    const {header, shows, dependency, claim, version, end} = column;
    return {header, shows, dependency, claim, version, end, ...(written.length > 0 && {written})};
  });
  return {...input, table: {...bare, columns}};
}

function isStandard(layout: TableLayout, standard: TableLayout): boolean {
  const shown = ({columns}: TableLayout) =>
    JSON.stringify(columns.map(({header, shows, dependency}) => [header, shows, dependency]));
  return (
    !layout.releasesIn &&
    !layout.order &&
    layout.rowPer === undefined &&
    shown(layout) === shown(standard)
  );
}

/** As authors write it. */
type Written = NonNullable<NonNullable<CompatInput['table']>['columns'][number]['written']>[number];

/** The cells that the data alone does not give: for all rows that say the same, else row by row. */
function writtenCells(
  cells: ReadonlyArray<{
    readonly row: ReturnType<typeof rowsOf>[number];
    readonly cell: {readonly value: string; readonly markdown: string};
    readonly source: SourceCell | undefined;
  }>,
): Written[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const {cell, source} of cells) {
    const counts = spellings.get(cell.value) ?? new Map<string, number>();
    const spelling = source?.markdown ?? '';
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    spellings.set(cell.value, counts);
  }
  const usual = new Map(
    [...spellings].map(([value, counts]) => [
      value,
      [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '',
    ]),
  );
  const told = new Set<string>();
  return cells.flatMap(({row, cell: {value, markdown}, source}): Written[] => {
    const spelling = source?.markdown ?? '';
    const most = usual.get(value) ?? '';
    const entries: Written[] = [];
    if (!told.has(value)) {
      told.add(value);
      if (most !== markdown) entries.push({value, as: most});
    }
    if (spelling !== most) {
      const {release, alternative} = row;
      entries.push({
        value,
        as: spelling,
        line: release.line,
        ...(alternative !== undefined && {alternative}),
      });
    }
    return entries;
  });
}

function isSame(
  printed: readonly (readonly string[])[],
  wanted: readonly (readonly string[])[],
): boolean {
  return (
    printed.length === wanted.length &&
    printed.every((row, index) => {
      const cells = wanted[index] ?? [];
      return Array.from({length: Math.max(row.length, cells.length)}).every(
        (_, at) => (row[at] ?? '') === (cells[at] ?? ''),
      );
    })
  );
}

function conclude(
  input: CompatInput,
  {comments}: Draft,
  findings: Findings,
  offset: number,
): ImportedTable {
  const yaml = writeYaml(input, comments);
  const {data, problems} = parseData(yaml, {path: 'compat.yaml'});
  if (data) return {data, problems: findings.sorted(), yaml};
  const error = problems.find(({severity}) => severity === 'error');
  findings.add(
    'too-many-cells',
    offset,
    `no data file can hold this table: ${error?.message ?? 'it could not be read'}`,
    'split the table into several',
  );
  return {data: null, problems: findings.sorted(), yaml: ''};
}
