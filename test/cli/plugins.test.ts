import type {LoadContext} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {initPlugins} from '../../src/cli/plugins.js';
import {temporaryDirectory} from '../temporary-directory.js';

test("runs the function of the site's own Docusaurus", async () => {
  const siteDir = await temporaryDirectory({
    'node_modules/@docusaurus/core/lib/server/plugins/init.js':
      'exports.initPlugins = async ({siteDir}) => [{name: siteDir}];',
  });
  expect(await initPlugins({siteDir} as LoadContext)).toEqual([{name: siteDir}]);
});

test('this Docusaurus has that function', async () => {
  const {initPlugins: own} = (await import('@docusaurus/core/lib/server/plugins/init.js')) as {
    initPlugins: unknown;
  };
  expect(own).toBeTypeOf('function');
});
