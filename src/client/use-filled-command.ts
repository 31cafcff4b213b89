import {useMemo} from 'react';
import {selectedVersions, type Catalog, type Selection} from '../compat/index.js';
import type {PageReleases} from '../compat/page-overrides.js';
import {fillPlaceholders} from '../compat/placeholders.js';
import type {Fill, FilledCommand} from './command-fills.js';
import type {DocsVersion} from './docs-version.js';
import {usePage} from './page.js';
import {subjectOf} from './use-command-subjects.js';
import {useDocsVersion} from './use-docs-version.js';
import {shownRelease} from './use-release.js';
import {useSelection} from './use-selection.js';

/** Languages of code blocks in which a text may be quoted for a shell. */
const SHELLS: ReadonlySet<string> = new Set(['bash', 'ksh', 'sh', 'shell', 'zsh']);

/**
 * A command with its placeholders filled by what the reader chose; a release that they did not
 * choose is the one that the page's front matter names, else that of the docs they are in, else the
 * newest that is supported.
 *
 * @param code - May hold placeholders of any product of the site, and none.
 * @param language - Of the code, such as `bash`; in other languages than a shell's, free text
 * stands only if it is a plain word.
 */
export function useFilledCommand(code: string, language?: string): FilledCommand {
  const page = usePage();
  const selection = useSelection();
  const docs = useDocsVersion();
  return useMemo(
    () => filledCommand(code, page.catalog, selection, docs, {language, releases: page.releases}),
    [code, language, page, selection, docs],
  );
}

/** {@link useFilledCommand} without React. */
export function filledCommand(
  code: string,
  catalog: Catalog,
  selection: Selection,
  docs: DocsVersion | null,
  {language = '', releases}: {language?: string | undefined; releases?: PageReleases} = {},
): FilledCommand {
  const products = Object.values(catalog.products);
  const values = products.map((data) => {
    const release = shownRelease(catalog, data, selection, docs, releases);
    const {products} = catalog;
    return {data, selection: selectedVersions(data, selection, {release, products})};
  });
  const {text, placeholders} = fillPlaceholders(code, values, SHELLS.has(language));
  const fills = placeholders.flatMap(({name, ...filled}): Fill[] => {
    const data = products.find((candidate) => Object.hasOwn(candidate.placeholders, name));
    return data ? [{...subjectOf(data, name), ...filled}] : [];
  });
  return {text, fills};
}
