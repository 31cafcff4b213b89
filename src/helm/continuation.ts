import {parseCommands} from '../shell/parse.js';
import {blankPrompts} from '../shell/prompt.js';
import {DASHES} from '../text/look-alikes.js';
import {suits, TELLING_KINDS, type ValueKind} from './commands/kinds.js';
import {positionalKind, type CommandGrammar, type HelmMajor} from './commands/grammar.js';
import {
  isKnownTool,
  readInvocation,
  type Invocation,
  type Objection,
} from './commands/invocation.js';
import {partings} from './second-commands.js';

/** A flag at the start of a line, also one whose hyphens or spaces were damaged or read in a wrong encoding, below its backslash, or behind a prompt. */
const ORPHANED_FLAG = new RegExp(
  `^(?:\\s|Â)*(?:\\\\[ \\t]+|>[ \\t]+)?(?:[-${DASHES}]{1,4}|- -|â(?:€|\\u0080)[“”\\u0093\\u0094])(?!(?:helm|kubectl)\\b)\\p{L}`,
  'u',
);
/** What looks like a flag: the help on one (`-f, --values strings`, `--wait   waits for pods`), or a file's mode. */
const NO_FLAG =
  /^[ \t]*(?:-\w, --|--?[\w-]+(?:[ =]\S+)?(?: {2,}|\t+)\p{L}[^=\\\s]*(?: [^-=\\\s][^=\\\s]*)+$|-(?:[r-][w-][xsS-]){3}[+@.]? )/u;
