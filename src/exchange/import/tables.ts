import {toProblems} from '../../data/finding.js';
import {checkText} from '../../data/source/text.js';
import {Findings, ProblemSource} from './findings.js';
import {importTable} from './import-table.js';
import {importJson} from './json-source.js';
import {checkOptions, type ImportOptions} from './options.js';
import {isAboutVersions} from './recognise.js';
import type {FoundTable, ImportResult} from './result.js';
import {isCsv, readAllTables} from './source-table.js';

/** A matrix of 500 releases and 20 dependencies has a third of it; each costs a parser time. */
const MOST_CELLS = 30_000;

/** Brackets without partners take a parser of Markdown quadratic time. */
const MOST_BRACKETS = 20_000;

/**
 * Reads the tables of a Markdown text, those in HTML too, that are about versions, compatibility or
 * support, each as the data of a matrix. A text that is JSON is read as what endoflife.date serves
 * of a product (API v0 and v1), as a list of versions with dates, or as a matrix of versions; a
 * file that ends with `.csv` or `.tsv` as one table.
 *
 * Never throws, save for options that mean nothing: whatever is wrong with the text is among the
 * problems. A cell is typed where its meaning is sure, else kept as text; the Markdown of
 * `toMarkdown(data)` has the cells of the table, in order, as they were written.
 *
 * @param markdown a page, or a table alone
 * @param options what the tables do not say themselves
 * @throws {@link TypeError} if an option has a value that it cannot have
 */
export function importTables(markdown: string, options: ImportOptions = {}): ImportResult {
  checkOptions(options);
  const {path = 'table.md', table: wanted} = options;
  const text = markdown.replace(/^\uFEFF/, ' ');
  const unreadable = checkText(text);
  if (unreadable) return {tables: [], problems: toProblems(unreadable.findings, path)};
  // A page in MDX can begin with a comment, `{/* … */}`.
  if (/\.json$/i.test(path) || /^\s*(?:\{(?!\/\*)|\[\s*[{\]])/.test(text))
    return importJson(text, path, options);

  const source = new ProblemSource(text, path);
  const cost = costOf(isCsv(path) ? text.replace(/[,;\t]/g, '|') : text);
  if (cost) {
    const findings = new Findings(source);
    findings.add(
      'too-many-cells',
      0,
      cost,
      'import from a file that holds the table alone, or split the table',
    );
    return {tables: [], problems: findings.sorted()};
  }
  const tables = readAllTables(text, path).flatMap((table, index): FoundTable[] => {
    const number = index + 1;
    const isMeant =
      wanted === undefined ? isCsv(path) || isAboutVersions(table) : wanted === number;
    if (!isMeant) return [];
    const {start, end} = table;
    const imported = importTable(table, source, options);
    return [{...imported, start, end, line: source.placeOf(start).line, number}];
  });
  return {tables, problems: []};
}

/** Why a text would take too long; `null`: it would not. */
function costOf(text: string): string | null {
  const cells = count(text, '|') + (text.match(HTML_CELL)?.length ?? 0);
  if (cells > MOST_CELLS) return `more than ${MOST_CELLS.toLocaleString('en')} cells`;
  if (count(text, '[') > MOST_BRACKETS) {
    return `more than ${MOST_BRACKETS.toLocaleString('en')} opening brackets`;
  }
  return null;
}

/** As `|` in Markdown, one more for each row than it has cells. */
const HTML_CELL = /<t[dhr](?=[\s>])/gi;

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1))
    found += 1;
  return found;
}
