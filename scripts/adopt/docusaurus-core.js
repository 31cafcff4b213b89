import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

/**
 * Where a site's Docusaurus is; with Plug'n'Play, in an archive that only Node with the hooks reads.
 *
 * @param {string} site
 * @returns {string | null} Null: it is not installed.
 */
export function coreOf(site) {
  const manifest = '@docusaurus/core/package.json';
  const hooks = hooksOf(site);
  const require = createRequire(path.join(site, 'package.json'));
  try {
    const found = hooks
      ? require(hooks).resolveRequest(manifest, path.join(site, 'package.json'))
      : require.resolve(manifest);
    return path.dirname(found);
  } catch {
    return null;
  }
}

/**
 * The script of Yarn's Plug'n'Play, of a site or of its workspace.
 *
 * @param {string} site
 * @returns {string | null}
 */
export function hooksOf(site) {
  for (let folder = site; ; folder = path.dirname(folder)) {
    const hooks = path.join(folder, '.pnp.cjs');
    if (existsSync(hooks)) return hooks;
    if (folder === path.dirname(folder)) return null;
  }
}
