// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {
  chosenRelease,
  otherDocs,
  shownRelease,
  useDocsRelease,
  useRelease,
} from '../../src/client/use-release.js';
import {chooseRelease} from '../../src/client/use-selection.js';
import {useCompatData} from '../../src/client/catalog.js';
import {createCatalog} from '../../src/compat/create-catalog.js';
import {EMPTY_SELECTION} from '../../src/compat/selection.js';
import {dataOf, KITE, release} from '../compat/data.js';
import type {DocsVersion} from '../../src/client/docs-version.js';
import {at} from './site.js';

const second = {...KITE, product: {id: 'second', name: 'Second'}, placeholders: {}};
const catalog = createCatalog(
  new Map([
    ['default', KITE],
    ['second', second],
  ]),
  '2026-11-24',
);
const docs = (name: string, rest: Partial<Omit<DocsVersion, 'name'>> = {}): DocsVersion => ({
  instance: 'default',
  superseded: false,
  unversioned: false,
  siblings: ['default'],
  name,
  ...rest,
});

test.each([
  ['outside of docs', null, 'v3.1.x'],
  ['in docs of a release', docs('v3.0.x'), 'v3.0.x'],
  ['by the same line in other words', docs('2.9', {superseded: true}), 'v2.9.x'],
  ['in the current docs', docs('current'), 'main'],
  ['in docs without versions', docs('current', {unversioned: true}), 'v3.1.x'],
  ['in the latest docs, of which the data says nothing', docs('2026'), 'v3.1.x'],
  ['in older docs, of which the data says nothing', docs('2.0', {superseded: true}), undefined],
  [
    "in another product's docs",
    docs('current', {instance: 'second', siblings: ['default', 'second']}),
    'v3.1.x',
  ],
  ['in other docs than its own', docs('current', {siblings: ['default', 'kite']}), 'v3.1.x'],
  ['in its own docs', docs('v3.0.x', {instance: 'kite', siblings: ['default', 'kite']}), 'v3.0.x'],
])('%s', (_, version, line) => {
  expect(shownRelease(catalog, KITE, EMPTY_SELECTION, version)?.line).toBe(line);
});

test.each<[string, string | null, DocsVersion | null, Record<string, string>, string | null]>([
  ['a release chosen in docs of another', 'v3.1.x', docs('v3.0.x'), {}, 'v3.0.x'],
  ['in the docs of what comes next', 'v3.1.x', docs('current'), {}, 'main'],
  [
    'in older docs, of which the data says nothing',
    'v3.1.x',
    docs('2.0', {superseded: true}),
    {},
    '2.0',
  ],
  ['on a page that names its release', 'v3.1.x', null, {kite: 'v2.9.x'}, 'v2.9.x'],
  ['in docs of the release', 'v3.0.x', docs('v3.0.x'), {}, null],
  ['on a page that names the release', 'v3.1.x', docs('v3.0.x'), {kite: 'v3.1.x'}, null],
  ['in docs without versions', 'v2.9.x', docs('current', {unversioned: true}), {}, null],
  ['in the latest docs, of which the data says nothing', 'v2.9.x', docs('2026'), {}, null],
  ['outside of docs', 'v2.9.x', null, {}, null],
  ['without a choice', null, docs('v3.0.x'), {}, null],
])('other docs: %s', (_, line, version, page, other) => {
  const target: Record<string, string> = line === null ? {} : {kite: line};
  const selection = {stack: {}, target};
  expect(otherDocs(catalog, KITE, selection, version, page)).toBe(other);
});

test('a product that is not the default is documented by what says so', () => {
  expect(shownRelease(catalog, second, EMPTY_SELECTION, docs('v3.0.x'))?.line).toBe('v3.1.x');
  const named = dataOf(
    release('v2', {}, {status: 'supported'}),
    release('v1', {}, {docsVersion: 'old'}),
  );
  const data = {...named, product: second.product, placeholders: {}};
  expect(shownRelease(catalog, data, EMPTY_SELECTION, docs('old', {superseded: true}))?.line).toBe(
    'v1',
  );
});

test('docs without versions belong to the release that names them', () => {
  const data = dataOf(
    release('v2', {}, {status: 'supported'}),
    release('v1', {}, {docsVersion: 'current'}),
  );
  const version = docs('current', {unversioned: true});
  expect(shownRelease(catalog, data, EMPTY_SELECTION, version)?.line).toBe('v1');
});

test('a choice comes before the docs, as long as the data has it', () => {
  const chosen = (line: string) => ({stack: {}, target: {kite: line}});
  expect(shownRelease(catalog, KITE, chosen('v2.9.x'), docs('v3.0.x'))?.line).toBe('v2.9.x');
  expect(shownRelease(catalog, KITE, chosen('v9'), docs('v3.0.x'))?.line).toBe('v3.0.x');
  expect(chosenRelease(KITE, chosen('v9'))).toBeNull();
});

test('on a page', () => {
  const use = () => {
    const data = useCompatData();
    return [useDocsRelease(data)?.line, useRelease(data)?.line];
  };
  const {result} = renderHook(use, at('/docs/next/install'));
  expect(result.current).toEqual(['main', 'main']);
  act(() => {
    chooseRelease('ai-gateway', 'v0.5.x');
  });
  expect(result.current).toEqual(['main', 'v0.5.x']);
});
