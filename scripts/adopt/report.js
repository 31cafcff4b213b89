/** @typedef {import('./adopt.js').AdoptReport} AdoptReport */

/** Processes per core that want to run; a build alone has no more threads than about this. */
const BUSY = 2;

/**
 * Says in words what differs, page by page.
 *
 * @param {AdoptReport} report
 * @returns {string}
 */
export function describe({pages, files, output, versions, opened, cost, asExpected}) {
  const differing = [...pages, ...files].filter(({differences}) => differences.length > 0);
  const same = pages.filter(({differences}) => differences.length === 0).length;
  return [
    ...[...groupByDifferences(differing)].flatMap(([text, names]) => ['', ...names, text]),
    ...section(
      'Packages whose version changed when the package was added',
      versions.map(({name, before, after}) => `${name} ${before} → ${after}`),
    ),
    ...section('Findings of the package in the build', output.ours),
    ...section('✗ Other new lines of the build', output.added),
    ...section('Lines that the build does not print any more', output.removed),
    '',
    `Pages: ${pages.length}, ${same} of them the same`,
    `Scripts: ${rangeOf(pages.map(({weight}) => weight.js))} bytes per page, compressed`,
    `Styles: ${rangeOf(pages.map(({weight}) => weight.css))} bytes per page, compressed`,
    opened === null
      ? 'Browser: none on this machine, so no page was opened'
      : `Browser: ${opened} pages opened, before and after`,
    `Build: ${changeOf(cost, 'seconds')} s, CPU ${changeOf(cost, 'cpuSeconds')} s, memory ${changeOf(cost, 'peakMB')} MB (one run each, cold)`,
    ...(Math.max(cost.before.load, cost.after.load) > BUSY
      ? [
          'Other programs kept the machine busy: seconds, those of CPU too, may differ by that alone.',
        ]
      : []),
    '',
    asExpected
      ? 'The site differs only where the package says so.'
      : 'The site differs where it should not: see ✗.',
  ].join('\n');
}

/**
 * Docs versions and locales have copies of one page, which differ alike.
 *
 * @param {ReadonlyArray<import('./compare-files.js').FileComparison>} files
 * @returns {Map<string, string[]>} What differs → names of the files.
 */
function groupByDifferences(files) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const {file, differences} of files) {
    const text = differences
      .map(({kind, text}) => `  ${kind === 'unexpected' ? '✗' : '✓'} ${text}`)
      .join('\n');
    groups.set(text, [...(groups.get(text) ?? []), file]);
  }
  return groups;
}

/**
 * @param {string} title
 * @param {readonly string[]} lines
 */
function section(title, lines) {
  return lines.length > 0 ? ['', `${title}:`, ...lines.map((line) => `  ${line}`)] : [];
}

/** @param {readonly number[]} numbers */
function rangeOf(numbers) {
  const signed = (/** @type {number} */ number) => (number > 0 ? `+${number}` : String(number));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? signed(least) : `${signed(least)} to ${signed(most)}`;
}

/**
 * @param {AdoptReport['cost']} cost
 * @param {'seconds' | 'cpuSeconds' | 'peakMB'} what
 */
function changeOf({before, after}, what) {
  return `${before[what].toFixed(1)} → ${after[what].toFixed(1)}`;
}
