import {remark} from 'remark';
import remarkMdx from 'remark-mdx';
import {expect, test, vi} from 'vitest';
import {VFile} from 'vfile';
import {remarkHelm, type RemarkHelmOptions} from '../../src/remark/helm.js';

const DAMAGED = 'helm upgrade web ./web --version shop < V > -n';
const REPAIRED = 'helm upgrade web ./web --version <V> -n shop';

async function run(value: string, options?: RemarkHelmOptions, mdx = false): Promise<VFile> {
  const processor = mdx ? remark().use(remarkMdx) : remark();
  return processor.use(remarkHelm, options).process(new VFile({path: 'page.md', value}));
}

const fence = (text: string, lang = 'bash'): string => `\`\`\`${lang}\n${text}\n\`\`\`\n`;

test('a block is repaired, and reported with rule, place, expectation and address', async () => {
  const file = await run(`# Title\n\n${fence(`# first\n${DAMAGED}`)}`);
  expect(String(file)).toBe(`# Title\n\n${fence(`# first\n${REPAIRED}`)}`);
  expect(file.messages).toHaveLength(1);
  expect(file.messages[0]).toMatchObject({
    ruleId: 'redirect-mangled-placeholder',
    source: 'docusaurus-plugin-compat-matrix',
    line: 5,
    column: 1,
    expected: [REPAIRED],
    note: expect.stringContaining('placeholder') as unknown,
    url: expect.stringMatching(/\/docs\/findings\/redirect-mangled-placeholder$/) as unknown,
  });
});

test('what has no right answer stays, and expects nothing', async () => {
  const file = await run(fence('helm install web ./web --version'));
  expect(String(file)).toBe(fence('helm install web ./web --version'));
  expect(file.messages[0]?.expected).toEqual([]);
});

test('repair can be switched off', async () => {
  const file = await run(fence(DAMAGED), {repair: false});
  expect(String(file)).toBe(fence(DAMAGED));
  expect(file.messages[0]?.expected).toEqual([REPAIRED]);
});

test.each<[string, string, [number, number]]>([
  ['in a list', `- a\n\n  ${fence(DAMAGED).replaceAll('\n', '\n  ')}`, [4, 3]],
  ['in a quote', `> \`\`\`bash\n> ${DAMAGED}\n> \`\`\`\n`, [2, 3]],
  ['after a prompt', fence(`$ ${DAMAGED}`, 'console'), [2, 3]],
  ['indented', `a\n\n    ${DAMAGED}\n`, [3, 5]],
  ['with CRLF', fence(`x\n${DAMAGED}`).replaceAll('\n', '\r\n'), [3, 1]],
])('the place is right %s', async (_name, value, place) => {
  const [message] = (await run(value)).messages;
  expect([message?.line, message?.column]).toEqual(place);
});

test.each([
  ['the meta', fence(DAMAGED, 'bash helm-ignore'), false],
  ['the meta, by code', fence(DAMAGED, 'bash helm-ignore=redirect-mangled-placeholder'), false],
  ['a comment', `<!-- helm-ignore -->\n\n${fence(DAMAGED)}`, false],
  ['two comments', `<!-- helm-ignore -->\n\n<!-- a -->\n\n${fence(DAMAGED)}`, false],
  ['two MDX comments', `{/* helm-ignore */}\n\n{/* a */}\n\n${fence(DAMAGED)}`, true],
  ['an MDX comment', `{/* helm-ignore */}\n\n${fence(DAMAGED)}`, true],
  ['a heading', `## *Helm* 2\n\n${fence('helm delete --purge web')}`, false],
  ['another language', fence(DAMAGED, 'yaml'), false],
])('%s silences', async (_name, value, mdx) => {
  const file = await run(value, undefined, mdx);
  expect(file.messages).toEqual([]);
  expect(String(file)).toBe(value);
});

test('a comment further up does not', async () => {
  expect((await run(`<!-- helm-ignore -->\n\ntext\n\n${fence(DAMAGED)}`)).messages).toHaveLength(1);
});

test('rules take options', async () => {
  const file = await run(fence(DAMAGED), {rules: {'redirect-mangled-placeholder': 'off'}});
  expect(file.messages.map(({ruleId}) => ruleId)).not.toContain('redirect-mangled-placeholder');
});

test('a file without commands is left alone', async () => {
  const file = await run(fence('npm ci'));
  expect(file.messages).toEqual([]);
});

test.each(['\n', '\r\n'])(
  'a place is a line and a column, where lines end in %j',
  async (ending) => {
    const block = `> ${fence(`# first\n${DAMAGED}\n\nhelm install web ./web --version`).trim().replaceAll('\n', '\n> ')}`;
    const file = await run(`\ufeff# Title\n\n${block}\n`.replaceAll('\n', ending));
    expect(file.messages.map(({line, column}) => [line, column])).toEqual([
      [5, 3],
      [7, 3],
    ]);
  },
);

test('however many findings a page has, its lines are looked for once', async () => {
  const value = fence('helm list –-all').repeat(20);
  const file = new VFile({path: 'page.md'});
  const read = vi.fn(() => value);
  Object.defineProperty(file, 'value', {get: read});
  const processor = remark().use(remarkHelm);
  await processor.run(processor.parse(value), file);
  expect(file.messages.map(({line}) => line)).toEqual(
    Array.from({length: 20}, (_, i) => 3 * i + 2),
  );
  expect(read).toHaveBeenCalledTimes(1);
});
