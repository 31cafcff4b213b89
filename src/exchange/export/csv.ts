import {requirementsOf, type CompatData, type Requirement} from '../../compat/model.js';

/**
 * The matrix as comma-separated values (RFC 4180): a row per release, a column per key of the data
 * and per dependency id, the ranges as written. What is not stated is an empty cell.
 *
 * A text that a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 *
 * @returns lines end with CRLF, as the RFC asks
 */
export function toCsv({releases, dependencies}: CompatData): string {
  const ids = dependencies.map(({id}) => id);
  const rows = releases.map((release) => [
    release.line,
    release.version,
    release.released,
    release.endOfLife,
    release.status,
    ...ids.map((id) => rangesOf(requirementsOf(release, id))),
    release.note,
  ]);
  return [['line', 'version', 'released', 'endOfLife', 'status', ...ids, 'note'], ...rows]
    .map((row) => `${row.map(field).join(',')}\r\n`)
    .join('');
}

function rangesOf(requirements: readonly Requirement[]): string {
  return requirements
    .filter(({range}) => range.kind !== 'not-stated')
    .map(({range, claim}) => (claim === 'known-issue' ? `${range.text} (known issue)` : range.text))
    .join('; ');
}

function field(text: string | undefined = ''): string {
  // `>=1.2` is harmless, and `-` is how many say "none".
  const shown = /^(?:[=+@\t\r]|-(?!$))/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
