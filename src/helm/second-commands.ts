import type {SimpleCommand, Word} from '../shell/parse.js';
import type {HelmMajor} from './commands/grammar.js';
import {isHelmCommand, resolveHelmAlias} from './commands/helm.js';
import {isKnownTool, PREFIXES, readInvocation, type Invocation} from './commands/invocation.js';
import {looksLikeFlag} from './commands/kinds.js';
import {kubectlGrammar} from './commands/kubectl.js';

/** What a shell takes for one command, parted before one of its words. */
export interface Parted {
  /** The first of the second part: the tool, or what stands before it (`sudo`, `X=y`). */
  readonly word: Word;
  readonly first: Invocation;
  /** From its tool on. */
  readonly second: Invocation;
  /** Whether the second part is another command by its words alone. */
  readonly certain: boolean;
}

/**
 * The ways to part a command at an argument that names a tool. What the tables do not know may run
 * other commands (`kubectl exec`, a plugin of Helm), and so does what stands behind `--`.
 */
export function partings(joined: Invocation, majors: readonly HelmMajor[]): Parted[] {
  const {command, grammar, notation, argumentsIndex} = joined;
  if (notation || !grammar) {
    return [];
  }
  const {words} = command;
  const last = words.findIndex(({text}) => text === '--');
  return words
    .slice(0, last < 0 ? undefined : last)
    .flatMap(({value}, index) =>
      index >= argumentsIndex && isKnownTool(value) && !looksLikeFlag(value) ? [index] : [],
    )
    .slice(0, MOST_PARTINGS)
    .flatMap((index): Parted[] => {
      const start = startOf(joined, index);
      const first = readInvocation(sliceOf(command, 0, start), majors);
      const second = readInvocation(sliceOf(command, index), majors);
      const certain = second !== null && isCertain(joined, index, second);
      return first && second ? [{word: words[start] as Word, first, second, certain}] : [];
    });
}

/** Each costs a reading of the command; what is parted is read again. */
const MOST_PARTINGS = 20;

/** The index of the first word of a command whose tool stands at an index: `sudo -E`, `X=y` go with it. */
function startOf(
  {command: {words}, positionals, argumentsIndex}: Invocation,
  tool: number,
): number {
  let start = tool;
  for (let i = tool - 1; i >= argumentsIndex; i -= 1) {
    const word = words[i] as Word;
    const assigns = /^[A-Za-z_]\w*=/.test(word.text) && positionals.includes(word);
    if (PREFIXES.has(word.value) || assigns) {
      start = i;
    } else if (!/^-[A-Za-z]+$/.test(word.value)) {
      break;
    }
  }
  return start;
}

/**
 * No two arguments are called `helm` and as a command of it, unless kubectl takes them for names and
 * a second command would lack some: `kubectl delete ns helm test`.
 */
function isCertain(joined: Invocation, index: number, second: Invocation): boolean {
  const [tool, ...words] = joined.command.words.slice(index, index + 3).map(({value}) => value);
  const named =
    tool === 'helm'
      ? isHelmCommand(resolveHelmAlias(words[0] ?? ''))
      : tool === 'kubectl' && kubectlGrammar(words) !== null;
  const taken = joined.tool === 'kubectl' && joined.objections.length === 0;
  return named && !(taken && second.objections.some(({kind}) => kind === 'too-few'));
}

/** `kubectl apply -f -`: what it reads comes from the command before, and the pipe was lost, as in Markdown's tables. */
export function readsInput({tool, flags}: Invocation): boolean {
  return (
    tool === 'kubectl' && flags.some(({flag, value}) => flag.name === 'filename' && value === '-')
  );
}

function sliceOf(command: SimpleCommand, from: number, to?: number): SimpleCommand {
  return {...command, words: command.words.slice(from, to)};
}
