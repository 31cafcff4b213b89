/** A place in a file, both 1-based; columns in UTF-16 code units, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset. Lines end at LF, CRLF or CR, as in CommonMark. */
export function positionAt(source: string, offset: number): Position {
  const before = source.slice(0, offset).split(/\r\n|\n|\r/);
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}
