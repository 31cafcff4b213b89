import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {ImportCommand} from '../../src/cli/import.js';
import {initPlugins} from '../../src/cli/plugins.js';
import {replaceTables} from '../../src/cli/replace-tables.js';
import type {PluginOptions} from '../../src/options.js';
import {fakeSite} from './fake-site.js';

vi.mock('../../src/cli/plugins.js');

const write = vi.spyOn(process.stdout, 'write');

beforeEach(() => {
  write.mockReturnValue(true);
});

afterEach(() => {
  write.mockReset();
});

const DATA = `product: {id: kite, name: Kite}
dependencies: [{id: kubernetes, name: Kubernetes}]
releases:
  - {line: v1.1.x, requires: {kubernetes: v1.32+}}
  - {line: others, requires: {kubernetes: v1.30+}}
`;
const OTHER = DATA.replace('id: kite, name: Kite', 'id: mesh, name: Mesh');
const TABLE = '| Kite | Kubernetes |\n| ---- | --- |\n| v1.1 | v1.32+ |\n';

/** Runs the command on a page of a site. */
async function run(
  page: string,
  {
    command = {},
    files = {'compat.yaml': DATA},
    instances = [{}],
    name = 'docs/a.mdx',
  }: {
    command?: ImportCommand;
    files?: Record<string, string>;
    instances?: Array<Partial<PluginOptions>>;
    name?: string;
  } = {},
) {
  const site = await fakeSite({...files, [name]: page}, instances);
  vi.mocked(initPlugins).mockResolvedValue(site.plugins);
  const {siteDir} = site.context;
  const file = join(siteDir, name);
  let error = '';
  try {
    await replaceTables(file, {replace: true, ...command}, site.context);
  } catch (thrown) {
    error = (thrown as Error).message;
  }
  const said = write.mock.calls.map(([text]) => String(text)).join('');
  return {
    error,
    page: await readFile(file, 'utf8'),
    said: said.replaceAll(/\S+(docs\/a)/g, '$1'),
    data: await readFile(join(siteDir, 'compat.yaml'), 'utf8').catch(() => null),
  };
}

test('puts the matrix in place of tables that show the data, which stays as it is', async () => {
  const others = '| Flag | Meaning |\r\n| - | - |\r\n| a | b |\r\n';
  const quoted = TABLE.trim().replaceAll('\n', '\r\n> ');
  const {page, said, data} = await run(`\uFEFF# A\r\n\r\n> ${quoted}\r\n\r\n${others}`);
  expect(page).toBe(`\uFEFF# A\r\n\r\n> <CompatMatrix/>\r\n\r\n${others}`);
  expect(said).toBe('Replaced the table in docs/a.mdx:3\n');
  expect(data).toBe(DATA);
});

test('tells what the table said otherwise', async () => {
  const {page, said} = await run(`${TABLE.replace('1.32', '1.31')}| v1.0 | v1.29+ |\n\nEnd.\n`);
  expect(page).toBe('<CompatMatrix/>\n\nEnd.\n');
  expect(said).toBe(
    'Replaced the table in docs/a.mdx:1, which drifted:\n' +
      '  3:10 `v1.31+` stood here as Kubernetes of v1.1.x, and `v1.32+` in the data\n' +
      '  4:10 `v1.29+` stood here as Kubernetes of v1.0, and `v1.30+` in the data\n',
  );
});

test('names the product where the site has several', async () => {
  const {page} = await run(TABLE + '\n' + TABLE.replace('Kite', 'Mesh'), {
    files: {'compat.yaml': DATA, 'mesh.yaml': OTHER},
    instances: [{}, {id: 'mesh', data: 'mesh.yaml'}],
  });
  expect(page).toBe('<CompatMatrix/>\n\n<CompatMatrix product="mesh"/>\n');
});

test.each([
  ['a column', '| Kite | Kubernetes | Go |\n| - | - | - |\n| v1.1 | v1.32+ | 1.26 |\n', '`Go`'],
  ['a row', `${TABLE}| v1.2 | v1.33+ |\n`, '`v1.2`'],
  ['a row of something else', `${TABLE}| Note | x |\n`, '`Note`'],
])('leaves a table alone that has %s more than the data', async (_, table, more) => {
  const {page, said, error} = await run(table);
  expect(page).toBe(table);
  expect(said).toBe(`Left the table in docs/a.mdx:1, for the data has no ${more}\n`);
  expect(error).toMatch(/^No table in .* was replaced/);
});

test.each<[string, Parameters<typeof run>[1], RegExp]>([
  ['a site without data', {files: {}}, /^The site has no data yet: give --out too/],
  ['another option', {command: {table: '1'}}, /for --table give --out too$/],
  ['CommonMark', {name: 'docs/a.md', command: {}}, /No table|parsed as CommonMark/],
  ['invalid data', {files: {'compat.yaml': 'x'}}, /data is invalid/],
])('%s: nothing changes', async (_, options, message) => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const source = options?.name ? `---\nmdx: {format: md}\n---\n\n${TABLE}` : TABLE;
  const {page, error} = await run(source, options);
  expect(error).toMatch(message);
  expect(page).toBe(source);
});
