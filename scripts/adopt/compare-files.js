import {readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {comparePages} from './compare-page.js';

/**
 * @typedef {object} FileComparison
 * @property {string} file
 * @property {import('./compare-page.js').PageDifference[]} differences
 */

/**
 * The files of a built site, relative; bundled ones have hashed names and are weighed page by page,
 * and in folders with a dot tools keep what is theirs.
 *
 * @param {string} folder
 */
export function filesOf(folder) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/(?:^|\/)(?:assets\/(?:js|css)|\.(?!well-known\/)[^/]+)\//.test(file))
    .sort();
}

/**
 * Compares two builds, file by file.
 *
 * @param {{before: string, after: string, again?: string | null}} folders
 * `again`: built once more without the package, which tells what is new in every build.
 * @param {import('./compare-page.js').Repair} repair
 * @returns {FileComparison[]} Files that differ.
 */
export function compareFiles({before, after, again = null}, repair) {
  const [old, now] = [new Set(filesOf(before)), new Set(filesOf(after))];
  const [oldNames, newNames] = [old, now].map((files) => new Set([...files].map(withoutIds)));
  const all = [...new Set([...old, ...now])];
  const isPage = (/** @type {string} */ file) => file.endsWith('.html');
  const pages = all.filter(isPage).map((file) => ({file, differences: differencesOf(file, null)}));
  const changes = pages.flatMap(({differences}) => differences.flatMap(({change}) => change ?? []));
  const isChanged = pages.some(({differences}) => differences.length > 0);
  const others = all
    .filter((file) => !isPage(file))
    .map((file) => ({file, differences: differencesOf(file, changes)}));
  return [...pages, ...others].filter(({differences}) => differences.length > 0);

  /**
   * @param {string} file
   * @param {readonly Change[] | null} known Of the pages; null for a page.
   * @returns {import('./compare-page.js').PageDifference[]}
   */
  function differencesOf(file, known) {
    const isRenamed = known !== null && isNamedByContent(file);
    if (!now.has(file)) return isRenamed ? [] : [{kind: 'unexpected', text: 'is missing'}];
    if (!old.has(file)) {
      if (isRenamed) {
        return [
          {kind: 'made of pages', text: 'is named by its content, which is made of the pages'},
        ];
      }
      const ours = /(?:^|\/)compat\//.test(file);
      return [
        ours
          ? {kind: 'our components', text: 'is one of the exported data'}
          : {kind: 'unexpected', text: 'is new'},
      ];
    }
    const [a, b, c] = [before, after, again].map((folder) => read(folder, file));
    if (a === null || a === undefined || b === null || b === undefined || a === b) return [];
    // What another build without the package changes too, no package has changed.
    const varies = typeof c === 'string' && c !== a;
    const plain = (/** @type {string} */ text) => plainHtml(file, varies ? withoutIds(text) : text);
    if (varies && plain(a) !== plain(c))
      return [
        {kind: 'new in every build', text: 'differs between two builds without the package, too'},
      ];
    const what = known === null ? 'HTML' : 'content';
    const found = comparePages(plain(a), plain(b), repair, what);
    const isMade =
      known !== null &&
      (isMadeOfPages(plain(a), plain(b), known) ||
        (isChanged && isSearchIndex(a) && isSearchIndex(b)) ||
        listsAllOf(a, b, newNames));
    return isMade && found.some(({kind}) => kind === 'unexpected')
      ? [{kind: 'made of pages', text: 'differs by what the pages hold'}]
      : found;
  }

  /**
   * Whether a file's name holds a hash, and a file of another hash takes its place.
   *
   * @param {string} file
   */
  function isNamedByContent(file) {
    const name = withoutIds(file);
    const isKnown = oldNames?.has(name) && newNames?.has(name);
    return name !== file && (isChanged || again !== null) && isKnown === true;
  }
}

/** A block of a page, before and after. @typedef {NonNullable<import('./compare-page.js').PageDifference['change']>} Change */

/**
 * Whether two texts, such as search indexes and lists of files with their hashes, differ only as
 * the pages do that they are made of.
 *
 * @param {string} before
 * @param {string} after
 * @param {readonly Change[]} changes
 */
function isMadeOfPages(before, after, changes) {
  const flat = (/** @type {string} */ text) => withoutIds(unescaped(text)).replace(/\s+/g, ' ');
  const repaired = changes.reduce(
    (text, change) => text.replaceAll(flat(change.before), flat(change.after)),
    flat(before),
  );
  return repaired === flat(after);
}

/**
 * An index of Lunr or the like counts words: every page that changes changes all of it.
 *
 * @param {string} text
 */
function isSearchIndex(text) {
  return /"(?:invertedIndex|fieldVectors)":/.test(text);
}

/**
 * Whether a service worker fetches all that it fetched before; the exported data may come to that,
 * and a file may be missing that is in the build: plugins write at the same time, so the list has
 * those that were there when it was made.
 *
 * @param {string} before
 * @param {string} after
 * @param {ReadonlySet<string> | undefined} built Names of the files after, without their hashes.
 */
function listsAllOf(before, after, built) {
  const [old, now] = [before, after].map(
    (text) =>
      new Set(
        Array.from(text.matchAll(/"revision":[^,}]*,"url":"([^"]*)"/g), ([, url = '']) =>
          withoutIds(url),
        ),
      ),
  );
  return (
    old !== undefined && old.size > 0 && [...old].every((url) => now?.has(url) || built?.has(url))
  );
}

/**
 * Hashes and times look like this, wherever they stand.
 *
 * @param {string} text
 */
function withoutIds(text) {
  return text.replace(/\b(?:[\da-f]{7,}|\d{6,})\b|(?<=_)[\da-f]{6,}\b/gi, '#');
}

/**
 * @param {string | null} folder
 * @param {string} file
 */
function read(folder, file) {
  try {
    if (folder === null) return null;
    const bytes = readFileSync(path.join(folder, file));
    // React 18 leaves zeros where a longer character does not fit into the rest of its buffer:
    // https://github.com/facebook/docusaurus/issues/9985
    if (isText(file)) return bytes.toString('utf8').replaceAll('\0', '');
    // One character a byte: pictures are compared too.
    return bytes.toString('latin1');
  } catch {
    return null;
  }
}

/** @param {string} file */
function isText(file) {
  return /\.(?:html|xml|json|js|css|txt|md|mdx|svg|webmanifest)$/.test(file);
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
  return /\.xml$/.test(file) && text.includes('&lt;pre') ? unescaped(text) : text;
}

/** @param {string} text */
function unescaped(text) {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
