/** What a column can be taken for. */
export type ColumnKind = 'line' | 'released' | 'endOfLife' | 'status' | 'note' | 'requires' | 'text';

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
  readonly marks?: Readonly<Record<string, string>>;
  /** Line of the only release of a table of components. Default: the header of the versions. */
  readonly release?: string;
  /** Takes only the nth table of the text, whatever it looks like; counted from 1. Default: all that are about versions. */
  readonly table?: number;
}
