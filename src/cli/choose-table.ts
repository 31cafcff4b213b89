import {enumerate, quote, suggest} from '../data/wording.js';
import {Findings, ProblemSource} from '../exchange/import/findings.js';
import type {ImportOptions} from '../exchange/import/options.js';
import type {FoundTable} from '../exchange/import/result.js';
import {readAllTables, type SourceTable} from '../exchange/import/source-table.js';
import type {Problem} from '../problem.js';

/**
 * Why not one table of a text can be imported, and how to name one.
 *
 * @param text of the file, which is no JSON
 * @param found what can be imported: nothing, or several tables
 * @param options what was asked for
 */
export function chooseTable(
  text: string,
  found: readonly FoundTable[],
  options: ImportOptions,
): Problem {
  const {path = 'table.md', table: wanted} = options;
  const source = new ProblemSource(text, path);
  const findings = new Findings(source);
  const [first] = found;
  if (first) {
    const places = found.map(({number, line}) => `${number} (line ${line})`).join(', ');
    findings.add(
      'several-tables',
      first.start,
      `${found.length} tables can be imported: ${places}`,
      `choose one with \`--table <number>\`, or several that list releases of one product, newest first, with \`--table ${found.map(({number}) => number).join(',')}\``,
    );
  } else {
    const {at, message, tip} = nothingFound(text, tablesOf(text, options), wanted);
    const places = at.map((offset, index) => `${index + 1} (line ${source.placeOf(offset).line})`);
    findings.add(
      'nothing-to-import',
      at[0] ?? Math.max(0, text.search(HTML_TABLE)),
      places.length > 0 ? `${message}: ${places.join(', ')}` : message,
      tip,
    );
  }
  const [problem] = findings.sorted();
  if (!problem) throw new Error('a finding was added above');
  return problem;
}

const HTML_TABLE = /<table[\s>]/i;

/** More are not listed. */
const MOST_LISTED = 20;

function nothingFound(
  text: string,
  tables: readonly SourceTable[],
  wanted: number | undefined,
): {readonly at: readonly number[]; readonly message: string; readonly tip: string} {
  if (tables.length > 0) {
    return {
      at: tables.slice(0, MOST_LISTED).map(({start}) => start),
      message:
        wanted === undefined
          ? 'no table looks as if it was about versions, compatibility or support; there are'
          : `there is no table ${wanted}; there are`,
      tip: 'name the one that is meant with `--table <number>`',
    };
  }
  return HTML_TABLE.test(text)
    ? {
        at: [],
        message: 'there is no table in Markdown, and none in HTML that can be read',
        tip: 'a table in HTML needs rows, an end, `</table>`, and no other table in it',
      }
    : {
        at: [],
        message: 'there is no table in Markdown',
        tip: 'write it as a Markdown table, with `|` between its cells and a row of dashes below its headers; name a file of separated values `.csv`; AsciiDoc and reStructuredText are not read',
      };
}

/**
 * What is wrong with a header that the command line names; `null`: some table has each.
 *
 * @param text of the file
 * @param options one for each table that is asked for; all name the same headers
 */
export function unknownHeader(text: string, options: readonly ImportOptions[]): string | null {
  const [first] = options;
  const {releaseColumn, columns = {}} = first ?? {};
  const named = [...Object.keys(columns), ...(releaseColumn === undefined ? [] : [releaseColumn])];
  if (!first || named.length === 0) return null;
  const all = tablesOf(text, first);
  const numbers = options.flatMap(({table}) => table ?? []);
  const tables = numbers.length > 0 ? numbers.flatMap((number) => all[number - 1] ?? []) : all;
  if (tables.length === 0) return null;
  // Releases can stand in columns; then the first cells of rows are the headers.
  const headers = tables.flatMap(({rows}) => (rows[0] ?? []).map((cell) => cell.text));
  const firsts = tables.flatMap(({rows}) => rows.flatMap(([cell]) => cell?.text ?? []));
  const unknown = named.find((name) => !headers.includes(name) && !firsts.includes(name));
  if (unknown === undefined) return null;
  const known = [...new Set(headers)].filter((header) => header !== '');
  return `no column is headed ${quote(unknown)}: ${suggest(unknown, known, `the headers are ${enumerate(known)}`)}`;
}

function tablesOf(text: string, {path = ''}: ImportOptions): SourceTable[] {
  return readAllTables(text, path);
}
