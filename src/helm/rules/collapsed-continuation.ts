import {Quoting} from '../../shell/quoting.js';
import type {Draft, Edit} from '../draft.js';
import type {Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

/** Doubled, as in a string of a program, it is an argument that no command wants before a flag. */
const COLLAPSED = /(?<=\S[ \t]+)(?:\\[ \t]+(?=[^\s#])|\\\\[ \t]+(?=--?[a-z]))/g;
/** Another backslash, which does end its line. */
const CONTINUATION = /^\\[ \t]*\n/;

/** Lines were joined and their backslashes kept: `\ --version` is an argument that starts with a space. */
export const collapsedContinuation: Rule = {
  code: 'collapsed-continuation',
  severity: 'warning',
  describe: 'A backslash that once ended a line stands within one and escapes a space',

  detect(draft) {
    if (draft.source.search(COLLAPSED) < 0 || !hasCommand(draft)) {
      return [];
    }
    const states = draft.quoting;
    return [...draft.source.matchAll(COLLAPSED)]
      .filter(({index}) => states[index] === Quoting.Escaped && states[index - 1] === Quoting.None)
      .map(({index: start, 0: {length}}) => ({
        start,
        end: start + length,
        message: 'The backslash escapes the space after it, which becomes part of the next word',
        tip: 'Break the line after the backslash',
        edits: breakLine(draft, start, start + length),
      }));
  },
};

function breakLine(draft: Draft, start: number, end: number): Edit[] | null {
  if (CONTINUATION.test(draft.source.slice(end))) {
    return [{start, end, text: ''}];
  }
  const line = draft.text.slice(draft.text.lastIndexOf('\n', start) + 1);
  const first = /^[ \t]*/.exec(draft.text)?.[0] ?? '';
  const own = /^[ \t]*/.exec(line)?.[0] ?? '';
  const indent = own.length > first.length ? own : `${first}  `;
  const edit = {start, end, text: `\\\n${indent}`};
  return takesRest(draft, edit) ? [edit] : null;
}

/**
 * Whether what stands below the break can belong to the command. Words that are no flags may be a
 * comment without its `#`, which an expansion before them would hide: it may be any number of words.
 */
function takesRest(draft: Draft, edit: Edit): boolean {
  return (
    /^[-$]/.test(draft.source.slice(edit.end)) ||
    draft
      .apply([edit])
      .invocations.every(
        ({grammar, positionals}) => grammar === null || positionals.length <= grammar.max,
      )
  );
}
