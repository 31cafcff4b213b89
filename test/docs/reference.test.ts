import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parseData} from '../../src/exchange/index.js';
import {parseRange} from '../../src/version/index.js';
import {DEFAULT_OPTIONS} from '../../src/options.js';

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const schema = JSON.parse(read('compat.schema.json')) as unknown;

/** Names of all properties that a JSON schema describes. */
function keysIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own =
    'properties' in node && typeof node.properties === 'object'
      ? Object.keys(node.properties ?? {})
      : [];
  return [...own, ...Object.values(node).flatMap(keysIn)];
}

test.each([...new Set(keysIn(schema))].filter((key) => key !== '$schema'))(
  'key %s of the data file is documented',
  (key) => {
    expect(read('example-site/docs/data.mdx')).toContain(`\`${key}\``);
  },
);

test.each([...Object.keys(DEFAULT_OPTIONS), ...Object.keys(DEFAULT_OPTIONS.helm), 'version'])(
  'option %s is documented',
  (option) => {
    expect(read('example-site/docs/options.mdx')).toMatch(new RegExp(`^\\| \`${option}\` `, 'm'));
  },
);

describe('ranges are read as the page says', () => {
  const rows = read('example-site/docs/ranges.mdx').matchAll(/^\| (`.+?) \| (.+?) \|$/gm);
  const cases = Array.from(rows).flatMap(([, examples = '', meaning = '']) =>
    Array.from(examples.matchAll(/`([^`]+)`/g), ([, text = '']): [string, string] => [
      text,
      meaning.trim() === 'not stated' ? 'not-stated' : 'range',
    ]),
  );

  test('the page has examples', () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  test.each(cases)('%s is a %s', (text, kind) => {
    expect(parseRange(text).kind).toBe(kind);
  });
});

test.each([
  ['compat.yaml', read('example-site/compat.yaml')],
  ['envoy-ai-gateway.yaml', read('example-site/envoy-ai-gateway.yaml')],
  ...Array.from(
    ['README.md', 'example-site/docs/data.mdx', 'example-site/docs/installation.mdx'],
    (page): [string, string] => [
      page,
      /^```yaml title="compat\.yaml[^\n]*\n([^]*?)^```$/m.exec(read(page))?.[1] ?? '',
    ],
  ),
])('the data in %s has no problem', (_name, text) => {
  expect(parseData(text, {path: 'compat.yaml'}).problems).toEqual([]);
});
