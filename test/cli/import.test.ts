import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {DocusaurusConfig} from '@docusaurus/types';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {importFile, type ImportCommand} from '../../src/cli/import.js';
import {parseData} from '../../src/exchange/index.js';
import {temporaryDirectory} from '../temporary-directory.js';

const out = vi.spyOn(process.stdout, 'write');
const err = vi.spyOn(process.stderr, 'write');

beforeEach(() => {
  out.mockReturnValue(true);
  err.mockReturnValue(true);
});

afterEach(() => {
  out.mockReset();
  err.mockReset();
  process.exitCode = undefined;
});

function written(spy: {mock: {calls: ReadonlyArray<readonly unknown[]>}}): string {
  return spy.mock.calls.map(([text]) => String(text)).join('');
}

const TABLE = `| Kite | Kubernetes |
| ---- | ---------- |
| v1.2 | 1.30       |
| v1.1 | newest     |
`;
const PAGE = `# Kite\r\n\r\n> ${TABLE.trimEnd().replaceAll('\n', '\r\n> ')}\r\n>\r\n> More.\r\n`;

/** Runs the command on one file of a new folder. */
async function run(name: string, content: string | Uint8Array, command: ImportCommand = {}) {
  const folder = await temporaryDirectory({});
  const {writeFile} = await import('node:fs/promises');
  const file = join(folder, name);
  await writeFile(file, content);
  const {out: to, ...rest} = command;
  const options = {...rest, ...(to !== undefined && {out: join(folder, to)})};
  await importFile(file, options, {siteDir: folder});
  return {folder, file, out: written(out), err: written(err), exitCode: process.exitCode};
}

test('prints the data file, and what is not understood to standard error', async () => {
  const {out: yaml, err: problems, exitCode} = await run('page.md', PAGE);
  expect(parseData(yaml, {path: 'compat.yaml'}).data?.releases).toHaveLength(2);
  expect(problems).toMatch(/page\.md:6:12 advice cells-kept-as-text: /);
  expect(exitCode).toBeUndefined();
});

test('writes the data file, and puts the matrix in place of the table', async () => {
  const {
    folder,
    file,
    out: said,
  } = await run('page.mdx', `\uFEFF${PAGE}`, {
    out: 'compat.yaml',
    replace: true,
  });
  expect(await readFile(file, 'utf8')).toBe(
    '\uFEFF# Kite\r\n\r\n> <CompatMatrix/>\r\n>\r\n> More.\r\n',
  );
  expect(await readFile(join(folder, 'compat.yaml'), 'utf8')).toMatch(/^product:\n {2}id: kite\n/);
  expect(said).toMatch(
    /^Wrote .*compat\.yaml\nReplaced the table in .*page\.mdx\nAdd by hand .*:\n- `version`/,
  );
  expect((await readdir(folder)).sort()).toEqual(['compat.yaml', 'page.mdx']);
});

test('names the product where the site shows another, and says that nothing reads the data', async () => {
  const siteDir = await temporaryDirectory({'page.mdx': TABLE});
  const command = {out: join(siteDir, 'kite.yaml'), replace: true};
  await importFile(join(siteDir, 'page.mdx'), command, {siteDir}, (file) => {
    expect(file).toMatch(/kite\.yaml$/);
    return Promise.resolve({isRead: false, isDefault: false});
  });
  expect(await readFile(join(siteDir, 'page.mdx'), 'utf8')).toBe(
    '<CompatMatrix product="kite"/>\n',
  );
  expect(written(out)).toContain(
    '\nNothing reads it yet: name it in an entry of docusaurus-plugin',
  );
});

test.each([
  ['mdx', `---\nmdx: {format: md}\n---\n\n${TABLE}`],
  ['detect', TABLE],
] as const)('on a site of format %s no component goes into CommonMark', async (format, page) => {
  const siteDir = await temporaryDirectory({'page.md': page});
  const command = {out: join(siteDir, 'kite.yaml'), replace: true};
  const markdown = {format, parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER};
  const siteConfig = {markdown} as unknown as DocusaurusConfig;
  await importFile(join(siteDir, 'page.md'), command, {siteDir, siteConfig});
  expect(written(err)).toMatch(/page\.md is parsed as CommonMark, which knows no components\n$/);
  expect(process.exitCode).toBe(1);
  expect(await readdir(siteDir)).toEqual(['page.md']);
  expect(await readFile(join(siteDir, 'page.md'), 'utf8')).toBe(page);
});

