import {expect, test} from 'vitest';
import {isContradictory} from '../../src/version/contradictory.js';

test.each([
  '>=1.33 <1.30',
  '>=1.33<1.30',
  '<1.30, >= v1.33',
  '>1.2 && <=1.2',
  '≥1.33 and ≤1.30',
  '  > 1.2.3   < 1.2.3 ',
  '>=1.33 , <1.30',
  '>=1.33 & <1.30',
  '>=1.33  and  <1.30',
])('%s holds nothing', (text) => {
  expect(isContradictory(text)).toBe(true);
});

test.each([
  '>=1.30 <1.33',
  '<1.30 or >1.33',
  '<1.30 || >1.33',
  '>=1.33 >=1.30',
  '>=1.30 || 1.20 <1.40',
  'x >=1.33 <1.30',
  '>=1.33 <1.30 >1.2',
  '>=banana <1.30',
  '1.33 - 1.30',
  '>=1.33',
  '<1.2, 1.5 || >2',
  '',
])('%s does not', (text) => {
  expect(isContradictory(text)).toBe(false);
});
