import {describe, expect, test} from 'vitest';
import {compatSchema} from '../../src/data/schema.js';

test.each([
  ['https://example.com', true],
  ['http://localhost:3000/a?b=c#d', true],
  ['/docs/policy', true],
  ['/', true],
  ['javascript:alert(1)', false],
  ['JavaScript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['data:text/html,<script>', false],
  ['vbscript:x', false],
  ['//evil.example', false],
  ['/\\evil.example', false],
  ['https:/\\evil.example', false],
  ['https:///path', false],
  ['https://', false],
  ['https://a b', false],
  ['docs/policy', false],
  ['mailto:a@example.com', false],
  ['', false],
  ['https://[2001:db8::1]/docs', true],
  ['https://münchen.example/straße', true],
  ['https://<your-host>/docs', false],
  ['https://[', false],
  ['http://a:99999/x', false],
  ['https://exa%mple.com', false],
])('%j can be linked: %s', (url, expected) => {
  const data = {product: {id: 'gate', name: 'Gate', url}, releases: [{line: 'v1.x'}]};
  const {error} = compatSchema.safeParse(data);
  expect(error?.issues.map(({message}) => message)).toEqual(expected ? undefined : ['unsafe-url']);
});

test.each([
  [1, true],
  [999, true],
  ['999', true],
  [0, false],
  [1000, false],
  ['1000', false],
  [1.5, false],
])('%j counts releases: %s', (supportedReleases, expected) => {
  const data = {
    product: {id: 'gate', name: 'Gate'},
    releases: [{line: 'v1.x'}],
    policy: {supportedReleases},
  };
  expect(compatSchema.safeParse(data).success).toBe(expected);
});

describe('texts', () => {
  const issuesWith = (release: object, product: object = {}) =>
    compatSchema
      .safeParse({
        product: {id: 'gate', name: 'Gate', ...product},
        releases: [{line: 'v1.x', ...release}],
      })
      .error?.issues.map(({message}) => message) ?? [];

  test.each([
    [{version: 'v0.0.0-latest'}, []],
    [{version: '1.2.3+build@sha256:abc'}, []],
    [{version: '$(reboot)'}, ['invalid-version']],
    [{version: '1;2'}, ['invalid-version']],
    [{version: '-1'}, ['invalid-version']],
    [{version: 'a b'}, ['invalid-version']],
    [{released: '2024-02-29'}, []],
    [{released: '2023-02-29'}, ['invalid-date']],
    [{released: '2026-1-3'}, ['invalid-date']],
    [{line: ' \n'}, ['empty-text']],
    [{line: '🎉'}, []],
    [{line: 'v1 \uD800'}, ['control-character']],
    [{line: 'v1\u0007'}, ['control-character']],
    [{endOfLife: 'release of v\uD800'}, ['control-character']],
    [{requires: {kubernetes: 'v1 \uDC00'}}, ['control-character']],
    [{requires: {kubernetes: {range: 'v1', source: '/\uD800'}}}, ['control-character']],
  ])('%o', (release, issues) => {
    expect(issuesWith(release)).toEqual(issues);
  });

  test.each([
    ['envoy-gateway', []],
    ['k8s', []],
    ['a.b_c', []],
    ['-a', ['invalid-id']],
    ['a--b', ['invalid-id']],
    ['constructors', []],
    ['k'.repeat(64), []],
    ['k'.repeat(65), ['invalid-id']],
    ...Object.getOwnPropertyNames(Object.prototype).map((name): [string, string[]] => [
      name,
      ['invalid-id'],
    ]),
  ])('id %s', (id, issues) => {
    expect(issuesWith({}, {id})).toEqual(issues);
  });
});

test.each([
  ['NEW_VERSION', true],
  ['version', true],
  ['full path of values.yaml', true],
  ['a-b.c', true],
  ['<X>', false],
  ['$X', false],
  ['', false],
  ['N'.repeat(64), true],
  ['N'.repeat(65), false],
  ...Object.getOwnPropertyNames(Object.prototype).map((name): [string, boolean] => [name, false]),
])('placeholder %j: %s', (name, expected) => {
  const data = {
    product: {id: 'gate', name: 'Gate'},
    releases: [{line: 'v1.x'}],
    placeholders: JSON.parse(`{${JSON.stringify(name)}: "gate"}`) as object,
  };
  const passes = compatSchema.safeParse(data).success;
  // zod passes over `__proto__`; shape.ts does not.
  expect(passes).toBe(expected || name === '__proto__');
});

test.each([
  ['gateways', []],
  ["it's $(fine)", []],
  ['-x', ['invalid-default']],
  ['a<b>', ['invalid-default']],
  ['a\nb', ['invalid-default']],
  ['a'.repeat(201), ['invalid-default']],
  [' ', ['empty-text']],
])('default %j of a placeholder', (text, issues) => {
  const data = {
    product: {id: 'gate', name: 'Gate'},
    releases: [{line: 'v1.x'}],
    placeholders: {NS: {default: text}},
  };
  const [error] = compatSchema.safeParse(data).error?.issues ?? [];
  const found = error?.code === 'invalid_union' ? error.errors.flat() : error ? [error] : [];
  expect(found.map(({message}) => message).filter((message) => /^[a-z-]+$/.test(message))).toEqual(
    issues,
  );
});

test.each([
  ['ref', 'release/v1.1', []],
  ['GATEWAY_REF', "it's $(fine)", []],
  ['a ref', 'x', ['invalid-id']],
  ['constructor', 'x', ['invalid-id']],
  ['ref', '-x', ['invalid-value']],
  ['ref', 'a<b>', ['invalid-value']],
  ['ref', 'a\nb', ['invalid-value']],
  ['ref', ' ', ['empty-text']],
])('value %j: %j of a release', (name, value, issues) => {
  const data = {
    product: {id: 'gate', name: 'Gate'},
    releases: [{line: 'v1.x', values: {[name]: value}}],
  };
  const found = compatSchema.safeParse(data).error?.issues ?? [];
  expect(
    found.flatMap((issue) => (issue.code === 'invalid_key' ? issue.issues : issue)),
  ).toMatchObject(issues.map((message) => ({message})));
});

test('texts are trimmed', () => {
  const data = compatSchema.parse({
    product: {id: ' gate ', name: ' Gate '},
    releases: [{line: ' v1.x '}],
  });
  expect([data.product.id, data.product.name, data.releases[0]?.line]).toEqual([
    'gate',
    'Gate',
    'v1.x',
  ]);
});
