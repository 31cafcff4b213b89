import {columnTexts, isLine, isNotStated, type Grid} from './grid.js';
import {isGeneric} from './header.js';
import {lineColumn} from './line-column.js';
import type {ImportOptions} from './options.js';
import type {SourceCell} from './source-cell.js';
import {isMark} from './words.js';

/** Headers under which the names of products stand. */
const PRODUCT =
  /^(?:products?|projects?|components?|modules?|packages?|charts?|applications?|software|add-?ons?|plug-?ins?|operators?|drivers?|providers?|tools?|services?|images?|repositor(?:y|ies)|产品|组件)(?: name)?$/i;

/**
 * The column that says of which product each row's release is, where they are of several: `Product`
 * beside `Version`.
 *
 * @returns its header and the names, each once; `null`: all are of one product, or the options say what the column holds
 */
export function mixedProducts(
  grid: Grid,
  options: ImportOptions,
): {readonly header: SourceCell; readonly names: readonly string[]} | null {
  const line = lineColumn(grid, options);
  if (grid.releasesIn || !isGeneric(grid.headers[line]?.text ?? '')) return null;
  for (const [index, header] of grid.headers.entries()) {
    const {text} = header;
    if (index === line || !PRODUCT.test(text)) continue;
    if (Object.hasOwn(options.columns ?? {}, text)) continue;
    const texts = columnTexts(grid, index).filter(isName);
    const names = [...new Set(texts)];
    if (names.length > 1) return {header, names};
  }
  return null;
}

/** Whether a text can be what a product is called: no mark, and no release. */
function isName(text: string): boolean {
  return /^\p{L}/u.test(text) && !isNotStated(text) && !isMark(text) && !isLine(text);
}
