import type {SimpleCommand, Word} from '../shell/parse.js';
import {DASHES} from '../text/look-alikes.js';
import {positionalKind, type CommandGrammar} from './commands/grammar.js';
import {helmGrammar} from './commands/helm.js';
import type {Invocation, Objection} from './commands/invocation.js';
import type {ValueKind} from './commands/kinds.js';
import {kubectlGrammar} from './commands/kubectl.js';
import type {Draft} from './draft.js';
import {isDisplaced} from './formatter/displaced.js';

/** A word, and the command of helm or kubectl that it belongs to or was meant for. */
export interface ToolWord {
  readonly word: Word;
  readonly command: SimpleCommand;
  readonly invocation: Invocation;
}

/**
 * The words of a statement's helm and kubectl commands, and of what the shell
 * takes for other commands because a continuation before them is broken.
 */
export function toolWords(draft: Draft): readonly ToolWord[] {
  let words = cached.get(draft);
  if (!words) {
    words = readToolWords(draft);
    cached.set(draft, words);
  }
  return words;
}

/** A flag, also one of which the hyphens were damaged. */
const DASHED = new RegExp(`^[-${DASHES}]`);

const cached = new WeakMap<Draft, readonly ToolWord[]>();

function readToolWords(draft: Draft): ToolWord[] {
  const words: ToolWord[] = [];
  let invocation: Invocation | null = null;
  let next = 0;
  for (const command of draft.shell.commands) {
    const candidate = draft.invocations[next];
    if (candidate?.command === command) {
      invocation = candidate;
      next += 1;
    } else if (!DASHED.test(command.words[0]?.text ?? '')) {
      continue;
    }
    if (invocation && !invocation.notation && !isDisplaced(command)) {
      for (const word of command.words) {
        words.push({word, command, invocation});
      }
    }
  }
  return words;
}

/** The grammar of the helm or kubectl command that an offset lies in or follows. */
export function grammarAt(draft: Draft, offset: number): CommandGrammar | null {
  return invocationAt(draft, offset)?.grammar ?? null;
}

/** What flags a tool takes before its command, which a fault in one there hides: `kubectl - n shop get pods`. */
export function grammarBefore(
  {context}: Draft,
  word: Word,
  {tool, toolIndex, command}: Invocation,
): CommandGrammar | null {
  const isNext = command.words[toolIndex + 1] === word;
  return !isNext
    ? null
    : tool === 'helm'
      ? helmGrammar('', context.majors)
      : kubectlGrammar(['get']);
}

/** The helm or kubectl command that an offset lies in or follows. */
export function invocationAt(draft: Draft, offset: number): Invocation | null {
  return draft.invocations.findLast(({command}) => command.start <= offset) ?? null;
}

/** What a command takes the word at an offset for: an argument, or the value of a flag; `null` if nobody can tell. */
export function kindAt(draft: Draft, start: number): ValueKind | null {
  const {grammar, positionals, flags} = invocationAt(draft, start) ?? {};
  if (!grammar || !positionals || !flags) {
    return null;
  }
  const index = positionals.findIndex((word) => word.start === start);
  if (index >= 0) {
    return positionalKind(grammar, index, positionals.length);
  }
  const used = flags.find(({word, value, valueWord}) =>
    valueWord ? valueWord.start === start : value !== null && word.start === start,
  );
  return used?.flag.kind ?? null;
}

/**
 * The words that say what `--set` and its kin set, several values parted by commas;
 * `--set-literal` takes a comma for a letter.
 */
export function settingWords({flags}: Invocation): Word[] {
  return flags
    .filter(({flag}) => flag.kind === 'key-value' && flag.name !== 'set-literal')
    .map(({word, valueWord}) => valueWord ?? word);
}

/**
 * Whether the command behind an offset starts as all of the one before it: a line was pasted twice,
 * and nobody can tell what was to become of the first.
 */
export function isPastedTwice(draft: Draft, offset: number): boolean {
  const wordsOf = (invocation: Invocation | undefined): string[] =>
    invocation?.command.words.map(({text}) => text) ?? [];
  const first = wordsOf(draft.invocations.findLast(({command}) => command.start < offset));
  const second = wordsOf(draft.invocations.find(({command}) => command.start >= offset));
  return first.length > 0 && first.every((word, i) => second[i] === word);
}

/** Whether the statement holds a command of helm or kubectl that is not usage notation. */
export function hasCommand(draft: Draft): boolean {
  return draft.invocations.some(({notation}) => !notation);
}

/** An objection of one kind, and the command that it is to. */
export interface Objected<K extends Objection['kind']> {
  readonly objection: Extract<Objection, {kind: K}>;
  readonly invocation: Invocation;
}

/** The objections of one kind to a statement's commands. */
export function objectionsOf<K extends Objection['kind']>(draft: Draft, kind: K): Objected<K>[] {
  return draft.invocations.flatMap((invocation) =>
    (isDisplaced(invocation.command) ? [] : invocation.objections)
      .filter((objection): objection is Extract<Objection, {kind: K}> => objection.kind === kind)
      .map((objection) => ({objection, invocation})),
  );
}
