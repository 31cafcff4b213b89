import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  decodeSelection,
  encodeSelection,
  selectedVersions,
  type CompatData,
  type Selection,
} from '../../src/compat/index.js';
import {EMPTY_SELECTION} from '../../src/compat/selection.js';
import {ID, isChoosable, PLACEHOLDER} from '../../src/compat/names.js';
import {textFault} from '../../src/compat/placeholder-text.js';
import {dataOf, KITE, release} from './data.js';

const BOTH: Selection = {
  stack: {kubernetes: 'v1.31.4+k3s1', gateway: '1.6.2'},
  target: {kite: 'v3.1.x'},
};

test.each<[Selection, string]>([
  [EMPTY_SELECTION, ''],
  [BOTH, '1*gateway*1.6.2*kubernetes*v1.31.4%2Bk3s1**kite*v3.1.x'],
  [{stack: {kubernetes: '1.32'}, target: {}}, '1*kubernetes*1.32**'],
  [{stack: {}, target: {kite: 'main'}}, '1***kite*main'],
  [{stack: {kubernetes: '1.*'}, target: {}}, '1*kubernetes*1.%2A**'],
  [{stack: {kite: '1.0~rc1'}, target: {kite: 'v1.0 (LTS)'}}, '1*kite*1.0~rc1**kite*v1.0%20(LTS)'],
  [{stack: {}, target: {kite: '2024/05'}}, '1***kite*2024%2F05'],
  [{stack: {}, target: {}, values: {NS: 'a b'}}, '2*****NS*a%20b'],
  [
    {...BOTH, values: {'two words': "*it's*", NS: '$(id)'}},
    "2*gateway*1.6.2*kubernetes*v1.31.4%2Bk3s1**kite*v3.1.x**NS*%24(id)*two%20words*%2Ait's%2A",
  ],
])('%j is written as %s', (selection, text) => {
  expect(encodeSelection(selection)).toBe(text);
  expect(decodeSelection(text)).toStrictEqual(selection);
});

test('every selection of ids and versions survives storage and links', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,10}$/).filter((text) => ID.test(text));
  const version = fc.oneof(
    fc.stringMatching(/^[\w.+*-]([\w.+* -]{0,20}[\w.+*-])?$/),
    fc.string({unit: 'grapheme', maxLength: 20}).filter(isChoosable),
  );
  const record = fc.dictionary(id, version, {noNullPrototype: true});
  const name = fc.stringMatching(/^[A-Z][\w. -]{0,10}$/).filter((text) => PLACEHOLDER.test(text));
  const free = fc.string({unit: 'grapheme', maxLength: 20}).filter((typed) => !textFault(typed));
  const values = fc.dictionary(name, free, {noNullPrototype: true});
  fc.assert(
    fc.property(record, record, values, (stack, target, values) => {
      const selection = {stack, target, ...(Object.keys(values).length > 0 && {values})};
      const text = encodeSelection(selection);
      expect(decodeSelection(text)).toEqual(selection);
      const query = new URLSearchParams([['compat', text]]).toString();
      expect(new URLSearchParams(query).get('compat')).toBe(text);
    }),
  );
});

test('texts that are too long together leave the rest of a selection whole', () => {
  const texts = Array.from({length: 30}, (_, index) => [`NAME${index}`, '漢'.repeat(100 + index)]);
  const selection = {
    stack: {kubernetes: '1.32'},
    target: {kite: 'v1.x'},
    values: Object.fromEntries(texts) as Record<string, string>,
  };
  const {stack, target, values} = decodeSelection(encodeSelection(selection));
  expect({stack, target}).toEqual({stack: selection.stack, target: selection.target});
  const kept = Object.keys(values ?? {});
  expect(kept.length).toBeGreaterThan(8);
  expect(kept).toEqual(Object.keys(selection.values).slice(0, kept.length).sort());
});

test('equal selections give equal text', () => {
  expect(encodeSelection({stack: {a: '1', b: '2'}, target: {}})).toBe(
    encodeSelection({stack: {b: '2', a: '1'}, target: {}}),
  );
});

test.each<Record<string, unknown>>([
  {kubernetes: ''},
  {kubernetes: ' 1.32'},
  {kubernetes: 'newest, please!'},
  {kubernetes: '$(id)'},
  {kubernetes: 1.32},
  {kubernetes: null},
  {'': '1.32'},
  {'a*b': '1.32'},
  {constructor: '1.32'},
  JSON.parse('{"__proto__": "1.32"}') as Record<string, unknown>,
])('%j is left out', (stack) => {
  expect(encodeSelection({stack: stack as Selection['stack'], target: {}})).toBe('');
});

