import {isSingleQuoted, Quoting} from '../../shell/quoting.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';

/** `VERSION=` where an assignment starts. */
const ASSIGNMENT = /(?<!\S)([A-Za-z_]\w*)=/g;

/**
 * `VERSION=1.2.3 helm upgrade … --version "$VERSION"`: a shell expands the words of a command before it sets
 * the variables in front of it, which are for the program alone.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_01
 */
export const unseenAssignment: Rule = {
  code: 'unseen-assignment',
  severity: 'warning',
  describe: 'A command uses a variable that is set in front of it, on the same line',

  detect: (draft) =>
    draft.invocations.flatMap(({command, toolIndex, notation}) => {
      const [tool, ...words] = command.words.slice(toolIndex);
      return notation || !tool
        ? []
        : namesSet(draft, command.start, tool.start).flatMap((name) =>
            words.flatMap(({text, start}) => usesOf(draft, name, text, start)),
          );
    }),
};

/** The variables that are set for a command alone, and have no value yet as far as is seen. */
function namesSet({source, quoting}: Draft, start: number, end: number): string[] {
  return [...source.slice(start, end).matchAll(ASSIGNMENT)]
    .filter(({index}) => quoting[start + index] === Quoting.None)
    .map(([, name = '']) => name)
    .filter(
      (name) =>
        !variable(name).test(source.slice(start, end)) &&
        !new RegExp(`\\b${name}=`).test(source.slice(0, start)),
    );
}

function variable(name: string, flags = ''): RegExp {
  return new RegExp(`\\$(?:${name}(?!\\w)|\\{${name}\\b[^}]*\\})`, flags);
}

function usesOf({source, quoting}: Draft, name: string, text: string, start: number): Fault[] {
  return [...text.matchAll(variable(name, 'g'))]
    .map(({index, 0: use}) => ({start: start + index, end: start + index + use.length, use}))
    .filter(
      (place) => source[place.start - 1] !== '\\' && !isSingleQuoted(source, quoting, place.start),
    )
    .map(({use, ...place}) => ({
      ...place,
      message: `\`${use}\` is expanded before \`${name}\` is set for the command`,
      tip: `Set \`${name}\` on a line of its own`,
      // The words remain the same, whatever the variable holds.
      harmless: true,
    }));
}
