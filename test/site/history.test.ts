import {logger} from '@docusaurus/logger';
import {expect, test, vi} from 'vitest';
import {readHistory, readState} from '../../src/site/history.js';
import {temporaryDirectory} from '../temporary-directory.js';
import {join} from 'node:path';

const YAML = 'product: {id: gate, name: Gate}\nreleases: [{line: v1.x}]\n';
const TABLE = '| Gate | Kubernetes |\n| --- | --- |\n| v1.x | v1.30+ |\n';

test.each([
  ['compat.yaml', YAML, 'v1.x'],
  ['compat.json', '{"product": {"id": "a", "name": "A"}, "releases": [{"line": "v2"}]}', 'v2'],
  ['docs/a.mdx', `# A\n\n${TABLE}`, 'v1.x'],
  ['docs/a.mdx', `<div>\n${TABLE}</div>\n`, 'v1.x'],
  ['docs/a.mdx', `{/*\n\n${TABLE.replace('v1.x', 'v9.x')}\n*/}\n\n${TABLE}`, 'v1.x'],
  ['compat.yaml', 'product: 1', undefined],
  ['docs/a.md', '# No table', undefined],
  ['compat.ts', 'export default {}', undefined],
])('the state of %s', (path, text, line) => {
  expect(readState(text, path)?.releases[0]?.line).toBe(line);
});

test('a file without a history costs a warning', async () => {
  const warn = vi.spyOn(logger, 'warn').mockReturnValue(undefined);
  vi.stubEnv('GIT_CEILING_DIRECTORIES', '/');
  vi.stubEnv('GIT_DIR', '/no/such/repository');
  const directory = await temporaryDirectory({'compat.yaml': YAML});
  expect(await readHistory(join(directory, 'compat.yaml'))).toEqual([]);
  expect(warn.mock.calls.flat().join()).toContain('cannot be read');
  vi.unstubAllEnvs();
  warn.mockRestore();
});
