import {expect, test} from 'vitest';
import {readPageOverrides} from '../../src/remark/page-overrides.js';

test.each([[undefined], [null], ['text'], [{}], [{title: 'A'}], [{compat: null}]])(
  '%j says nothing',
  (frontMatter) => {
    expect(readPageOverrides(frontMatter)).toEqual({overrides: null, mistakes: []});
  },
);

test.each([
  {release: 'v0.5.x'},
  {release: {'ai-gateway': 'v0.5.x'}},
  {placeholders: {A: 'kubernetes', B: {from: 'ai-gateway'}, C: {default: 'x', label: 'X'}}},
  {placeholders: {A: {install: 'envoy-gateway'}, B: {value: 'ref'}}},
])('%j is right', (compat) => {
  expect(readPageOverrides({compat})).toEqual({overrides: compat, mistakes: []});
});

test.each<[unknown, string[], object | null]>([
  ['v0.5.x', ['compat'], null],
  [['v0.5.x'], ['compat'], null],
  [{version: 'v0.5.x'}, ['compat.version'], null],
  [{release: 0.5}, ['compat.release'], null],
  [{release: ''}, ['compat.release'], null],
  [{release: {a: 1, b: 'v1'}}, ['compat.release.a'], {release: {b: 'v1'}}],
  [{placeholders: ['A']}, ['compat.placeholders'], null],
  [{placeholders: {A: 1, B: 'b'}}, ['compat.placeholders.A'], {placeholders: {B: 'b'}}],
  [{placeholders: {A: {default: '-n'}}}, ['compat.placeholders.A'], null],
  [{placeholders: {A: {default: 'x', from: 'b'}}}, ['compat.placeholders.A'], null],
  [{placeholders: {A: {from: 'b', default: 'x'}}}, ['compat.placeholders.A'], null],
  [{placeholders: {A: {install: 'b', label: 'x'}}}, ['compat.placeholders.A'], null],
  [{placeholders: {A: {install: ''}}}, ['compat.placeholders.A'], null],
  [{placeholders: {A: {value: 7}}}, ['compat.placeholders.A'], null],
  [{placeholders: {A: {default: 'x', lable: 'b'}}}, ['compat.placeholders.A'], null],
  [{placeholders: {A: {label: 'b'}}}, ['compat.placeholders.A'], null],
  [{placeholders: {A: {}}}, ['compat.placeholders.A'], null],
])('%j is wrong at %j', (compat, places, right) => {
  const {overrides, mistakes} = readPageOverrides({compat});
  expect(mistakes.map(({path}) => path.join('.'))).toEqual(places);
  expect(overrides).toEqual(right);
});