test('a data file in YAML says where its schema is', async () => {
  const schema = 'node_modules/docusaurus-plugin-compat-matrix/compat.schema.json';
  const siteDir = await temporaryDirectory({[schema]: '{}', 'page.md': TABLE});
  await importFile(join(siteDir, 'page.md'), {out: join(siteDir, 'a.yaml')}, {siteDir});
  expect(await readFile(join(siteDir, 'a.yaml'), 'utf8')).toMatch(
    `# yaml-language-server: $schema=./${schema}\nproduct:`,
  );
});

test('joins several tables of one product, in the order given', async () => {
  const old = TABLE.replace('v1.2', 'v0.9').replace('v1.1', 'v0.8').replace('newest', '1.28');
  const page = `${TABLE}\n## Old\n\n${old}\n## Envoy\n\n${TABLE.replace('Kubernetes', 'Envoy')}`;
  const {out: yaml, exitCode, err: problems} = await run('a.md', page, {table: '1,2,3'});
  const {data} = parseData(yaml, {path: 'compat.yaml'});
  expect(data?.releases.map(({line, requires}) => [line, Object.keys(requires)])).toEqual([
    ['v1.2', ['kubernetes', 'envoy']],
    ['v1.1', ['kubernetes', 'envoy']],
    ['v0.9', ['kubernetes']],
    ['v0.8', ['kubernetes']],
  ]);
  expect(problems.match(/advice cells-kept-as-text/g)).toHaveLength(2);
  expect(exitCode).toBeUndefined();
});

test('joins no tables that say two things', async () => {
  const page = `${TABLE}\n\n## Again\n\n${TABLE.replace('1.30', '1.31')}`;
  const {out: yaml, exitCode, err: problems} = await run('a.md', page, {table: '1,2'});
  expect(yaml).toBe('');
  expect(problems).toMatch(
    /a\.md:1:1 error several-tables: these tables are not one: they say two things of `v1\.2`: `kubernetes` is `1\.30` and `1\.31`/,
  );
  expect(exitCode).toBe(1);
});

test.each([
  ['1,9', {}, /nothing-to-import/],
  ['1,', {}, /table: a whole number, 1 or more, is expected/],
  ['1,2', {replace: true, out: 'b.yaml'}, /--replace takes one table/],
])('--table %s %j', async (table, command, message) => {
  const {err: problems, exitCode} = await run('a.md', `${TABLE}\n\n${TABLE}`, {table, ...command});
  expect(problems).toMatch(message);
  expect(exitCode).toBe(1);
});

test('makes the folders of the data file', async () => {
  const {folder} = await run('page.md', TABLE, {out: 'data/kite/compat.yaml'});
  expect(await readFile(join(folder, 'data/kite/compat.yaml'), 'utf8')).toMatch(/^product:/);
});

test('the component names the product that the options name', async () => {
  const {file} = await run('page.mdx', TABLE, {
    out: 'compat.yaml',
    replace: true,
    product: 'kite',
    productName: 'Kite',
  });
  expect(await readFile(file, 'utf8')).toContain('<CompatMatrix product="kite"/>');
});

test('overwrites nothing, unless it is told to', async () => {
  const content = TABLE;
  const first = await run('compat.md', content, {out: 'compat.md', replace: true});
  expect(first.err).toMatch(
    /compat\.md:1:1 error existing-file: the file exists already\n {2}tip: leave out `--out` /,
  );
  expect(first.exitCode).toBe(1);
  expect(await readFile(first.file, 'utf8')).toBe(content);
  const second = await run('compat.md', content, {out: 'compat.md', force: true});
  expect(await readFile(second.file, 'utf8')).toMatch(/^product:/);
});

test('options say what the table does not', async () => {
  const table =
    '| Version | Kubernetes 1.30 | Kubernetes 1.31 |\n| --- | --- | --- |\n| v1.2 | ✓ | = |\n';
  const {out: yaml} = await run('page.md', table, {
    table: '1',
    product: 'kite',
    productName: 'Kite',
    mark: ['==tested'],
    column: ['Version=line'],
    releaseColumn: 'Version',
    release: 'v9',
  });
  expect(parseData(yaml, {path: 'compat.yaml'}).data).toMatchObject({
    product: {id: 'kite', name: 'Kite'},
    releases: [{line: 'v9', requires: {kubernetes: [{claim: 'compatible'}, {claim: 'tested'}]}}],
  });
});

