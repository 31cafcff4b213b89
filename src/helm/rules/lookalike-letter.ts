import {Quoting} from '../../shell/quoting.js';
import {GREEK_AND_CYRILLIC, LIGATURES} from '../../text/look-alikes.js';
import {isHelmCommand, resolveHelmAlias} from '../commands/helm.js';
import {isAsciiKind} from '../commands/kinds.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {kindAt, toolWords, type ToolWord} from '../scope.js';

/** Letters of Cyrillic and of Greek, and below them those of Latin that look the same (https://www.unicode.org/reports/tr39/#Confusable_Detection). */
const FOREIGN = 'аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅοναικρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const LATIN = 'aeopcyxijshdqwABEKMHOPCTYXIJSovaikpuABEZHIKMNOPTYX';
/** Letters of two alphabets side by side. */
const MIXED = new RegExp(`[A-Za-z][${GREEK_AND_CYRILLIC}]|[${GREEK_AND_CYRILLIC}][A-Za-z]`);
const LIGATURE = new RegExp(`[${LIGATURES}]`, 'g');

/** `--vеrsion` with a Cyrillic letter, `--set-\ufb01le` with a ligature: neither is what Helm looks for. */
export const lookalikeLetter: Rule = {
  code: 'lookalike-letter',
  severity: 'warning',
  describe: 'A letter of another alphabet, or a ligature, stands in a word of a command',

  detect: (draft) =>
    toolWords(draft).flatMap((tool): Fault[] => {
      const {text, start, end} = tool.word;
      const odd = text.search(LIGATURE) >= 0 || MIXED.test(text);
      const latin = odd ? inLatin(text) : text;
      return latin === text || draft.quoting[start] !== Quoting.None
        ? []
        : [
            {
              start,
              end,
              message: `\`${text}\` has a letter in it that only looks like those of \`${latin}\``,
              tip: 'Type the word anew',
              edits: isCertain(draft, tool, latin) ? [{start, end, text: latin}] : null,
            },
          ];
    }),
};

/** A word with letters of Latin; unchanged if it has others. */
function inLatin(text: string): string {
  const latin = text
    .replace(LIGATURE, (ligature) => ligature.normalize('NFKC'))
    .replace(/\P{ASCII}/gu, (letter) => LATIN[FOREIGN.indexOf(letter)] ?? letter);
  return /\P{ASCII}/u.test(latin) ? text : latin;
}

/** Whether a word can only have been meant in Latin: a command, a flag, or a value that takes no other letters. */
function isCertain(draft: Draft, {word, command, invocation}: ToolWord, latin: string): boolean {
  const {grammar, path, toolIndex} = invocation;
  const flag = /^--([\w-]+)/.exec(latin)?.[1];
  if (flag) {
    return grammar?.flags.has(flag) ?? false;
  }
  if (!grammar || grammar.group) {
    const before = command.words[toolIndex + 1] === word ? '' : `${path} `;
    return invocation.tool === 'helm' && isHelmCommand(resolveHelmAlias(before + latin));
  }
  return isAsciiKind(kindAt(draft, word.start));
}
