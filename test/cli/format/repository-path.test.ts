import {resolve} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {repositoryPath} from '../../../src/cli/format/repository-path.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  [undefined, 'docs/a.md'],
  [resolve('docs'), 'a.md'],
])('in the workspace %s, a file is %s', (workspace, expected) => {
  vi.stubEnv('GITHUB_WORKSPACE', workspace);
  expect(repositoryPath(resolve('docs/a.md'))).toBe(expected);
});
