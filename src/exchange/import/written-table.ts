/** A table that was written in another way, written over as one of Markdown. */
export interface WrittenTable {
  /** Header row, delimiter row, the others; all equally long. */
  readonly markdown: string;
  /** Where the cells of each row but the delimiter row begin in the source. */
  readonly offsets: readonly (readonly number[])[];
}

/**
 * The Markdown of a table.
 *
 * @param rows headers first, all equally long; of each cell the Markdown, on one line and without a bare `|`
 */
export function asMarkdown(rows: readonly (readonly string[])[]): string {
  const [header = [], ...others] = rows;
  return [header, header.map(() => '---'), ...others]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
