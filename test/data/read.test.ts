import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {readData} from '../../src/data/read.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compat-data-'));
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

const minimal = 'product: {id: gate, name: Gate}\nreleases: [{line: v1.x}]\n';

function write(name: string, contents: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, contents);
  return file;
}

async function codes(file: string): Promise<string[]> {
  const {problems} = await readData(file, {path: 'compat.yaml'});
  expect(problems.every(({path}) => path === 'compat.yaml')).toBe(true);
  return problems.map(({code}) => code);
}

test('reads a file', async () => {
  const {data, problems} = await readData(write('compat.yaml', minimal), {path: 'compat.yaml'});
  expect(problems).toEqual([]);
  expect(data?.product).toEqual({id: 'gate', name: 'Gate'});
});

test('a file that does not exist', async () => {
  expect(await codes(join(folder, 'none.yaml'))).toEqual(['missing-data-file']);
  const [problem] = (await readData(join(folder, 'none.yaml'), {path: 'none.yaml'})).problems;
  expect(problem).not.toHaveProperty('line');
  expect(await codes(join(folder, 'none.ts'))).toEqual(['missing-data-file']);
});

test('a folder', async () => {
  mkdirSync(join(folder, 'compat.yaml'));
  expect(await codes(join(folder, 'compat.yaml'))).toEqual(['unreadable-data-file']);
});

test.skipIf(process.platform === 'win32')('a device, which never ends', async () => {
  expect(await codes('/dev/zero')).toEqual(['unreadable-data-file']);
});

test('10 MB', async () => {
  expect(await codes(write('compat.yaml', '# \n'.repeat(3_500_000)))).toEqual([
    'data-file-too-large',
  ]);
});

test('bytes that are not text', async () => {
  const {problems} = await readData(write('compat.yaml', Buffer.from([0x61, 0x0a, 0x89, 0x50])), {
    path: 'compat.yaml',
  });
  expect(problems).toMatchObject([{code: 'not-utf-8', line: 2, column: 1}]);
});

describe('modules', () => {
  const data = `{product: {id: 'gate', name: 'Gate'}, releases: [{line: 'v1.x'}]}`;

  test.each([
    ['compat.ts', `const data: object = ${data};\nexport default data;`],
    ['compat.mjs', `export default ${data};`],
    ['compat.js', `module.exports = ${data};`],
    ['compat.cjs', `module.exports = ${data};`],
    ['compat.ts', `export const note = 'unused';\nexport default Object.freeze(${data});`],
  ])('%s: %s', async (name, contents) => {
    expect(await codes(write(name, contents))).toEqual([]);
  });

  test('is read anew after each change', async () => {
    const file = write('compat.ts', `export default ${data};`);
    expect(await codes(file)).toEqual([]);
    write('compat.ts', `export default ${data.replace('line', 'lines')};`);
    expect(await codes(file)).toEqual(['unknown-key']);
  });

  test.each([
    ['export default {', 'module-error', /the module could not be loaded: /],
    [
      "throw new Error('no network');",
      'module-error',
      /^the module could not be loaded: no network$/,
    ],
    ["import './missing.js';", 'module-error', /missing\.js/],
    ['export default null;', 'module-error', /^the module has no default export$/],
    [`export const data = ${data};`, 'module-error', /^the module has no default export$/],
    ['module.exports = null;', 'empty-data-file', /^no data$/],
    ['export default () => ({});', 'wrong-type', /is a function where a mapping is expected/],
  ])('%s', async (contents, code, message) => {
    const {problems} = await readData(write('compat.ts', contents), {path: 'compat.ts'});
    expect(problems[0]).toMatchObject({code, message: expect.stringMatching(message) as unknown});
  });
});

test.each([
  ['empty', ''],
  ['half-written', minimal.slice(0, 20)],
])('waits for a file that is %s', async (_state, contents) => {
  const file = write('compat.yaml', contents);
  const reading = codes(file);
  await sleep(10);
  writeFileSync(file, minimal);
  expect(await reading).toEqual([]);
});

test('waits for a file that is being replaced', async () => {
  const file = join(folder, 'compat.yaml');
  const reading = codes(file);
  await sleep(10);
  writeFileSync(file, minimal);
  expect(await reading).toEqual([]);
});
