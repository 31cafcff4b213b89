import {createRequire} from 'node:module';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {beforeEach, expect, test, vi} from 'vitest';
import {check} from '../../src/cli/check.js';
import {fix} from '../../src/cli/fix.js';
import {exportData} from '../../src/cli/export.js';
import {history} from '../../src/cli/history.js';
import {extendCli} from '../../src/cli/index.js';
import {COLUMN_KINDS, MEANINGS} from '../../src/exchange/import/options.js';

vi.mock('../../src/cli/check.js');
vi.mock('../../src/cli/fix.js');
vi.mock('../../src/cli/export.js', async (original) => ({
  ...(await original<object>()),
  exportData: vi.fn(),
}));
vi.mock('../../src/cli/history.js', async (original) => ({
  ...(await original<object>()),
  history: vi.fn(),
}));

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/** The version of commander that Docusaurus uses, not the newer one that tools brought. */
const {Command} = createRequire(
  createRequire(import.meta.url).resolve('@docusaurus/core/package.json'),
)('commander') as {Command: new () => Cli};

const context = {} as LoadContext;

beforeEach(() => {
  vi.clearAllMocks();
});

const run = async (...args: string[]) => {
  const cli = new Command();
  extendCli(cli, context);
  extendCli(cli, context);
  await cli.parseAsync(['node', 'docusaurus', ...args]);
};

test.each([
  [['compat:check'], [], 'human'],
  [['compat:check', 'docs', 'blog/a.md', '--format', 'sarif'], ['docs', 'blog/a.md'], 'sarif'],
])('%j checks once', async (args, paths, format) => {
  await run(...args);
  expect(vi.mocked(check).mock.calls).toEqual([[paths, {context, format}]]);
});

test.each([
  [['compat:fix'], [], false],
  [['compat:fix', '--dry-run', 'docs'], ['docs'], true],
])('%j fixes once', async (args, paths, dryRun) => {
  await run(...args);
  expect(vi.mocked(fix).mock.calls).toEqual([[paths, {context, dryRun}]]);
});

test.each([
  [['compat:export'], {format: 'md'}],
  [
    ['compat:export', '--format', 'ics', '--product', 'a', '--out', 'a.ics'],
    {format: 'ics', product: 'a', out: 'a.ics'},
  ],
  [
    ['compat:export', '--update', 'README.md', '--check'],
    {format: 'md', update: 'README.md', check: true},
  ],
])('%j exports once', async (args, options) => {
  await run(...args);
  expect(vi.mocked(exportData).mock.calls).toEqual([[{context, ...options}]]);
});

test.each([
  [['compat:history'], undefined, {format: 'human'}],
  [
    ['compat:history', 'a.md', '--release', 'v1', '--format', 'json'],
    'a.md',
    {format: 'json', release: 'v1'},
  ],
])('%j tells the history once', async (args, file, options) => {
  await run(...args);
  expect(vi.mocked(history).mock.calls).toEqual([[file, {context, ...options}]]);
});

test('the help of compat:import has every kind of column and every meaning of a mark', () => {
  const cli = new Command();
  extendCli(cli, context);
  const help = cli.commands
    .find((command) => command.name() === 'compat:import')
    ?.helpInformation();
  const words = help?.replace(/\s+/g, ' ');
  expect(words).toContain(`in a column: ${COLUMN_KINDS.join(', ')}`);
  expect(words).toContain(`a word means: ${MEANINGS.join(', ')}`);
});
