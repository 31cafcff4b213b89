import {act, cleanup} from '@testing-library/react';
import {Context as BrowserContext} from '@docusaurus/core/lib/client/browserContext.js';
import {Context as SiteContext} from '@docusaurus/core/lib/client/docusaurusContext.js';
import codeTranslations from '@generated/codeTranslations';
import siteConfig from '@generated/docusaurus.config';
import i18n from '@generated/i18n';
import siteMetadata from '@generated/site-metadata';
import {useSyncExternalStore, type ReactNode} from 'react';
import {MemoryRouter} from 'react-router-dom';
import {afterEach} from 'vitest';
import {setSelection} from '../../src/client/selection-store.js';
import {EMPTY_SELECTION} from '../../src/compat/selection.js';

/** The docs of the sample site: `/docs` (0.5, latest), `/docs/next` and `/docs/0.4`. */
const globalData = {
  'docusaurus-plugin-content-docs': {
    'ai-gateway': {
      path: '/docs',
      versions: [
        {name: 'current', path: '/docs/next', isLast: false},
        {name: '0.5', path: '/docs', isLast: true},
        {name: '0.4', path: '/docs/0.4', isLast: false},
      ],
    },
  },
};

/** A page of a site, as far as our components can tell. */
export function Site({path = '/', children}: {path?: string; children: ReactNode}): ReactNode {
  // As Docusaurus does it: false in static HTML and in the first render, true from then on.
  const hydrated = useSyncExternalStore(neverChanges, isBrowser, isServer);
  return (
    <SiteContext.Provider value={{siteConfig, siteMetadata, globalData, i18n, codeTranslations}}>
      <BrowserContext.Provider value={hydrated}>
        <MemoryRouter initialEntries={[path]}>{children}</MemoryRouter>
      </BrowserContext.Provider>
    </SiteContext.Provider>
  );
}

const neverChanges = () => () => undefined;
const isBrowser = () => true;
const isServer = () => false;

/** For `render` and `renderHook`. */
export function at(path: string) {
  return {
    wrapper: ({children}: {children: ReactNode}) => <Site path={path}>{children}</Site>,
  };
}

afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
  act(() => {
    setSelection(EMPTY_SELECTION);
  });
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});
