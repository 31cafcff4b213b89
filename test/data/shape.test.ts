import {describe, expect, test} from 'vitest';
import {checkShape} from '../../src/data/shape.js';
import {readValue} from '../../src/data/source/value.js';

const valid = {product: {id: 'gate', name: 'Gate'}, releases: [{line: 'v1.x'}]};

function check(data: unknown) {
  const {root} = readValue(data);
  if (!root) {
    throw new Error('unreadable');
  }
  return checkShape(root);
}

test('data without mistakes becomes an input', () => {
  expect(check(valid)).toMatchObject({input: valid, findings: []});
});

test('a misspelt key is told once', () => {
  const found = (data: object) => check(data).findings.map(({code, message}) => [code, message]);
  expect(found({...valid, product: {id: 'gate', nam: 'Gate'}})).toEqual([
    ['unknown-key', 'unknown key `nam` in `product`'],
  ]);
  expect(found({...valid, product: {id: 'gate', colour: 'Gate'}})).toEqual([
    ['missing-key', 'missing key `name` in `product`'],
    ['unknown-key', 'unknown key `colour` in `product`'],
  ]);
});

describe('mistakes', () => {
  test.each([
    [{...valid, relases: 1}, 'unknown-key', 'unknown key `relases`', 'did you mean `releases`?'],
    [
      {releases: valid.releases},
      'missing-key',
      'missing key `product`',
      'add `product`: the product whose releases the matrix lists',
    ],
    [
      {...valid, releases: [{line: 1.3}]},
      'number-not-text',
      '`releases[0].line` is a number, 1.3, where text is expected',
      'quote it: JavaScript cannot tell 1.30 from 1.3',
    ],
    [
      {...valid, product: {...valid.product, url: 'https://<host>/docs'}},
      'unsafe-url',
      '`https://<host>/docs` is not an address that can be linked',
      'correct its host: no browser can read this one',
    ],
    [
      {...valid, product: {id: 'index', name: 'Index'}},
      'invalid-id',
      '`index` cannot be an id',
      'choose another: `compat/index.json` on the built site lists all products',
    ],
    [
      {...valid, table: {columns: [{shows: 'line'}, {shows: 'claim'}]}},
      'missing-key',
      'missing key `dependency` in `table.columns[1]`',
      'add `dependency`: id of the dependency whose requirement or claim it is',
    ],
    [
      {...valid, placeholders: {NS: {default: '-x'}}},
      'invalid-default',
      'no command can hold `-x` in the place of a placeholder',
      'write one line of 200 characters at most, without `<` and `>`, that does not begin with a hyphen',
    ],
    [
      {...valid, releases: [{line: 'v1.x', values: {ref: 'a\nb'}}]},
      'invalid-value',
      'no command can hold `a b` in the place of a placeholder',
      'write one line of 200 characters at most, without `<` and `>`, that does not begin with a hyphen',
    ],
    // Of several forms, the one that the author chose.
    [
      {...valid, placeholders: {NS: {default: ['x']}}},
      'wrong-type',
      '`placeholders.NS.default` is a list where text is expected',
      'text that fills it until the reader writes another',
    ],
    [
      {...valid, placeholders: {NS: {label: 'Namespace'}}},
      'missing-key',
      'missing key `default` in `placeholders.NS`',
      'add `default`: text that fills it until the reader writes another',
    ],
    [
      {...valid, placeholders: {NS: {defualt: 'x'}}},
      'unknown-key',
      'unknown key `defualt` in `placeholders.NS`',
      'did you mean `default`?',
    ],
    [
      {...valid, placeholders: {NS: {from: 'gate', default: 'x'}}},
      'unknown-key',
      'unknown key `default` in `placeholders.NS`',
      'remove it; the keys here are `from`, `install`, `value`, `default`, `label`',
    ],
    [
      {...valid, apis: {}},
      'wrong-type',
      '`apis` is a mapping where a list is expected',
      'write each item behind `- `: APIs that the product serves',
    ],
    [
      {...valid, dependencies: ['kubernetes']},
      'wrong-type',
      '`dependencies[0]` is text where a mapping is expected',
      'write a mapping of keys such as `id` and `name`: something the product runs on or with',
    ],
    [
      {...valid, releases: [{line: 'v1.x', requires: ['a']}]},
      'wrong-type',
      '`releases[0].requires` is a list where a mapping is expected',
      'dependency id → versions; a dependency left out is not stated',
    ],
    [
      {...valid, releases: [{line: 'v1.x', eol: '2026-01-23'}]},
      'unknown-key',
      'unknown key `eol` in `releases[0]`',
      'did you mean `endOfLife`?',
    ],
    [
      {...valid, releases: [{line: 'v1.x', status: 'EOL'}]},
      'unknown-value',
      'unknown status `EOL`',
      'did you mean `end-of-life`?',
    ],
    [
      {...valid, releases: [{line: 'v1.x', requires: {a: {version: '1.30'}}}]},
      'unknown-key',
      'unknown key `version` in `releases[0].requires.a`',
      'did you mean `range`?',
    ],
    [
      {...valid, releases: [{line: 'v1.x', '\u00A0status': 'supported'}]},
      'unknown-key',
      'unknown key `\u0020status` in `releases[0]`',
      'write plain spaces: there is an invisible character in it, U+00A0',
    ],
    [
      {...valid, releases: [{line: 'v1.x', released: '2026-1-9'}]},
      'invalid-date',
      '`2026-1-9` is not a date in a form that is read',
      'write a day, such as `2026-01-23`, or what is known of it: `2026-01`, `2026-Q1`',
    ],
    [
      {...valid, releases: [{line: 'v1.x', requires: {}, upgrade: {notes: 'Back up.'}}]},
      'wrong-type',
      '`releases[0].upgrade.notes` is text where a list is expected',
      'write it as an item of a list, behind `- `',
    ],
    [
      {...valid, releases: []},
      'empty-list',
      'an empty list',
      'add an item, or leave the key out if it is optional',
    ],
    [
      {...valid, releases: [{line: 'v1.x', status: 'alive'}]},
      'unknown-value',
      'unknown status `alive`',
      'use one of `development`, `supported`, `maintenance`, `end-of-life`',
    ],
    [
      {...valid, releases: [{line: 'v1.x', status: true}]},
      'wrong-type',
      '`releases[0].status` is `true` where text is expected',
      'if text is meant, quote it: "true"',
    ],
    [
      {...valid, releases: [{line: 'v1.x', requires: {a: true}}]},
      'wrong-type',
      '`releases[0].requires.a` is `true` where text or a mapping or a list is expected',
      'if text is meant, quote it: "true"',
    ],
    [
      {...valid, releases: [{line: 'v1.x', requires: {a: [{range: '1', claim: 'testd'}]}}]},
      'unknown-value',
      'unknown claim `testd`',
      'did you mean `tested`?',
    ],
    [
      JSON.parse(
        '{"product": {"id": "gate", "name": "Gate"}, "releases": [{"line": "x", "__proto__": {}}]}',
      ),
      'unknown-key',
      'unknown key `__proto__` in `releases[0]`',
      'remove it; the keys here are `line`, `version`, `released`, `endOfLife`, `status`, `docsVersion`, `requires`, `note` and 2 more',
    ],
  ])('%j', (data: unknown, code, message, tip) => {
    const {input, findings} = check(data);
    expect(input).toBeNull();
    expect(findings.map((finding) => [finding.code, finding.message, finding.tip])).toEqual([
      [code, message, tip],
    ]);
  });
});

test('of a union, the form that the author chose is explained', () => {
  const requires = {a: {range: '1', clam: 'x'}, b: ['1', {}], c: {range: ['1']}};
  const {findings} = check({...valid, releases: [{line: 'v1.x', requires}]});
  expect(findings.map(({code, path}) => [code, path.slice(3)])).toEqual([
    ['unknown-key', ['a', 'clam']],
    ['missing-key', ['b', 1, 'range']],
    ['wrong-type', ['c', 'range']],
  ]);
});
