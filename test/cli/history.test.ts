import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {logger} from '@docusaurus/logger';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {history, type HistoryOptions} from '../../src/cli/history.js';
import {initPlugins} from '../../src/cli/plugins.js';
import {reportUsageErrors} from '../../src/cli/usage-error.js';
import {fakeSite} from './fake-site.js';

vi.mock('../../src/cli/plugins.js');

const stdout = vi.spyOn(process.stdout, 'write');
const error = vi.spyOn(logger, 'error');

beforeEach(() => {
  stdout.mockReset().mockReturnValue(true);
  error.mockReset().mockReturnValue(undefined);
});

afterEach(() => {
  process.exitCode = undefined;
});

const data = (range: string) =>
  `product: {id: gate, name: Gate}\ndependencies: [{id: kubernetes, name: Kubernetes}]\nreleases: [{line: v1.x, requires: {kubernetes: ${range}}}, {line: v0.x}]\n`;
const page = (range: string) =>
  `# Compatibility\n\n| Gate | Kubernetes |\n| --- | --- |\n| v1.x | ${range} |\n| v0.x | v1.20 |\n`;

/** A site whose data and page were committed twice. */
async function repository(options: Parameters<typeof fakeSite>[1] = [{}]) {
  const {context, plugins} = await fakeSite({}, options);
  vi.mocked(initPlugins).mockResolvedValue(plugins);
  const {siteDir} = context;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
      cwd: siteDir,
      stdio: 'pipe',
    });
  git('init', '--quiet');
  for (const [range, subject] of [
    ['v1.30+', 'Begin'],
    ['v1.32+', 'Raise Kubernetes'],
  ] as const) {
    writeFileSync(join(siteDir, 'compat.yaml'), data(range));
    writeFileSync(join(siteDir, 'page.md'), page(range));
    git('add', '--all');
    git('commit', '-qm', subject);
  }
  return {
    siteDir,
    tell: (path?: string, rest: Partial<HistoryOptions> = {}) =>
      reportUsageErrors(() => history(path, {context, format: 'human', ...rest})),
  };
}

const printed = () => stdout.mock.calls.map(([text]) => text).join('');

test('tells when and why a cell changed', async () => {
  const {tell} = await repository();
  await tell();
  expect(printed()).toMatch(
    /^\d{4}-\d\d-\d\d [\da-f]{10} Raise Kubernetes\n {2}v1\.x, Kubernetes: v1\.30\+ → v1\.32\+\n$/,
  );
});

test('tells it of a page with a table too', async () => {
  const {tell, siteDir} = await repository();
  await tell(join(siteDir, 'page.md'), {format: 'json'});
  expect(JSON.parse(printed())).toMatchObject([
    {
      line: 'v1.x',
      column: 'kubernetes',
      from: 'v1.30+',
      to: 'v1.32+',
      revision: {subject: 'Raise Kubernetes'},
    },
  ]);
});

test('of one release only, on demand', async () => {
  const {tell} = await repository();
  await tell(undefined, {release: 'v0.x'});
  expect(printed()).toBe('No cell has changed since the file came.\n');
});

test('does not say that nothing changed where it cannot know', async () => {
  const {tell, siteDir} = await repository();
  const warn = vi.spyOn(logger, 'warn').mockReturnValue(undefined);
  const head = execFileSync('git', ['rev-parse', 'HEAD'], {cwd: siteDir, encoding: 'utf8'});
  writeFileSync(join(siteDir, '.git/shallow'), head);
  await tell();
  expect(printed()).toBe('No cell has changed in the commits that were fetched.\n');
  expect(warn.mock.calls.flat().join()).toContain('git fetch --unshallow');
  writeFileSync(join(siteDir, 'new.md'), page('v1.33+'));
  stdout.mockClear();
  await tell(join(siteDir, 'new.md'));
  expect(printed()).toBe('No commit has data in this file.\n');
  warn.mockRestore();
});

test.each([
  [{release: 'v9.typo'}, [{}], 'Unknown release "v9.typo": use one of v1.x, v0.x'],
  [{format: 'xml'}, [{}], 'Unknown format "xml"'],
  [
    {},
    [{data: {product: {id: 'x', name: 'X'}, releases: [{line: 'main'}]}}],
    'has no history of its own',
  ],
] as const)('%j is a mistake, told in a sentence', async (rest, options, message) => {
  const {tell} = await repository(options as never);
  await tell(undefined, rest);
  expect(error.mock.calls.flat().join()).toContain(message);
  expect(process.exitCode).toBe(1);
});
