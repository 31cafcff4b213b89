import {expect, expectTypeOf, test} from 'vitest';
import {defineCompat} from '../../src/data/define-compat.js';
import type {CompatInput} from '../../src/data/schema.js';

test('returns its argument', () => {
  const data: CompatInput = {product: {id: 'gate', name: 'Gate'}, releases: [{line: 'v1.x'}]};
  expect(defineCompat(data)).toBe(data);
});

test('knows the forms of a requirement, and that versions are text', () => {
  type Requirement = NonNullable<CompatInput['releases'][number]['requires']>[string];
  expectTypeOf<'v1.30+'>().toExtend<Requirement>();
  expectTypeOf<{range: string; claim: 'tested'}>().toExtend<Requirement>();
  expectTypeOf<(string | {range: string; source: string})[]>().toExtend<Requirement>();
  expectTypeOf<number>().not.toExtend<Requirement>();
});
