import {Quoting} from '../shell/quoting.js';
import {
  DASHES,
  FULL_WIDTH,
  GREEK_AND_CYRILLIC,
  IDEOGRAPHIC_STOPS,
  LIGATURES,
  QUOTES,
  SPACES,
  WIDTHLESS,
} from '../text/look-alikes.js';
import {SPREAD_SIGNS, type SpreadDamage} from './beside.js';
import type {Draft, Edit} from './draft.js';

/** What an edit took away, and what it put there. */
interface Change {
  readonly removed: string;
  readonly written: string;
}

/** A kind of damage: whether a change undid it, and whether a statement still has it. */
export interface Damage {
  readonly isUndoneBy: (change: Change) => boolean;
  readonly standsIn: (draft: Draft) => boolean;
}

/** What word processors, web pages, input methods, PDFs and wrong encodings put in the place of other signs. */
const SIGN = new RegExp(
  [
    `[${DASHES}${QUOTES}${SPACES}${WIDTHLESS}${FULL_WIDTH}${IDEOGRAPHIC_STOPS}${LIGATURES}]`,
    `(?<=[A-Za-z])[${GREEK_AND_CYRILLIC}]|[${GREEK_AND_CYRILLIC}](?=[A-Za-z])`,
    'â[€\u0080]|Â(?=\\s|$)',
  ].join('|'),
  'g',
);

const DAMAGES: readonly Damage[] = [
  // Whatever else is repaired, a sign that is no text is not what was written, nor is a word in quotes of two lines.
  {
    isUndoneBy: () => true,
    standsIn: (draft) => hasSign(draft) || hasLineBreak(draft, Quoting.Quoted, /(?<=\S)\n(?=\S)/g),
  },
  {
    isUndoneBy: ({removed}) => /^-{3,}/.test(removed),
    standsIn: (draft) => hasWord(draft, /^-{3,}\p{L}/u),
  },
  {
    isUndoneBy: ({removed, written}) => /^--\p{L}$/u.test(removed) && removed === `-${written}`,
    standsIn: (draft) => hasWord(draft, /^--\p{L}(?![^=])/u),
  },
  // A word was broken at the edge of a page: so may be any other that a line ends in.
  {
    isUndoneBy: ({removed, written}) => /\S\n\s*\S/.test(removed) && !/\s/.test(written),
    standsIn: (draft) =>
      draft.context.followed ||
      hasLineBreak(draft, Quoting.None) ||
      hasBeside(draft, 'line-breaks'),
  },
  // The lines around it were damaged by the same program.
  ...Array.from(SPREAD_SIGNS, ([kind, {removed: sign}]): Damage => ({
    isUndoneBy: ({removed}) => sign.test(removed),
    standsIn: (draft) => hasBeside(draft, kind),
  })),
  {
    isUndoneBy: ({removed, written}) => /^[ \t]+$/.test(removed) && written === '',
    standsIn: ({invocations}) =>
      invocations
        .flatMap(({flags}) => flags)
        .some(
          ({flag, value}) =>
            flag.name.startsWith('set') && /^[\w.[\]-]+(?:\s+=|=\s)/.test(value ?? ''),
        ),
  },
];

/** The kinds of damage that edits of a draft undo. */
export function damagesUndone(draft: Draft, edits: readonly Edit[]): Damage[] {
  const changes = edits.map(({start, end, text}): Change => ({
    removed: draft.text.slice(start, end),
    written: text,
  }));
  return DAMAGES.filter(({isUndoneBy}) => changes.some(isUndoneBy));
}

/**
 * Whether a statement still has damage of a kind that was undone elsewhere in it. A reader takes what
 * is shown for right: rather all of it stays as it was, and is reported.
 */
export function isHalfRepaired(draft: Draft, undone: Iterable<Damage>): boolean {
  return [...undone].some(({standsIn}) => standsIn(draft));
}

function hasBeside({context}: Draft, kind: SpreadDamage): boolean {
  return context.beside?.has(kind) ?? false;
}

function hasSign(draft: Draft): boolean {
  return draft.shell.commands.some(({words, redirections}) =>
    [...words, ...redirections.flatMap(({target}) => target ?? [])].some(({text, start}) =>
      [...text.matchAll(SIGN)].some((match) => !mayBeMeant(draft, start + match.index)),
    ),
  );
}

/** Whether a sign stands as in a sentence: beside letters other than ASCII's, or in quotes between spaces, or as an apostrophe. */
function mayBeMeant({source, quoting}: Draft, at: number): boolean {
  const [before = '', sign = '', after = ''] = [source[at - 1], source[at], source[at + 1]];
  const isForeign = (character: string): boolean =>
    /(?!\p{ASCII})[\p{L}\p{N}\p{S}]/u.test(character);
  const isLookalike = isForeign(sign);
  return (
    (!isLookalike && (isForeign(before) || isForeign(after))) ||
    (quoting[at] === Quoting.Quoted &&
      ((/\s/.test(before) && /\s/.test(after)) ||
        (sign === '’' && /[A-Za-z]/.test(before) && /[A-Za-z]/.test(after))))
  );
}

function hasWord({shell}: Draft, pattern: RegExp): boolean {
  return shell.commands.some(({words}) => words.some(({text}) => pattern.test(text)));
}

/** Whether a line ends in or outside of quotes, and no backslash says that it goes on. */
function hasLineBreak({source, quoting}: Draft, state: Quoting, pattern = /\n/g): boolean {
  return [...source.matchAll(pattern)].some(({index}) => quoting[index] === state);
}
