import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {logger} from '@docusaurus/logger';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {exportData, type ExportOptions} from '../../src/cli/export.js';
import {initPlugins} from '../../src/cli/plugins.js';
import {reportUsageErrors} from '../../src/cli/usage-error.js';
import {fakeSite} from './fake-site.js';

vi.mock('../../src/cli/plugins.js');

const stdout = vi.spyOn(process.stdout, 'write');
const stderr = vi.spyOn(process.stderr, 'write');
const error = vi.spyOn(logger, 'error');

beforeEach(() => {
  for (const spy of [stdout, stderr]) spy.mockReset().mockReturnValue(true);
  error.mockReset().mockReturnValue(undefined);
});

afterEach(() => {
  process.exitCode = undefined;
});

const DATA =
  'product: {id: gate, name: Gate}\ndependencies: [{id: kubernetes, name: Kubernetes}]\nreleases: [{line: v1.x, requires: {kubernetes: v1.30+}}]\n';
const TABLE = '| Gate | Kubernetes |\n| ---- | ---------- |\n| v1.x | v1.30+     |\n';
const REGION = '<!-- compat-matrix:start -->\n<!-- compat-matrix:end -->\n';
const WRITTEN = `<!-- compat-matrix:start -->\n\n${TABLE}\n<!-- compat-matrix:end -->\n`;

async function site(files: Record<string, string> = {}, instances?: Array<Record<string, string>>) {
  const {context, plugins} = await fakeSite({'compat.yaml': DATA, ...files}, instances);
  vi.mocked(initPlugins).mockResolvedValue(plugins);
  mkdirSync(join(context.siteDir, '.git'));
  return {
    path: (name: string) => join(context.siteDir, name),
    read: (name: string) => readFileSync(join(context.siteDir, name), 'utf8'),
    run: (options: Partial<ExportOptions>) =>
      reportUsageErrors(() => exportData({context, format: 'md', ...options})),
  };
}

const printed = () => stdout.mock.calls.map(([text]) => text).join('');
const told = () => stderr.mock.calls.map(([text]) => text).join('');

test.each([
  ['md', TABLE],
  ['csv', 'line,version,released,endOfLife,status,kubernetes,note\r\nv1.x,,,,,v1.30+,\r\n'],
  ['endoflife', '[\n  {\n    "cycle": "1"\n  }\n]\n'],
])('%s goes to the terminal', async (format, text) => {
  const {run} = await site();
  await run({format});
  expect(printed()).toBe(text);
  expect(process.exitCode).toBeUndefined();
});

