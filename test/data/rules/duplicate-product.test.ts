import {expect, test} from 'vitest';
import {duplicateProduct} from '../../../src/data/rules/duplicate-product.js';
import {checkShip} from './check-compiled.js';

const other = (id: string) => `{product: {id: ${id}, name: Other}, releases: [{line: v1.x}]}`;

test.each([null, other('mast'), other('ship'), other('ships')])('%s is another product', (mast) => {
  expect(checkShip(duplicateProduct, ['{line: v1}'], {mast})).toEqual([]);
});

test('ids that differ in case alone', () => {
  expect(checkShip(duplicateProduct, ['{line: v1}'], {mast: other('Ship')})).toEqual([
    'product.id: the site has a product `Ship` too, which differs from `ship` in case alone',
  ]);
});
