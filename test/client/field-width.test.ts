import {expect, test} from 'vitest';
import {fieldWidth} from '../../src/client/field-width.js';

test.each<[string[], number | undefined, string]>([
  [['v1.2', 'any release'], undefined, '16ch'],
  [['v1.2'], 6, '11ch'],
  [['v1.10.0-rc.1'], 6, '17ch'],
  [[], 6, '11ch'],
  [[], undefined, '5ch'],
])('%j with at least %s is %s wide', (texts, least, inlineSize) => {
  expect(fieldWidth(texts, least)).toEqual({inlineSize});
});
