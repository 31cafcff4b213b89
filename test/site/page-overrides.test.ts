import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {expect, test} from 'vitest';
import type {Release} from '../../src/compat/index.js';
import {createCatalog} from '../../src/compat/create-catalog.js';
import {scanSource} from '../../src/site/scan.js';
import {KITE} from '../compat/data.js';

const [main, ...others] = KITE.releases as [Release, ...Release[]];
const WITH_VALUE = {...KITE, releases: [{...main, values: {ref: 'main'}}, ...others]};
const catalog = createCatalog(new Map([['default', WITH_VALUE]]), '2026-11-24');

async function found(source: string, withData = true): Promise<string[]> {
  const findings = await scanSource(source, {
    path: 'docs/a.mdx',
    markdown: {format: 'mdx', parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER},
    helm: {},
    ...(withData && {catalog}),
  });
  return findings.map(
    ({code, severity, line, column, message, tip}) =>
      `${line}:${column} ${severity} ${code}: ${message} (${tip})`,
  );
}

const page = (compat: string) => `---\ntitle: A\ncompat:\n${compat}\n---\n\n# A\n`;

test.each([
  ['  release: v3.0.x'],
  ['  release: {kite: v3.0.x}'],
  ['  placeholders: {CLUSTER: {default: x}, NEW_VERSION: gateway}'],
  ['  placeholders: {CLUSTER: {install: gateway}, NEW_VERSION: {value: ref}}'],
])('%s is right', async (compat) => {
  expect(await found(page(compat))).toEqual([]);
});

test.each([
  ['  release: v3.0', '4:3', 'Kite has no release line `v3.0`', 'did you mean `v3.0.x`?'],
  ['  release: 3.0', '4:3', 'this is not the line of a release', 'in quotes'],
  ['  release:\n    kyte: v3.0.x', '5:5', 'the site has no product `kyte`', 'did you mean `kite`?'],
  [
    '  placeholders:\n    CLUSTER: k8s',
    '5:5',
    'placeholder `CLUSTER` is filled by an unknown id',
    '`kubernetes`',
  ],
  [
    '  placeholders:\n    CLUSTERS: kubernetes',
    '5:5',
    'no data file defines the placeholder `CLUSTERS`',
    'did you mean `CLUSTER`?',
  ],
  [
    '  placeholders:\n    CLUSTER: {install: gatewai}',
    '5:5',
    'placeholder `CLUSTER` is filled by an unknown id',
    '`gateway`',
  ],
  [
    '  placeholders:\n    CLUSTER: {value: reff}',
    '5:5',
    'no release has the value `reff` for placeholder `CLUSTER`',
    'did you mean `ref`?',
  ],
  ['  realease: v3.0.x', '4:3', 'unknown key `realease`', '`release` and `placeholders`'],
])('%j is reported at %s', async (compat, place, message, tip) => {
  const findings = await found(page(compat));
  expect(findings).toEqual([expect.stringContaining(message)]);
  expect(findings[0]).toContain(`${place} warning invalid-front-matter: `);
  expect(findings[0]).toContain(tip);
});

test('without the data, only what is wrong in any case is reported', async () => {
  expect(await found(page('  release: v9'), false)).toEqual([]);
  expect(await found(page('  release: [v9]'), false)).toHaveLength(1);
});

test('a line without a product is wrong where none is the default', async () => {
  const findings = await scanSource(page('  release: v3.0.x'), {
    path: 'docs/a.mdx',
    markdown: {format: 'mdx', parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER},
    helm: {},
    catalog: {...catalog, defaultProduct: null},
  });
  expect(findings.map(({message}) => message)).toEqual([
    'the site has several products and none is the default, so the page does without it',
  ]);
});

test('CRLF and a comment in the text move nothing', async () => {
  const source = page('  release: v3.0').replaceAll('\n', '\r\n');
  expect(await found(source)).toEqual([expect.stringMatching(/^4:3 /)]);
  expect(await found('# A\n\ncompat:\n  release: v3.0\n')).toEqual([]);
});
