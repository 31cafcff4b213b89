import {promptLength} from '../shell/prompt.js';
import {normaliseLineBreaks} from '../shell/source.js';
import {missedDelimiter} from '../shell/here-documents.js';
import {findStatements, type Statement} from '../shell/statements.js';
import {activeRules, type ActiveRule, type RuleOptions} from './active-rules.js';
import {CAPITALISED_TOOLS, MISSPELT_TOOLS} from './commands/misspelt-tools.js';
import {conflictsIn} from './conflicts.js';
import {continuesCommand} from './continuation.js';
import {isForHelm2, type Heading} from './headings.js';
import {withoutMagicComments} from './magic-comments.js';
import {repairStatement, type CommandFinding, type RepairedStatement} from './repair-statement.js';
import {silencedBy} from './silence.js';
import {withoutSetApart} from './surroundings.js';
import {RecentResults} from './recent-results.js';

export type {CommandFinding} from './repair-statement.js';

/** How a block is to be read and repaired. */
export interface RepairOptions extends RuleOptions {
  /** Language of the fence; a block in another language than a shell is left alone. */
  readonly lang?: string | null | undefined;
  /** The fence's meta: `helm-ignore` or `helm-ignore=code,code` silences. */
  readonly meta?: string | null | undefined;
  /** The headings that the block stands below, outermost first: below `Helm 2`, no finding is about Helm 2. */
  readonly headings?: readonly Heading[] | undefined;
  /** The Helm major that commands are written for; absent: 3 and 4. */
  readonly version?: 3 | 4 | undefined;
  /** Words of the comments that Docusaurus takes out of a block; absent: those of its defaults. */
  readonly magicComments?: readonly string[] | undefined;
}

/** A block after repair. */
export interface RepairResult {
  /** The block's text; identical to the input where nothing was repaired. */
  readonly text: string;
  readonly findings: readonly CommandFinding[];
}

const SHELL_LANGUAGES = new Set([
  '',
  'bash',
  'sh',
  'shell',
  'zsh',
  'console',
  'shellsession',
  'shell-session',
  'sh-session',
  'terminal',
]);
/**
 * A command that the rules look at, at the start of a line or behind what starts one; what stands in quotes
 * is text for another reader, but what a `$(` in double quotes runs.
 */
