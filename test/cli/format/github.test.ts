import {resolve} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {formatGithub} from '../../../src/cli/format/github.js';
import {REPORTS} from '../reports.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('writes one workflow command per problem', () => {
  vi.stubEnv('GITHUB_WORKSPACE', resolve('..'));
  const site = resolve('.').split(/[\\/]/).at(-1) ?? '';
  expect(formatGithub(REPORTS).split('\n')).toEqual([
    `::warning file=${site}/docs/a b.md,line=4,col=3,title=bad-flag::bad: 100%25%0AUse a good one%0Ahttps://docs.example/bad-flag`,
    `::notice file=${site}/docs/a b.md,line=5,col=3,title=broken::broken%0AMend it%0Ahttps://docs.example/broken`,
    `::error file=${site}/docusaurus.config.js,title=empty-text::product.name: empty%0AFill it%0Ahttps://docs.example/empty-text`,
  ]);
});

test('escapes what ends a property', () => {
  vi.stubEnv('GITHUB_WORKSPACE', undefined);
  const [report] = REPORTS;
  if (!report) throw new Error('no report');
  expect(formatGithub([{...report, file: resolve('a,b:c.md')}])).toMatch(
    /^::warning file=a%2Cb%3Ac\.md,/,
  );
});
