import {expect, test} from 'vitest';
import {placeholderWithoutValue} from '../../../src/data/rules/placeholder-without-value.js';
import {checkShip} from './check-compiled.js';

test.each([
  ['REF: {value: ref}', ['{line: v2}', '{line: v1, values: {ref: main}}']],
  ['NEW: ship, OLD: {from: ship}, MAST: {install: mast}, NS: {default: value}', ['{line: v1}']],
])('%s is right with %j', (placeholders, releases) => {
  const head = `placeholders: {${placeholders}}`;
  expect(checkShip(placeholderWithoutValue, releases, {head})).toEqual([]);
});

test.each([[['{line: v1}']], [['{line: v2, values: {refs: main}}', '{line: v1}']]])(
  'no release has the value: %j',
  (releases) => {
    const head = 'placeholders: {REF: {value: ref}, MAST: mast}';
    expect(checkShip(placeholderWithoutValue, releases, {head})).toEqual([
      'placeholders.REF.value: `ref` is to fill `<REF>`, and no release has it among its `values`',
    ]);
  },
);
