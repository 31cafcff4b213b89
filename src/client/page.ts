import {createContext, useContext, useMemo} from 'react';
import generated from '@generated/docusaurus-plugin-compat-matrix/catalog.json';
import {
  applyPageOverrides,
  type OverriddenPage,
  type PageOverrides,
} from '../compat/page-overrides.js';
import {withDatedStatuses} from '../compat/dated-statuses.js';
import {useToday} from './use-today.js';

/** The data as the page sees it: `@theme/CompatPage` provides another where front matter says so. */
export const PageContext = createContext<OverriddenPage>({catalog: generated, releases: {}});

/**
 * The data, with the support status that each release has today, and the releases that the page
 * shows before any choice. The same object on every call of a day.
 */
export function usePage(): OverriddenPage {
  return pageOn(useContext(PageContext), useToday());
}

const pages = new WeakMap<
  OverriddenPage,
  {readonly today: string; readonly page: OverriddenPage}
>();

function pageOn(page: OverriddenPage, today: string): OverriddenPage {
  const known = pages.get(page);
  if (known?.today === today) return known.page;
  const {products, statuses} = page.catalog;
  const onToday = {
    ...page,
    catalog: {
      ...page.catalog,
      products: Object.fromEntries(
        Object.entries(products).map(([id, data]) => [
          id,
          withDatedStatuses(data, statuses[id] ?? {}, today),
        ]),
      ),
    },
  };
  pages.set(page, {today, page: onToday});
  return onToday;
}

/** The data as it is with what the page says in its front matter; for {@link PageContext}. */
export function useOverriddenPage(overrides: PageOverrides): OverriddenPage {
  const {catalog} = useContext(PageContext);
  // MDX makes a new object of equal overrides whenever the page renders.
  const text = JSON.stringify(overrides);
  return useMemo(
    () => applyPageOverrides(catalog, JSON.parse(text) as PageOverrides),
    [catalog, text],
  );
}
