/** What Markdown or MDX could take for something else than text; `|` ends a cell. */
const SPECIAL = /[\\`*_[\]<{}~&|]/g;

/** Text as the Markdown of a table's cell: it reads as that text and nothing else, in MDX too. */
export function escapeCell(text: string): string {
  const lines = text.trim().split(/\s*[\r\n]+\s*/);
  return lines.map(escapeLine).join('<br>');
}

function escapeLine(line: string): string {
  return line.replace(isPlain(line) ? /[<{}|]/g : SPECIAL, '\\$&');
}

/** Escapes make a table hard to read: `1.4.*`, `a_b` and `~> 1.2` need none. */
function isPlain(line: string): boolean {
  if (/[\\`[\]]|&#?\w+;|~~/.test(line)) return false;
  return !/[*][^*]*[*]/.test(line) && !/(?:^|[^\p{L}\p{N}_])_|_(?:[^\p{L}\p{N}_]|$)/u.test(line);
}

/** Markdown of one cell, however it was written: on one line, and no pipe ends it. */
export function oneCell(markdown: string): string {
  return markdown
    .trim()
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/\\[\\|]|\|/g, (found) => (found === '|' ? '\\|' : found));
}
