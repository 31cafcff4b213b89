import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const PLUGIN = 'docusaurus-plugin-compat-matrix';

/** A product that no page names: nothing on the site can contradict it. */
const MINIMAL_DATA = `product: {id: compat-adopt-sample, name: Compat Adopt Sample}
releases:
  - {line: v0.0.x, version: v0.0.1, status: supported}
`;

/**
 * Finds a site's configuration as Docusaurus does.
 *
 * @param {string} site
 * @param {string | undefined} named Relative to the site; absent: the file of the usual name.
 */
function configOf(site, named) {
  if (named !== undefined) {
    if (!existsSync(path.join(site, named))) throw new Error(`${site} has no file ${named}`);
    return path.normalize(named).replaceAll('\\', '/');
  }
  const names = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((type) => `docusaurus.config.${type}`);
  const found = names.find((name) => existsSync(path.join(site, name)));
  if (!found)
    throw new Error(`${site} has no Docusaurus configuration (docusaurus.config.js or .ts)`);
  return found;
}

/**
 * @param {string} site
 * @param {string} [named] As of {@link configOf}.
 */
export function usesPlugin(site, named) {
  return readFileSync(path.join(site, configOf(site, named)), 'utf8').includes(PLUGIN);
}

/**
 * Writes two configurations beside the site's own, which they import and leave as it is: without
 * the plugin, and with it.
 *
 * @param {string} site
 * @param {{config?: string | undefined, data?: string | undefined, bundler?: string | undefined, components: readonly string[]}} options
 * `config`: as of {@link configOf}; `components`: names of the plugin's, for a site that has them in its pages already.
 * @returns {{before: string, after: string}} Their paths, relative to the site.
 */
export function writeConfigs(site, {config: named, data, bundler, components}) {
  const config = configOf(site, named);
  const uses = usesPlugin(site, named);
  const dataFile = `compat-adopt${data ? path.extname(data) : '.yaml'}`;
  if (!uses) {
    writeFileSync(path.join(site, dataFile), data ? readFileSync(data) : MINIMAL_DATA);
  }
  const standIns = './compat-adopt-stand-ins';
  if (uses) writeStandIns(path.join(site, standIns), components);
  const entry = (/** @type {string} */ change) => `import {createRequire} from 'node:module';
import * as original from './${config}';

const isOurs = (entry) => JSON.stringify(Array.isArray(entry) ? entry[0] : entry)?.includes('${PLUGIN}');

// Renamed in 3.10. The site's own process asks, for Plug'n'Play has its packages in archives.
function withBundler(future, switches) {
  const {version} = createRequire(import.meta.url)('@docusaurus/core/package.json');
  const key = Number(version.split('.')[1]) < 10 ? 'experimental_faster' : 'faster';
  const own = future?.[key] === true ? {} : future?.[key];
  return {...future, [key]: {...own, ...switches}};
}

// The original may be a module of any kind, and export an object, a promise or a function.
export default async function config() {
  const exported = original.default?.default ?? original.default ?? original;
  const config = await (typeof exported === 'function' ? exported() : exported);
  return {...config, ${bundler ? futureOf(bundler) : ''}plugins: [${change}]};
}
`;
  const all = '...(config.plugins ?? [])';
  const paths = {before: 'compat-adopt.before.config.mjs', after: 'compat-adopt.after.config.mjs'};
  const before = uses ? `${all}.filter((entry) => !isOurs(entry)), '${standIns}'` : all;
  // Of the site's docs versions, data that we made up knows nothing.
  const checks = data ? '' : ", checks: {'docs-version-without-release': 'off'}";
  const after = uses ? all : `${all}, ['${PLUGIN}', {data: '${dataFile}'${checks}}]`;
  writeFileSync(path.join(site, paths.before), entry(before));
  writeFileSync(path.join(site, paths.after), entry(after));
  return paths;
}

/** @param {string} bundler `webpack` or `rspack` */
function futureOf(bundler) {
  const switches =
    bundler === 'rspack'
      ? '{rspackBundler: true}'
      : '{rspackBundler: false, rspackPersistentCache: false}';
  return `future: withBundler(config.future, ${switches}), `;
}

/**
 * A plugin whose theme has empty components under our names: without them, pages that hold ours
 * do not build.
 *
 * @param {string} folder
 * @param {readonly string[]} components
 */
function writeStandIns(folder, components) {
  const theme = path.join(folder, 'theme');
  mkdirSync(path.join(theme, 'MDXComponents'), {recursive: true});
  writeFileSync(path.join(folder, 'package.json'), '{"main": "index.js"}\n');
  writeFileSync(
    path.join(folder, 'index.js'),
    `module.exports = () => ({name: 'compat-adopt-stand-ins', getThemePath: () => require('path').join(__dirname, 'theme')});\n`,
  );
  for (const name of components) {
    mkdirSync(path.join(theme, name), {recursive: true});
    writeFileSync(path.join(theme, name, 'index.js'), 'export default () => null;\n');
  }
  writeFileSync(
    path.join(theme, 'MDXComponents/index.js'),
    `import MDXComponents from '@theme-init/MDXComponents';
const none = () => null;
export default {${components.map((name) => `${name}: none, `).join('')}...MDXComponents};
`,
  );
}
