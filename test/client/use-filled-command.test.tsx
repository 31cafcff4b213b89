// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {filledCommand, useFilledCommand} from '../../src/client/use-filled-command.js';
import {chooseRelease} from '../../src/client/use-selection.js';
import {createCatalog} from '../../src/compat/create-catalog.js';
import type {CompatData, Selection} from '../../src/compat/index.js';
import {dataOf, KITE, release} from '../compat/data.js';
import {at} from './site.js';

const catalog = createCatalog(new Map([['default', KITE]]), '2026-11-24');
const none = {stack: {}, target: {}};

function fill(code: string, selection = none) {
  const {text, fills} = filledCommand(code, catalog, selection, null);
  return [text, ...fills.map(({start, end, dependency}) => [text.slice(start, end), dependency])];
}

test.each<[string, unknown[]]>([
  ['no placeholder', ['no placeholder']],
  ['a <NEW_VERSION> b', ['a v3.1.2 b', ['v3.1.2', undefined]]],
  ['<NEW_VERSION><NEW_VERSION>', ['v3.1.2v3.1.2', ['v3.1.2', undefined], ['v3.1.2', undefined]]],
  // Without a known value it stays as written, and can be picked all the same.
  ['k8s <CLUSTER>', ['k8s <CLUSTER>', ['<CLUSTER>', 'kubernetes']]],
  ['<OTHER> <new_version>', ['<OTHER> <new_version>']],
])('fills %j', (code, expected) => {
  expect(fill(code)).toEqual(expected);
});

test("fills a dependency's version with what the reader runs", () => {
  expect(fill('<CLUSTER>', {...none, stack: {kubernetes: '1.33'}})).toEqual([
    '1.33',
    ['1.33', 'kubernetes'],
  ]);
});

test.each(['1.33; reboot', '$(reboot)', '--help', '`id`'])(
  'never puts %j into a command',
  (version) => {
    expect(fill('<CLUSTER>', {...none, stack: {kubernetes: version}})).toEqual([
      '<CLUSTER>',
      ['<CLUSTER>', 'kubernetes'],
    ]);
  },
);

test('a release without a version leaves the placeholder, whatever a link says', () => {
  const data = dataOf(release('v1', {}, {status: 'supported'}));
  const {text} = filledCommand(
    '<NEW_VERSION>',
    createCatalog(new Map([['default', data]]), '2026-11-24'),
    {stack: {kite: '6.6.6'}, target: {}},
    null,
  );
  expect(text).toBe('<NEW_VERSION>');
});

test('follows the docs and the reader', () => {
  const {result} = renderHook(
    () => useFilledCommand('helm upgrade x --version <NEW_VERSION>'),
    at('/docs/next'),
  );
  expect(result.current.text).toBe('helm upgrade x --version v0.0.0-latest');
  act(() => {
    chooseRelease('ai-gateway', 'v0.5.x');
  });
  expect(result.current.text).toBe('helm upgrade x --version v0.5.0');
});

const ALL = createCatalog(
  new Map([
    [
      'default',
      {
        ...KITE,
        placeholders: {
          NEW: 'kite',
          OLD: {from: 'kite'},
          NS: {default: 'kite-system', label: 'Namespace'},
        },
      },
    ],
  ]),
  '2026-11-24',
);

test('what fills a placeholder comes with it', () => {
  const selection = {stack: {kite: 'v3.0.x'}, target: {}, values: {NS: 'a b'}};
  const {text, fills} = filledCommand('helm <OLD> <NEW> <NS>', ALL, selection, null);
  expect(text).toBe('helm v3.0.7 v3.1.2 <NS>');
  expect(fills).toMatchObject([
    {placeholder: 'OLD', product: 'kite', dependency: 'kite'},
    {placeholder: 'NEW', product: 'kite'},
    {placeholder: 'NS', field: {label: 'Namespace', default: 'kite-system'}, refused: 'a b'},
  ]);
});

