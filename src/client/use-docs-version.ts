import {useMemo} from 'react';
import {useLocation} from '@docusaurus/router';
import {useAllPluginInstancesData} from '@docusaurus/useGlobalData';
import {docsVersionAt, type DocsInstance, type DocsVersion} from './docs-version.js';

/** The docs version that the reader is in, the same object until they leave the page; `null` outside of docs. */
export function useDocsVersion(): DocsVersion | null {
  const {pathname} = useLocation();
  const instances = useAllPluginInstancesData('docusaurus-plugin-content-docs');
  return useMemo(
    () => docsVersionAt((instances ?? {}) as Record<string, DocsInstance>, pathname),
    [instances, pathname],
  );
}
