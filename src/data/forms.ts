import {ID} from '../compat/names.js';

/**
 * The forms of texts in a data file, for the schema and for whatever writes data: what writes data
 * must not write what the schema refuses.
 */

/**
 * Whether an id can be a product's: its data is published as `compat/<id>.json`, beside the
 * `compat/index.json` that lists all products.
 */
export function isProductId(id: string): boolean {
  return ID.test(id) && id.toLowerCase() !== 'index';
}

/** `http`, `https`, or from the root of the site; a browser reads `\` as `/`. */
export const ADDRESS = /^(?:https?:\/\/[^\s\\/]|\/(?![/\\]))[^\s\\]*$/;

/** Whether a text can be linked: it has the form of an address, and a browser can read it. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text) && URL.canParse(text, 'https://site.example');
}

/**
 * One word without shell syntax. Commands take plain words only, see `PLAIN_WORD` of the
 * placeholders: others are shown, and not filled in.
 */
export const VERSION = /^\w[\w.+~:@/-]*$/;