describe('without data nothing is printed or written', () => {
  test.each<[string, string, string | Uint8Array, ImportCommand, RegExp]>([
    [
      'no table',
      'a.md',
      'text\n',
      {},
      /a\.md:1:1 error nothing-to-import: there is no table in Markdown\n.*AsciiDoc and reStructuredText are not read/,
    ],
    [
      'tables of something else',
      'a.md',
      'text\n\n| Key | Type |\n| --- | --- |\n| a | b |\n\n| b | c |\n| --- | --- |\n| d | e |\n',
      {},
      /a\.md:3:1 error nothing-to-import: no table looks as .*: 1 \(line 3\), 2 \(line 7\)\n.*--table/,
    ],
    [
      'a header that no table has',
      'a.md',
      TABLE,
      {column: ['Kubernets=note']},
      /compat:import: no column is headed `Kubernets`: did you mean `Kubernetes`\?/,
    ],
    [
      'a column of releases that no table has',
      'a.md',
      TABLE,
      {releaseColumn: 'Version', table: '1'},
      /no column is headed `Version`: the headers are `Kite`, `Kubernetes`/,
    ],
    [
      'half of a table in HTML',
      'a.md',
      'text\n\n<table><tr><td>1.2</td></tr>\n',
      {},
      /a\.md:3:1 error nothing-to-import: .* none in HTML that can be read/,
    ],
    [
      'no such table',
      'a.md',
      TABLE,
      {table: '2'},
      /nothing-to-import: there is no table 2; there are: 1 \(line 1\)/,
    ],
    [
      'several tables',
      'a.md',
      `${TABLE}\n${TABLE}`,
      {},
      /a\.md:1:1 error several-tables: 2 tables can be imported: 1 \(line 1\), 2 \(line 6\)/,
    ],
    [
      'UTF-16',
      'a.md',
      Buffer.from(`\uFEFF${TABLE}`, 'utf16le'),
      {},
      /error not-utf-8: the file is UTF-16/,
    ],
    ['binary', 'a.md', Uint8Array.of(0, 1, 2), {}, /error control-character/],
    ['a large file', 'a.md', Buffer.alloc(50 * 1024 * 1024, 'x'), {}, /error data-file-too-large/],
    ['half of JSON', 'a.json', '{"releases": [', {}, /a\.json:1:15 error json-syntax/],
    ['text as JSON', 'a.json', TABLE, {}, /a\.json:1:1 error json-syntax/],
    [
      'an empty table',
      'a.md',
      '| Kite | Go |\n| --- | --- |\n',
      {table: '1'},
      /error nothing-to-import/,
    ],
    ['an unknown meaning', 'a.md', TABLE, {mark: ['+=good']}, /mark \+: good is none of/],
    ['half an option', 'a.md', TABLE, {column: ['Kite']}, /column: write `Kite=…`/],
    ['a wrong number', 'a.md', TABLE, {table: 'one'}, /table: a whole number/],
    ['a file for a folder', 'a.md', TABLE, {out: 'a.md/compat.yaml'}, /cannot be made a folder/],
    ['a way out', 'a.md', TABLE, {out: '../compat.yaml', force: true}, /is outside of /],
  ])('%s', async (_, name, content, command, message) => {
    const withOut = {out: 'compat.yaml', ...command};
    const {
      folder,
      file,
      out: printed,
      err: problems,
      exitCode,
    } = await run(name, content, command.replace ? command : withOut);
    expect(problems).toMatch(message);
    expect(problems).not.toMatch(/\n\s+at /);
    expect([printed, exitCode]).toEqual(['', 1]);
    expect(await readdir(folder)).toEqual([name]);
    expect(Buffer.from(await readFile(file)).equals(Buffer.from(content))).toBe(true);
  });

  test('a day that is none', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', 'soon');
    const {err: problems, exitCode} = await run('a.md', TABLE);
    vi.unstubAllEnvs();
    expect(problems).toMatch(/^compat:import: SOURCE_DATE_EPOCH is not a number/);
    expect(exitCode).toBe(1);
  });

  test('no file', async () => {
    const siteDir = await temporaryDirectory({});
    await importFile(join(siteDir, 'no.md'), {}, {siteDir});
    expect(written(err)).toMatch(/no\.md error missing-data-file: the file does not exist/);
    expect(process.exitCode).toBe(1);
  });
});
