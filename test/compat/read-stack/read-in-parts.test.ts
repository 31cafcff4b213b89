import {expect, test, vi} from 'vitest';
import {readStack} from '../../../src/compat/index.js';
import {readInParts} from '../../../src/compat/read-stack/read-in-parts.js';
import {dataOf} from '../data.js';

const KUBERNETES = {...dataOf(), dependencies: [{id: 'kubernetes', name: 'Kubernetes'}]};
const documents = '../../../src/compat/read-stack/installed-in-documents.js';

const HELM = 'a ns 1 2026-01-23 10:00:00.1 +0000 UTC deployed kite-helm-1.2.0 1.2.0';

test.each<[string, boolean]>([
  ['Server Version: v1.31.4', false],
  [`NAME NAMESPACE\n${HELM}`, false],
  ['  Server Version: v1.31.4\n  spec:', false],
  ['{"serverVersion": {"gitVersion": "v1.31.4"}}', true],
  ['  {"serverVersion":', true],
  ['[{}]', true],
  ['serverVersion:\n  gitVersion: v1.31.4', true],
  ['$ kubectl version\n"serverVersion":\n  gitVersion: v1.31.4', true],
  ["'serverVersion':\n  gitVersion: v1.31.4", true],
  ['- name: a', true],
  ['NAME IMAGES\na kite:1', true],
])('%j may hold a document: %s', async (text, isLoaded) => {
  expect(await readInParts(text, KUBERNETES, {})).toEqual(readStack(text, KUBERNETES));
  vi.doMock(documents, () => {
    throw new Error('gone with the last deployment');
  });
  vi.resetModules();
  const {readInParts: read} = await import('../../../src/compat/read-stack/read-in-parts.js');
  const outcome = read(text, KUBERNETES, {}).then(
    () => false,
    () => true,
  );
  expect(await outcome).toBe(isLoaded);
  vi.doUnmock(documents);
});
