import {Quoting} from '../../shell/quoting.js';
import {splitLines} from '../../shell/source.js';
import {PREFIXES} from '../commands/invocation.js';
import {looksLikeFlag} from '../commands/kinds.js';
import {brokenFlag} from '../continuation.js';
import type {Draft, Edit} from '../draft.js';
import {isDoubled, SEPARATOR, replacedAt, upTo} from '../line-end.js';
import type {Rule} from '../rule.js';
import {hasCommand, invocationAt, settingWords} from '../scope.js';
import {closestFlag, similarFlags} from '../spelling.js';

/** The backslash at the end of a line was lost: the flags below run as a command of their own. */
export const missingContinuation: Rule = {
  code: 'missing-continuation',
  severity: 'warning',
  describe: 'A backslash is missing at the end of a line whose command goes on below',

  detect(draft) {
    if (!draft.source.includes('\n') || !hasCommand(draft)) {
      return [];
    }
    const lines = linesOfCode(draft);
    return lines.flatMap((line, i) => {
      const below = lines[i + 1];
      return below && isMissing(draft, line, below)
        ? [
            {
              start: line.end,
              end: line.lineEnd,
              message: messageOf(draft, line),
              tip: 'End that line in ` \\`',
              edits: join(draft, line.end, line.lineEnd),
            },
          ]
        : [];
    });
  },
};

/** The edits that join a line, of which the code ends at `start`, to the one below it, if the command takes it. */
function join(draft: Draft, start: number, end: number): Edit[] | null {
  const edits = joiningEdits(draft, start, end);
  return edits && isTaken(draft, start, edits) ? edits : null;
}

/** The edits that join a line to the one below it; `null` if the texts of both do not tell that they are to be joined. */
function joiningEdits(draft: Draft, start: number, end: number): Edit[] | null {
  // Whether the line below the statement is part of it cannot be told.
  if (draft.context.followed) {
    return null;
  }
  // A comment would have to move, and what stands below it may be another way to do it.
  if (/^\s*#/.test(draft.source.slice(start))) {
    return null;
  }
  if (isUnrelated(draft, start, draft.source.slice(end).trimStart())) {
    return null;
  }
  // `...` stands for lines that were left out: the text is no command that somebody runs.
  if (/^[ \t]*(?:\.{3}|…)[ \t]*$/m.test(draft.source)) {
    return null;
  }
  // The backslash starts the line below.
  const [moved = '', gap = ''] = /^(\n[ \t]*)\\[ \t]+/.exec(draft.source.slice(end)) ?? [];
  if (moved) {
    return [{start, end: end + moved.length, text: ` \\${gap}`}];
  }
  if (isDoubled(draft, start)) {
    return ESCAPED.test(draft.source) ? null : [{start: start - 1, end, text: ''}];
  }
  const replaced = replacedAt(draft, start);
  if (replaced === null) {
    return null;
  }
  if (replaced > 0) {
    return [{start: start - replaced, end, text: draft.text[start - 2] === ' ' ? '\\' : ' \\'}];
  }
  // The end of a sentence about the command, or of a chart's name: nobody can tell.
  if (/:$|[^./\s]\.$/.test(upTo(draft, start))) {
    return null;
  }
  if (draft.text[start - 1] !== ',') {
    return [{start, end, text: ' \\'}];
  }
  // Helm overlooks a comma after the last value of `--set`, but the line below may go on with the list.
  const next = /^\s*(\S+)/.exec(draft.source.slice(end))?.[1] ?? '';
  const invocation = invocationAt(draft, start);
  const isSet = invocation && settingWords(invocation).some((word) => word.end === start);
  return isSet && looksLikeFlag(next) ? [{start: start - 1, end, text: ' \\'}] : null;
}

