import type {Fault, Rule} from '../rule.js';

/** A page was saved with a conflict in it: both sides stand in the block, between the marks of Git. */
export const conflictMarker: Rule = {
  code: 'conflict-marker',
  severity: 'warning',
  describe: 'A command stands between the marks of a conflict that Git could not merge',

  detect({context, invocations}) {
    const [first] = context.inConflict ? invocations : [];
    const word = first?.command.words[0];
    return word
      ? [
          {
            start: word.start,
            end: word.end,
            message:
              'The command stands between the marks of a conflict, and so does what it conflicts with',
            tip: 'Keep one side, and remove the lines of `<<<<<<<`, `=======` and `>>>>>>>`',
          } satisfies Fault,
        ]
      : [];
  },
};
