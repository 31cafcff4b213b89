import {promptLength} from '../shell/prompt.js';
import {splitLines} from '../shell/source.js';
import {commentStart, type Statement} from '../shell/statements.js';
import {DASHES, QUOTES, SPACES, WIDTHLESS} from '../text/look-alikes.js';
import {isFollowed} from './command-statements.js';

/** A kind of damage that a program does to all of a block, whatever its lines say. */
export type SpreadDamage = 'quotes' | 'dashes' | 'spaces' | 'entities' | 'line-breaks';

/** How a kind of damage is recognised. */
interface SpreadSign {
  /** In what a repair takes away. */
  readonly removed: RegExp;
  /** In a line that is no command of helm or kubectl, where sentences have signs of their own. */
  readonly beside: RegExp;
}

const ENTITY = /&(?:amp;)*(?:lt|gt|amp|quot|apos|nbsp|#\d+|#x[\da-f]+);/i;
const SPACE = new RegExp(`[${SPACES}${WIDTHLESS}]`);

/** The kinds of damage that are signs. */
export const SPREAD_SIGNS: ReadonlyMap<SpreadDamage, SpreadSign> = new Map([
  [
    'quotes',
    {
      removed: new RegExp(`[${QUOTES}]`),
      // Guillemets may be a language's own.
      beside: new RegExp(`(?<=^|[\\s=:,([{])[${QUOTES.replace(/[«»]/g, '')}]`),
    },
  ],
  [
    'dashes',
    {
      removed: new RegExp(`[${DASHES}]`),
      beside: new RegExp(`(?<=^|\\s)[${DASHES}]{1,2}[A-Za-z]`),
    },
  ],
  ['spaces', {removed: SPACE, beside: SPACE}],
  ['entities', {removed: ENTITY, beside: ENTITY}],
]);

const ANY = new RegExp(
  Array.from(SPREAD_SIGNS.values(), ({beside}) => beside.source).join('|'),
  'im',
);

/**
 * The kinds of damage in a block's lines beside the statements that rules look at: `VERSION=“1.2.3”`, or the
 * rest of a line that was broken. What a transcript shows between its prompts is nothing to paste.
 *
 * @param text - with LF
 */
export function damageBeside(
  text: string,
  statements: readonly Statement[],
): ReadonlySet<SpreadDamage> {
  const kinds = new Set<SpreadDamage>();
  if (statements.some(({end}) => isFollowed(text, end))) {
    kinds.add('line-breaks');
  }
  if (!ANY.test(text)) {
    return kinds;
  }
  const lines = splitLines(text).map(({start, end}) => ({start, line: text.slice(start, end)}));
  const isTranscript = lines.some(({line}) => promptLength(line) > 0);
  let next = 0;
  for (const {start, line} of lines) {
    while ((statements[next]?.end ?? Infinity) < start) {
      next += 1;
    }
    const isBeside = start < (statements[next]?.start ?? Infinity);
    if (!isBeside || (isTranscript && promptLength(line) === 0)) {
      continue;
    }
    const comment = commentStart(line);
    const code = comment < 0 ? line : line.slice(0, comment);
    for (const [kind, {beside}] of SPREAD_SIGNS) {
      if (beside.test(code)) {
        kinds.add(kind);
      }
    }
  }
  return kinds;
}
