import {expect, test} from 'vitest';
import {judgeManifest, manifestName} from '../../src/site/manifest-state.js';
import {dataOf} from './fixture-site.js';
import {docsVersion} from './rules/check.js';

const mesh = (versions: string) =>
  dataOf(`
product: {id: mesh, name: Mesh}
releases: [{line: v1.1.x}, {line: v1.0.x}]
apis: [{group: mesh.io, kinds: [Route], versions: [${versions}]}]
`);
const MANIFEST = {group: 'mesh.io', version: 'v1', kind: 'Route', offset: 0};

function state(products: string[], docs: string) {
  return judgeManifest(MANIFEST, {products: products.map(mesh), docsVersion: docsVersion(docs)})
    ?.state;
}

test('products that have the kind must agree', () => {
  const [served, late] = ['{name: v1}', '{name: v1, since: v1.1.x}'];
  expect(state([late], '1.0')).toBe('not-yet');
  expect(state([late, late], '1.0')).toBe('not-yet');
  expect(state([late, served], '1.0')).toBeUndefined();
  expect(state([late], '0.9')).toBeUndefined();
  expect(state([], '1.0')).toBeUndefined();
});

test('a manifest has a name', () => {
  expect(manifestName(MANIFEST)).toBe('`Route` of `mesh.io/v1`');
});
