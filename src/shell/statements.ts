import {hereDocumentEnds} from './here-documents.js';
import {maskPlaceholders} from './notation.js';
import {splitLines, type Line} from './source.js';
import {promptLength} from './prompt.js';

/** Lines that belong to one command, or to several on one line; offsets into the block. */
export interface Statement {
  readonly start: number;
  readonly end: number;
}

/** What the caller knows about commands and the shell does not. */
export interface StatementOptions {
  /** Whether a line, its prompt removed, starts a statement worth looking at. */
  readonly starts: (line: string) => boolean;
  /** Whether a line, its prompt removed, starts a command even where a quote before it is open. */
  readonly interrupts: (line: string) => boolean;
  /** Whether a line that the shell takes for a new command, with those joined to it, was meant to continue this statement. */
  readonly continues: (statement: string, line: string) => boolean;
  /** Whether `# ` before a command is a prompt in this block. */
  readonly rootPrompt?: boolean;
}

/**
 * Finds the statements of a block that may hold several commands, their
 * output, comments and here-documents. A statement spans whole lines: those
 * joined by backslashes or open quotes, and those that `continues` claims,
 * with comments and blank lines between them.
 */
export function findStatements(text: string, options: StatementOptions): Statement[] {
  const lines = splitLines(text);
  const textOf = (index: number): string => {
    const line = lines[index] as Line;
    return text.slice(line.start, line.end);
  };
  const statements: Statement[] = [];
  const documentEnd = hereDocumentEnds(lines.length, textOf);
  let i = 0;
  while (i < lines.length) {
    // A line that the shell joins to another is no start: it may be an argument of any program.
    let last = joinedFrom(lines.length, textOf, i);
    if (anyStarts(textOf, i, last, options)) {
      last = lastLine(lines.length, textOf, i, options);
      statements.push({start: (lines[i] as Line).start, end: (lines[last] as Line).end});
    }
    i = documentEnd(i, last) + 1;
  }
  return statements;
}

function anyStarts(
  textOf: (index: number) => string,
  first: number,
  last: number,
  {starts, rootPrompt}: StatementOptions,
): boolean {
  for (let i = first; i <= last; i += 1) {
    const line = textOf(i);
    const bare = line.slice(promptLength(line, rootPrompt));
    if (isCode(bare) && starts(bare.trimStart())) {
      return true;
    }
  }
  return false;
}

function isCode(line: string): boolean {
  const trimmed = line.trimStart();
  return trimmed !== '' && !trimmed.startsWith('#');
}

function lastLine(
  count: number,
  textOf: (index: number) => string,
  first: number,
  {continues, interrupts}: StatementOptions,
): number {
  let last = first;
  const quotes = new QuoteScanner();
  let statement = textOf(first);
  quotes.read(statement);
  while (last + 1 < count) {
    const line = textOf(last);
    if (quotes.open) {
      const close = closingLine(count, textOf, last, quotes, interrupts);
      if (close < 0) {
        return last;
      }
      statement = extend(statement, textRange(textOf, last + 1, close));
      last = close;
      continue;
    }
    const next = nextCode(count, textOf, last + 1);
    if (next < 0) {
      return last;
    }
    const nextLine = textOf(next);
    const joined = endsInBackslash(withoutComment(line));
    const adjacent = next === last + 1;
    const prompted = promptLength(nextLine) > 0;
    if (!(joined && adjacent)) {
      // Only comments or blank lines between: the shell has ended the command.
      const onlyComments = adjacent || isAllComments(textOf, last + 1, next);
      if (prompted || !(joined || adjacent || onlyComments)) {
        return last;
      }
      const claimed = joined ? textRange(textOf, next, joinedFrom(count, textOf, next)) : nextLine;
      // Below a comment a command of its own may start, but none is called `-…`.
      const parted = !joined && !adjacent && !nextLine.trimStart().startsWith('-');
      if (parted || !continues(statement, claimed)) {
        return last;
      }
    }
    statement = extend(statement, textRange(textOf, last + 1, next));
    quotes.read(nextLine);
    last = next;
  }
  return last;
}

/** Lines that are looked at together to tell whether they continue a command. */
const MOST_JOINED = 50;

/** The last of the lines that backslashes join to a line. */
function joinedFrom(count: number, textOf: (index: number) => string, first: number): number {
  let last = first;
  const most = Math.min(count - 1, first + MOST_JOINED);
  while (last < most && endsInBackslash(withoutComment(textOf(last)))) {
    last += 1;
  }
  return last;
}

