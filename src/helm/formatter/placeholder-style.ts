import {parseCommands, parseLiterally, type SimpleCommand} from '../../shell/parse.js';

/**
 * How a placeholder is written so that a shell formatter keeps it:
 *
 * - `quoted`: `"<NAME>"`
 * - `variable`: `${NAME}`
 * - `reorder`: the flag and its placeholder move to the end of the command; a
 *   formatter cannot parse that and leaves the block as it is
 * - `angle`: `<NAME>` as it stands, which a formatter takes for redirections
 */
export type PlaceholderStyle = 'quoted' | 'variable' | 'reorder' | 'angle';

/** Languages of fences that prettier-plugin-sh formats. */
const FORMATTED = new Set(['sh', 'bash', 'shell', 'zsh', 'ksh']);

/** Whether a shell formatter looks into fences of this language. */
export function isFormatted(lang: string | null): boolean {
  return lang !== null && FORMATTED.has(lang);
}

/**
 * Writes the placeholders of a statement in a style that survives the next run
 * of a shell formatter. A statement that survives as it is stays.
 *
 * @param statement one or more commands without prompts
 */
export function protectPlaceholders(statement: string, style: PlaceholderStyle): string {
  if (style === 'angle' || survives(statement)) return statement;
  if (style === 'reorder') {
    const reordered = parseCommands(statement).commands.reduceRight(moveToEnd, statement);
    if (survives(reordered)) return reordered;
  }
  return replacePlaceholders(statement, style === 'variable' ? variable : quoted);
}

/** Whether a formatter keeps the placeholders: there are none that it sees, or it cannot parse the statement. */
function survives(statement: string): boolean {
  return (
    parseLiterally(statement).faults.length > 0 ||
    replacePlaceholders(statement, quoted) === statement
  );
}

function quoted(name: string): string {
  return `"<${name}>"`;
}

function variable(name: string): string {
  const identifier = name.replace(/\W+/g, '_').toUpperCase();
  return `\${${/^\d/.test(identifier) ? '_' : ''}${identifier}}`;
}

/** A piece of a word that a shell reads as one: quoted, escaped, an expansion, or a placeholder in the open. */
const PIECE = /'[^']*'|"(?:\\[^]|[^"\\])*"|\\[^]|\$\{[^}]*\}|<([\p{L}_][^<>\n]*)>/gu;

/** Replaces the placeholders that no quote or backslash protects; from the last to the first, so that offsets hold. */
function replacePlaceholders(statement: string, write: (name: string) => string): string {
  const words = parseCommands(statement).commands.flatMap(({words: found}) => found);
  return words.reduceRight((text, {start, end}) => {
    const word = text
      .slice(start, end)
      .replace(PIECE, (piece, name: string | undefined) =>
        name === undefined ? piece : write(name),
      );
    return text.slice(0, start) + word + text.slice(end);
  }, statement);
}

/** Moves the first flag whose value is a placeholder behind all other words. */
function moveToEnd(statement: string, {words, nested}: SimpleCommand): string {
  const value = words.findIndex(
    ({text}, index) =>
      /^<[\p{L}_][^<>\n]*>$/u.test(text) && /^--?\w[\w-]*$/.test(words[index - 1]?.text ?? ''),
  );
  const first = words[0];
  const last = words.at(-1);
  if (nested || value < 2 || value === words.length - 1 || !first || !last) return statement;
  // A word goes with the space or the line break before it.
  const pieces = words.map(({end}, index) =>
    statement.slice(words[index - 1]?.end ?? first.start, end),
  );
  const moved = pieces.splice(value - 1, 2);
  return (
    statement.slice(0, first.start) + [...pieces, ...moved].join('') + statement.slice(last.end)
  );
}
