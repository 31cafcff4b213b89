import {Quoting} from '../../shell/quoting.js';
import {SPACES, WIDTHLESS, ZERO_WIDTH} from '../../text/look-alikes.js';
import type {Draft, Edit} from '../draft.js';
import type {Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

const SPACE = new RegExp(`[${SPACES}]`);
const USELESS = new RegExp(`[${WIDTHLESS}]`);
const EITHER = new RegExp(`[${SPACES}${ZERO_WIDTH}]`, 'g');

/** Copied from a web page: a no-break space joins two words, a zero-width space splits none but is there. */
export const invisibleCharacter: Rule = {
  code: 'invisible-character',
  severity: 'warning',
  describe: 'A no-break or zero-width character stands in a command',

  detect(draft) {
    if (draft.text.search(EITHER) < 0) {
      return [];
    }
    const found = places(draft);
    const [first] = found;
    const last = found.at(-1);
    const helm = /helm|kubectl/.test(draft.text);
    if (first === undefined || last === undefined || !(hasCommand(draft) || helm)) {
      return [];
    }
    const code = draft.text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0');
    return [
      {
        start: first,
        end: last + 1,
        message: `The command holds the invisible character U+${code}, a letter to a shell`,
        tip: 'Type the spaces anew',
        edits: typedAnew(draft, found),
      },
    ];
  },
};

function typedAnew(draft: Draft, found: readonly number[]): Edit[] | null {
  if (isHyphenatedElsewhere(draft)) {
    return null;
  }
  const all = [...found, ...placesInQuotes(draft)];
  const joined = replace(draft, all, '');
  const parted = replace(draft, all, ' ');
  return objectionsAfter(draft, parted) < objectionsAfter(draft, joined) ? parted : joined;
}

/** Spaces become those of the keyboard, and what has no width becomes what is given. */
function replace(draft: Draft, found: readonly number[], nothing: string): Edit[] {
  return found.map((at): Edit => ({
    start: at,
    end: at + 1,
    text: SPACE.test(draft.text[at] as string) ? ' ' : nothing,
  }));
}

/** How many objections a command has left; a command that nobody can find counts as one. */
function objectionsAfter(draft: Draft, changes: readonly Edit[]): number {
  const {invocations} = draft.apply(changes);
  return invocations.length === 0 ? 1 : invocations.flatMap(({objections}) => objections).length;
}

/** Whether a word with a soft hyphen stands elsewhere with one that is meant: copied from a PDF, both may be the same. */
function isHyphenatedElsewhere({text}: Draft): boolean {
  return [...text.matchAll(/[\w-]+(?:\u00ad[\w-]+)+/g)].some(([word]) =>
    text.includes(word.replaceAll('\u00ad', '-')),
  );
}

/**
 * Within quotes such a character may be meant, but hardly where the rest of the command is full of them: what
 * has no width anywhere, or where the command has no other space at all.
 */
function placesInQuotes({source, quoting}: Draft): number[] {
  const isPasted = !/[ \t]/.test(source.trim());
  return [...source.matchAll(EITHER)]
    .filter(
      ({index, 0: character}) =>
        quoting[index] === Quoting.Quoted &&
        (SPACE.test(character) ? isPasted : USELESS.test(character)),
    )
    .map(({index}) => index);
}

function places({source, quoting: states}: Draft): number[] {
  return [...source.matchAll(EITHER)]
    .map(({index}) => index)
    .filter((index) => {
      const state = states[index];
      const escaped = state === Quoting.Escaped && source[index - 1] === '\\';
      return state === Quoting.None || escaped;
    });
}
