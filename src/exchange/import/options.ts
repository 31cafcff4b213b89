import {parseDate} from '../../compat/date.js';
import {isProductId} from '../../data/forms.js';

/** What a column can be taken for. */
export const COLUMN_KINDS = [
  'line',
  'version',
  'released',
  'endOfLife',
  'status',
  'note',
  'requires',
  'text',
] as const;

/** What a column of an imported table is taken for. */
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** What a mark or a word can mean. */
export const MEANINGS = [
  'tested',
  'supported',
  'compatible',
  'bundled',
  'recommended',
  'known-issue',
  'not-stated',
  'incompatible',
  'development',
  'maintenance',
  'end-of-life',
] as const;

export type MarkMeaning = (typeof MEANINGS)[number];

/** How to read what a table does not say itself. Problems name the option that decides. */
export interface ImportOptions {
  /** The file, as problems should name it. Default: `table.md`; its extension tells MDX from Markdown. */
  readonly path?: string;
  /** Id of the product. Default: from the header of the releases. */
  readonly product?: string;
  /** The product as readers know it. Default: from the header of the releases. */
  readonly productName?: string;
  /** Header of the column that names the releases, as shown. Default: the first that holds versions. */
  readonly releaseColumn?: string;
  /** Header, as shown → what stands in its column. Default: from the header and the cells. */
  readonly columns?: Readonly<Record<string, ColumnKind>>;
  /**
   * Mark or word → what it means: a claim such as `compatible` or `known-issue`, `incompatible`,
   * `not-stated`, or a support status. Default: `✓`, `yes`, `✗`, `no` and their like, and the
   * table's legend.
   */
  readonly marks?: Readonly<Record<string, MarkMeaning>>;
  /** Line of the only release of a table of components. Default: the header of the versions. */
  readonly release?: string;
  /** The day, as `YYYY-MM-DD`, by which a `no` under `Supported` is over. Default: now, in UTC. */
  readonly today?: string;
  /** Takes only the nth table of the text, whatever it looks like; counted from 1. Default: all that are about versions. */
  readonly table?: number;
}

/** A value as a command line takes it, whatever quotes it holds. */
export function argument(value: string): string {
  return /["$\\`!]/.test(value) ? `'${value.replaceAll("'", "'\\''")}'` : `"${value}"`;
}

/** @throws {@link TypeError} that names the option and the values it can have */
export function checkOptions({
  columns = {},
  marks = {},
  product,
  table,
  today,
}: ImportOptions): void {
  for (const [header, kind] of Object.entries(columns))
    check(`column ${header}`, kind, COLUMN_KINDS);
  for (const [mark, meaning] of Object.entries(marks)) check(`mark ${mark}`, meaning, MEANINGS);
  if (product !== undefined && !isProductId(product)) {
    throw new TypeError(
      `product: ${product} cannot be the id of a product; use letters, digits and single \`-\`, \`.\` or \`_\` between them, 64 at most`,
    );
  }
  if (today !== undefined && parseDate(today)?.first !== today) {
    throw new TypeError('today: a day such as `2026-01-23` is expected');
  }
  if (table !== undefined && !(Number.isInteger(table) && table > 0)) {
    throw new TypeError('table: a whole number, 1 or more, is expected');
  }
}

function check(name: string, value: string, values: readonly string[]): void {
  if (!values.includes(value)) {
    throw new TypeError(`${name}: ${value} is none of ${values.join(', ')}`);
  }
}
