import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {InitializedPlugin, LoadContext} from '@docusaurus/types';

/**
 * Sets up the site's plugins as a build does, without loading their content.
 *
 * Docusaurus has no public way to do so, but runs this very function before any
 * command of a plugin (`lib/commands/external.js`), in all versions that we support.
 *
 * @throws if a plugin cannot be set up, as Docusaurus itself would.
 */
export async function initPlugins(context: LoadContext): Promise<InitializedPlugin[]> {
  const require = createRequire(join(context.siteDir, 'package.json'));
  const core = require('@docusaurus/core/lib/server/plugins/init') as {
    initPlugins(context: LoadContext): Promise<InitializedPlugin[]>;
  };
  return core.initPlugins(context);
}
