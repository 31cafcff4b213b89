import {expect, test} from 'vitest';
import {interestOf, readPage} from '../../src/site/page.js';
import {dataOf} from './fixture-site.js';
import {docsVersion} from './rules/check.js';

const KEYWORDS = {names: ['gateway'], charts: ['gateway-helm'], groups: ['a.io']};

test.each([
  ['| Gateway | Status |\n| - | - |\n', 'tables'],
  ['helm pull oci://r.io/Gateway-Helm', 'commands'],
  ['apiVersion: a.io/v1', 'manifests'],
  ['| Other | Status |\n| - | - |\n', ''],
  ['Gateway', ''],
  ['helm pull other', ''],
  ['a.io/v1', ''],
])('%j is of interest for its %s', (source, parts) => {
  const interest = Object.entries(interestOf(source, KEYWORDS));
  expect(interest.flatMap(([part, holds]) => (holds ? [part] : [])).join()).toBe(parts);
});

const SOURCE = `\`\`\`sh helm-ignore
helm pull example/gateway-helm
\`\`\`

> \`\`\`sh compat-ignore=x
> helm pull example/gateway-helm -n a
> \`\`\`

{/* compat-ignore */}

\`\`\`yaml
apiVersion: a.io/v1
kind: Route
\`\`\`

\`\`\`go
apiVersion: a.io/v1
kind: Route
\`\`\`
`;

function read(interest: {tables?: boolean; commands?: boolean; manifests?: boolean}) {
  return readPage(SOURCE, {
    format: 'mdx',
    docsVersion: docsVersion('current'),
    products: [dataOf('product: {id: gateway, name: Gateway}\nreleases: [{line: main}]\n')],
    interest: {tables: false, commands: false, manifests: false, ...interest},
  });
}

test('reads the parts that are of interest, with what silences them', () => {
  const {commands, manifests, matrices} = read({tables: true, commands: true, manifests: true});
  expect(matrices).toEqual([]);
  expect(commands).toHaveLength(1);
  expect(SOURCE.slice(commands[0]?.chart.offset)).toMatch(/^example\/gateway-helm -n a/);
  expect(commands[0]?.silence.meta).toBe('compat-ignore=x');
  expect(manifests).toHaveLength(1);
  expect(SOURCE.slice(manifests[0]?.offset)).toMatch(/^a\.io\/v1/);
  expect(manifests[0]?.silence.above).toBe('{/* compat-ignore */}');
});

test('and no other', () => {
  expect(read({manifests: true}).commands).toEqual([]);
  expect(read({commands: true}).manifests).toEqual([]);
});
