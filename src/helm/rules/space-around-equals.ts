import type {Word} from '../../shell/parse.js';
import {positionalKind} from '../commands/grammar.js';
import type {Invocation} from '../commands/invocation.js';
import {isImpossible, suits} from '../commands/kinds.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {toolWords} from '../scope.js';

/** `--set a = b`, `--set a= b`: the shell makes several words of what was meant as one. */
export const spaceAroundEquals: Rule = {
  code: 'space-around-equals',
  severity: 'warning',
  describe: 'A space stands before or after `=`',

  detect(draft) {
    return gaps(draft).map(({start, end}): Fault => ({
      start,
      end,
      message: 'The space beside `=` splits the value from its name',
      tip: 'Remove the space',
      edits: [{start, end, text: ''}],
    }));
  },
};

interface Gap {
  readonly start: number;
  readonly end: number;
}

function gaps(draft: Draft): Gap[] {
  if (!/=[ \t]|[ \t]=/.test(draft.source)) {
    return [];
  }
  const words = toolWords(draft);
  const found: Gap[] = [];
  words.forEach(({word, command, invocation}, i) => {
    const before = words[i - 1];
    if (!before || before.command !== command) {
      return;
    }
    const gap = {start: before.word.end, end: word.start};
    const sameLine = /^[ \t]+$/.test(draft.source.slice(gap.start, gap.end));
    const settable = invocation.flags.some(
      ({flag, word: flagWord, valueWord}) =>
        flag.kind === 'key-value' && isNear(flagWord, valueWord, before.word, words[i - 2]?.word),
    );
    // A letter may be another program's: `kubectl exec web -- awk -F = …`.
    const isShort = invocation.flags.some(({word: flagWord}) => flagWord === before.word);
    const ownFlag =
      /^--[a-z][a-z-]*=?$/.test(before.word.text) ||
      (isShort && /^-[a-z]=?$/i.test(before.word.text));
    const splits =
      (before.word.text.endsWith('=') && !/^-/.test(word.text)) || /^=(?!=)/.test(word.text);
    const refused = isRefused(invocation, word, before.word);
    if (sameLine && splits && (settable || ownFlag) && (refused || word.text.startsWith('='))) {
      found.push(gap);
      const after = words[i + 1];
      if (word.text === '=' && after?.command === command) {
        found.push({start: word.end, end: after.word.start});
      }
    }
  });
  return found;
}

function isNear(flag: Word, value: Word | null, before: Word, earlier: Word | undefined): boolean {
  return value === before || flag === before || (value !== null && value === earlier);
}

/** Whether the command does not take a word where it stands now, after `name=`. */
function isRefused(
  {objections, positionals, grammar, flags}: Invocation,
  word: Word,
  before: Word,
): boolean {
  if (!grammar || objections.some(({kind}) => kind === 'too-many')) {
    return grammar !== null;
  }
  const index = positionals.indexOf(word);
  // Also one that may stand for no word, such as `$X` or `[X]`: not right after `name=`.
  const isExtra = index >= 0 && positionals.length > grammar.max;
  const kind = positionalKind(grammar, index, positionals.length);
  const isOutOfPlace = index >= 0 && isImpossible(word.value, kind);
  // An empty text may be meant, an empty number cannot.
  const flag = flags.find((used) => used.word === before)?.flag;
  const lacks = flag && /^(?:boolean|number|duration)$/.test(flag.kind);
  return isExtra || isOutOfPlace || Boolean(lacks && suits(word.value, flag.kind));
}
