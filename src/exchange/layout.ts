import {
  requirementsOf,
  type Claim,
  type CompatData,
  type Dependency,
  type Release,
  type Requirement,
  type TableColumn,
  type TableLayout,
} from '../compat/model.js';
import {parseVersion, satisfies} from '../version/index.js';
import {escapeCell} from './escape.js';

/** One row of a table of releases. */
export interface TableRow {
  readonly release: Release;
  /** Counted from 1, where alternatives have a row each. */
  readonly alternative?: number;
}

/** What stands in a cell: what the data says, and how that is written. */
export interface TableCell {
  /** Plain text; what the `value` of a written cell is compared with. */
  readonly value: string;
  readonly markdown: string;
}

/** A claim that no alternative makes: the data speaks of other versions only. */
export const NO_CLAIM = 'none';

const STATUS = {
  development: 'Development',
  supported: 'Supported',
  maintenance: 'Maintenance',
  'end-of-life': 'End of Life',
} as const;

/** The layout that the data names, or else: release, dependencies in order, dates, status, notes. */
export function layoutOf(data: CompatData): TableLayout {
  if (data.table) return data.table;
  const {product, dependencies, releases} = data;
  const stated = (key: 'released' | 'endOfLife' | 'status' | 'note', header: string) =>
    releases.some((release) => release[key] !== undefined) ? [{header, shows: key} as const] : [];
  return {
    columns: [
      {header: headerOf(product), shows: 'line'},
      ...dependencies
        .filter(({bundledWith}) => !dependencies.some(({id}) => id === bundledWith))
        .map((dependency): TableColumn => ({
          header: headerOf(dependency),
          shows: 'requires',
          dependency: dependency.id,
        })),
      ...stated('released', 'Released'),
      ...stated('endOfLife', 'End of Life'),
      ...stated('status', 'Support Status'),
      ...stated('note', 'Notes'),
    ],
  };
}

function headerOf({name, url}: {readonly name: string; readonly url?: string}): string {
  return linked(escapeCell(name), url);
}

/** The rows, in the order of the table. */
export function rowsOf(data: CompatData, {order, rowPer}: TableLayout): TableRow[] {
  const releases = order === 'oldest-first' ? [...data.releases].reverse() : data.releases;
  return releases.flatMap((release): TableRow[] => {
    const count = rowPer === undefined ? 0 : requirementsOf(release, rowPer).length;
    return count < 2
      ? [{release}]
      : Array.from({length: count}, (_, index) => ({release, alternative: index + 1}));
  });
}

/** Reads the cells of a table off the data. */
export function cellReader(
  data: CompatData,
  layout: TableLayout,
): (row: TableRow, column: TableColumn) => TableCell {
  const own = new Set<string>();
  const shared = new Set<string>();
  for (const {shows, dependency} of layout.columns) {
    if (shows !== 'requires' || dependency === undefined) continue;
    (own.has(dependency) ? shared : own).add(dependency);
  }
  const inBrackets = new Map<string, Dependency[]>();
  for (const dependency of data.dependencies) {
    const {bundledWith, id} = dependency;
    if (bundledWith === undefined || own.has(id)) continue;
    inBrackets.set(bundledWith, [...(inBrackets.get(bundledWith) ?? []), dependency]);
  }

  const required = ({release, alternative}: TableRow, column: TableColumn): TableCell => {
    const {dependency = '', claim, version, end} = column;
    const all = requirementsOf(release, dependency);
    if (version !== undefined) return plain(claimOf(all, version));
    const split = layout.rowPer === dependency && alternative !== undefined;
    const chosen = split ? all.slice(alternative - 1, alternative) : all;
    if (end) return plain(endOf(chosen[0]?.range.text ?? '', end));
    const shown = chosen.filter(
      (one) => !shared.has(dependency) || claim === undefined || one.claim === claim,
    );
    const parts = shown.map((one) => requirementCell(one, claim, hasClaimColumn(dependency)));
    const bundled = (inBrackets.get(dependency) ?? []).flatMap(({id, name}) => {
      const texts = requirementsOf(release, id).map(({range}) => range.text);
      return texts.some((text) => text !== '') ? [`${name} ${texts.join(', ')}`] : [];
    });
    const brackets = bundled.length > 0 ? ` (${bundled.join(', ')})` : '';
    const markdown = parts.map((part) => part.markdown).join(', ');
    return {
      value: parts.map(({value}) => value).join(', ') + brackets,
      markdown: brackets === '' ? markdown : `${markdown} ${escapeCell(brackets)}`.trim(),
    };
  };

  const hasClaimColumn = (dependency: string) =>
    layout.columns.some((column) => column.shows === 'claim' && column.dependency === dependency);

  return (row, column) => {
    const {release} = row;
    switch (column.shows) {
      case 'line':
        return plain(release.line);
      case 'version':
      case 'released':
      case 'endOfLife':
      case 'note':
        return plain(release[column.shows] ?? '');
      case 'status':
        return plain(release.status ? STATUS[release.status] : '');
      case 'requires':
        return required(row, column);
      case 'claim': {
        const all = requirementsOf(release, column.dependency ?? '');
        const {claim = 'not-stated'} = all[(row.alternative ?? 1) - 1] ?? {};
        return plain(claim === 'not-stated' ? '' : claim);
      }
      case 'nothing':
        return plain('');
    }
  };
}

