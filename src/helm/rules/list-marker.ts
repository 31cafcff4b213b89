import {parseCommands} from '../../shell/parse.js';
import {readInvocation} from '../commands/invocation.js';
import type {Draft} from '../draft.js';
import type {Rule} from '../rule.js';

/**
 * The marker of a list's item, or the number of a line, before a tool: `1.`, `3.1`, `a)`, `[2]`, `①`, `•`.
 * Not `-`, as the steps of a pipeline have in YAML, nor `+` and a space, before what `set -x` prints, but a `+`
 * alone, as of a patch; and the numbers of a shell's history have two spaces behind them.
 */
const MARKER =
  /^[ \t]*((?:\d{1,2}\.){1,3}\d{0,2}|\(?(?:\d{1,2}|[a-z])[):、．]|\[\d{1,2}\]|\d{1,3}(?=[ \t](?![ \t]))|\d{1,3}(?=[ \t]*[|│])|\+(?=helm|kubectl)|[①-⑳*•◦▪‣●▶►–—])[ \t]*[|│]?[ \t]*(?=(?:sudo[ \t]+)?(?:helm|kubectl)[ \t])/;

/** A list was put into a block, or a block around a list: `1. helm repo update`. */
export const listMarker: Rule = {
  code: 'list-marker',
  severity: 'warning',
  describe: 'The number or bullet of a list, or the number of a line, stands before a command',

  detect(draft) {
    const [before = '', marker = ''] = MARKER.exec(draft.text) ?? [];
    const start = before.indexOf(marker);
    const isClause = draft.context.hasCase && marker.endsWith(')');
    return marker && draft.context.tagged && !isClause && isCommand(draft, before.length)
      ? [
          {
            start,
            end: start + marker.length,
            message: `\`${marker}\` is the marker of ${marker === '+' ? 'a patch' : 'a list'}, which a shell takes for the command`,
            tip: 'Write the command alone, or the list outside of the block',
          },
        ]
      : [];
  },
};

/** Whether what starts at an offset is a whole command of helm or kubectl, and no sentence on it. */
function isCommand({text, context}: Draft, start: number): boolean {
  const [command] = parseCommands(text.slice(start)).commands;
  const read = command ? readInvocation(command, context.majors) : null;
  return Boolean(read?.grammar) && !read?.notation && read?.objections.length === 0;
}