test.each<Record<string, unknown>>([
  {NS: ''},
  {NS: 'a\nb'},
  {NS: '-n'},
  {NS: 1},
  {'<NS>': 'a'},
  {constructor: 'a'},
])('the value %j is left out', (values) => {
  const selection = {stack: {}, target: {}, values: values as Record<string, string>};
  expect(encodeSelection(selection)).toBe('');
});

test.each([
  undefined,
  null,
  1,
  {},
  '',
  '1',
  '1*',
  '2*kubernetes*1.32**',
  '1*kubernetes*1.32****',
  '2*kubernetes*1.32******',
  '3*kubernetes*1.32****NS*a',
  '01*kubernetes*1.32**',
  '2*****NS*a%0Ab',
  '2*****NS*a%00b',
  '2*****NS*-n',
  '2*****NS*%3Cscript%3E',
  '2*****NS*%E2%80%AEa',
  '2*****NS*',
  '2*****NS',
  '2*****%3CNS%3E*a',
  '2*****__proto__*a',
  '2*****constructor*a',
  `2*****NS*${'a'.repeat(201)}`,
  '0*kubernetes*1.32**',
  'kubernetes*1.32',
  '{"stack":{"kubernetes":"1.32"}}',
  '1*kubernetes**',
  '1*kubernetes*1.32',
  '1*kubernetes*1.32*gateway**',
  '1*kubernetes*1.32**kite*main**x*y',
  '1*kubernetes*%**',
  '1*kubernetes*%E0%A4%A**',
  '1*kubernetes*%3Cscript%3E**',
  '1*kubernetes*1.32%3B%20rm%20-rf**',
  '1*kubernetes*$(id)**',
  '1*kubernetes*%00**',
  '1***kite*%3Cscript%3E',
  '1***kite*$(id)',
  '1***kite*v1%0A',
  '1***kite*%E2%80%AEv1',
  '1*kubernetes*1.32%0A**',
  '1*kubernetes*%E2%80%AE1.32**',
  '1*__proto__*1.32**',
  '1*constructor*1.32**',
  '1*toString*1.32**',
  '1*hasOwnProperty*1.32**',
  `1*kubernetes*${'1'.repeat(65)}**`,
  `1*${'k'.repeat(65)}*1**`,
  `1*${'k*1*'.repeat(5000)}k*1**`,
])('%j is an empty selection', (text) => {
  expect(decodeSelection(text)).toStrictEqual({stack: {}, target: {}});
});

