import {CURRENT_DOCS} from '../compat/support.js';

/** What the docs plugin tells of one of its instances, in the site's global data. */
export interface DocsInstance {
  /** Route under which the instance lives, base URL included. */
  readonly path: string;
  readonly versions: readonly {
    readonly name: string;
    readonly path: string;
    /** Whether Docusaurus takes it for the latest version. */
    readonly isLast: boolean;
  }[];
}

/** A docs version that a page belongs to. */
export interface DocsVersion {
  /** Id of the docs instance, such as `default`. */
  readonly instance: string;
  /** Name of the version as Docusaurus knows it, such as `current` or `0.5`. */
  readonly name: string;
  /** Ids of all docs instances of the site. */
  readonly siblings: readonly string[];
  /** Whether a later version of these docs has come out. */
  readonly superseded: boolean;
  /**
   * Whether these are docs of no version of their own: those named `current` that Docusaurus shows
   * as the latest, as on every site without versions. They describe what readers install, not what
   * comes next.
   */
  readonly unversioned: boolean;
}

/**
 * The docs version that the page at `pathname` belongs to; `null` outside of docs.
 *
 * The deepest route wins, since `/docs/0.5` also lies under `/docs` and `/docs` under `/`. This is
 * what the docs plugin's `useActivePluginAndVersion` does; that hook would make a site without
 * docs resolve the docs plugin.
 */
export function docsVersionAt(
  instances: Readonly<Record<string, DocsInstance>>,
  pathname: string,
): DocsVersion | null {
  const instance = deepest(Object.entries(instances), ([, {path}]) => path, pathname);
  if (!instance) {
    return null;
  }
  const version = deepest(instance[1].versions, ({path}) => path, pathname);
  return version
    ? {
        instance: instance[0],
        name: version.name,
        siblings: Object.keys(instances),
        superseded: !version.isLast && version.name !== CURRENT_DOCS,
        unversioned: version.isLast && version.name === CURRENT_DOCS,
      }
    : null;
}

function deepest<T>(
  candidates: readonly T[],
  pathOf: (candidate: T) => string,
  pathname: string,
): T | undefined {
  return candidates
    .filter((candidate) => `${pathname}/`.startsWith(withSlash(pathOf(candidate))))
    .sort((a, b) => pathOf(b).length - pathOf(a).length)[0];
}

/** So that `/docs-old` does not lie under `/docs`. */
function withSlash(route: string): string {
  return route.endsWith('/') ? route : `${route}/`;
}
