import {expect, test} from 'vitest';
import {describeRange, parseRange, type RangeDescription} from '../../src/version/index.js';
import {NOT_STATED, NOT_UNDERSTOOD} from './ranges.js';

test.each<[string, RangeDescription]>([
  ['v1.32+', {kind: 'at-least', version: 'v1.32'}],
  ['v1.6.x+', {kind: 'at-least', version: 'v1.6'}],
  ['>= 1.21.3', {kind: 'at-least', version: '1.21.3'}],
  ['>1.26', {kind: 'at-least', version: '1.27'}],
  ['>1.26.3', {kind: 'later-than', version: '1.26.3'}],
  ['<=v1.26', {kind: 'at-most', version: 'v1.26'}],
  ['<1.27', {kind: 'at-most', version: '1.26'}],
  ['<1.27.0', {kind: 'earlier-than', version: '1.27.0'}],
  ['<2.0', {kind: 'earlier-than', version: '2.0'}],
  ['1.8.0-rc.1', {kind: 'exactly', version: '1.8.0-rc.1'}],
  ['v1.32.3', {kind: 'exactly', version: 'v1.32.3'}],
  ['1.32', {kind: 'line', version: '1.32'}],
  ['v1.4.x', {kind: 'line', version: 'v1.4.x'}],
  ['1.4.*', {kind: 'line', version: '1.4.x'}],
  ['1.26 - 1.32', {kind: 'between', from: '1.26', to: '1.32'}],
  ['v1.32 – v1.26.2', {kind: 'between', from: 'v1.26.2', to: 'v1.32'}],
  ['>=1.21 <1.27', {kind: 'between', from: '1.21', to: '1.26'}],
  ['>=1.21.3 <2.0.0', {kind: 'as-written', text: '>=1.21.3 <2.0.0'}],
  ['v1.33, v1.34, v1.35', {kind: 'between', from: 'v1.33', to: 'v1.35'}],
  ['1.28, 1.30.2, main', {kind: 'one-of', versions: ['1.28', '1.30.2', 'main']}],
  ['main', {kind: 'one-of', versions: ['main']}],
  ['<1.2 || >1.4', {kind: 'as-written', text: '<1.2 || >1.4'}],
  ['*', {kind: 'any'}],
  ['22.04+', {kind: 'as-written', text: '22.04+'}],
])('%s', (written, description) => {
  expect(describeRange(parseRange(written))).toEqual(description);
});

test('what is not stated says so, what is not understood stays as written', () => {
  for (const written of NOT_STATED) {
    expect(describeRange(parseRange(written))).toEqual({kind: 'not-stated'});
  }
  for (const text of NOT_UNDERSTOOD) {
    expect(describeRange(parseRange(text))).toEqual({kind: 'as-written', text});
  }
});
