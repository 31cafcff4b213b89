import {createRequire} from 'node:module';
import {join} from 'node:path';
import {PLUGIN_NAME} from './package.js';

/** The first version with `dependencies` of the MDX loader and `@theme/CodeBlock/Line/Token`. */
const LOWEST = [3, 8] as const;

/**
 * Refuses a Docusaurus that is too old, in one sentence instead of an error deep inside.
 *
 * @throws if the site's `@docusaurus/core` is older than the lowest version we support.
 */
export function checkDocusaurusVersion(siteDir: string): void {
  const version = installedVersion(siteDir);
  const [major = 0, minor = 0] = version?.split('.').map(Number) ?? LOWEST;
  if (major < LOWEST[0] || (major === LOWEST[0] && minor < LOWEST[1])) {
    throw new Error(
      `${PLUGIN_NAME} needs Docusaurus ${LOWEST.join('.')} or later; this site has ${version}. Update the @docusaurus packages.`,
    );
  }
}

/** `undefined` where the package is not found from the site: then it is not our part to judge. */
function installedVersion(siteDir: string): string | undefined {
  try {
    const require = createRequire(join(siteDir, 'package.json'));
    return (require('@docusaurus/core/package.json') as {version: string}).version;
  } catch {
    return undefined;
  }
}
