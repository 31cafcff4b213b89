const PLUGIN = 'docusaurus-plugin-compat-matrix';

/** What stands for a time, a hash, or the like; nothing prints it. */
const ANY = '\0';

/**
 * @typedef {object} Line
 * @property {string} text As it was printed.
 * @property {string} said What of it two builds of the same site have in common.
 */

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
  // Looked for among all lines: where a finding ends is told by a line that others may share.
  const findings = new Set(findingLines(now));
  const textsOf = (/** @type {readonly Line[]} */ lines) => lines.map(({text}) => text);
  return {
    ours: textsOf(added.filter((line) => findings.has(line))),
    added: textsOf(added.filter((line) => !findings.has(line))),
    removed: textsOf(without(old, now)),
  };
}

/**
 * Lines that say something of the site: no progress.
 *
 * @param {string} output
 * @returns {Line[]}
 */
function linesOf(output) {
  return output
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() && !/^(?:●|✔|◯|\d+%)/.test(line.trim()))
    .map((text) => ({text, said: withoutChance(text)}));
}

/**
 * A line without times, sizes, hashes, ports and the folders of the two builds.
 *
 * @param {string} line
 */
function withoutChance(line) {
  return (
    line
      .replace(/compat-adopt\.(?:before|after)/g, 'compat-adopt')
      .replace(/\b\d+(?:\.\d+)?\s?(?:[KM]i?B|kB|bytes)\b/g, ANY)
      .replace(/\b(?:\d+(?:\.\d+)?\s?(?:ms|s|m|min|h|seconds|minutes)\b\s*)+/g, ANY)
      .replace(/\(node:\d+\)/g, '(node)')
      .replace(/\b(localhost|127\.0\.0\.1):\d+/g, `$1:${ANY}`)
      // The package has a rule of its own, which moves those after it.
      .replace(/\brules\[\d+\]/g, 'rules')
      .replace(/\bassets\/(js|css)\/.*?[\da-f]{8}\.\1\b/g, `assets/$1/${ANY}.$1`)
      .replace(/\.[\da-f]{8}\.(js|css)\b/g, `.${ANY}.$1`)
      // Times in names of files.
      .replace(/\d{6,}/g, ANY)
  );
}

/**
 * A finding starts with its place and code; lines that belong to it are indented.
 *
 * @param {readonly Line[]} lines
 */
function findingLines(lines) {
  let within = false;
  return lines.filter(({text}) => {
    const starts = /^\[(?:WARNING|ERROR|INFO)\] .*:\d+:\d+ [\w-]+: /.test(text);
    within = starts || (within && /^ {2}(?:also in|tip:|docs:) /.test(text));
    return within || text.includes(PLUGIN);
  });
}

/**
 * @param {readonly Line[]} lines
 * @param {readonly Line[]} taken Each takes one line away; one with a hash or the like takes all
 * that say the same, for a site has more chunks with the package.
 */
function without(lines, taken) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const {said} of taken) counts.set(said, (counts.get(said) ?? 0) + 1);
  return lines.filter(({said}) => {
    const count = counts.get(said) ?? 0;
    if (!said.includes(ANY)) counts.set(said, count - 1);
    return count <= 0;
  });
}