/** A sign that is escaped where no line ends: all of the text may be a string of a program, its quotes too. */
const ESCAPED = /\\["\\](?![ \t]*(?:\n|$))/;

/** Whether the command takes what joins it: what it refuses may be an explanation (`--wait waits until …`). */
function isTaken(draft: Draft, start: number, edits: readonly Edit[]): boolean {
  const extraOf = (read: Draft) =>
    invocationAt(read, start)?.objections.find(({kind}) => kind === 'too-many')?.word.start;
  const extra = extraOf(draft.apply(edits));
  return extra === undefined || extra === extraOf(draft);
}

/**
 * Whether a line starts with what resembles no flag of the command: something else may stand there,
 * such as a flag that is explained (`-a, --all`), or the rest of a name that was broken at its hyphen.
 */
function isUnrelated(draft: Draft, start: number, line: string): boolean {
  if (/^--?[\w-]+[:,](?=\s|$)/.test(line)) {
    return true;
  }
  const [, dashes, name = ''] = /^(--?)([a-z][a-z-]*)(?=[=\s]|$)/.exec(line) ?? [];
  const {grammar, tool} = invocationAt(draft, start) ?? {};
  if (!dashes || !grammar || tool !== 'helm' || grammar.flags.has(name)) {
    return false;
  }
  if (dashes === '-' && [...name].every((letter) => grammar.shorthands.has(letter))) {
    return false;
  }
  return !closestFlag(name, grammar) && similarFlags(name, grammar).length === 0;
}

/** Names the word that the line ends in: a finding stands at its command, which may be lines above. */
function messageOf(draft: Draft, {start, end}: LineOfCode): string {
  const [length, why] = isDoubled(draft, end)
    ? [2, 'the backslash there is escaped by another']
    : replacedAt(draft, end) === 1
      ? [1, `\`${draft.source[end - 1]}\` stands there in place of a backslash`]
      : [0, 'no backslash joins the next line to it'];
  const code = draft.source.slice(start, end - length).trimEnd();
  const last = code.split(/\s/).at(-1);
  return `The command ends after \`${last ?? ''}\`: ${why}`;
}

/** A line with code, in offsets: where its code starts and ends, and where the line does. */
interface LineOfCode {
  readonly start: number;
  readonly end: number;
  readonly lineEnd: number;
}

function linesOfCode({source, quoting}: Draft): LineOfCode[] {
  return splitLines(source).flatMap((line) => {
    const comment = quoting.subarray(line.start, line.end).indexOf(Quoting.Comment);
    const code = source.slice(line.start, comment < 0 ? line.end : line.start + comment);
    const end = line.start + code.trimEnd().length;
    const start = end - code.trim().length;
    return start < end ? [{start, end, lineEnd: line.end}] : [];
  });
}

/**
 * Whether a line ends neither in a backslash nor in an operator, and the command goes on below.
 * A pipe or a semicolon before a flag is no operator: no command is called `--wait`.
 */
function isMissing(draft: Draft, line: LineOfCode, below: LineOfCode): boolean {
  const {source, quoting} = draft;
  const between = source.slice(line.end, below.start);
  const first = /^\S*/.exec(source.slice(below.start, below.end))?.[0] ?? '';
  return (
    quoting[line.lineEnd] === Quoting.None &&
    !/\$\{[^}\n]*$/.test(source.slice(line.start, line.end)) &&
    (!/[|&;({]/.test(source[line.end - 1] as string) ||
      (SEPARATOR.test(upTo(draft, line.end)) && looksLikeFlag(first))) &&
    !/\n[ \t]*\n/.test(between) &&
    !PREFIXES.has(first) &&
    !draft.invocations.some(({command}) => command.start === below.start) &&
    !isInFlag(draft, line, below) &&
    // Below a comment stands what it is about, but no command is called `--wait`.
    (!between.includes('#') || (source[line.end - 1] !== '\\' && looksLikeFlag(first)))
  );
}

/** Whether the line break is within a flag, and no backslash mends it. */
function isInFlag(draft: Draft, {end}: LineOfCode, {start}: LineOfCode): boolean {
  const grammar = invocationAt(draft, end)?.grammar;
  const before = draft.source.slice(Math.max(0, end - 100), end);
  return Boolean(grammar && brokenFlag(before, draft.source.slice(start), grammar));
}
