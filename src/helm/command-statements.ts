import {promptLength} from '../shell/prompt.js';
import {findStatements, type Statement} from '../shell/statements.js';
import {ZERO_WIDTH} from '../text/look-alikes.js';
import {CAPITALISED_TOOLS, MISSPELT_TOOLS} from './commands/misspelt-tools.js';
import {continuesCommand} from './continuation.js';
import {withoutSetApart} from './surroundings.js';

/**
 * What may stand before a command on its line: it ends in what parts words, or has no width. What stands
 * in quotes is text for another reader, but what a `$(` in double quotes runs.
 */
const BEFORE = `(?:[^#'"]|"[^"]*"|'[^']*')*(?:[\\s;&|($\`*/${ZERO_WIDTH}]|"[^"#]*\\$\\()`;
/** What pages glue to a command: the label of a copy button, the number or bullet of a list's item. */
const GLUED = [
  '(?:bash|sh|shell|zsh|console)?(?:Copy|COPY|Copied!?)',
  '(?:[a-z]+[ \\t]*)?Copy code',
  '\\d{1,2}(?:\\.\\d{0,2})*[):、．]?',
  '[+①-⑳•◦▪‣●▶►]',
].join('|');
/** A command that the rules look at, at the start of a line. */
const COMMAND = new RegExp(
  `^(?:${BEFORE})?(?:${GLUED})?(?:helm|kubectl|oc)(?:[\\s${ZERO_WIDTH}]|&(?:nbsp|#160);|Â|$)`,
);
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

/** A longer statement is no command that somebody wrote, which have some hundred characters, and would take long. */
const LONGEST = 8000;

/**
 * The statements of a block that may hold a command which rules look at, but those for another reader
 * than a shell, and those of more than 8,000 characters.
 *
 * @param rootPrompt - as {@link hasRootPrompts} says
 */
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
  return withoutSetApart(text, statements, Boolean(lang)).filter(
    ({start, end}) => end - start <= LONGEST,
  );
}

/** Whether a line stands right below an offset that is neither blank, nor a comment, nor a command. */
export function isFollowed(text: string, end: number): boolean {
  const lineEnd = text.indexOf('\n', end + 1);
  const below = text.slice(end + 1, lineEnd < 0 ? undefined : lineEnd).trimStart();
  return below !== '' && !/^[#$]/.test(below) && promptLength(below) === 0 && !COMMAND.test(below);
}

/** Whether the commands of a transcript follow `# `, as root's do, and none stands without. */
export function hasRootPrompts(text: string, lang: string | null | undefined): boolean {
  return (
    /^(?:console|terminal|sh(?:ell)?-?session)$/i.test(lang ?? '') &&
    /^[ \t]*# (?:helm|kubectl) /m.test(text) &&
    !/^[ \t]*(?:[$%>] )?(?:sudo )?(?:helm|kubectl) /m.test(text)
  );
}