test.each([
  ['json', /^\{\n {2}"schemaVersion": 1,\n {2}"product"/],
  ['ics', /^BEGIN:VCALENDAR\r\n/],
  ['pluto', /^deprecated-versions: \[\]\n/],
])('%s goes to the terminal too', async (format, expected) => {
  const {run} = await site();
  await run({format});
  expect(printed()).toMatch(expected);
});

test.each([
  [{out: 'a.md', update: 'README.md'}, '--out and --update exclude each other'],
  [{format: 'csv', update: 'README.md'}, '--update writes a Markdown table'],
])('%o: refused, for one of them would be dropped', async (options, message) => {
  const {run, read} = await site({'README.md': REGION});
  await run(options);
  expect(error.mock.calls.join()).toContain(message);
  expect(process.exitCode).toBe(1);
  expect(read('README.md')).toBe(REGION);
});

describe('--out', () => {
  test('writes a file, and folders that it needs', async () => {
    const {run, path, read} = await site();
    await run({out: path('a/b/matrix.md')});
    expect(read('a/b/matrix.md')).toBe(TABLE);
    expect(readdirSync(path('a/b'))).toEqual(['matrix.md']);
  });

  test('with --check says whether the file is stale, and writes nothing', async () => {
    const {run, path, read} = await site({'matrix.md': 'old'});
    await run({out: path('matrix.md'), check: true});
    expect(told()).toContain('matrix.md:1:1 error stale-export');
    expect(read('matrix.md')).toBe('old');
    expect(process.exitCode).toBe(1);
  });

  test('refuses a path out of the repository', async () => {
    const {run, path} = await site();
    await run({out: path('../elsewhere.md')});
    expect(error.mock.calls.flat().join()).toContain('where nothing is written');
    expect(process.exitCode).toBe(1);
  });
});

describe('--update', () => {
  test('writes the matrix between the comments, and once only', async () => {
    const {run, path, read} = await site({'README.md': `# Gate\n\n${REGION}\nEnd\n`});
    await run({update: path('README.md')});
    expect(read('README.md')).toBe(`# Gate\n\n${WRITTEN}\nEnd\n`);
    expect(printed()).toContain('Updated');
    stdout.mockClear();
    await run({update: path('README.md')});
    await run({update: path('README.md'), check: true});
    expect(printed()).toBe('');
    expect(process.exitCode).toBeUndefined();
  });

  test('--check fails at the first difference, and writes nothing', async () => {
    const stale = `# Gate\n\n${WRITTEN.replace('v1.30+ ', 'v1.29+ ')}`;
    const {run, path, read} = await site({'README.md': stale});
    await run({update: path('README.md'), check: true});
    expect(told()).toMatch(/README\.md:7:13 error stale-export: .*\n {2}tip: .*\n {2}docs: https/);
    expect(read('README.md')).toBe(stale);
    expect(process.exitCode).toBe(1);
  });

  test('a region may name another product', async () => {
    const region = REGION.replace('start', 'start product=mesh');
    const {run, path, read} = await site(
      {'README.md': region, 'mesh.yaml': DATA.replace('gate, name: Gate', 'mesh, name: Mesh')},
      [{}, {id: 'mesh', data: 'mesh.yaml'}],
    );
    await run({update: path('README.md')});
    expect(read('README.md')).toContain('| Mesh | Kubernetes |');
  });

  test.each([
    ['# Gate\n', 'README.md:1:1 error missing-region'],
    ['a\n<!-- compat-matrix:start -->\n', 'README.md:2:1 error unpaired-region'],
  ])('%j is left alone', async (text, problem) => {
    const {run, path, read} = await site({'README.md': text});
    await run({update: path('README.md')});
    expect(told()).toContain(problem);
    expect(read('README.md')).toBe(text);
    expect(process.exitCode).toBe(1);
  });
});

test('a file that could not be written back is left alone', async () => {
  const {run, path} = await site();
  const bytes = Buffer.from(`# Caf\xe9\n\n${REGION}`, 'latin1');
  writeFileSync(path('README.md'), bytes);
  await run({update: path('README.md')});
  expect(told()).toContain('README.md:1:6 error not-utf-8: a byte that is not UTF-8');
  expect(readFileSync(path('README.md'))).toEqual(bytes);
  expect(process.exitCode).toBe(1);
});

test('a byte order mark stays', async () => {
  const {run, path, read} = await site({'README.md': `\uFEFF${REGION}`});
  await run({update: path('README.md')});
  expect(read('README.md')).toBe(`\uFEFF${WRITTEN}`);
});

test.each([
  [{format: 'xml'}, 'Unknown format "xml": use one of md, json'],
  [{check: true}, '--check goes with --update or --out'],
  [{product: 'mesh'}, 'There is no product "mesh": the site has gate'],
  [{update: 'no-such-file.md'}, 'is outside of'],
])('%j is a mistake, told in a sentence', async (options, message) => {
  const {run} = await site();
  await run(options);
  expect(error.mock.calls.flat().join()).toContain(message);
  expect(printed()).toBe('');
  expect(process.exitCode).toBe(1);
});

test('invalid data is told, and nothing is written', async () => {
  const {run, path} = await site({'README.md': REGION});
  writeFileSync(path('compat.yaml'), `${DATA}more: 1\n`);
  await run({update: path('README.md')});
  expect(told()).toContain('compat.yaml:4:1 error unknown-key');
  expect(readFileSync(path('README.md'), 'utf8')).toBe(REGION);
  expect(process.exitCode).toBe(1);
});
