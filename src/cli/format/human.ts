import {showControls, type Problem} from '../../problem.js';
import {entriesOf, formatEntry} from '../../site/entries.js';
import {hunkLines, hunksOf, type Hunk} from '../hunks.js';
import {fails, type FileReport, type Format} from '../report.js';

/**
 * For people: each problem with its line, a caret below the place, and the
 * repair as a diff; and a count at the end. What is the same in several docs
 * versions is one entry; tips and addresses are told once.
 */
export const formatHuman: Format = (reports, docsVersions = []) => {
  const shown = new Map(reports.flatMap(excerptsOf));
  const looksOf = (problem: Problem) => (shown.get(problem) ?? []).map(withoutNumber).join('\n');
  const problems = reports.flatMap((report) => report.problems);
  const texts = entriesOf(problems, docsVersions, looksOf).map((entry) => {
    const [head = '', ...advice] = formatEntry(entry, docsVersions).split('\n');
    return [head, ...(shown.get(entry.problem) ?? []), ...advice].join('\n');
  });
  return [...texts, summary(reports)].join('\n\n');
};

/** What to show of the source with each problem: its line, and the repair. */
function excerptsOf({source, repaired, problems}: FileReport): Array<[Problem, string[]]> {
  const lines = source.split(/\r\n|\n|\r/);
  const hunks = hunksOf(source, repaired);
  return problems.map((problem, index) => {
    const diff = hunksAt(problems, index, hunks).flatMap(hunkLines);
    return [
      problem,
      [...excerpt(problem, lines), ...diff.map((line) => `    ${showControls(line)}`)],
    ];
  });
}

/** A line of an excerpt without the number before it. */
function withoutNumber(line: string): string {
  return line.replace(/^ {2}[\d ]+ \| /, '');
}

function excerpt({line, column = 1}: Problem, lines: readonly string[]): string[] {
  const text = line === undefined ? undefined : lines[line - 1];
  if (text === undefined) return [];
  const before = showControls(text.slice(0, column - 1)).replace(/[^\t]/g, ' ');
  const word = showControls(/^\S+/.exec(text.slice(column - 1))?.[0] ?? ' ');
  const number = String(line);
  return [
    `  ${number} | ${showControls(text)}`,
    `  ${' '.repeat(number.length)} | ${before}${'^'.repeat(word.length)}`,
  ];
}

/** The repairs that belong to a problem: from its command up to the next one. A command's last problem shows them. */
function hunksAt(problems: readonly Problem[], index: number, hunks: readonly Hunk[]): Hunk[] {
  const from = problems[index]?.line;
  const to = problems[index + 1]?.line ?? Infinity;
  if (from === undefined || to === from) return [];
  return hunks.filter(({before}) => from <= before && before < to);
}

function summary(reports: readonly FileReport[]): string {
  const problems = reports.flatMap(({problems: found}) => found);
  const failing = problems.filter(fails).length;
  const advice = problems.length - failing;
  const repairable = problems.filter(({expected}) => typeof expected === 'string').length;
  if (problems.length === 0) return 'No problems found.';
  return [
    `${count(failing, 'problem')}${advice > 0 ? ` and ${count(advice, 'piece')} of advice` : ''} in ${count(reports.filter((report) => report.problems.length > 0).length, 'file')}.`,
    ...(repairable > 0 ? [`\`docusaurus compat:fix\` repairs ${repairable} of them.`] : []),
  ].join(' ');
}

function count(amount: number, what: string): string {
  return `${amount} ${what}${amount === 1 ? '' : 's'}`;
}
