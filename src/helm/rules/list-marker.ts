import {parseCommands} from '../../shell/parse.js';
import {isKnownTool, readInvocation} from '../commands/invocation.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';

/** Not `-`, as the steps of a pipeline have in YAML, nor `+`, before what `set -x` prints. */
const MARKER = /^(?:\d{1,2}\.|[*•])$/;

/** A list was put into a block, or a block around a list: `1. helm repo update`. */
export const listMarker: Rule = {
  code: 'list-marker',
  severity: 'warning',
  describe: 'The number or bullet of a list stands before a command',

  detect: (draft) =>
    draft.context.tagged
      ? draft.shell.commands.flatMap(({words: [marker, tool]}): Fault[] =>
          marker && tool && MARKER.test(marker.text) && isCommand(draft, tool.start)
            ? [
                {
                  start: marker.start,
                  end: marker.end,
                  message: `\`${marker.text}\` is the marker of a list, which a shell takes for the command`,
                  tip: 'Write the command alone, or the list outside of the block',
                },
              ]
            : [],
        )
      : [],
};

/** Whether what starts at an offset is a whole command of helm or kubectl, and no sentence on it. */
function isCommand({source, context}: Draft, start: number): boolean {
  const [command] = parseCommands(source.slice(start)).commands;
  if (!command || !isKnownTool(command.words[0]?.value ?? '')) {
    return false;
  }
  const read = readInvocation(command, context.majors);
  return Boolean(read?.grammar) && !read?.notation && read?.objections.length === 0;
}
