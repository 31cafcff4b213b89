import {expect, test} from 'vitest';
import {idOf} from '../../../src/exchange/import/dependency-id.js';

test.each([
  ['Envoy Gateway', 'envoy-gateway'],
  ['K8s', 'kubernetes'],
  ['Node.js', 'node-js'],
  ['Café', 'cafe'],
  ['constructor', 'column'],
  ['__proto__', 'proto'],
  ['网关', 'column'],
])('the id of %s is %s', (name, id) => {
  expect(idOf(name)).toBe(id);
});
