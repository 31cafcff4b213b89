import {readFile, stat, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {format} from 'prettier';
import * as prettierPluginSh from 'prettier-plugin-sh';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {fix} from '../../src/cli/fix.js';
import {initPlugins} from '../../src/cli/plugins.js';
import type {PlaceholderStyle} from '../../src/helm/formatter/placeholder-style.js';
import {fakeSite, MALFORMED, type FakeSite} from './fake-site.js';

vi.mock('../../src/cli/plugins.js');

const write = vi.spyOn(process.stdout, 'write');

beforeEach(() => {
  write.mockReturnValue(true);
});

afterEach(() => {
  write.mockReset();
});

async function fixed({context, plugins}: FakeSite, dryRun = false): Promise<string> {
  vi.mocked(initPlugins).mockResolvedValue(plugins);
  await fix([], {context, dryRun});
  return write.mock.calls
    .splice(0)
    .map(([text]) => text)
    .join('');
}

const MANGLED = `\`\`\`sh
helm upgrade gateway ./chart --version gateway-system < NEW_VERSION > -n
\`\`\`
`;

const WINDOWS = `> quote\r\n>\r\n${MANGLED.trimEnd().replace(/^/gm, '> ').replaceAll('\n', '\r\n')}\r\n`;

test('repairs in place, and nothing the second time', async () => {
  const site = await fakeSite({'docs/a.md': WINDOWS, 'docs/sound.md': '# helm\n'});
  const [file, sound] = ['docs/a.md', 'docs/sound.md'].map((path) =>
    join(site.context.siteDir, path),
  );
  if (!file || !sound) throw new Error('no files');
  await utimes(sound, 1, 1);

  const output = await fixed(site);
  expect(output).toMatch(/^Repaired .*docs\/a\.md\nChanged 1 file\.\nA shell formatter, .*\n$/);
  const text = await readFile(file, 'utf8');
  const [before = '', after = ''] = WINDOWS.split(/helm .*(?=\r)/);
  expect(text.startsWith(before)).toBe(true);
  expect(text.endsWith(after)).toBe(true);
  expect(text).toMatch(
    /^> helm upgrade gateway \.\/chart --version \S*NEW_VERSION\S* -n gateway-system\r$/m,
  );
  expect((await stat(sound)).mtimeMs).toBe(1000);

  expect(await fixed(site)).toBe('Changed 0 files.\n');
  expect(await readFile(file, 'utf8')).toBe(text);
});

test.each<[PlaceholderStyle, string]>([
  ['quoted', '--version "<NEW_VERSION>" -n gateway-system'],
  ['variable', '--version ${NEW_VERSION} -n gateway-system'],
  ['reorder', '-n gateway-system --version <NEW_VERSION>'],
])('what it writes survives the formatter: %s', async (placeholderStyle, expected) => {
  const site = await fakeSite({'docs/a.md': MANGLED}, [{placeholderStyle}]);
  await fixed(site);
  const text = await readFile(join(site.context.siteDir, 'docs/a.md'), 'utf8');
  expect(text).toBe(`\`\`\`sh\nhelm upgrade gateway ./chart ${expected}\n\`\`\`\n`);
  expect(await format(text, {parser: 'markdown', plugins: [prettierPluginSh]})).toBe(text);
});

test('the formatter is why', async () => {
  const sound = MANGLED.replace(
    'gateway-system < NEW_VERSION > -n',
    '<NEW_VERSION> -n gateway-system',
  );
  expect(await format(sound, {parser: 'markdown', plugins: [prettierPluginSh]})).toBe(MANGLED);
});

test('shows the diff and changes nothing in a dry run', async () => {
  const site = await fakeSite({'docs/a.md': MALFORMED});
  const output = await fixed(site, true);
  expect(output).toMatch(/^--- .*docs\/a\.md\n\+\+\+ .*docs\/a\.md\n@@ -1,4 \+1,4 @@\n/);
  expect(output).toContain('\nWould change 1 file.\n');
  expect(await readFile(join(site.context.siteDir, 'docs/a.md'), 'utf8')).toBe(MALFORMED);
});

test.each([
  [1, '1 more is yours to mend: see `docusaurus compat:check`.'],
  [2, '2 more are yours to mend: see `docusaurus compat:check`.'],
])('counts what it cannot repair: %i', async (count, expected) => {
  const unrepairable = '```sh\nhelm install --name gateway ./chart\n```\n\n'.repeat(count);
  const output = await fixed(await fakeSite({'docs/a.md': unrepairable}));
  expect(output).toBe(`Changed 0 files.\n${expected}\n`);
});

test('leaves a file alone that it could not write back', async () => {
  const site = await fakeSite({'docs/a.md': ''});
  const file = join(site.context.siteDir, 'docs/a.md');
  const bytes = Buffer.concat([Buffer.from(MALFORMED), Buffer.from([0xe9])]);
  await writeFile(file, bytes);
  expect(await fixed(site)).toMatch(
    /docs\/a\.md: left alone, it is not UTF-8\nChanged 0 files\.\n$/,
  );
  expect(await readFile(file)).toEqual(bytes);
});
