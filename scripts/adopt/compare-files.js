import {readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {comparePages} from './compare-page.js';

/**
 * @typedef {object} FileComparison
 * @property {string} file
 * @property {import('./compare-page.js').PageDifference[]} differences
 */

/**
 * The files of a built site, relative; bundled ones have hashed names and are weighed page by page.
 *
 * @param {string} folder
 */
export function filesOf(folder) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/(?:^|\/)assets\/(?:js|css)\//.test(file))
    .sort();
}

/**
 * Compares two builds, file by file.
 *
 * @param {string} before
 * @param {string} after
 * @param {import('./compare-page.js').Repair} repair
 * @returns {FileComparison[]} Files that differ.
 */
export function compareFiles(before, after, repair) {
  const [old, now] = [new Set(filesOf(before)), new Set(filesOf(after))];
  return [...new Set([...old, ...now])]
    .map((file) => ({file, differences: differencesOf(file)}))
    .filter(({differences}) => differences.length > 0);

  /**
   * @param {string} file
   * @returns {import('./compare-page.js').PageDifference[]}
   */
  function differencesOf(file) {
    if (!now.has(file)) return [{kind: 'unexpected', text: 'is missing'}];
    if (!old.has(file)) {
      const ours = /(?:^|\/)compat\//.test(file);
      return [
        ours
          ? {kind: 'our components', text: 'is one of the exported data'}
          : {kind: 'unexpected', text: 'is new'},
      ];
    }
    const [a, b] = [path.join(before, file), path.join(after, file)].map((one) =>
      readFileSync(one),
    );
    if (!a || !b || a.equals(b)) return [];
    return comparePages(plainHtml(file, String(a)), plainHtml(file, String(b)), repair);
  }
}

/**
 * Feeds hold pages escaped.
 *
 * @param {string} file
 * @param {string} text
 */
function plainHtml(file, text) {
  if (/\.json$/.test(file)) {
    return text
      .replaceAll('\\n', '\n')
      .replaceAll('\\"', '"')
      .replace(/\\u003c/gi, '<')
      .replaceAll('\\\\', '\\');
  }
  if (/\.xml$/.test(file) && text.includes('&lt;pre')) {
    return text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  }
  return text;
}
