import type {Draft, Edit} from '../draft.js';
import type {Rule} from '../rule.js';

/** All of a statement between marks of inline code or of emphasis (https://spec.commonmark.org/0.31.2/#inlines). */
const MARKED =
  /^[ \t]*(?:[$%>][ \t]+)?(`{1,3}|\*{1,3})((?:[$%>][ \t]*)?(?:sudo[ \t]+)?(?:helm|kubectl)[ \t](?:(?!\1).)+)\1[ \t]*$/s;

/** A command of a sentence was put into a block with its marks: `` `helm list` ``, `**helm list**`. */
export const inlineMarkup: Rule = {
  code: 'inline-markup',
  severity: 'warning',
  describe: 'Marks of inline code or of emphasis stand around a command in a block',

  detect(draft) {
    const [, mark = '', command = ''] = MARKED.exec(draft.text) ?? [];
    const start = draft.text.indexOf(mark);
    const end = start + mark.length * 2 + command.length;
    const edits = [
      {start, end: start + mark.length, text: ''},
      {start: end - mark.length, end, text: ''},
    ];
    return mark && draft.context.tagged && isSound(draft, edits)
      ? [
          {
            start,
            end,
            message: `The ${mark.startsWith('*') ? 'asterisks' : 'backticks'} around the command are marks of prose`,
            tip: 'Write the command alone: a block is code',
            edits,
          },
        ]
      : [];
  },
};

/** Whether a statement is a command of helm or kubectl and nothing else once it is edited. */
function isSound(draft: Draft, edits: readonly Edit[]): boolean {
  const {invocations, shell} = draft.apply(edits);
  return (
    shell.faults.length === 0 &&
    invocations.length > 0 &&
    invocations.every(
      ({grammar, notation, objections}) => grammar && !notation && objections.length === 0,
    )
  );
}
