import {expect, test} from 'vitest';
import {toJson, toPublishedJson} from '../../../src/exchange/export/json.js';
import {dataFrom} from '../data.js';

test('JSON is the data', () => {
  const data = dataFrom('product: {id: kite, name: Kite}\nreleases: [{line: v1, requires: {}}]\n');
  expect(JSON.parse(toJson(data))).toEqual(data);
  expect(toJson(data)).toMatch(/^\{\n {2}"product": [^]*\}\n$/);
});

test('what is for the build and its Markdown alone is not published', () => {
  const text =
    'product: {id: kite, name: Kite}\nreleases: [{line: v1}]\ntable: {columns: [{shows: line}]}\nagreesWith: [{file: a.json, path: b, means: version of v1}]\n';
  const data = {...dataFrom(text), file: '/home/me/kite.yaml', history: []};
  expect(JSON.parse(toPublishedJson(data))).toEqual({
    schemaVersion: 1,
    product: {id: 'kite', name: 'Kite'},
    dependencies: [],
    releases: [{line: 'v1', requires: {}}],
    apis: [],
    placeholders: {},
  });
});
