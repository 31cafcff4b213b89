import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {check} from '../../src/cli/check.js';
import {initPlugins} from '../../src/cli/plugins.js';
import type {Checks, Problem} from '../../src/problem.js';
import {DATA, fakeSite, MALFORMED, type FakeSite} from './fake-site.js';

vi.mock('../../src/cli/plugins.js');

const write = vi.spyOn(process.stdout, 'write');
const stderr = vi.spyOn(process.stderr, 'write');

beforeEach(() => {
  for (const spy of [write, stderr]) spy.mockReset().mockReturnValue(true);
});

afterEach(() => {
  process.exitCode = undefined;
  write.mockReset();
});

async function checked({context, plugins}: FakeSite, paths: string[] = []): Promise<string[]> {
  vi.mocked(initPlugins).mockResolvedValue(plugins);
  await check(paths, {context, format: 'json'});
  const problems = JSON.parse(write.mock.calls.map(([text]) => text).join('')) as Problem[];
  return problems.map(({path, line, code}) => `${path.split('/').at(-1)}:${line} ${code}`);
}

test('finds nothing in a sound site', async () => {
  const site = await fakeSite({'compat.yaml': DATA, 'docs/a.md': '# A\n'});
  expect(await checked(site)).toEqual([]);
  expect(process.exitCode).toBeUndefined();
});

test('asks for no data where the site has none', async () => {
  const site = await fakeSite({'docs/a.md': MALFORMED}, [{data: false}]);
  expect(await checked(site)).toEqual(['a.md:2 smart-quotes']);
  expect(stderr).not.toHaveBeenCalled();
});

test('checks the data of all instances, and the content', async () => {
  const site = await fakeSite(
    {
      'compat.yaml': `${DATA}more: 1\n`,
      'mesh.yaml': DATA.replace('id: gateway', 'id: "a b"'),
      'docs/a.md': MALFORMED,
      'docs/_b.md': MALFORMED,
    },
    [{}, {id: 'mesh', data: 'mesh.yaml'}],
  );
  expect(await checked(site)).toEqual([
    'compat.yaml:3 unknown-key',
    'mesh.yaml:1 invalid-id',
    '_b.md:2 smart-quotes',
    'a.md:2 smart-quotes',
  ]);
  expect(process.exitCode).toBe(1);
});

test('compares the data of all instances', async () => {
  const mesh =
    'product: {id: mesh, name: Mesh}\ndependencies: [{id: gateway, name: Gateway}]\n' +
    'releases: [{line: v3.x, requires: {gateway: v9.x}}]\n';
  const instances = (checks: Checks) => [{}, {id: 'mesh', data: 'mesh.yaml', checks}];
  const files = {'compat.yaml': DATA.replace('main', 'v1.x'), 'mesh.yaml': mesh};
  expect(await checked(await fakeSite(files, instances({})))).toEqual([
    'mesh.yaml:3 newer-than-newest-row',
  ]);
  write.mockClear();
  const off = instances({'newer-than-newest-row': 'off'});
  expect(await checked(await fakeSite(files, off))).toEqual([]);
});

test('fails where two instances clash, as the build does, after all else is printed', async () => {
  const site = await fakeSite({'compat.yaml': DATA, 'mesh.yaml': DATA, 'docs/a.md': MALFORMED}, [
    {},
    {id: 'mesh', data: 'mesh.yaml'},
  ]);
  await expect(checked(site)).rejects.toThrow(/defined by two instances .*"default" and "mesh"/);
  expect(write.mock.calls.join('')).toContain('smart-quotes');
});

test('checks the paths that are named, and nothing else', async () => {
  const site = await fakeSite({'compat.yaml': 'x', 'docs/a.md': MALFORMED, 'docs/b.md': MALFORMED});
  expect(await checked(site, [join(site.context.siteDir, 'docs/b.md')])).toEqual([
    'b.md:2 smart-quotes',
  ]);
});

