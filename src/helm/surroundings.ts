import {isContinuedElsewhere} from '../shell/other-shells.js';
import {countBelow, splitLines, type Line} from '../shell/source.js';
import {commentStart, type Statement} from '../shell/statements.js';
import type {SourceRange} from '../text/comments.js';

/**
 * Those of a block's statements that somebody types into a POSIX shell as they are. What stands around
 * the others says that nobody does: they are continued as the shells of Windows do, are part of a YAML
 * scalar, of a Makefile or of a program's string, or stand in a column; or the block shows how they
 * fail, calls them wrong, or says that they are for Helm 2.
 *
 * @param tagged - whether the block's fence names a shell
 */
export function withoutSetApart(
  text: string,
  statements: readonly Statement[],
  tagged: boolean,
): Statement[] {
  const lines = splitLines(text);
  const isWithin = withinAny([
    ...stringsIn(text),
    ...foldedIn(text, lines),
    ...commentedIn(text, lines),
  ]);
  const recipes = recipesFrom(text, lines);
  const isRow = rowsOf(text, lines, tagged);
  return statements.filter(
    (statement) =>
      !isWithin(statement.start) &&
      !isContinuedElsewhere(text, statement) &&
      !(statement.start >= recipes && isIndentedAsRecipe(text, statement)) &&
      !isShownToFail(text, statement) &&
      !HIGHLIGHTED.test(text.slice(statement.start, statement.end)) &&
      !isRow(statement),
  );
}

/** Tells whether an offset lies in one of some ranges, which may overlap. */
function withinAny(ranges: readonly SourceRange[]): (offset: number) => boolean {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  const starts = sorted.map(([start]) => start);
  let last = 0;
  const ends = sorted.map(([, end]) => (last = Math.max(last, end)));
  return (offset) => offset < (ends[countBelow(starts, offset + 1) - 1] ?? 0);
}

