import {expect, test, vi} from 'vitest';
import {initPlugins} from '../../src/cli/plugins.js';
import {openSite} from '../../src/cli/site.js';
import {fakeSite} from './fake-site.js';

vi.mock('../../src/cli/plugins.js');

test('takes the options of the whole site from the leading instance', async () => {
  const {context, plugins} = await fakeSite({}, [
    {id: 'other', placeholderStyle: 'angle'},
    {id: 'default', placeholderStyle: 'variable'},
  ]);
  vi.mocked(initPlugins).mockResolvedValue(plugins);
  const site = await openSite(context, []);
  expect(site.options.id).toBe('default');
  expect(site.instances.map(({id}) => id)).toEqual(['other', 'default']);
});

test('refuses a site without this plugin', async () => {
  const {context, plugins} = await fakeSite({}, []);
  vi.mocked(initPlugins).mockResolvedValue(plugins);
  await expect(openSite(context, [])).rejects.toThrow('This site does not use');
});
