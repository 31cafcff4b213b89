import {firstPrompt} from '../../shell/prompt.js';
import {Quoting} from '../../shell/quoting.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

/** Before another command, or at the end of a line. */
const LINE_BREAK = /(?<=[^\s\\])\\n(?=(?:[$%][ \t]+)?(?:helm|kubectl)[ \t]|[ \t]*(?:\n|$))/g;

/** A string of a program or of JSON was shown as it is written: `helm repo update\nhelm list`. */
export const literalLineBreak: Rule = {
  code: 'literal-line-break',
  severity: 'warning',
  describe: 'A line break is written as `\\n`, which is the letter n to a shell',

  detect: (draft) =>
    draft.source.includes('\\n') && hasCommand(draft) ? faultsAt(draft, placesIn(draft)) : [],
};

/** More of the same that nothing tells for a line break, such as `\\\n`, or `\"`: half of the text would stay a string. */
const MORE = /\\"|\\n(?=[ \t]|-|#|\\|helm|kubectl)/;

function faultsAt(draft: Draft, places: readonly number[]): Fault[] {
  const rest = places.reduceRight(
    (text, start) => text.slice(0, start) + text.slice(start + 2),
    draft.source,
  );
  const isWhole = !MORE.test(rest);
  return places.map((start) => ({
    start,
    end: start + 2,
    message: '`\\n` is the letter n to a shell, and no line break',
    tip: 'Break the line there',
    edits: isWhole ? [{start, end: start + 2, text: lineBreakAt(draft, start + 2)}] : null,
  }));
}

/** What parts what stands before an offset from what stands behind it: nothing at the end of a line. */
function lineBreakAt({text}: Draft, end: number): string {
  const behind = text.slice(end);
  if (/^[ \t]*(?:\n|$)/.test(behind)) {
    return '';
  }
  return /^[$%]/.test(behind) ? '\n' : `\n${firstPrompt(text)}`;
}

/** A word with another backslash may be a path of Windows. */
function placesIn({source, quoting}: Draft): number[] {
  return [...source.matchAll(LINE_BREAK)]
    .map(({index}) => index)
    .filter((index) => {
      const word = /\S*$/.exec(source.slice(Math.max(0, index - 500), index))?.[0] ?? '';
      return quoting[index] === Quoting.Escaped && !word.includes('\\');
    });
}
