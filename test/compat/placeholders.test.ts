import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fillCommand, type PlaceholderSource} from '../../src/compat/index.js';
import {
  fillPlaceholders,
  findPlaceholders,
  placeholderValue,
  type FillValues,
  unfilledPlaceholders,
} from '../../src/compat/placeholders.js';
import {KITE} from './data.js';

const NAMES = ['NEW_VERSION', 'OLD', 'two words'];

test.each([
  ['helm upgrade k c --version <NEW_VERSION>', [['NEW_VERSION', 27, 40]]],
  [
    '<OLD> <NEW_VERSION><OLD>',
    [
      ['OLD', 0, 5],
      ['NEW_VERSION', 6, 19],
      ['OLD', 19, 24],
    ],
  ],
  ['--version="<OLD>"', [['OLD', 11, 16]]],
  ['<two words>', [['two words', 0, 11]]],
  ['<<OLD>', [['OLD', 1, 6]]],
  ['<OLD>>', [['OLD', 0, 5]]],
  ['🚀<OLD>', [['OLD', 2, 7]]],
  ['<old>', []],
  ['<OLDER>', []],
  ['< OLD >', []],
  ['<O\nLD>', []],
  ['$OLD {{OLD}} ${OLD} OLD', []],
  ['cat <<EOF\nOLD\nEOF', []],
  ['', []],
] as const)('%s', (text, found) => {
  expect(findPlaceholders(text, NAMES)).toEqual(
    found.map(([name, start, end]) => ({name, start, end})),
  );
});

// A backtracking expression needs minutes for these, and the runner's time-out ends it.
test.each(['<'.repeat(200_000), '<a'.repeat(100_000), `${'<OLD '.repeat(50_000)}>`])(
  'hostile text %#',
  (text) => {
    expect(findPlaceholders(text, NAMES)).toEqual([]);
  },
);

/** Milliseconds: far more than a busy machine needs, far less than what is not linear takes. */
const LONG = 10_000;

test.each([
  ' --set x=<TEXT>',
  '\nhelm list -n <TEXT>',
  " '<TEXT>'",
  ' "',
  " '\n<TEXT>",
  ' $ <TEXT>',
])('a command with very many of %j takes no long time', (part) => {
  const data = {placeholders: {TEXT: {default: 'a b'}}};
  const start = performance.now();
  fillCommand(`helm install a${part.repeat(20_000)}<TEXT>`, {}, data);
  expect(performance.now() - start).toBeLessThan(LONG);
});

const COMMAND = 'helm upgrade kite oci://x/kite --version <NEW_VERSION> --kube <CLUSTER> <NAME>';

test('known placeholders with a value are filled, nothing else', () => {
  expect(fillCommand(COMMAND, {kite: 'v3.1.2', kubernetes: '1.33', NAME: 'x'}, KITE)).toBe(
    'helm upgrade kite oci://x/kite --version v3.1.2 --kube 1.33 <NAME>',
  );
  expect(fillCommand(COMMAND, {kite: 'v3.1.2'}, KITE)).toBe(
    'helm upgrade kite oci://x/kite --version v3.1.2 --kube <CLUSTER> <NAME>',
  );
  expect(fillCommand(COMMAND, {}, KITE)).toBe(COMMAND);
  expect(fillCommand('v<gateway version>!', {gateway: '2'}, KITE)).toBe('v2!');
});

test.each(['v3.1.2', '1.33', 'main', '1.2.3-rc.1', 'v1.31.4+k3s1', 'v1.31.4-eks-abc123', '1_0'])(
  'the version %s is filled in',
  (version) => {
    expect(fillCommand('<NEW_VERSION>', {kite: version}, KITE)).toBe(version);
  },
);

const HOSTILE = [
  '',
  ' ',
  '1.0; rm -rf ~',
  '1.0 && curl evil',
  '1.0|sh',
  '$(id)',
  '`id`',
  '${HOME}',
  '$HOME',
  "1.0'",
  '1.0"',
  '1.0\\',
  '1.0\nid',
  '1.0\rid',
  '1.0\u2028id',
  '1.0\0',
  '1.0 ',
  '~',
  '~root',
  '*',
  '1.*',
  '1.[0-9]',
  '{1,2}',
  '!1',
  '#1',
  '1>2',
  '<NEW_VERSION>',
  '<CLUSTER>',
  '-n',
  '--set=x',
  '=1',
  '../x',
  'a/b',
  'x=y',
  '１.０',
  'é',
  '1'.repeat(129),
];