/** Enough of a statement to tell what continues it. */
const MOST_CONTEXT = 8000;

function extend(statement: string, lines: string): string {
  return statement.length > MOST_CONTEXT ? statement : `${statement}\n${lines}`;
}

function textRange(textOf: (index: number) => string, from: number, to: number): string {
  const parts: string[] = [];
  for (let i = from; i <= to; i += 1) {
    parts.push(textOf(i));
  }
  return parts.join('\n');
}

function nextCode(count: number, textOf: (index: number) => string, from: number): number {
  for (let i = from; i < count; i += 1) {
    if (isCode(textOf(i))) {
      return i;
    }
  }
  return -1;
}

function isAllComments(textOf: (index: number) => string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (!textOf(i).trimStart().startsWith('#')) {
      return false;
    }
  }
  return true;
}

/** Lines that are looked at together to tell where a quote closes once commands stand between. */
const MOST_QUOTED = 200;

/**
 * The line on which an open quote closes, or -1 if none does. Where another command starts before it
 * does, the quote may have been forgotten: it is a script only if it ends a word, and all quotes of
 * the block are closed.
 */
function closingLine(
  count: number,
  textOf: (index: number) => string,
  from: number,
  quotes: QuoteScanner,
  interrupts: (line: string) => boolean,
): number {
  const ahead = quotes.clone();
  const isSubstitution = /\$\([ \t]*$/.test(textOf(from));
  let interrupted = false;
  for (let i = from + 1; i < count; i += 1) {
    const line = textOf(i);
    interrupted ||= !isSubstitution && interrupts(line.slice(promptLength(line)).trimStart());
    if (interrupted && i - from > MOST_QUOTED) {
      return -1;
    }
    ahead.read(line);
    if (!ahead.open) {
      if (interrupted && !(endsWord(line, quotes.open) && isBalanced(count, textOf, i + 1))) {
        return -1;
      }
      quotes.copy(ahead);
      return i;
    }
  }
  return -1;
}

/** Whether a quote ends a word where it first stands on a line; where it starts one, it is another. */
function endsWord(line: string, quote: string): boolean {
  return /[\s;&|)]|^$/.test(line.charAt(line.indexOf(quote) + 1));
}

function isBalanced(count: number, textOf: (index: number) => string, from: number): boolean {
  const quotes = new QuoteScanner();
  const end = Math.min(count, from + MOST_QUOTED);
  for (let i = from; i < end; i += 1) {
    quotes.read(textOf(i));
  }
  return !quotes.open;
}

/** Whether a line ends in a backslash that is not escaped; white space after it is overlooked. */
export function endsInBackslash(line: string): boolean {
  const end = line.trimEnd().length;
  let start = end;
  while (start > 0 && line[start - 1] === '\\') {
    start -= 1;
  }
  return (end - start) % 2 === 1;
}

function withoutComment(line: string): string {
  const at = commentStart(line);
  return at < 0 ? line : line.slice(0, at);
}

/** Offset of the `#` that starts a comment on a line, or -1. */
export function commentStart(line: string): number {
  // Most lines have none.
  if (!line.includes('#')) {
    return -1;
  }
  let quote = '';
  for (let i = 0; i < line.length; i += 1) {
    const c = line[i] as string;
    if (quote !== "'" && c === '\\') {
      i += 1;
    } else if (quote) {
      quote = c === quote ? '' : quote;
    } else if (c === '"' || c === "'" || c === '`') {
      quote = c;
    } else if (c === '#' && (i === 0 || /\s/.test(line[i - 1] as string))) {
      return i;
    }
  }
  return -1;
}

/** Follows quotes over the lines of a statement. */
class QuoteScanner {
  private quote = '';

  /** The quote that is open, or nothing. */
  get open(): string {
    return this.quote;
  }

  clone(): QuoteScanner {
    const copy = new QuoteScanner();
    copy.quote = this.quote;
    return copy;
  }

  copy(other: QuoteScanner): void {
    this.quote = other.quote;
  }

  read(line: string): void {
    const masked = maskPlaceholders(line);
    let {quote} = this;
    for (let i = 0; i < masked.length; i += 1) {
      const c = masked[i] as string;
      if (quote !== "'" && c === '\\') {
        i += 1;
      } else if (quote) {
        quote = c === quote ? '' : quote;
      } else if (c === '"' || c === "'") {
        quote = c;
      } else if (c === '#' && (i === 0 || /\s/.test(masked[i - 1] as string))) {
        break;
      }
    }
    this.quote = quote;
  }
}
