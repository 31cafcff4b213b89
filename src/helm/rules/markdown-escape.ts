import {isSingleQuoted, Quoting} from '../../shell/quoting.js';
import type {SimpleCommand} from '../../shell/parse.js';
import {isKnownTool} from '../commands/invocation.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

const PLACEHOLDER = /\\<\p{L}(?:[^<>\n\\|;&]|\\_)*\\?>/gu;
/** A variable whose name or braces are escaped: the shell expands another one, or none. */
const VARIABLE = /\$(?:\{?[A-Za-z]\w*(?:\\_\w+)+\}?|\\\{[\w.]+\\\})/g;

/** A pipe in a cell of a table (https://github.github.com/gfm/#example-200). */
const PIPE = /^(?:\\\|){1,2}$/;

/** Escapes that Markdown needs in prose were kept in code: `\<release\>`, `$CHART\_VERSION`, `$\{VERSION\}`, `\|`. */
export const markdownEscape: Rule = {
  code: 'markdown-escape',
  severity: 'warning',
  describe: 'A placeholder, a variable or a pipe carries the escapes that Markdown needs in prose',

  detect(draft) {
    if (!/\\[<_{|]/.test(draft.text)) {
      return [];
    }
    // The pipe may be all that parts a command of ours from another program's.
    if (!hasCommand(draft)) {
      return pipes(draft);
    }
    const placeholders = [...draft.text.matchAll(PLACEHOLDER)];
    const open = placeholders.some(({index}) => draft.quoting[index] === Quoting.Escaped);
    // Within single quotes, `\\<` may be a regular expression's.
    const ofNames = [...(open ? placeholders : []), ...draft.text.matchAll(VARIABLE)]
      .filter(({index}) => !isSingleQuoted(draft.source, draft.quoting, index))
      .map(({index: start, 0: text}) => faultAt(start, text));
    return ofNames.concat(pipes(draft));
  },
};

function faultAt(start: number, text: string): Fault {
  const end = start + text.length;
  return {
    start,
    end,
    message: `\`${text}\` shows its backslashes to the reader`,
    tip: 'Escapes are for prose: code shows them',
    edits: [{start, end, text: text.replace(/\\([<>{}_|])/g, '$1')}],
  };
}

/** No command of helm or kubectl takes a bar for an argument, but a program that they run may. */
function pipes(draft: Draft): Fault[] {
  const {shell, invocations} = draft;
  // In quotes it may be of a regular expression, or of a program that was escaped as well.
  const isSure = ![...draft.source.matchAll(/ \\\| /g)].some(
    ({index}) => draft.quoting[index] === Quoting.Quoted,
  );
  const isRead = (command: SimpleCommand): boolean =>
    invocations.some((read) => read.command === command && read.grammar && !read.notation);
  return shell.commands.flatMap((command) => {
    const {words} = command;
    const end = words.findIndex(({text}) => text === '--');
    return words.flatMap(({text, start}, i) => {
      const isBefore = isRead(command) && (end < 0 || i < end);
      return PIPE.test(text) && (isBefore || isKnownTool(words[i + 1]?.value ?? ''))
        ? [isSure ? faultAt(start, text) : {...faultAt(start, text), edits: null}]
        : [];
    });
  });
}
