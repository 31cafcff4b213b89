import {
  OTHERS,
  parseVersion,
  type Claim,
  type CompatData,
  type Dependency,
  type Product,
  type Release,
  type Version,
} from '../compat/index.js';
import {requirementsOf} from '../compat/model.js';
import {releaseNamed, releaseOfLine} from '../compat/support.js';
import {withoutNote} from './cells.js';
import type {Table, TableCell} from './tables.js';

/** What a column says of each release. */
export type Meaning =
  | {readonly kind: 'status' | 'released' | 'endOfLife'}
  /** `bound`: whether the column gives both ends of the range, or its lower or its upper end. */
  | {
      readonly kind: 'dependency';
      readonly dependency: Dependency;
      readonly bound: 'both' | 'lower' | 'upper';
    };

export interface MatrixColumn {
  readonly index: number;
  readonly meaning: Meaning;
}

/** A row that names a release line, `main` or the others. */
export interface MatrixRow {
  readonly cells: readonly TableCell[];
  readonly head: TableCell;
  /** `null`: the data does not list it. */
  readonly release: Release | null;
  /** `null` for `others`. */
  readonly version: Version | null;
}

/** A table that is surely the matrix of a product. */
export interface MatrixTable {
  readonly data: CompatData;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/**
 * Recognises the matrix of one of the products: the first column is named like the product, at
 * least one other like a dependency, the support status or its dates, and at least one row is a release of
 * the data. Where the name is only part of the heading or the other way round, two columns are needed.
 *
 * @returns `null` for any other table, and where two products are equally likely
 */
export function matrixOf(table: Table, products: readonly CompatData[]): MatrixTable | null {
  const heading = table.header[0]?.text ?? '';
  const likely = products
    .map((data) => ({data, likeness: likenessOf(heading, data)}))
    .filter(({likeness}) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const [best, second] = likely;
  if (!best || best.likeness === second?.likeness) return null;
  const {data, likeness} = best;
  const columns = columnsOf(table.header, data);
  const rows = rowsOf(table, data);
  const known = rows.some(({release, version}) => release && version);
  return columns.length >= (likeness === EXACT ? 1 : 2) && known ? {data, columns, rows} : null;
}

/** What a product is or was called in headings and rows. */
export function productNames({name, id, formerly = []}: Product): string[] {
  return [name, id, ...[formerly].flat()];
}

const EXACT = 2;

function likenessOf(heading: string, {product, dependencies}: CompatData): number {
  const words = keyOf(heading);
  const names = productNames(product).map(keyOf);
  if (words === '') return 0;
  if (names.includes(words)) return EXACT;
  if (dependencies.some(({name, id}) => [name, id].map(keyOf).includes(words))) return 0;
  return names.some((name) => isPart(name, words) || isPart(words, name)) ? 1 : 0;
}

/** Whether some words, two at least, stand among others. */
function isPart(part: string, whole: string): boolean {
  return part.includes(' ') && ` ${whole} `.includes(` ${part} `);
}

/** Words of headings that name nothing. */
const FILLER =
  /^(?:version|release|line|branch|series|supported|support|required|requirement|compatible|tested|the|of|minimum|min|maximum|max)$/;

/** A name as it compares: regardless of case, of what stands between words, of plurals and abbreviations. */
function keyOf(text: string): string {
  const words =
    withoutNote(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) => (word === 'k8s' ? 'kubernetes' : word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .filter((word) => !FILLER.test(word))
    .join(' ');
}

function columnsOf(header: readonly TableCell[], data: CompatData): MatrixColumn[] {
  const columns = header.flatMap(({text}, index) => {
    const meaning = index > 0 ? meaningOf(text, data) : null;
    return meaning && saysSame(text, meaning, data) ? [{index, meaning}] : [];
  });
  // Of two columns with one meaning, nobody can tell which is meant.
  const identity = ({meaning}: MatrixColumn) =>
    meaning.kind === 'dependency' ? `${meaning.dependency.id} ${meaning.bound}` : meaning.kind;
  return columns.filter(
    (column) => columns.filter((other) => identity(other) === identity(column)).length === 1,
  );
}

/** What headings claim that need not hold for all that the data states. */
const NARROWER: ReadonlyArray<readonly [RegExp, Claim]> = [
  [/\b(?:tested|verified)\b/i, 'tested'],
  [/\brecommended\b/i, 'recommended'],
];

/** Whether a heading claims of versions what the data does: the tested ones can be some of those that it states. */
function saysSame(heading: string, meaning: Meaning, {releases}: CompatData): boolean {
  const claim = NARROWER.find(([pattern]) => pattern.test(heading))?.[1];
  if (claim === undefined || meaning.kind !== 'dependency') return true;
  const {id} = meaning.dependency;
  return releases.every((release) =>
    requirementsOf(release, id).every((requirement) => requirement.claim === claim),
  );
}

const STATUS =
  /^(?:support(?:ed)?|lifecycle|maintenance|release)? ?(?:status|state|phase)$|^support$/;
const RELEASED = /^(?:released(?: on)?|release date|date of release|ga(?: date)?)$/;
const END = /^(?:(?:end of (?:life|support)|eol|eos)(?: date)?|supported until|support ends)$/;

function meaningOf(heading: string, {dependencies}: CompatData): Meaning | null {
  const plain = withoutNote(heading)
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');
  if (STATUS.test(plain)) return {kind: 'status'};
  if (RELEASED.test(plain)) return {kind: 'released'};
  if (END.test(plain)) return {kind: 'endOfLife'};
  const words = keyOf(heading);
  const exact = dependencies.filter(({name, id}) => [name, id].map(keyOf).includes(words));
  const partly = dependencies.filter(({name, id}) =>
    [name, id].map(keyOf).some((key) => isPart(key, words) || isPart(words, key)),
  );
  const [dependency, ...more] = exact.length > 0 ? exact : partly;
  if (!dependency || more.length > 0) return null;
  if (/\b(?:min|minimum)\b/.test(plain)) return {kind: 'dependency', dependency, bound: 'lower'};
  if (/\b(?:max|maximum)\b/.test(plain)) return {kind: 'dependency', dependency, bound: 'upper'};
  return {kind: 'dependency', dependency, bound: 'both'};
}

/** `other versions`, `older releases`, …: every release without a row. */
const OTHER =
  /^(?:all )?(?:others?|older|earlier|previous)(?: (?:versions?|releases?|lines?|branches))?$/i;

function rowsOf({rows}: Table, data: CompatData): MatrixRow[] {
  return rows.flatMap((cells): MatrixRow[] => {
    const [head] = cells;
    if (!head) return [];
    if (OTHER.test(head.text)) {
      return [{cells, head, release: releaseOfLine(data, OTHERS), version: null}];
    }
    const version = readVersion(head.text, data);
    return version ? [{cells, head, release: releaseNamed(data, version.text), version}] : [];
  });
}

/** Reads which release of a product a text names: `v0.5`, `AI Gateway v0.5 (latest)`, `v0.5 LTS`; `null` for any other text. */
export function readVersion(text: string, {product, releases}: CompatData): Version | null {
  const isPartOfLine = releases.some(({line}) => /lts/i.test(line));
  const bare = isPartOfLine ? withoutNote(text) : withoutNote(text).replace(/,? LTS$/, '');
  const version = parseVersion(bare);
  if (version) return version;
  const [, name = '', last = ''] = /^(.*) (\S+)$/.exec(bare) ?? [];
  const named = ['', ...productNames(product).map(keyOf)].includes(keyOf(name));
  return named ? parseVersion(last) : null;
}
