import {parseCommands} from '../shell/parse.js';
import {blankPrompts} from '../shell/prompt.js';
import {fits, TELLING_KINDS} from './commands/kinds.js';
import {positionalKind, type HelmMajor} from './commands/grammar.js';
import {isKnownTool, readInvocation, type Objection} from './commands/invocation.js';

/** A flag at the start of a line, also one whose hyphens were damaged, or below its backslash. */
const ORPHANED_FLAG = /^[ \t]*(?:\\[ \t]+)?(?:[-‐-―−]{1,4}|- -)(?!(?:helm|kubectl)\b)\p{L}/u;
/** An operator that needs a command before it. */
const OPERATOR = /^[ \t]*(?:&&|\|\|?|&amp;&amp;)[ \t]+\S/;
/** A backslash too many at the end of a line, as in a string of a program. */
export const DOUBLED_BACKSLASH = /[ \t]\\\\[ \t]*$/;
/** A slash at the end of a line, in place of a backslash. */
const SLASH = /[ \t]\/[ \t]*$/;
/** A list of settings that ends in a comma, and one more. */
const OPEN_LIST = /--set(?:-\w+)?[ \t=][^\s]*=[^\s]*,[ \t]*$/;
const SETTING = /^[ \t]*[\w.-]+(?:\[\d+\])?[\w.-]*=/;
const TOOL = /(?:^|[\s;&|(])(?:helm|kubectl)[ \t]/;

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
    ORPHANED_FLAG.test(line) ||
    OPERATOR.test(line) ||
    ((DOUBLED_BACKSLASH.test(statement) || SLASH.test(statement)) && /^[ \t]/.test(line)) ||
    (OPEN_LIST.test(statement) && SETTING.test(line)) ||
    providesArgument(statement, line)
  );
}

function providesArgument(statement: string, line: string): boolean {
  const first = /^[ \t]*(\S+)/.exec(line)?.[1] ?? '';
  if (isKnownTool(first) || /[{}:;=]$|^[#$]/.test(first) || statement.length > 4000) {
    return false;
  }
  // Commands may have been run together before the line was broken.
  const command = /[^]*[ \t](helm[ \t][^]*)$/.exec(statement)?.[1] ?? statement;
  return completes(command, line, [3, 4]) || completes(command, line, [2]);
}

/** Whether a command of some majors lacks an argument or a value, and is sound with the line. */
function completes(command: string, line: string, majors: readonly HelmMajor[]): boolean {
  const before = lastInvocation(command, majors);
  if (!before?.grammar || before.tool !== 'helm' || before.notation) {
    return false;
  }
  if (!before.objections.some((objection) => isAnswered(objection, line))) {
    return false;
  }
  const after = lastInvocation(`${command}\n${line}`, majors);
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
  return positionals.every(({value}, i) => fits(value, positionalKind(grammar, i, length)) === 0);
}

/** An assignment, or a path that is no file of values: the line may be a command of its own. */
const MAY_RUN = /^[A-Za-z_]\w*=|^[^=]*\/[^/=]*(?<!\.(?:ya?ml|json))$/;

function isAnswered(objection: Objection, line: string): boolean {
  if (objection.kind !== 'missing-value') {
    return objection.kind === 'too-few';
  }
  const {kind} = objection.flag;
  const value = /^[ \t]*(\S+)/.exec(line)?.[1] ?? '';
  return (
    TELLING_KINDS.has(kind) && fits(value, kind) === 0 && (kind === 'url' || !MAY_RUN.test(value))
  );
}

function lastInvocation(
  text: string,
  majors: readonly HelmMajor[],
): ReturnType<typeof readInvocation> {
  const {commands} = parseCommands(
    blankPrompts(text).replace(/[ \t]*\\?[ \t]*\n[ \t]*(?:\\[ \t]+)?/g, ' '),
  );
  const last = commands.findLast(({nested}) => !nested);
  return last ? readInvocation(last, majors) : null;
}
