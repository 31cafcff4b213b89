import type {Invocation} from '../commands/invocation.js';
import type {Draft, Edit} from '../draft.js';
import type {Rule} from '../rule.js';
import {hasCommand, isPastedTwice} from '../scope.js';
import {partings, readsInput, type Parted} from '../second-commands.js';

const AT_END = /(?<![\\ \t])[ \t]*\\[ \t]*$/;
const BEFORE_LINE = /(?<![\\ \t])[ \t]*\\(?=(\n[ \t]*)\S)/g;

/**
 * A backslash after the last line of a command: a shell waits for more, or
 * takes the next command for arguments of this one.
 */
export const danglingBackslash: Rule = {
  code: 'dangling-backslash',
  severity: 'warning',
  describe: 'A backslash stands at the end of a command that does not go on',

  detect(draft) {
    if (!draft.source.includes('\\') || !hasCommand(draft)) {
      return [];
    }
    const message = 'The backslash asks for another line of the command, and there is none';
    const tip = 'Remove the backslash, or add the line that is missing';
    const starts = secondStarts(draft);
    const found = [...draft.source.matchAll(BEFORE_LINE)]
      .map(({index, 0: {length}, 1: gap = ''}) => ({start: index, end: index + length, gap}))
      .filter(({end, gap}) => starts.has(end + gap.length));
    const end = draft.context.last ? AT_END.exec(draft.source) : null;
    if (end) {
      found.push({start: end.index, end: draft.source.length, gap: ''});
    }
    return found.map(({start, end}) => ({
      start,
      end,
      message,
      tip,
      edits: remove(draft, start, end),
    }));
  },
};

function remove(draft: Draft, start: number, end: number): Edit[] | null {
  const edit: Edit = {start, end, text: ''};
  return isPastedTwice(draft.apply([edit]), start) ? null : [edit];
}

/**
 * Where commands start that a shell takes for arguments of the one before. Its reading stands,
 * unless no argument is called so, or the tool refuses it and neither of two commands.
 */
function secondStarts({invocations, context}: Draft): ReadonlySet<number> {
  const offsets = invocations.flatMap((joined) =>
    partings(joined, context.majors)
      .filter((parted) => parted.certain || isRefused(joined, parted))
      // There it is a pipe that is missing: the backslash is right.
      .filter(({second}) => !readsInput(second))
      .map(({word}) => word.start),
  );
  return new Set(offsets);
}

/** Whether a command has objections that two have not, and not because less is known of the second. */
function isRefused({objections}: Invocation, {first, second}: Parted): boolean {
  return (
    objections.some(({kind}) => kind === 'too-many' || second.grammar !== null) &&
    first.objections.length + second.objections.length === 0
  );
}