test('what goes with the release is installed, be it only its default', () => {
  const data = {
    ...dataOf(
      release('v2', {gateway: 'v2.0.1+'}, {status: 'supported', values: {ref: 'main'}}),
      release('v1', {gateway: 'v1.0.1+'}),
    ),
    placeholders: {GATE: {install: 'gateway'}, REF: {value: 'ref'}},
  } satisfies CompatData;
  const site = createCatalog(new Map([['default', data]]), '2026-11-24');
  const textFor = (selection: Selection) =>
    filledCommand('<GATE> <REF>', site, selection, null).text;
  expect(textFor(none)).toBe('v2.0.1 main');
  expect(textFor({...none, stack: {gateway: 'v2.3.0'}})).toBe('v2.3.0 main');
  expect(textFor({stack: {gateway: 'v2.3.0'}, target: {kite: 'v1'}})).toBe('v2.3.0 <REF>');
  expect(textFor({...none, target: {kite: 'v1'}})).toBe('v1.0.1 <REF>');
  const {fills} = filledCommand('<GATE> <REF>', site, none, null);
  expect(fills).toMatchObject([{product: 'kite', install: 'gateway'}, {value: 'ref'}]);
});

test('the data of the dependency itself says what to install', () => {
  const data = {
    ...dataOf(release('v2', {gateway: 'v2.0.x+'}, {status: 'supported'})),
    placeholders: {GATE: {install: 'gateway'}},
  };
  const gateway = {
    ...dataOf(release('v2.0.x', {}, {version: 'v2.0.9'})),
    product: {id: 'gateway', name: 'Gateway'},
    placeholders: {},
  };
  const site = createCatalog(
    new Map([
      ['default', data],
      ['gateway', gateway],
    ]),
    '2026-11-24',
  );
  expect(filledCommand('<GATE>', site, none, null).text).toBe('v2.0.9');
});

test.each([
  ['bash', "helm list -n 'a b'"],
  ['zsh', "helm list -n 'a b'"],
  ['powershell', 'helm list -n <NS>'],
  [undefined, 'helm list -n <NS>'],
])('in %s, free text makes %s', (language, expected) => {
  const selection = {...none, values: {NS: 'a b'}};
  const {text} = filledCommand('helm list -n <NS>', ALL, selection, null, {language});
  expect(text).toBe(expected);
});

test('a page names the release until the reader does', () => {
  const fillOn = (target: Record<string, string>) =>
    filledCommand('<NEW>', ALL, {stack: {}, target}, null, {releases: {kite: 'v3.0.x'}}).text;
  expect(fillOn({})).toBe('v3.0.7');
  expect(fillOn({kite: 'v3.1.x'})).toBe('v3.1.2');
});

test('fills what the product ships with that of the release', () => {
  const data = {
    ...dataOf(
      release('v2.x', {chart: '7.0.0'}, {version: 'v2.0.0', status: 'supported'}),
      release('v1.x', {chart: '6.1.0'}, {version: 'v1.4.0', status: 'end-of-life'}),
      release('v0.x', {chart: '5.x'}, {status: 'end-of-life'}),
    ),
    dependencies: [{id: 'chart', name: 'Helm chart', bundledWith: 'kite'}],
    placeholders: {CHART: 'chart', APP: 'kite'},
  };
  const kite = createCatalog(new Map([['default', data]]), '2026-11-24');
  const text = (selection: Selection) => filledCommand('<CHART> <APP>', kite, selection, null).text;
  expect(text(none)).toBe('7.0.0 v2.0.0');
  expect(text({...none, stack: {chart: '1.0.0'}})).toBe('7.0.0 v2.0.0');
  expect(text({...none, target: {kite: 'v1.x'}})).toBe('6.1.0 v1.4.0');
  expect(text({...none, target: {kite: 'v0.x'}})).toBe('<CHART> <APP>');
});
