import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {contradictionsOf, openFixture} from './fixture-site.js';

test('the documentation does not contradict its own data', async () => {
  const siteDir = fileURLToPath(new URL('../../example-site', import.meta.url));
  const data = ['compat.yaml', 'envoy-ai-gateway.yaml', 'envoy-gateway.yaml'];
  const docs = {default: {}, 'ai-gateway': {path: 'ai-gateway'}};
  expect(await contradictionsOf(await openFixture(siteDir, data, docs))).toEqual([]);
});
