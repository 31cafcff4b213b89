import {countBelow} from '../shell/source.js';

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

  const isMagic = (line: string) => present.includes(commentText(line) ?? '');
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
  const places = comments.map(({at}) => at);
  // The lengths of no comment, of the first, of the first two, and so on.
  const lengths = [0];
  for (const {line} of comments) lengths.push((lengths.at(-1) ?? 0) + line.length + 1);
  return {
    text: shown.join('\n'),
    original: (place) => place + (lengths[countBelow(places, place + 1)] ?? 0),
    restore: (changed) => restore(changed.split('\n'), shown, comments),
  };
}

/** How comments begin and end in all languages that a shell block may be marked as. */
const OPENING = /^(?:#|\/\/|<!--|\{?\s*\/\*)/;
const CLOSING = /(?:-->|\*\/\s*\}?)$/;

/** The text of a line that is nothing but a comment; `null` for any other. */
function commentText(line: string): string | null {
  const comment = line.trim();
  return OPENING.test(comment) ? comment.replace(OPENING, '').replace(CLOSING, '').trim() : null;
}

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
