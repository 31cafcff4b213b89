import type {CompatData} from '../model.js';
import {withoutBlockTexts} from './block-texts.js';
import {installedInText} from './installed-in-text.js';
import {recognise, type Recognised} from './recognise.js';
import {HEADER} from './table-header.js';
import {linesOf} from './terminal-text.js';

/** A JSON document, or what may be an entry of a YAML mapping or list at the left margin. */
const DOCUMENT = /^(?:\s*[[{]|- |[\w"'./-]+ *:)/;

/**
 * Reads as `readStack` does, and loads what reads JSON and YAML only for texts that may hold some.
 * Rejects where that cannot be loaded.
 */
export async function readInParts(
  text: string,
  data: CompatData,
  products: Readonly<Record<string, CompatData>>,
): Promise<Recognised[]> {
  const lines = withoutBlockTexts(linesOf(text));
  const installed = installedInText(lines);
  if (lines.some((line) => DOCUMENT.test(line) || HEADER.test(line))) {
    const {installedInDocuments} = await import('./installed-in-documents.js');
    installed.push(...installedInDocuments(lines));
  }
  return recognise(installed, lines, data, products);
}