const COMMAND =
  /^(?:(?:[^#'"]|"[^"]*"|'[^']*')*(?:[\s;&|($`*/\u00ad\u200b-\u200f\u2060]|"[^"#]*\$\())?(?:(?:bash|sh|shell|zsh|console)?(?:Copy|COPY|Copied!?)|(?:[a-z]+[ \t]*)?Copy code|\d{1,2}(?:\.\d{0,2})*[):、．]?|[+①-⑳•◦▪‣●▶►])?(?:helm|kubectl|oc)(?:[\s\u200b-\u200f\u2060]|&(?:nbsp|#160);|Â|$)/;
/** A longer statement is no command that somebody wrote, which have some hundred characters, and would take long. */
export const LONGEST = 8000;
/** A line taken out, and right below it one put in. */
const DIFF = /^-[^\n]*\n\+/m;
const DISPLACED = /<[ \t]+[\p{L}_]\S*[ \t]+>/u;
const MISSPELT = Object.keys({...MISSPELT_TOOLS, ...CAPITALISED_TOOLS}).join('|');
const MISSPELT_COMMAND = new RegExp(`^(?:${MISSPELT}) \\S`);
const INTERESTING = new RegExp(
  `helm|kubectl|\\boc[ \\t]|[ \\t]<[ \\t]+\\S+[ \\t]+>|\\b(?:${MISSPELT}) `,
);

/** Whether a text, such as a whole page, may hold a command that rules look at: one search. */
export function mayHoldCommand(text: string): boolean {
  return INTERESTING.test(text);
}

/** Whether blocks of this language are shell commands. */
export function isShellLanguage(lang: string | null | undefined): boolean {
  const names = (lang ?? '')
    .toLowerCase()
    .replace(/[={].*$/, '')
    .split(':');
  return names.some((name) => SHELL_LANGUAGES.has(name)) && !names.includes('diff');
}

/** The codes that say of a command that it is one of Helm 2. */
const HELM_2 = ['helm2-syntax', 'helm2-command'];

/**
 * Finds the malformed commands of a code block, and repairs those that have
 * one right answer. Sound text comes back byte for byte. Never throws.
 *
 * @param text - the block's text, with LF or CRLF
 */
export function repairBlock(text: string, options: RepairOptions = {}): RepairResult {
  const unchanged: RepairResult = {text, findings: []};
  if (!mayHoldCommand(text) || !isShellLanguage(options.lang)) {
    return unchanged;
  }
  const asked = silencedBy(options.meta);
  if (asked === true || DIFF.test(text)) {
    return unchanged;
  }
  const silenced = isForHelm2(options.headings ?? []) ? new Set([...asked, ...HELM_2]) : asked;
  const key = JSON.stringify([
    text,
    options.lang,
    options.version,
    options.magicComments,
    options.rules,
    options.advice,
    Array.from(silenced),
  ]);
  const known = repairedBlocks.get(key);
  if (known) {
    return known;
  }
  const result = repairRead(text, activeRules(options, silenced), options);
  repairedBlocks.set(key, result);
  return result;
}

/**
 * What became of blocks. A build reads each several times: to report, to look for contradictions,
 * for the pages of the browser and for those of the server; and docs versions repeat each other.
 */
const repairedBlocks = new RecentResults<RepairResult>(20_000_000);

/** Repairs a block that may hold commands, without the comments that readers do not see. */
function repairRead(
  text: string,
  active: readonly ActiveRule[],
  options: RepairOptions,
): RepairResult {
  const shown = withoutMagicComments(text, options.magicComments);
  if (!shown) {
    return repairShown(text, active, options);
  }
  const {text: repaired, findings} = repairShown(shown.text, active, options);
  const restored = repaired === shown.text ? text : shown.restore(repaired);
  return {
    text: restored ?? text,
    findings: findings.map(({offset, expected, ...finding}) => ({
      ...finding,
      offset: shown.original(offset),
      expected: restored === null ? null : expected,
    })),
  };
}

/** Repairs what readers see of a block. */
function repairShown(
  text: string,
  active: readonly ActiveRule[],
  options: RepairOptions,
): RepairResult {
  const known: KnownStatements = new Map();
  const first = repairOnce(text, active, options, known);
  let result = first;
  for (let pass = 0; result.text !== text && pass < MOST_PASSES; pass += 1) {
    const next = repairOnce(result.text, active, options, known);
    if (next.text === result.text) {
      return {text: result.text, findings: first.findings};
    }
    result = next;
  }
  // Either nothing was repaired, or each repair asks for another: then none is right.
  const findings =
    first.text === text
      ? first.findings
      : first.findings.map((finding) => ({...finding, expected: null}));
  return {text, findings};
}

/** Passes after which a block whose repairs never come to rest is left alone. */
const MOST_PASSES = 5;

/**
 * What is known of a block's statements, by their context and text. A block is
 * read again after repairs, and most of its statements are the same then.
 */
type KnownStatements = Map<string, RepairedStatement>;

const SOUND: RepairedStatement = {repaired: null, findings: []};

function repairOnce(
  text: string,
  active: readonly ActiveRule[],
  {lang, version}: RepairOptions,
  known: KnownStatements,
): RepairResult {
  const source = normaliseLineBreaks(text);
  const rootPrompt = hasRootPrompts(source.text, lang);
  const assignsTool = ASSIGNED_TOOL.test(source.text);
  const hasCase = CASE.test(source.text);
  const conflicts = conflictsIn(source.text);
  const lastCode = source.text.trimEnd().length;
  const blockHasCrlf = text.includes('\r\n');
  const findings: CommandFinding[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const {start, end} of statementsOf(source.text, rootPrompt, lang)) {
    if (end - start > LONGEST) {
      continue;
    }
    const statement = source.text.slice(start, end);
    const last = end >= lastCode;
    const followed = isFollowed(source.text, end);
    const delimiter = missedDelimiter(source.text, {start, end});
    const inConflict = conflicts.some(([from, to]) => from < end && start < to);
    const place = `${last} ${followed} ${rootPrompt} ${delimiter} ${inConflict} `;
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
      const [from, to] = [source.original(start), source.original(end)];
      pieces.push(
        text.slice(at, from),
        withLineBreaksOf(text.slice(from, to), blockHasCrlf, result.repaired),
      );
      at = to;
    }
  }
  return {text: pieces.join('') + text.slice(at), findings};
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

/** Whether the commands of a transcript follow `# `, as root's do, and none stands without. */
export function hasRootPrompts(text: string, lang: string | null | undefined): boolean {
  return (
    /^(?:console|terminal|sh(?:ell)?-?session)$/i.test(lang ?? '') &&
    /^[ \t]*# (?:helm|kubectl) /m.test(text) &&
    !/^[ \t]*(?:[$%>] )?(?:sudo )?(?:helm|kubectl) /m.test(text)
  );
}

/** Whether a line stands right below that is neither blank, nor a comment, nor a command. */
function isFollowed(text: string, end: number): boolean {
  const lineEnd = text.indexOf('\n', end + 1);
  const below = text.slice(end + 1, lineEnd < 0 ? undefined : lineEnd).trimStart();
  return below !== '' && !/^[#$]/.test(below) && promptLength(below) === 0 && !COMMAND.test(below);
}

/** The statements of a block that may hold a command which rules look at, but those for another reader than a shell. */
export function statementsOf(
  text: string,
  rootPrompt: boolean,
  lang: string | null | undefined,
): Statement[] {
  const statements = findStatements(text, {
    rootPrompt,
    starts: (line) => COMMAND.test(line) || DISPLACED.test(line) || MISSPELT_COMMAND.test(line),
    interrupts: (line) => COMMAND.test(line),
    continues: continuesCommand,
  });
  return withoutSetApart(text, statements, Boolean(lang));
}
