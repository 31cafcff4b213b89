import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {expect, test, vi} from 'vitest';
import {docsUrl} from '../../src/problem.js';
import {ContradictionSearch} from '../../src/site/contradictions.js';
import {temporaryDirectory} from '../temporary-directory.js';
import {contradictionsOf, MARKDOWN, openFixture} from './fixture-site.js';

const fixture = fileURLToPath(new URL('../fixtures/site/contradictions', import.meta.url));

test('finds every contradiction, each once, and none that is not there', async () => {
  const {docs} = (await import(`${fixture}/docusaurus.config.js`)) as {docs: object};
  const site = await openFixture(fixture, ['compat.yaml'], {default: docs});
  const expected = await readFile(join(fixture, 'expected.txt'), 'utf8');
  expect(await contradictionsOf(site)).toEqual(expected.trimEnd().split('\n'));
});

const DATA =
  'product: {id: gateway, name: Gateway}\ndependencies: [{id: kubernetes, name: Kubernetes}]\nreleases: [{line: v1.1.x, requires: {kubernetes: v1.32+}}]\n';
const DRIFTED = '| Gateway | Kubernetes |\n| - | - |\n| v1.1 | v1.30 |\n';

async function site(files: Record<string, string>, docs = {}) {
  const siteDir = await temporaryDirectory({'compat.yaml': DATA, ...files});
  return openFixture(siteDir, ['compat.yaml'], {default: docs});
}

const DRIFT = 'table-drift: `v1.30` stands here as Kubernetes of v1.1.x, and `v1.32+` in the data';

test('reads the pages of the docs alone', async () => {
  const pages = {'docs/a.md': DRIFTED, 'blog/b.md': DRIFTED, 'src/pages/c.md': DRIFTED};
  expect(await contradictionsOf(await site(pages))).toEqual([`docs/a.md:3:10 ${DRIFT}`]);
});

test.each([
  ['its id', '{id: gateway, name: Agent Router}'],
  ['its former name', '{id: agent-router, name: Agent Router, formerly: Gateway}'],
])('reads pages that call a product by %s alone', async (_, product) => {
  const renamed = DATA.replace('{id: gateway, name: Gateway}', product);
  expect(
    await contradictionsOf(await site({'compat.yaml': renamed, 'docs/a.md': DRIFTED})),
  ).toEqual([`docs/a.md:3:10 ${DRIFT}`]);
});

test('a check can be turned off, and a part of a page be left alone', async () => {
  const drifted = await site({'docs/a.md': DRIFTED});
  expect(await contradictionsOf(drifted, {'table-drift': 'off'})).toEqual([]);
  const ignored = await site({
    'docs/a.md': `{/* compat-ignore=table-drift */}\n\n${DRIFTED}`,
    'docs/b.md': `{/* compat-ignore=table-lacks-release */}\n\n${DRIFTED}`,
  });
  expect(await contradictionsOf(ignored)).toEqual([`docs/b.md:5:10 ${DRIFT}`]);
});

test('severities come from the options', async () => {
  const {siteDir, ...rest} = await site({'docs/a.md': DRIFTED});
  const options = {markdown: MARKDOWN, checks: {'table-drift': 'error'} as const};
  const search = new ContradictionSearch({siteDir, ...rest}, options);
  const [problem] = await search.inPage(join(siteDir, 'docs/a.md'), DRIFTED);
  expect(problem).toMatchObject({severity: 'error', docs: docsUrl('table-drift')});
});

test('does not read a page that has nothing to say', async () => {
  const {siteDir, ...rest} = await site({});
  const parseFrontMatter = vi.fn(() => Promise.reject(new Error('no')));
  const markdown = {format: 'mdx', parseFrontMatter} as const;
  const search = new ContradictionSearch({siteDir, ...rest}, {markdown, checks: {}});
  const page = (text: string) =>
    search.inPage(join(siteDir, 'docs/a.md'), `---\nx: 1\n---\n${text}`);
  expect(await page('Gateway | Kubernetes\n')).toEqual([]);
  expect(await page('```sh\nhelm list | grep x\n```\n| A |\n| - |\n')).toEqual([]);
  expect(parseFrontMatter).not.toHaveBeenCalled();
  expect(await page(`\n${DRIFTED}`)).toHaveLength(1);
});

test('never throws on a page, whatever stands in it', async () => {
  const opened = await openFixture(fixture, ['compat.yaml']);
  const search = new ContradictionSearch(opened, {markdown: MARKDOWN, checks: {}});
  const piece = fc.constantFrom(
    ...[
      '| AI Gateway | Kubernetes |',
      '| - | - |',
      '| v0.5.x | v1.20 |',
      '\n',
      '\n\n',
      '|',
      '`',
      '<!--',
      '{/*',
      '*/}',
    ],
    ...[
      '```sh\n',
      '```\n',
      '```yaml\n',
      'helm upgrade aieg ',
      'oci://docker.io/envoyproxy/ai-gateway-helm',
      ' --version v9',
      ' -n x',
    ],
    ...[
      'apiVersion: aigateway.envoyproxy.io/v1alpha1\n',
      'kind: AIGatewayRoute\n',
      '\0',
      '\u2028',
      '\r\n',
      '> ',
      '- ',
      '\ud800',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, {maxLength: 50}), async (pieces) => {
      const source = pieces.join('');
      const lines = source.split(/\r\n|\n|\r/);
      for (const {line = 0, column = 0} of await search.inPage(
        join(fixture, 'docs/a.mdx'),
        source,
      )) {
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
      }
    }),
    {numRuns: 500},
  );
});

test('takes time in proportion to the page', async () => {
  const opened = await openFixture(fixture, ['compat.yaml']);
  const search = new ContradictionSearch(opened, {markdown: MARKDOWN, checks: {}});
  const page = (rows: number) =>
    `${DRIFTED.replace('Gateway', 'AI Gateway')}${'| v0.5.x | v1.20 |\n'.repeat(rows)}`;
  const timed = async (rows: number) => {
    const start = performance.now();
    expect(await search.inPage(join(fixture, 'docs/a.mdx'), page(rows))).toHaveLength(rows + 1);
    return performance.now() - start;
  };
  await timed(500);
  const [once, tenfold] = [await timed(500), await timed(5000)];
  // Quadratic time would be a hundredfold.
  expect(tenfold).toBeLessThan(once * 40 + 500);
});
