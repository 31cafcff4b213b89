import type {Rule} from '../rule.js';
import {describeUnknown, isProven, unknownFlags} from './unknown-flag.js';

/**
 * A flag that resembles none which the command has: made up, or of a Helm that
 * is newer than our tables. Nothing proves that it is wrong, so this is advice.
 */
export const unrecognisedFlag: Rule = {
  code: 'unrecognised-flag',
  severity: 'advice',
  describe: 'The command has no such flag in the releases of Helm that are known',

  detect(draft) {
    return unknownFlags(draft)
      .filter((unknown) => !isProven(unknown))
      .map((unknown) => ({
        start: unknown.objection.word.start,
        end: unknown.objection.word.end,
        message: `${describeUnknown(unknown)}, as far as is known`,
        tip: 'See its `--help`: the flag may be new, or of a plugin',
      }));
  },
};
