import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

/**
 * The packages that a site finds in folders `node_modules`; none with Plug'n'Play, which has archives.
 *
 * @param {string} site
 * @param {string} root Where to stop.
 * @returns {Map<string, string>} Name → version.
 */
export function installedVersions(site, root) {
  /** @type {Map<string, string>} */
  const versions = new Map();
  for (let folder = site; ; folder = path.dirname(folder)) {
    const packages = path.join(folder, 'node_modules');
    for (const name of packagesIn(packages)) {
      const version = versionOf(path.join(packages, name));
      if (version !== null && !versions.has(name)) versions.set(name, version);
    }
    if (folder === root || folder === path.dirname(folder)) return versions;
  }
}

/**
 * @param {ReadonlyMap<string, string>} before
 * @param {ReadonlyMap<string, string>} after
 * @returns {Array<{name: string, before: string, after: string}>} Packages of both, by name.
 */
export function changedVersions(before, after) {
  return [...before]
    .map(([name, version]) => ({name, before: version, after: after.get(name) ?? version}))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {string} folder */
function packagesIn(folder) {
  return namesIn(folder).flatMap((name) =>
    name.startsWith('@')
      ? namesIn(path.join(folder, name)).map((scoped) => `${name}/${scoped}`)
      : [name],
  );
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}

/** @param {string} folder */
function versionOf(folder) {
  try {
    const {version} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}
