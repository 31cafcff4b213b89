import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

/**
 * What a page without our components may weigh more, in compressed bytes. In other languages than
 * English, Docusaurus puts all translations of all themes into every page.
 */
const LIMITS = {js: 512, css: 3 * 1024};
const TRANSLATIONS = 3.5 * 1024;

/**
 * Weighs what pages load.
 *
 * @param {string} folder A built site.
 * @param {string} baseUrl Starts and ends with `/`.
 * @returns {(html: string) => {js: number, css: number}} Compressed bytes of a page's scripts and styles.
 */
export function pageWeights(folder, baseUrl) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  const sizeOf = (/** @type {string} */ asset) => {
    let size = sizes.get(asset);
    if (size === undefined) {
      const file = path.join(folder, asset.slice(baseUrl.length));
      size = existsSync(file) ? gzipSync(readFileSync(file)).length : 0;
      sizes.set(asset, size);
    }
    return size;
  };
  return (html) => {
    const weight = {js: 0, css: 0};
    const assets = new Set(
      Array.from(html.matchAll(/\/[^"'\s>=?]*assets\/(js|css)\/[^"'\s>?]+\.\1/g), ([name]) => name),
    );
    for (const asset of assets) weight[asset.endsWith('.js') ? 'js' : 'css'] += sizeOf(asset);
    return weight;
  };
}

/**
 * @param {{js: number, css: number}} before
 * @param {{js: number, css: number}} after
 * @param {string} html Of the page.
 * @returns {import('./compare-page.js').PageDifference[]} What weighs more than we say.
 */
export function compareWeights(before, after, html) {
  const isEnglish = /<html[^>]*\blang=["']?en\b/.test(html);
  const limits = {...LIMITS, js: LIMITS.js + (isEnglish ? 0 : TRANSLATIONS)};
  return /** @type {const} */ (['js', 'css']).flatMap((type) => {
    const more = after[type] - before[type];
    return more > limits[type]
      ? [
          {
            kind: /** @type {const} */ ('unexpected'),
            text: `${type} weighs ${more} bytes more, compressed; ${limits[type]} are allowed`,
          },
        ]
      : [];
  });
}