/** The start of a folded scalar, whose line breaks are spaces (https://yaml.org/spec/1.2.2/#813-folded-style). */
const FOLDED = /^[ \t]*(?:- +)*(?:[\w.'"-]+:[ \t]+)?>[-+\d]{0,2}[ \t]*(?:#.*)?$/;

/** The lines right below the start of a folded scalar, by their indentation. */
function foldedIn(text: string, lines: readonly Line[]): SourceRange[] {
  const ranges: SourceRange[] = [];
  const parents: {indent: number; isFolded: boolean}[] = [];
  for (const {start, end} of text.includes('>') ? lines : []) {
    const line = text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    if (indent === line.length) {
      continue;
    }
    while ((parents.at(-1)?.indent ?? -1) >= indent) {
      parents.pop();
    }
    if (parents.at(-1)?.isFolded) {
      ranges.push([start, end]);
    }
    parents.push({indent, isFolded: FOLDED.test(line)});
  }
  return ranges;
}

/** A rule or a conditional of a Makefile, or a key of YAML (https://www.gnu.org/software/make/manual/html_node/Rule-Syntax.html). */
const TARGET = /^(?:[\w.%$(){}/-][\w.%$(){}/ -]*:(?![=/])|ifn?(?:eq|def)\b)/;

/** What only a recipe holds, of which the target may be left out: `@echo`, `$(call x)`, `$(MAKE)`, `$${x}`. */
const RECIPE = /^\t(?:@[\w$]|\$\(call\b)|\$\(MAKE\)|\$\$[{(]/m;

/** A variable of Make, Azure Pipelines or Tekton, which to a shell runs a command. */
const VARIABLE = /\$\((?:[A-Z]|\w+\.)[\w.-]*\)/;

/** The offset from which on what is indented is a recipe. */
function recipesFrom(text: string, lines: readonly Line[]): number {
  if (RECIPE.test(text)) {
    return 0;
  }
  return lines.find(({start, end}) => TARGET.test(text.slice(start, end)))?.end ?? Infinity;
}

function isIndentedAsRecipe(text: string, {start, end}: Statement): boolean {
  return text[start] === '\t' || (text[start] === ' ' && VARIABLE.test(text.slice(start, end)));
}

/** A comment that Shiki takes out of what readers see (https://shiki.style/packages/transformers). */
const HIGHLIGHTED = /(?:#|\/\/)[ \t]*\[!code\b/;

/** Three quotes, which several languages put around text of several lines, and no shell does. */
const TRIPLE_QUOTE = /"""|'''/g;

function stringsIn(text: string): SourceRange[] {
  const quotes = Array.from(text.matchAll(TRIPLE_QUOTE), ({index}) => index);
  return quotes.flatMap((start, i) => {
    const end = quotes[i + 1];
    return i % 2 === 0 && end !== undefined ? [[start, end]] : [];
  });
}

/** A comment that is all a judgement: `# Wrong:`, `# This fails`, `# ❌ needs a chart`, `# Before`. */
const WRONG = new RegExp(
  `^#+[ \\t]*(?:[❌✗✘🚫⛔]|(?:${[
    '(?:this is )?(?:wrong|bad|incorrect|invalid|broken)(?: (?:way|example|syntax|usage|command))?',
    "do(?: not|n['’]?t)(?: do this)?|not this|never(?: do this)?|avoid(?: this)?|anti-?pattern",
    "(?:this |it )?(?:fails|will fail|does(?: not|n['’]?t) work|(?:won['’]?t|will not) work)",
    'before|old(?: way)?|instead of',
  ].join('|')})[ \\t]*(?:$|[:.!(,–—-]))`,
  'iu',
);
/** A text that is all a label: `Helm 2`, `If you use Helm v2.x:`, `Installing the chart (Helm 3)`. */
const HELM =
  /^[ \t]*(?:(?:for|with|using|in|if|when|you|use|install(?:ing)?|upgrad(?:e|ing)|uninstall(?:ing)?|delet(?:e|ing)|the|chart)[ (]+)*helm ?v?(\d)(?:\.[\dx]+)*\+?\)?(?: only| users)?[ \t]*(?:\([^)]*\))?[:.]?[ \t]*$/i;

/** The major version of Helm that a comment or a heading is the label of; null if it is none. */
export function labelledMajor(text: string): number | null {
  const [, major] = HELM.exec(text) ?? [];
  return major ? Number(major) : null;
}

/**
 * What comments say not to write so, each until the next comment or an empty line, and what they say
 * is for Helm 2, until one names another. A comment beside a command speaks of that line alone.
 */
function commentedIn(text: string, lines: readonly Line[]): SourceRange[] {
  if (!text.includes('#')) {
    return [];
  }
  const ranges: SourceRange[] = [];
  let [isWrong, isHelm2] = [false, false];
  for (const {start, end} of lines) {
    const line = text.slice(start, end).trim();
    const comment = commentOf(line);
    const major = labelledMajor(comment.replace(/^#+/, ''));
    const named = major === null ? isHelm2 : major === 2;
    const judged = WRONG.test(comment) || (isWrong && line !== '' && comment !== line);
    if (named || judged) {
      ranges.push([start, end]);
    }
    if (line === comment) {
      [isWrong, isHelm2] = [judged, named];
    }
  }
  return ranges;
}

/**
 * What Helm and kubectl say of a command that they cannot read (https://github.com/spf13/cobra/blob/main/command.go,
 * https://github.com/helm/helm/blob/main/pkg/action/install.go), and a shell of one that it cannot; also in a comment.
 */
const REFUSAL =
  /^(?:#+[ \t]*)?(?:error: (?:INSTALLATION FAILED: )?(?:unknown (?:shorthand )?flag|unknown command|flag needs|"?helm|invalid argument|accepts |requires |expected at most|must either provide a name)|-?(?:ba|z|k)?sh: )/i;

function isShownToFail(text: string, {start, end}: Statement): boolean {
  return (
    REFUSAL.test(text.slice(end).trimStart()) || REFUSAL.test(commentOf(text.slice(start, end)))
  );
}

/** The comment that ends a line, or nothing. */
function commentOf(line: string): string {
  const at = commentStart(line);
  return at < 0 ? '' : line.slice(at);
}

/** Two spaces or more between words. */
const GAP = /(?<=\S)(?: {2,}| *\t+)(?=\S)/g;
const COMMAND = /^(?:helm|kubectl)[ \t]/;
/** How an explanation beside a command starts: a capital letter, two words or a dash. */
const EXPLANATION = /^(?:\p{Lu}\p{Ll}|\p{L}[\p{L}'’]* \p{L}+|[–—:-] )/u;

/** Tells whether a line has a column that another line of the block has too, with a command in it or an explanation. */
function rowsOf(
  text: string,
  lines: readonly Line[],
  tagged: boolean,
): (statement: Statement) => boolean {
  let columns: Map<number, number> | undefined;
  return ({start, end}) => {
    const row = text.slice(start, end);
    return (
      !row.includes('\n') &&
      columnsOf(row).some((column) => {
        const entry = row.slice(column);
        return (
          (COMMAND.test(entry) || (!tagged && EXPLANATION.test(entry))) &&
          ((columns ??= countColumns(text, lines)).get(column) ?? 0) > 1
        );
      })
    );
  };
}

/** Where words start behind a gap. */
function columnsOf(line: string): number[] {
  return Array.from(line.matchAll(GAP), ({index, 0: gap}) => index + gap.length);
}

/** How many lines have a word behind a gap, by its column. */
function countColumns(text: string, lines: readonly Line[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const {start, end} of lines) {
    for (const column of columnsOf(text.slice(start, end))) {
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return counts;
}
