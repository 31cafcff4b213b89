import {expect, test} from 'vitest';
import {nameOf} from '../../src/client/name-of.js';
import {dataOf} from '../compat/data.js';

test.each([
  ['kite', 'Kite'],
  ['kubernetes', 'Kubernetes'],
  ['proxy', 'Proxy'],
  ['nothing', 'nothing'],
])('%s is called %s', (id, name) => {
  expect(nameOf(dataOf(), id)).toBe(name);
});
