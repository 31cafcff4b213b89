import {expect, test} from 'vitest';
import {toJson} from '../../../src/exchange/export/json.js';
import {dataFrom} from '../data.js';

test('JSON is the data', () => {
  const data = dataFrom('product: {id: kite, name: Kite}\nreleases: [{line: v1, requires: {}}]\n');
  expect(JSON.parse(toJson(data))).toEqual(data);
  expect(toJson(data)).toMatch(/^\{\n {2}"product": [^]*\}\n$/);
});
