import {useMemo} from 'react';
import {
  findPlaceholders,
  placeholderValue,
  type Catalog,
  type CompatData,
  type PlaceholderSource,
  type Selection,
} from '../compat/index.js';
import {useCatalog} from './catalog.js';
import type {Fill, FilledCommand} from './command-fills.js';
import type {DocsVersion} from './docs-version.js';
import {useDocsVersion} from './use-docs-version.js';
import {shownRelease} from './use-release.js';
import {useSelection} from './use-selection.js';

/**
 * A command with its placeholders filled by what the reader chose; a release that they did not
 * choose is that of the docs they are in, else the newest that is supported.
 *
 * @param code - May hold placeholders of any product of the site, and none.
 */
export function useFilledCommand(code: string): FilledCommand {
  const catalog = useCatalog();
  const selection = useSelection();
  const docs = useDocsVersion();
  return useMemo(
    () => filledCommand(code, catalog, selection, docs),
    [code, catalog, selection, docs],
  );
}

/** {@link useFilledCommand} without React. */
export function filledCommand(
  code: string,
  catalog: Catalog,
  selection: Selection,
  docs: DocsVersion | null,
): FilledCommand {
  const products = Object.values(catalog.products);
  const names = products.flatMap(({placeholders}) => Object.keys(placeholders));
  const fills: Fill[] = [];
  let text = '';
  let done = 0;
  for (const match of findPlaceholders(code, names)) {
    const data = products.find(({placeholders}) => Object.hasOwn(placeholders, match.name));
    const source = data?.placeholders[match.name];
    if (!data || source === undefined) {
      continue;
    }
    const release = shownRelease(catalog, data, selection, docs);
    const versions = {...selection.stack, [data.product.id]: release?.version ?? ''};
    text += code.slice(done, match.start);
    const value =
      placeholderValue(match.name, versions, data) ?? code.slice(match.start, match.end);
    fills.push({
      placeholder: match.name,
      product: data.product.id,
      ...dependencyIn(data, source),
      start: text.length,
      end: text.length + value.length,
    });
    text += value;
    done = match.end;
  }
  return {text: text + code.slice(done), fills};
}

function dependencyIn({product}: CompatData, source: PlaceholderSource): {dependency?: string} {
  return typeof source !== 'string' || source === product.id ? {} : {dependency: source};
}
