import {missedDelimiter} from '../shell/here-documents.js';
import {countBelow, normaliseLineBreaks} from '../shell/source.js';
import type {ActiveRule} from './active-rules.js';
import {damageBeside} from './beside.js';
import {hasRootPrompts, isFollowed, statementsOf} from './command-statements.js';
import {conflictsIn} from './conflicts.js';
import {repairStatement, type CommandFinding, type RepairedStatement} from './repair-statement.js';

/** How the statements of a block are to be read. */
export interface PassOptions {
  /** Language of the fence. */
  readonly lang?: string | null | undefined;
  /** The Helm major that commands are written for; absent: 3 and 4. */
  readonly version?: 3 | 4 | undefined;
}

/** What one reading of a block made of it. */
export interface RepairPass {
  readonly text: string;
  /** Offsets are in the text that was read. */
  readonly findings: readonly CommandFinding[];
  /** The statements that were replaced, by half-open offsets in the text that was read, in order. */
  readonly replaced: readonly Replaced[];
  /** Where what stands at an offset of the new text stood in the one that was read. */
  readonly original: (offset: number) => number;
}

/** A statement that was replaced, and what {@link CommandFinding.expected} says of it. */
export interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
}

/**
 * What is known of a block's statements, by their context and text. A block is
 * read again after repairs, and most of its statements are the same then.
 */
export type KnownStatements = Map<string, RepairedStatement>;

/** Reads all statements of a block once, and repairs those that can be. */
export function repairPass(
  text: string,
  active: readonly ActiveRule[],
  {lang, version}: PassOptions,
  known: KnownStatements,
): RepairPass {
  const source = normaliseLineBreaks(text);
  const rootPrompt = hasRootPrompts(source.text, lang);
  const assignsTool = ASSIGNED_TOOL.test(source.text);
  const hasCase = CASE.test(source.text);
  const conflicts = conflictsIn(source.text);
  const lastCode = source.text.trimEnd().length;
  const blockHasCrlf = text.includes('\r\n');
  const findings: CommandFinding[] = [];
  const pieces: string[] = [];
  const written: Written[] = [];
  let [at, length] = [0, 0];
  const statements = statementsOf(source.text, rootPrompt, lang);
  const beside = damageBeside(source.text, statements);
  const besides = Array.from(beside).join();
  for (const {start, end} of statements) {
    const statement = source.text.slice(start, end);
    const last = end >= lastCode;
    const followed = isFollowed(source.text, end);
    const delimiter = missedDelimiter(source.text, {start, end});
    const inConflict = conflicts.some(([from, to]) => from < end && start < to);
    const place = `${last} ${followed} ${rootPrompt} ${delimiter} ${inConflict} ${besides} `;
    let result = known.get(place + statement);
    if (!result) {
      const majors = version ? [version] : ([3, 4] as const);
      result = repairStatement(statement, active, {
        majors,
        last,
        followed,
        rootPrompt,
        tagged: Boolean(lang),
        assignsTool,
        hasCase,
        missedDelimiter: delimiter,
        inConflict,
        beside,
      });
      known.set(place + statement, result);
      // The rules have nothing left to say about what they repaired.
      if (result.repaired !== null) {
        known.set(place + result.repaired, SOUND);
      }
    }
    for (const finding of result.findings) {
      findings.push({...finding, offset: source.original(start + finding.offset)});
    }
    if (result.repaired !== null) {
      const {repaired, originOf} = result;
      const [from, to] = [source.original(start), source.original(end)];
      const before = text.slice(at, from);
      const piece = withLineBreaksOf(text.slice(from, to), blockHasCrlf, repaired);
      pieces.push(before, piece);
      written.push({
        start: from,
        end: to,
        expected: repaired,
        piece,
        at: length + before.length,
        original: (offset) => source.original(start + originOf(offset)),
      });
      length += before.length + piece.length;
      at = to;
    }
  }
  const places = written.map((each) => each.at);
  return {
    text: pieces.join('') + text.slice(at),
    findings,
    replaced: written,
    original: (offset) => originalOf(written[countBelow(places, offset + 1) - 1], offset),
  };
}

const SOUND: RepairedStatement = {repaired: null, findings: [], originOf: (offset) => offset};

/** A statement that was replaced, as it stands in the new text. */
interface Written extends Replaced {
  readonly piece: string;
  /** Offset of the piece in the new text. */
  readonly at: number;
  /** Offset in the text that was read of one in the piece, its line breaks counted as one character. */
  readonly original: (offset: number) => number;
}

/** @param before - the last statement that was replaced, and starts before the offset or at it */
function originalOf(before: Written | undefined, offset: number): number {
  if (!before) {
    return offset;
  }
  const inside = offset - before.at;
  return inside >= before.piece.length
    ? before.end + inside - before.piece.length
    : before.original(before.piece.slice(0, inside).replaceAll('\r\n', '\n').length);
}

/** `helm=…`, `for helm in`, `read helm`: a variable of a tool's name. */
const ASSIGNED_TOOL =
  /(?:^|[\s;"'])(?:(?:helm|kubectl)=|(?:for|read|local|declare|export)[ \t]+(?:-\w+[ \t]+)?(?:helm|kubectl)\b)/m;

/** The head of a `case`: `case "$1" in`. */
const CASE = /(?:^|[\s;])case[ \t][^\n]*[ \t]in(?:$|[ \t])/m;

/** Gives a text the line breaks of what it replaces, or of the block if that has none. */
function withLineBreaksOf(replaced: string, blockHasCrlf: boolean, text: string): string {
  const crlf = replaced.includes('\n') ? replaced.includes('\r\n') : blockHasCrlf;
  return crlf ? text.replace(/\n/g, '\r\n') : text;
}
