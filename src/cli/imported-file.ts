import {existsSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {posixPath} from '@docusaurus/utils';
import type {CompatData} from '../compat/index.js';
import {PLUGIN_NAME} from '../package.js';

/**
 * The comment by which editors find the schema of a YAML file, as its first line; empty for other
 * files, and where the package is in no `node_modules` folder, as with Plug'n'Play.
 * https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
 *
 * @param out absolute path of the data file
 * @param siteDir absolute
 */
export function schemaComment(out: string, siteDir: string): string {
  const schema = /\.ya?ml$/i.test(out) ? installedSchema(siteDir) : null;
  if (schema === null) return '';
  const path = posixPath(relative(dirname(out), schema));
  return `# yaml-language-server: $schema=${path.startsWith('../') ? path : `./${path}`}\n`;
}

function installedSchema(siteDir: string): string | null {
  for (let folder = siteDir; ; folder = dirname(folder)) {
    const schema = join(folder, 'node_modules', PLUGIN_NAME, 'compat.schema.json');
    if (existsSync(schema)) return schema;
    if (folder === dirname(folder)) return null;
  }
}

/** What to add by hand to imported data, each with what it is for. */
export function factsToAdd(data: CompatData): string[] {
  const {product, dependencies, releases, placeholders} = data;
  const ids = new Set(dependencies.map(({id}) => id));
  const charts = dependencies.filter(
    ({name, bundledWith}) => bundledWith === undefined && /^(?:helm )?charts?$/i.test(name),
  );
  return [
    ...(product.name === product.id ? ['`name` of the product, as readers know it'] : []),
    ...(releases.some(({version}) => version !== undefined)
      ? []
      : ['`version` of each release, which commands install']),
    ...(releases.some(({released, endOfLife}) => released ?? endOfLife)
      ? []
      : ['`released` and `endOfLife`, which the support status follows from']),
    ...(Object.keys(placeholders).length > 0
      ? []
      : [`\`placeholders: {NEW_VERSION: ${product.id}}\`, so that readers fill commands`]),
    ...charts.map(
      ({id}) =>
        `\`bundledWith: ${product.id}\` of \`${id}\`, if the product is installed by that chart: nobody runs it beside the product`,
    ),
    ...(ids.has('kubernetes') && ids.has('openshift')
      ? ['`optional: true` of `openshift`, unless everybody runs it']
      : []),
  ];
}
