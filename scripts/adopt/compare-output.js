const PLUGIN = 'docusaurus-plugin-compat-matrix';

/**
 * Compares what two builds printed, line by line, in whatever order.
 *
 * @param {string} before
 * @param {string} after
 * @returns {{ours: string[], added: string[], removed: string[]}} `ours`: findings of the package.
 */
export function compareOutput(before, after) {
  const [old, now] = [linesOf(before), linesOf(after)];
  const added = without(now, old);
  const ours = findingLines(added);
  return {ours, added: without(added, ours), removed: without(old, now)};
}

/**
 * Lines that say something of the site: no times, folders of the two builds, or progress.
 *
 * @param {string} output
 */
function linesOf(output) {
  return output
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/compat-adopt\.(?:before|after)/g, 'compat-adopt')
        .replace(/\b\d+(?:\.\d+)?\s?(?:ms|s|seconds|minutes)\b/g, '#')
        .replace(/\(node:\d+\)/g, '(node)')
        // Times in names of files.
        .replace(/\d{6,}/g, '#')
        .trimEnd(),
    )
    .filter((line) => line.trim() && !/^(?:●|✔|◯|\d+%)/.test(line.trim()));
}

/**
 * A finding starts with its place and code and ends with the address of its page.
 *
 * @param {readonly string[]} lines
 */
function findingLines(lines) {
  let within = false;
  return lines.filter((line) => {
    const starts = /^\[(?:WARNING|ERROR|INFO)\] /.test(line);
    if (starts) within = / [\w-]+: /.test(line) && /:\d+:\d+ /.test(line);
    if (line.includes(PLUGIN)) return true;
    return within;
  });
}

/**
 * @param {readonly string[]} lines
 * @param {readonly string[]} taken Each takes one line away.
 */
function without(lines, taken) {
  const counts = new Map();
  for (const line of taken) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = counts.get(line) ?? 0;
    counts.set(line, count - 1);
    return count <= 0;
  });
}
