import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {CODES} from '../../src/data/codes.js';
import {conclude, parseData, parseDataValue} from '../../src/data/parse.js';
import {readValue} from '../../src/data/source/value.js';

// What is read from whole files is in test/fixtures/data.

const codes = (text: string, path = 'compat.yaml') =>
  parseData(text, {path}).problems.map(({code}) => code);

const minimal = 'product: {id: gate, name: Gate}\nreleases: [{line: v1.x}]\n';

test.each(['compat.yaml', 'compat.yml', 'COMPAT.YAML', 'a.b/compat.yaml'])('reads %s', (path) => {
  expect(parseData(minimal, {path})).toMatchObject({
    data: {product: {id: 'gate'}, releases: [{line: 'v1.x'}]},
    problems: [],
  });
});

test('JSON is not YAML', () => {
  expect(codes(minimal, 'compat.json')).toEqual(['json-syntax']);
  expect(
    codes('{"product": {"id": "a", "name": "A"}, "releases": [{"line": "x"}]}', 'c.json'),
  ).toEqual([]);
});

test.each([
  ['compat.toml', 'unsupported-data-format'],
  ['compat', 'unsupported-data-format'],
])('%s is refused', (path, code) => {
  expect(codes(minimal, path)).toEqual([code]);
});

test.each([
  ['', 'empty-data-file'],
  ['\uFEFF \r\n', 'empty-data-file'],
  ['# only a comment', 'empty-data-file'],
  ['---\n', 'empty-data-file'],
  ['x'.repeat(1024 * 1024 + 1), 'data-file-too-large'],
  ['a: \u0000', 'control-character'],
  ['a: \u001b[31m', 'control-character'],
  ['{product: {id: a, name: "\\uD800"}, releases: [{line: v1}]}', 'control-character'],
  ['\u007fELF', 'control-character'],
])('%j', (text, code) => {
  const {data, problems} = parseData(text, {path: 'compat.yaml'});
  expect(data).toBeNull();
  expect(problems).toMatchObject([{code, line: 1, path: 'compat.yaml'}]);
});

test('a byte order mark moves no column', () => {
  const [problem] = parseData(`\uFEFFcolour: red\n${minimal}`, {path: 'compat.yaml'}).problems;
  expect(problem).toMatchObject({code: 'unknown-key', line: 1, column: 1});
});

test('a mistake of shape hides no contradiction, and the other way round', () => {
  const text = `colour: red\n${minimal.replace('v1.x', 'v1.x, requires: {cluster: 1}')}`;
  expect(codes(text)).toEqual(['unknown-key', 'unknown-dependency']);
});

test('warnings leave the data whole', () => {
  const text =
    'product: {id: gate, name: Gate}\ndependencies: [{id: a, name: A}]\n' +
    'releases: [{line: v1.x, requires: {a: ask us}}]\n';
  const {data, problems} = parseData(text, {path: 'compat.yaml'});
  expect(problems).toMatchObject([{code: 'unparseable-range', severity: 'warning'}]);
  expect(data?.releases[0]?.requires['a']).toMatchObject([{range: {kind: 'text', text: 'ask us'}}]);
});

test('text from the data stays text', () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>{process.env}&lt;';
  const {data} = parseData(
    JSON.stringify({
      product: {id: 'gate', name: evil},
      releases: [{line: evil, note: evil}],
    }),
    {path: 'compat.json'},
  );
  expect(data).toMatchObject({product: {name: evil}, releases: [{line: evil, note: evil}]});
});

describe('values', () => {
  test.each([[undefined], [null]])('%s is no data', (value) => {
    expect(parseDataValue(value, {path: 'docusaurus.config.ts'}).problems).toMatchObject([
      {code: 'empty-data-file', path: 'docusaurus.config.ts'},
    ]);
  });

  test('problems name the key', () => {
    const {problems} = parseDataValue(
      {product: {id: 'gate', name: 'Gate'}, releases: [{line: 1.3}]},
      {path: 'docusaurus.config.ts'},
    );
    expect(problems).toMatchObject([{code: 'number-not-text', key: 'releases[0].line'}]);
    expect(problems[0]).not.toHaveProperty('line');
  });
});

test('a value that could not be read is not accused of its type as well', () => {
  const {root} = readValue({product: 'gate', releases: [{line: 'x'}]});
  const place = root?.kind === 'map' ? root.entries.get('product')?.value.place : undefined;
  const finding = {
    code: 'unsupported-yaml',
    place: place ?? {order: -1},
    path: [],
    message: 'm',
    tip: 't',
  } as const;
  expect(conclude({root, findings: [finding]}, {path: 'x'}).problems.map(({code}) => code)).toEqual(
    ['unsupported-yaml'],
  );
});

test('there is data exactly if there is no error, whatever the input', () => {
  const piece = fc.constantFrom(
    ...[
      'product: {id: gate, name: Gate}\n',
      'releases: [{line: v1.x}]\n',
      'releases:\n',
      '  - line: ',
    ],
    ...[
      'v1.x\n',
      'others\n',
      '    requires: {a: 1, b: [1, {range: 2}]}\n',
      'dependencies: [{id: a, name: A}]\n',
    ],
    ...[
      'placeholders: {X: gate}\n',
      '\t',
      '__proto__: {}\n',
      'constructor: 1\n',
      '[',
      '}',
      '"',
      '\u0000',
      '&a',
      ' *a\n',
    ],
  );
  fc.assert(
    fc.property(
      fc.array(piece, {maxLength: 12}),
      fc.constantFrom('a.yaml', 'a.json'),
      (pieces, path) => {
        const {data, problems} = parseData(pieces.join(''), {path});
        expect(data === null).toBe(problems.some(({severity}) => severity === 'error'));
        expect(
          problems.every(({code, severity}) => CODES[code as keyof typeof CODES] === severity),
        ).toBe(true);
        expect(problems.every(({line, column}) => (line ?? 0) >= 1 && (column ?? 0) >= 1)).toBe(
          true,
        );
      },
    ),
  );
});
