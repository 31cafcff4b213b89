import {expect, test} from 'vitest';
import {createCatalog} from '../../src/compat/create-catalog.js';
import {dataOf} from '../../src/client/catalog.js';
import {KITE} from '../compat/data.js';

const OTHER = {...KITE, product: {id: 'other', name: 'Other'}, placeholders: {}};

test('finds the product named, else the default', () => {
  const catalog = createCatalog(
    new Map([
      ['default', KITE],
      ['second', OTHER],
    ]),
  );
  expect(dataOf(catalog, 'other')).toBe(OTHER);
  expect(dataOf(catalog, undefined)).toBe(KITE);
});

test.each([
  ['kit', 'There is no compatibility data of a product `kit`. The prop `product` may be `kite`.'],
  ['constructor', 'There is no compatibility data of a product `constructor`.'],
])('names the products there are: %s', (product, message) => {
  expect(() => dataOf(createCatalog(new Map([['default', KITE]])), product)).toThrow(message);
});

test('asks for a product where there is no default', () => {
  const catalog = createCatalog(
    new Map([
      ['first', KITE],
      ['second', OTHER],
    ]),
  );
  expect(() => dataOf(catalog, undefined)).toThrow(
    'name one with the prop `product` (`kite`, `other`)',
  );
});

test('says so when no data could be read', () => {
  expect(() => dataOf(createCatalog(new Map()), 'kite')).toThrow(
    'No data file of this site could be read.',
  );
});