/** An operator that needs a command before it; not the row of a table. */
const OPERATOR = /^[ \t]*(?!\|.*\|[ \t]*$)(?:&&|\|\|?|&amp;&amp;)[ \t]+\S/;
/** A backslash too many at the end of a line, as in a string of a program. */
export const DOUBLED_BACKSLASH = /[ \t]\\\\[ \t]*$/;
/** A slash at the end of a line, in place of a backslash. */
const SLASH = /[ \t]\/[ \t]*$/;
/** A list of settings that ends in a comma, and one more. */
const OPEN_LIST = /--set(?:-\w+)?[ \t=][^\s]*=[^\s]*,[ \t]*$/;
const SETTING = /^[ \t]*[\w.-]+(?:\[\d+\])?[\w.-]*=/;
const TOOL = /(?:^|[\s;&|(])(?:helm|kubectl)(?:\s|Â)/;

/**
 * Whether a line that the shell takes for a command of its own was meant to
 * continue a statement of helm or kubectl: it starts with a flag or an
 * operator, it stands indented below a doubled backslash or a slash, or the
 * statement lacks an argument which the line provides.
 */
export function continuesCommand(statement: string, line: string): boolean {
  if (!TOOL.test(`${statement.slice(0, 200)} `)) {
    return false;
  }
  return (
    (ORPHANED_FLAG.test(line) && !NO_FLAG.test(line)) ||
    startsSplitFlag(statement, line) ||
    OPERATOR.test(line) ||
    ((DOUBLED_BACKSLASH.test(statement) || SLASH.test(statement)) && /^[ \t]/.test(line)) ||
    (OPEN_LIST.test(statement) && SETTING.test(line)) ||
    endsFlag(statement, line) ||
    providesArgument(statement, line)
  );
}

/** Dashes that a space parts from the name of a flag: `-- set a=b`, `— wait`. */
const SPLIT_FLAG = /^[ \t]*(?:--|[–—])[ \t]+([a-z][\w-]*)(?![^=\s])/;

/** What a statement too long to be read goes on with stays in it: a statement is repaired whole or not at all. */
function startsSplitFlag(statement: string, line: string): boolean {
  const [, name = ''] = SPLIT_FLAG.exec(line) ?? [];
  return (
    name !== '' &&
    (isTooLong(statement) || Boolean(lastInvocation(statement, [3, 4])?.grammar?.flags.has(name)))
  );
}

/** Characters and lines of a statement up to which it is read to tell what continues it: each line below asks anew. */
const MOST_CHARACTERS = 4000;
const MOST_LINES = 100;

function isTooLong(statement: string): boolean {
  return (
    statement.length > MOST_CHARACTERS || statement.split('\n', MOST_LINES + 1).length > MOST_LINES
  );
}

/** The start of a flag in a word of its own at the end of a text; its rest at the start of a line. */
const FLAG_START = /(?<!\S)--([a-z][a-z-]*)$/;
const FLAG_REST = /^[ \t]*([a-z][a-z-]*)(?![^=\s])/;

/**
 * The flag of a command that a line broke in two, as a terminal does at its edge and a PDF at a hyphen:
 * `--create-` and `namespace`. `null` if its start is a flag, or both are none.
 */
export function brokenFlag(
  before: string,
  below: string,
  {flags}: Pick<CommandGrammar, 'flags'>,
): string | null {
  const [, start = ''] = FLAG_START.exec(before) ?? [];
  const [, rest = ''] = FLAG_REST.exec(below) ?? [];
  return start && rest && !flags.has(start) && flags.has(start + rest) ? start + rest : null;
}

function endsFlag(statement: string, line: string): boolean {
  if (!FLAG_START.test(statement.slice(-100)) || !FLAG_REST.test(line) || isTooLong(statement)) {
    return false;
  }
  const grammar = lastInvocation(statement, [3, 4])?.grammar;
  return Boolean(grammar && brokenFlag(statement.slice(-100), line, grammar));
}

function providesArgument(statement: string, line: string): boolean {
  const first = /^[ \t]*(\S+)/.exec(line)?.[1] ?? '';
  if (isKnownTool(first) || /[{}:;=]$|^[#$]/.test(first) || isTooLong(statement)) {
    return false;
  }
  return completes(statement, line, [3, 4]) || completes(statement, line, [2]);
}

/** Whether a command of some majors lacks an argument or a value, and is sound with the line. */
function completes(statement: string, line: string, majors: readonly HelmMajor[]): boolean {
  const before = lastInvocation(statement, majors);
  if (!before?.grammar || before.tool !== 'helm' || before.notation) {
    return false;
  }
  const lacking = before.objections.filter((objection) => isAnswered(objection, line));
  if (lacking.length === 0) {
    return false;
  }
  const after = lastInvocation(`${statement}\n${line}`, majors);
  if (after?.path !== before.path) {
    return false;
  }
  // A value may stand on the line after that.
  if (after.objections.some(({kind}) => kind !== 'missing-value')) {
    return false;
  }
  const {grammar} = before;
  const {positionals} = after;
  const {length} = positionals;
  const kindOf = (index: number): ValueKind => positionalKind(grammar, index, length);
  const added = positionals.slice(before.positionals.length);
  return (
    positionals.every(({value}, i) => suits(value, kindOf(i))) &&
    (lacking.some(({kind}) => kind === 'missing-value') ||
      added.some(({value}, i) => isNoCommand(value, kindOf(before.positionals.length + i))))
  );
}

/** Whether an argument tells the line that it stands on from a command: `helm test` is one, and so is `echo done` below. */
function isNoCommand(value: string, kind: ValueKind): boolean {
  return TELLING_KINDS.has(kind) || (kind === 'chart' && value.includes('/')) || /^</.test(value);
}

/** An assignment, or a path that is no file of values: the line may be a command of its own. */
const MAY_RUN = /^[A-Za-z_]\w*=|^[^=]*\/[^/=]*(?<!\.(?:ya?ml|json))$/;

function isAnswered(objection: Objection, line: string): boolean {
  if (objection.kind !== 'missing-value') {
    return objection.kind === 'too-few';
  }
  const {kind} = objection.flag;
  const value = /^[ \t]*(\S+)/.exec(line)?.[1] ?? '';
  return TELLING_KINDS.has(kind) && suits(value, kind) && (kind === 'url' || !MAY_RUN.test(value));
}

/** The last command of a statement; `null` if another program runs it, as xargs does, which gives it its arguments. */
function lastInvocation(text: string, majors: readonly HelmMajor[]): Invocation | null {
  const {commands} = parseCommands(
    blankPrompts(text).replace(/[ \t]*\\?[ \t]*\n[ \t]*(?:\\[ \t]+)?/g, ' '),
  );
  const last = commands.findLast(({nested}) => !nested);
  const joined = last ? readInvocation(last, majors) : null;
  // Commands may have been run together before the line was broken.
  return joined && (partings(joined, majors).findLast(({certain}) => certain)?.second ?? joined);
}