function plain(value: string): TableCell {
  return {value, markdown: escapeCell(value)};
}

function linked(markdown: string, url: string | undefined): string {
  return url === undefined || markdown === '' ? markdown : `[${markdown}](${linkTarget(url)})`;
}

/** Brackets in an address would end the link, a pipe the cell. */
function linkTarget(url: string): string {
  return url.replace(
    /[()|<>*_`{}]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function requirementCell(
  {range, claim, note, source}: Requirement,
  stated: Claim | undefined,
  hasClaimColumn: boolean,
): TableCell {
  const word = claim === 'not-stated' || claim === stated || hasClaimColumn ? [] : [claim];
  const words = [...word, ...(note === undefined ? [] : [note])];
  const brackets = words.length > 0 ? ` (${words.join(', ')})` : '';
  const value = range.text + brackets;
  if (source === undefined) return plain(value);
  const link = linked(escapeCell(range.text), source);
  return {value, markdown: brackets === '' ? link : `${link} ${escapeCell(brackets)}`};
}

/** Versions that a mark stands for, where what it means is not known: `+: 1.22, 1.20`. */
const UNKNOWN_MARK = /^([^]*): ([^:]*)$/;

/** The text that keeps a mark of unknown meaning. */
export function unknownMark(mark: string, versions: readonly string[]): string {
  return `${mark || '?'}: ${versions.join(', ')}`;
}

/** What the requirements claim of one version: a claim, a mark of unknown meaning, or {@link NO_CLAIM}. */
function claimOf(requirements: readonly Requirement[], text: string): string {
  const version = parseVersion(text);
  for (const {range, claim} of requirements) {
    if (range.kind === 'text') {
      const [, mark = '', versions = ''] = UNKNOWN_MARK.exec(range.text) ?? [];
      if (versions.split(', ').includes(text)) return mark;
    } else if (range.text === text || (version && satisfies(version, range) === 'yes')) {
      return claim;
    }
  }
  return NO_CLAIM;
}

/** One end of a range that was written in two columns. */
function endOf(text: string, end: 'lowest' | 'highest'): string {
  const [, lowest = '', highest = ''] =
    /^(\S+) - (\S+)$/.exec(text) ?? /^>= ([^]+)$/.exec(text) ?? /^()<= ([^]+)$/.exec(text) ?? [];
  if (lowest === '' && highest === '') return end === 'lowest' ? text : '';
  return end === 'lowest' ? lowest : highest;
}

/** Finds how a cell is written, where it is not what the data alone would give. */
export function writtenReader(
  column: TableColumn,
): (row: TableRow, value: string) => string | undefined {
  const {written} = column;
  if (!written) return () => undefined;
  const cells = new Map(written.map((cell) => [keyOf(cell), cell.as]));
  return ({release: {line}, alternative}, value) =>
    cells.get(keyOf({value, line, alternative})) ??
    cells.get(keyOf({value, line})) ??
    cells.get(keyOf({value}));
}

function keyOf({
  value,
  line,
  alternative,
}: {
  readonly value: string;
  readonly line?: string | undefined;
  readonly alternative?: number | undefined;
}): string {
  return JSON.stringify([value, line ?? null, alternative ?? null]);
}
