import {forEachChild, parse, type Command, type SyntaxNode} from 'unbash';
import {maskPlaceholders} from './notation.js';

/** A word of a command. Offsets are half-open and index the text given to {@link parseCommands}. */
export interface Word {
  /** As written, with quotes and escapes. */
  readonly text: string;
  /** After quote removal; expansions as written. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A redirection such as `< NAME`, `2> file`, `<<EOF`. */
export interface Redirection {
  readonly operator: string;
  /** The file descriptor before the operator, if written. */
  readonly descriptor: string | null;
  /** What the redirection names; null for here-documents and where it is missing. */
  readonly target: Word | null;
  readonly start: number;
  readonly end: number;
}

/** A simple command: its words (assignments before the name left out) and redirections in source order. */
export interface SimpleCommand {
  readonly words: readonly Word[];
  readonly redirections: readonly Redirection[];
  readonly start: number;
  readonly end: number;
  /** True for a command inside `$(…)`, backticks, or `<(…)`. */
  readonly nested: boolean;
}

/** What the parser could not make sense of. */
export interface SyntaxFault {
  /** Of the sign that is never closed, such as a quote, or of what cannot stand where it does. */
  readonly offset: number;
}

/** The simple commands of a piece of shell, in source order, and the faults met. */
export interface ParsedShell {
  readonly commands: readonly SimpleCommand[];
  readonly faults: readonly SyntaxFault[];
}

/**
 * Parses shell text as documentation writes it: placeholders such as `<NAME>`
 * or `{{ x }}` count as part of a word. Never throws; malformed text yields
 * what could be read, and faults.
 */
export function parseCommands(text: string): ParsedShell {
  return parseMasked(text, maskPlaceholders(text));
}

/** Parses shell text as a shell does: `<NAME> -n` is a redirection from NAME and one to `-n`. */
export function parseLiterally(text: string): ParsedShell {
  return parseMasked(text, text);
}

/** Levels of substitution that are looked into; each is parsed anew from its text. */
const DEEPEST = 10;

function parseMasked(text: string, masked: string): ParsedShell {
  const commands: SimpleCommand[] = [];
  const visit = (node: SyntaxNode, depth: number): void => {
    if (node.type === 'Command') {
      commands.push(toSimpleCommand(text, node, depth > 0));
    }
    // Positions inside backticks with escapes index another string: leave those alone.
    if (node.type === 'CommandExpansion' && node.script?.source !== undefined) {
      return;
    }
    const substitutes = node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution';
    if (substitutes && depth === DEEPEST) {
      return;
    }
    forEachChild(node, (child) => {
      visit(child, substitutes ? depth + 1 : depth);
    });
  };
  const script = parse(masked);
  visit(script, 0);
  commands.sort((a, b) => a.start - b.start);
  const faults = (script.errors ?? []).map(({pos}) => ({offset: pos}));
  return {commands, faults};
}

function toSimpleCommand(text: string, command: Command, nested: boolean): SimpleCommand {
  const words: Word[] = [];
  const redirections: Redirection[] = [];
  const wordOf = (node: {pos: number; end: number}): Word => {
    const written = text.slice(node.pos, node.end);
    return {text: written, value: unquote(written), start: node.pos, end: node.end};
  };
  if (command.name) {
    words.push(wordOf(command.name));
  }
  for (const part of command.suffix) {
    const isWord = part.type === 'Word' || part.type === 'Assignment';
    if (isWord && !(part.end === part.pos + 1 && isDangling(text, part.pos))) {
      const before = words.at(-1);
      if (before?.end === part.pos) {
        // The parser takes `x=<(y)` for two words; a shell does not.
        words[words.length - 1] = wordOf({pos: before.start, end: part.end});
      } else {
        words.push(wordOf(part));
      }
    }
  }
  for (const redirect of command.redirects) {
    redirections.push({
      operator: redirect.operator,
      descriptor: redirect.descriptor
        ? text.slice(redirect.descriptor.pos, redirect.descriptor.end)
        : null,
      target: redirect.type !== 'HereDoc' && redirect.target ? wordOf(redirect.target) : null,
      start: redirect.pos,
      end: redirect.end,
    });
  }
  return {words, redirections, start: command.pos, end: command.end, nested};
}

/** Whether a backslash ends its line or the text: it is no argument, the shell waits for the next line. */
function isDangling(text: string, at: number): boolean {
  return text[at] === '\\' && (text[at + 1] === '\n' || text.trimEnd().length === at + 1);
}

/** Quote removal (POSIX shell, 2.6.7), with expansions left as written. */
export function unquote(text: string): string {
  if (!/["'\\]/.test(text)) {
    return text;
  }
  let value = '';
  let quote = '';
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] as string;
    if (quote === "'") {
      if (c === "'") {
        quote = '';
      } else {
        value += c;
      }
    } else if (c === '\\' && i + 1 < text.length) {
      const next = text[i + 1] as string;
      i += 1;
      if (next === '\n') {
        continue;
      }
      value += quote === '"' && !/["\\$`]/.test(next) ? c + next : next;
    } else if (c === quote) {
      quote = '';
    } else if (!quote && (c === '"' || c === "'")) {
      quote = c;
    } else {
      value += c;
    }
  }
  return value;
}
