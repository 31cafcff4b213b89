/** A part of a source, by offsets. */
export type SourceRange = readonly [start: number, end: number];

/** Whether an offset stands within one of some ranges, behind its first character. */
export function isInside(ranges: readonly SourceRange[], offset: number): boolean {
  return ranges.some(([start, end]) => start < offset && offset < end);
}

/** Whether an offset stands in one of some ranges, their first characters included. */
export function holds(ranges: readonly SourceRange[], offset: number): boolean {
  return ranges.some(([start, end]) => start <= offset && offset < end);
}

/** What begins a comment in HTML's or in MDX's way. */
export const COMMENT = /<!--|\{\s*\/\*/g;

/** What ends one that begins so. */
const ENDS = {html: /-->/g, mdx: /\*\/(?:\s*\})?/g};

/**
 * Comments of an MDX page, in HTML's and in MDX's way, in order. What begins and never ends is none.
 *
 * @param code where the page shows code, which opens no comment
 */
export function commentRanges(source: string, code: readonly SourceRange[]): SourceRange[] {
  const comments: SourceRange[] = [];
  let from = 0;
  const endless = new Set<RegExp>();
  for (const {index: start, 0: opening} of source.matchAll(COMMENT)) {
    const ending = opening === '<!--' ? ENDS.html : ENDS.mdx;
    if (start < from || endless.has(ending) || holds(code, start)) continue;
    ending.lastIndex = start + opening.length;
    const match = ending.exec(source);
    // What ends nowhere behind here ends nowhere further down.
    if (!match) {
      endless.add(ending);
      continue;
    }
    from = ending.lastIndex;
    comments.push([start, from]);
  }
  return comments;
}