test('says where the site contradicts the data', async () => {
  const data = `${DATA.replace('main', 'v1.1.x, status: supported')}agreesWith: [{file: vars.json, path: v, means: status of v1.1.x}]\n`;
  const files = {
    'compat.yaml': data,
    'vars.json': '{"v": "EOL"}',
    'docs/a.md': '| Gateway | Status |\n| - | - |\n| v1.1 | End of life |\n',
  };
  const site = await fakeSite(files);
  expect(await checked(site)).toEqual(['vars.json:1 disagreement', 'a.md:3 table-drift']);
  expect(process.exitCode).toBe(1);
  write.mockClear();
  const page = join(site.context.siteDir, 'docs/a.md');
  expect(await checked(site, [page])).toEqual(['a.md:3 table-drift']);
  write.mockClear();
  const checks = {'table-drift': 'off'} as const;
  expect(await checked(await fakeSite(files, [{checks}]))).toEqual(['vars.json:1 disagreement']);
});

test('leaves ignored files alone', async () => {
  const helm = {rules: {}, ignore: ['docs/old/**'], advice: false};
  const site = await fakeSite({'compat.yaml': DATA, 'docs/old/a.md': MALFORMED}, [{helm}]);
  expect(await checked(site)).toEqual([]);
});

test('advice is shown, and lets the check pass', async () => {
  const rules = {'smart-quotes': 'advice'} as const;
  const helm = {rules, ignore: [], advice: false};
  const site = await fakeSite({'compat.yaml': DATA, 'docs/a.md': MALFORMED}, [{helm}]);
  expect(await checked(site)).toEqual(['a.md:2 smart-quotes']);
  expect(process.exitCode).toBeUndefined();
});

test('refuses an unknown format before it works', async () => {
  const {context} = await fakeSite({});
  await expect(check([], {context, format: 'xml'})).rejects.toThrow('Unknown format "xml"');
});

test('checks what front matter says against the data of the site', async () => {
  const site = await fakeSite({
    'compat.yaml': DATA,
    'docs/a.md': '---\ncompat: {release: v9}\n---\n',
    'docs/b.md': '---\ncompat: v9\n---\n',
  });
  expect(await checked(site)).toEqual([
    'a.md:2 invalid-front-matter',
    'b.md:2 invalid-front-matter',
  ]);
});

test('says of front matter on a site without data what the build says', async () => {
  const page = '---\ncompat: {release: {kite: v1}}\n---\n';
  expect(await checked(await fakeSite({'docs/a.md': page}, [{data: false}]))).toEqual([
    'a.md:2 invalid-front-matter',
  ]);
});

test('does not miss in the site a product whose data has errors', async () => {
  const site = await fakeSite(
    {
      'compat.yaml': DATA,
      'mesh.yaml': `${DATA.replace('id: gateway', 'id: mesh')}more: 1\n`,
      'docs/a.md': '---\ncompat: {release: {mesh: main}}\n---\n',
    },
    [{}, {id: 'mesh', data: 'mesh.yaml'}],
  );
  expect(await checked(site)).toEqual(['mesh.yaml:3 unknown-key']);
});

test('looks at the commands of upgrade steps, with the options of the site', async () => {
  const data = `${DATA}upgrade:\n  steps:\n    - {title: Up, run: helm upgrad gateway ./chart}\n`;
  expect(await checked(await fakeSite({'compat.yaml': data}))).toEqual([
    'compat.yaml:5 unknown-command',
  ]);
  expect(process.exitCode).toBe(1);
  write.mockClear();
  const helm = {rules: {'unknown-command': 'off'} as const, ignore: [], advice: false};
  expect(await checked(await fakeSite({'compat.yaml': data}, [{helm}]))).toEqual([]);
});

test('says that nothing is compared with data that has errors, the paths named or not', async () => {
  const page = '| Gateway | Status |\n| - | - |\n| v1.1 | End of life |\n';
  const site = await fakeSite({'compat.yaml': `${DATA}more: 1\n`, 'docs/a.md': page});
  const told = () => stderr.mock.calls.splice(0).map(([text]) => text);
  const line = expect.stringMatching(
    /compat\.yaml has errors, so nothing was compared with its data: .*\n$/,
  ) as unknown;
  expect(await checked(site)).toEqual(['compat.yaml:3 unknown-key']);
  expect(told()).toEqual([line]);
  write.mockClear();
  expect(await checked(site, [join(site.context.siteDir, 'docs/a.md')])).toEqual([]);
  expect(told()).toEqual([line]);
  write.mockClear();
  await checked(await fakeSite({'compat.yaml': DATA}));
  expect(told()).toEqual([]);
});