test.each(HOSTILE)('%j never gets into a command', (version) => {
  expect(placeholderValue('NEW_VERSION', {kite: version}, KITE)).toBeNull();
  expect(fillCommand(COMMAND, {kite: version, kubernetes: version}, KITE)).toBe(COMMAND);
});

test.each(['__proto__', 'constructor', 'toString', 'UNKNOWN'])('%s is no placeholder', (name) => {
  expect(placeholderValue(name, {kite: 'v1', constructor: 'v1'}, KITE)).toBeNull();
});

test('a value inherited or of another type is no value', () => {
  expect(
    placeholderValue('NEW_VERSION', Object.create({kite: 'v1'}) as Record<string, string>, KITE),
  ).toBeNull();
  expect(placeholderValue('NEW_VERSION', {kite: ['v1']} as never, KITE)).toBeNull();
});

test('filling changes only placeholders, and only once', () => {
  const piece = fc.constantFrom(
    '<NEW_VERSION>',
    '<CLUSTER>',
    '<',
    '>',
    'helm',
    ' ',
    "'",
    '<X>',
    '\n',
  );
  const value = fc.oneof(fc.constantFrom('v1.0', ...HOSTILE), fc.string());
  fc.assert(
    fc.property(fc.array(piece), value, value, (pieces, kite, kubernetes) => {
      const command = pieces.join('');
      const once = fillCommand(command, {kite, kubernetes}, KITE);
      expect(fillCommand(once, {kite, kubernetes}, KITE)).toBe(once);
      expect(once.replaceAll(/[<>]|NEW_VERSION|CLUSTER/g, '').length).toBeGreaterThanOrEqual(
        command.replaceAll(/[<>]|NEW_VERSION|CLUSTER/g, '').length,
      );
      const rest = command.split(/<NEW_VERSION>|<CLUSTER>/);
      let from = 0;
      for (const part of rest) {
        expect(once.indexOf(part, from)).toBeGreaterThanOrEqual(from);
        from = once.indexOf(part, from) + part.length;
      }
    }),
  );
});

test.each<[string, PlaceholderSource, Record<string, string>, string | null]>([
  ['NEW', 'gate', {gate: 'v2'}, 'v2'],
  ['OLD', {from: 'gate'}, {gate: 'v2', 'from:gate': 'v1'}, 'v1'],
  ['OLD', {from: 'gate'}, {gate: 'v2'}, null],
  ['NS', {default: 'gate-system'}, {}, 'gate-system'],
  ['NS', {default: 'gate-system'}, {'text:NS': 'mine'}, 'mine'],
  ['MESH', {install: 'mesh'}, {mesh: 'v1', 'install:mesh': 'v2'}, 'v2'],
  ['MESH', {install: 'mesh'}, {mesh: 'v1'}, null],
  ['MESH', {install: 'mesh'}, {'install:mesh': 'a/b'}, null],
  ['REF', {value: 'ref'}, {ref: 'v1', 'value:ref': 'release/v1.1'}, 'release/v1.1'],
  ['REF', {value: 'ref'}, {'text:REF': 'mine', 'value:REF': 'x'}, null],
  ['REF', {value: 'ref'}, {'value:ref': 'a b'}, null],
])('%s, filled by %j, with %j is %s', (name, source, selection, expected) => {
  expect(placeholderValue(name, selection, {placeholders: {[name]: source}})).toBe(expected);
});

const VALUES = {placeholders: {REF: {value: 'ref'}} satisfies Record<string, PlaceholderSource>};

test.each([
  'main',
  'release/v1.1',
  'sha256:0a1b',
  'oci://r.example:5000/charts/gateway',
  'ghcr.io/gateway@sha256:0a1b',
  'v1.1.0+build',
])('%s, which the data has for a release, stands anywhere', (value) => {
  for (const command of ['git clone -b <REF>', 'sh -c "curl <REF>"', '# <REF>', 'ref: <REF>']) {
    const {text} = fillPlaceholders(
      command,
      [{selection: {'value:ref': value}, data: VALUES}],
      false,
    );
    expect(text).toBe(command.replace('<REF>', value));
  }
});

test.each<[string, string, string]>([
  ['helm list -n <REF>', 'a b', "helm list -n 'a b'"],
  ['helm list -n "<REF>"', '$(id)', 'helm list -n "\\$(id)"'],
  ['git clone -b <REF>', '; id', 'git clone -b <REF>'],
  ['git clone -b <REF>', '../x', 'git clone -b <REF>'],
  ['git clone -b <REF>', 'x:', 'git clone -b <REF>'],
  ['helm list -n <REF>', '-x', 'helm list -n <REF>'],
  ['helm list -n <REF>', 'a\nb', 'helm list -n <REF>'],
  ['helm list -n <REF>', 'a<b>', 'helm list -n <REF>'],
  ['helm list -n <REF>', '', 'helm list -n <REF>'],
])('%s with the value %j is %s', (command, value, filled) => {
  expect(fillCommand(command, {'value:ref': value}, VALUES)).toBe(filled);
});

