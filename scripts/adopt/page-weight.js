import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

/** What a page without our components may weigh more, in compressed bytes. */
const LIMITS = {js: 512, css: 3 * 1024};

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
 * @returns {import('./compare-page.js').PageDifference[]} What weighs more than we say.
 */
export function compareWeights(before, after) {
  return /** @type {const} */ (['js', 'css']).flatMap((type) => {
    const more = after[type] - before[type];
    return more > LIMITS[type]
      ? [
          {
            kind: /** @type {const} */ ('unexpected'),
            text: `${type} weighs ${more} bytes more, compressed; ${LIMITS[type]} are allowed`,
          },
        ]
      : [];
  });
}
