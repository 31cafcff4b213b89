import {isContinuedElsewhere} from '../shell/other-shells.js';
import {splitLines} from '../shell/source.js';
import type {Statement} from '../shell/statements.js';

/**
 * Whether what stands around a statement says that nobody types it into a POSIX shell as it is: it is
 * continued as the shells of Windows do, it is part of a YAML scalar or of a Makefile, it stands in a
 * column, or the block shows how it fails.
 *
 * @param tagged - whether the block's fence names a shell
 */
export function isSetApart(text: string, statement: Statement, tagged: boolean): boolean {
  return (
    isContinuedElsewhere(text, statement) ||
    isFolded(text, statement) ||
    isRecipe(text, statement) ||
    isShownToFail(text, statement) ||
    isRow(text, statement, tagged)
  );
}

/** The start of a folded scalar, whose line breaks are spaces (https://yaml.org/spec/1.2.2/#813-folded-style). */
const FOLDED = /^[ \t]*(?:- +)*(?:[\w.'"-]+:[ \t]+)?>[-+\d]{0,2}[ \t]*(?:#.*)?$/;

function isFolded(text: string, {start}: Statement): boolean {
  const indent = indentAt(text, start);
  if (indent === 0 || !text.includes('>')) {
    return false;
  }
  const parent = linesBefore(text, start).findLast(
    (line) => line.trim() !== '' && indentAt(line, 0) < indent,
  );
  return parent !== undefined && FOLDED.test(parent);
}

/** A rule or a conditional of a Makefile (https://www.gnu.org/software/make/manual/html_node/Rule-Syntax.html). */
const TARGET = /^(?:[\w.%$(){}/-][\w.%$(){}/ -]*:(?![=/])|ifn?(?:eq|def)\b)/;

/** What only a recipe holds, of which the target may be left out: `@echo`, `$(call x)`, `$(MAKE)`, `$${x}`. */
const RECIPE = /^\t(?:@[\w$]|\$\(call\b)|\$\(MAKE\)|\$\$[{(]/m;

function isRecipe(text: string, {start}: Statement): boolean {
  return (
    text[start] === '\t' &&
    (linesBefore(text, start).some((line) => TARGET.test(line)) || RECIPE.test(text))
  );
}

/** What Helm and kubectl say of a command that they cannot read (https://github.com/spf13/cobra/blob/main/command.go). */
const REFUSAL =
  /^[ \t]*error: (?:unknown (?:shorthand )?flag|unknown command|flag needs|"?helm|invalid argument|accepts |requires )/i;

function isShownToFail(text: string, {end}: Statement): boolean {
  return REFUSAL.test(text.slice(end).trimStart());
}

/** Two spaces or more between words. */
const GAP = /(?<=\S)(?: {2,}| *\t+)(?=\S)/g;
const COMMAND = /^(?:helm|kubectl)[ \t]/;
/** How an explanation beside a command starts: a capital letter, two words or a dash. */
const EXPLANATION = /^(?:\p{Lu}\p{Ll}|\p{L}[\p{L}'’]* \p{L}+|[–—:-] )/u;

/** Whether a line has a column that another line of the block has too, with a command in it or an explanation. */
function isRow(text: string, {start, end}: Statement, tagged: boolean): boolean {
  const row = text.slice(start, end);
  if (row.includes('\n')) {
    return false;
  }
  return [...row.matchAll(GAP)].some(({index, 0: gap}) => {
    const column = index + gap.length;
    const entry = row.slice(column);
    return (
      (COMMAND.test(entry) || (!tagged && EXPLANATION.test(entry))) &&
      splitLines(text).some(
        (line) =>
          line.start !== start &&
          /\S(?: {2,}|\t+)$/.test(text.slice(line.start, line.start + column)) &&
          /\S/.test(text.slice(line.start + column, line.end)[0] ?? ''),
      )
    );
  });
}

function indentAt(text: string, start: number): number {
  return (/^[ \t]*/.exec(text.slice(start, start + 200))?.[0] ?? '').length;
}

function linesBefore(text: string, end: number): string[] {
  return text.slice(0, end).split('\n').slice(0, -1);
}