test('no text makes decoding throw or touches what all objects inherit', () => {
  const piece = fc.constantFrom('1', '*', '**', '%', '%2A', '__proto__', 'constructor', 'k', '1.2');
  const text = fc
    .tuple(fc.constantFrom('1', '2', '3'), fc.array(piece))
    .map(([format, pieces]) => `${format}*${pieces.join('')}`);
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (hostile) => {
      const {stack, target, values = {}} = decodeSelection(hostile);
      for (const record of [stack, target, values]) {
        expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
        for (const id of Object.keys(record)) expect(id in {}).toBe(false);
      }
    }),
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each<[Selection, Record<string, string>]>([
  [EMPTY_SELECTION, {}],
  [BOTH, {kubernetes: 'v1.31.4+k3s1', gateway: '1.6.2', kite: 'v3.1.2'}],
  [{stack: {}, target: {kite: 'v2.8.x'}}, {}],
  [{stack: {}, target: {kite: 'v9'}}, {}],
  [{stack: {}, target: {other: 'v3.1.x'}}, {}],
  // What the reader runs is not what the reader is to install.
  [{stack: {kite: '2.9.0'}, target: {}}, {}],
  [{stack: {kite: '2.9.0'}, target: {kite: 'main'}}, {kite: 'v0.0.0-latest'}],
])('%j selects the versions %j', (selection, versions) => {
  expect(selectedVersions(KITE, selection)).toEqual(versions);
});

const INSTALLING = {
  ...KITE,
  releases: [
    release('v3.1.x', {gateway: 'v2.0.1+'}, {version: 'v3.1.2', values: {ref: 'release/v3.1'}}),
    release('v3.0.x', {gateway: 'v2.0.x+'}, {version: 'v3.0.7'}),
  ],
  placeholders: {
    NEW: 'kite',
    SAME: {install: 'kite'},
    GATE: {install: 'gateway'},
    REF: {value: 'ref'},
  },
} satisfies CompatData;

test.each<[Selection, Record<string, string>]>([
  [EMPTY_SELECTION, {}],
  [
    {stack: {}, target: {kite: 'v3.1.x'}},
    {
      kite: 'v3.1.2',
      'install:kite': 'v3.1.2',
      'install:gateway': 'v2.0.1',
      'value:ref': 'release/v3.1',
    },
  ],
  [
    {stack: {gateway: 'v2.3.0'}, target: {kite: 'v3.0.x'}},
    {kite: 'v3.0.7', 'install:kite': 'v3.0.7', gateway: 'v2.3.0', 'install:gateway': 'v2.3.0'},
  ],
  [
    {stack: {}, target: {kite: 'v3.0.x'}, values: {REF: 'x', GATE: 'v1'}},
    {kite: 'v3.0.7', 'install:kite': 'v3.0.7'},
  ],
])('what is to be installed, and values of the release, with %j: %j', (selection, versions) => {
  expect(selectedVersions(INSTALLING, selection)).toEqual(versions);
});

test('commands may be for another release than the chosen one, and the site may know more', () => {
  const selection: Selection = {stack: {}, target: {kite: 'v3.1.x'}};
  const gateway = {
    ...dataOf(release('v2.0.x', {}, {version: 'v2.0.9'})),
    product: {id: 'gateway', name: 'Gateway'},
  };
  const release30 = INSTALLING.releases[1] ?? null;
  expect(
    selectedVersions(INSTALLING, selection, {release: release30, products: {gateway}}),
  ).toEqual({kite: 'v3.0.7', 'install:kite': 'v3.0.7', 'install:gateway': 'v2.0.9'});
  expect(selectedVersions(INSTALLING, selection, {release: null})).toEqual({});
});

const WITH_ALL = {
  ...KITE,
  placeholders: {
    NEW: 'kite',
    OLD: {from: 'kite'},
    OTHER: {from: 'gateway'},
    NS: {default: 'kite-system'},
  },
};

test.each<[Selection, Record<string, string>]>([
  [EMPTY_SELECTION, {}],
  [{stack: {}, target: {}, values: {NS: 'mine', OTHER_SITE: 'x'}}, {'text:NS': 'mine'}],
  [{stack: {kite: '2.9.0'}, target: {}}, {'from:kite': '2.9.0'}],
  [{stack: {kite: 'v3.1.0-rc.1'}, target: {}}, {'from:kite': 'v3.1.0-rc.1'}],
  // A line stands for what to install from it.
  [{stack: {kite: 'v3.0.x'}, target: {}}, {'from:kite': 'v3.0.7'}],
  [{stack: {kite: '3.0'}, target: {}}, {'from:kite': 'v3.0.7'}],
  [{stack: {kite: 'main'}, target: {}}, {'from:kite': 'v0.0.0-latest'}],
  // Nobody knows a version of these.
  [{stack: {kite: 'v2.8.x'}, target: {}}, {}],
  [{stack: {kite: 'v7.x'}, target: {}}, {}],
  [{stack: {kite: 'edge'}, target: {}}, {}],
  [{stack: {kite: 'newest'}, target: {}}, {}],
  [
    {stack: {gateway: '1.6.2'}, target: {}},
    {gateway: '1.6.2', 'from:gateway': '1.6.2'},
  ],
])('%j fills all kinds of placeholders with %j', (selection, versions) => {
  expect(selectedVersions(WITH_ALL, selection)).toEqual(versions);
});

test('what a product ships follows its release, and never what the reader runs', () => {
  const data = {
    ...KITE,
    dependencies: [...KITE.dependencies, {id: 'chart', name: 'Helm chart', bundledWith: 'kite'}],
    releases: [release('v3.1.x', {chart: '7.1.0'}, {version: 'v3.1.2'})],
  };
  const stack = {chart: '5.0.0', kubernetes: '1.33'};
  expect(selectedVersions(data, {stack, target: {}})).toEqual({kubernetes: '1.33'});
  expect(selectedVersions(data, {stack, target: {kite: 'v3.1.x'}})).toEqual({
    kubernetes: '1.33',
    kite: 'v3.1.2',
    chart: '7.1.0',
  });
});
