/**
 * Comments on lines of their own by which authors mark lines of a block. Docusaurus takes them out
 * before it shows the block, so readers never copy them: these are the ones of its default
 * configuration.
 * https://docusaurus.io/docs/markdown-features/code-blocks#custom-magic-comments
 */
const DEFAULT_MAGIC_COMMENTS: readonly string[] = [
  'highlight-next-line',
  'highlight-start',
  'highlight-end',
];

/** A block as readers see it. */
export interface ShownText {
  readonly text: string;
  /** Offset in the block of an offset in what is shown. */
  readonly original: (offset: number) => number;
  /**
   * Puts the comments back into what became of the text, each above the line that it stood above.
   *
   * @returns `null` if one stood amid lines that changed, so that nobody knows what it is to mark now
   */
  readonly restore: (changed: string) => string | null;
}

/**
 * Takes the magic comments out of a block.
 *
 * @param text the block's text, with LF or CRLF
 * @param words what may stand in such comments
 * @returns `null` if the block has none
 */
export function withoutMagicComments(
  text: string,
  words: readonly string[] = DEFAULT_MAGIC_COMMENTS,
): ShownText | null {
  const present = words.filter((word) => word !== '' && text.includes(word));
  if (present.length === 0) return null;

  const isMagic = (line: string) => present.includes(COMMENT.exec(line)?.[1] ?? '');
  const shown: string[] = [];
  const comments: MagicComment[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (isMagic(line)) comments.push({line, above: shown.length, at: offset});
    else {
      shown.push(line);
      offset += line.length + 1;
    }
  }
  if (comments.length === 0) return null;
  return {
    text: shown.join('\n'),
    original: (place) =>
      comments.filter(({at}) => at <= place).reduce((sum, {line}) => sum + line.length + 1, place),
    restore: (changed) => restore(changed.split('\n'), shown, comments),
  };
}

/** In the ways of all languages that a shell block may be marked as. */
const COMMENT = /^\s*(?:#|\/\/|<!--|\{?\s*\/\*)\s*(\S.*?)\s*(?:-->|\*\/\s*\}?)?\s*$/;

interface MagicComment {
  readonly line: string;
  /** Index of the shown line that it stands above. */
  readonly above: number;
  /** Offset of that line in what is shown. */
  readonly at: number;
}

function restore(
  changed: readonly string[],
  shown: readonly string[],
  comments: readonly MagicComment[],
): string | null {
  const shorter = Math.min(changed.length, shown.length);
  let first = 0;
  while (first < shorter && changed[first] === shown[first]) first += 1;
  let last = 0;
  while (last < shorter - first && changed.at(-1 - last) === shown.at(-1 - last)) last += 1;

  const lines: string[] = [];
  let next = 0;
  for (const {line, above} of comments) {
    if (above > first && above < shown.length - last) return null;
    const place = above <= first ? above : above + changed.length - shown.length;
    lines.push(...changed.slice(next, place), line);
    next = place;
  }
  return [...lines, ...changed.slice(next)].join('\n');
}