const TEXTS = {
  placeholders: {
    NS: {default: 'kite-system'},
    MESSAGE: {default: 'all is well'},
    BAD: {default: '-n'},
    NEW: 'kite',
  } satisfies Record<string, PlaceholderSource>,
};

test.each<[string, Record<string, string>, string]>([
  ['helm list -n <NS>', {}, 'helm list -n kite-system'],
  ['helm list -n <NS>', {'text:NS': 'mine'}, 'helm list -n mine'],
  ['helm list -n <NS>', {'text:NS': 'my ns'}, "helm list -n 'my ns'"],
  ['helm list -n "<NS>"', {'text:NS': '$(id)'}, 'helm list -n "\\$(id)"'],
  ["helm list -n '<NS>'", {'text:NS': "it's"}, "helm list -n 'it'\\''s'"],
  ['helm upgrade a b --set m=<MESSAGE>', {}, "helm upgrade a b --set m='all is well'"],
  [
    'helm upgrade a b --set m=<MESSAGE>,n=1',
    {'text:MESSAGE': 'a,b=c'},
    "helm upgrade a b --set m='a\\,b=c',n=1",
  ],
  // Wherever quoting is not sure, or of no use, the placeholder stays; a plain word does not.
  ['echo <NS>', {'text:NS': '$(id)'}, 'echo <NS>'],
  ['echo <NS>', {'text:NS': 'mine'}, 'echo mine'],
  ['helm list -n <NS>', {'text:NS': '--all-namespaces'}, 'helm list -n <NS>'],
  ['helm list -n <NS>', {'text:NS': 'a\nid'}, 'helm list -n <NS>'],
  ['helm list -n <NS>', {'text:NS': '<NEW>', kite: 'v1'}, 'helm list -n <NS>'],
  ['helm list -n <BAD>', {}, 'helm list -n <BAD>'],
  // A version is never quoted.
  ['helm list --version <NEW>', {kite: '1; id'}, 'helm list --version <NEW>'],
  // A command's name may come from another placeholder.
  ['<NEW> -n <NS>', {kite: 'helm', 'text:NS': 'a b'}, "helm -n 'a b'"],
])('%j with %j becomes %j', (command, selection, filled) => {
  expect(fillCommand(command, selection, TEXTS)).toBe(filled);
  expect(fillCommand(filled, selection, TEXTS)).toBe(filled);
});

test('says where each placeholder went, and what was refused', () => {
  const values: FillValues[] = [
    {selection: {'text:NS': 'a b'}, data: TEXTS},
    {selection: {gateway: '2'}, data: KITE},
  ];
  const text = 'echo <NS> <gateway version> <CLUSTER>';
  expect(fillPlaceholders(text, values, true)).toEqual({
    text: 'echo <NS> 2 <CLUSTER>',
    placeholders: [
      {name: 'NS', start: 5, end: 9, refused: 'a b'},
      {name: 'gateway version', start: 10, end: 11},
      {name: 'CLUSTER', start: 12, end: 21},
    ],
  });
  expect(fillPlaceholders('helm list -n <NS>', values, true).text).toBe("helm list -n 'a b'");
  expect(fillPlaceholders('helm list -n <NS>', values, false).text).toBe('helm list -n <NS>');
});

test('no command and no value makes filling throw, and text without placeholders stays', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (command, value) => {
      expect(fillCommand(command, {'text:NS': value}, TEXTS)).toBe(command);
      const selection = {'text:NS': value, kite: value};
      const once = fillCommand(`${command}<NS><NEW>${command}`, selection, TEXTS);
      expect(fillCommand(once, selection, TEXTS)).toBe(once);
    }),
  );
});

test.each<[string, string[]]>([
  ['helm upgrade a --version <NEW_VERSION> -n <NS>', ['<NEW_VERSION>', '<NS>']],
  ['helm upgrade a -f <full path>', ['<full path>']],
  ['cat < in > out', []],
  ['cat <<EOF\nEOF', []],
  ['diff <(a) <(b)', []],
  ['echo 1', []],
])('of %j the placeholders %j are not filled', (command, expected) => {
  expect(unfilledPlaceholders(command)).toEqual(expected);
});
