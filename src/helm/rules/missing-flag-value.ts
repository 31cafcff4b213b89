import {isDisplaced} from '../formatter/displaced.js';
import type {Fault, Rule} from '../rule.js';
import {objectionsOf} from '../scope.js';

/** A flag that needs a value has none: at the end of the command, or before another flag. */
export const missingFlagValue: Rule = {
  code: 'missing-flag-value',
  severity: 'warning',
  describe: 'A flag that needs a value has none',

  detect(draft) {
    // `helm upgrade R C --values  # a YAML file`: the comment says what the value is.
    const atEnd = objectionsOf(draft, 'missing-value')
      .map(({objection: {word}}) => word)
      .filter(({end}) => !/^[ \t]+#/.test(draft.source.slice(end)));
    const beforeFlag = objectionsOf(draft, 'flag-as-value')
      .filter(({objection: {word, value}}) => !isStripped(draft.source, word.end, value.start))
      .map(({objection: {word}}) => word);
    // `--namespace= --wait`: a value that was meant to be empty is written `''`.
    const empty = draft.invocations.flatMap(({flags, notation, command}) =>
      notation || isDisplaced(command)
        ? []
        : flags
            .filter(
              ({flag, word}) => flag.arity === 'required' && /^--[a-z][\w-]*=$/.test(word.text),
            )
            .map(({word}) => word),
    );
    return [...atEnd, ...beforeFlag, ...empty].map(({start, end, text}): Fault => ({
      start,
      end,
      message: `\`${text}\` needs a value`,
      tip: 'Give it one, such as a placeholder in quotes',
    }));
  },
};

/** Two spaces where a value should be: something between them was taken out. */
export function isStripped(source: string, from: number, to: number): boolean {
  return /^[ \t]{2,}$/.test(source.slice(from, to));
}
