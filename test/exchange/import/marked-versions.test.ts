import {expect, test} from 'vitest';
import {markedAlternatives} from '../../../src/exchange/import/marked-versions.js';

const group = {mark: '✓', notes: [], doubted: false};

test('what is known comes first, what does not fit goes, where anything else is said', () => {
  const unknown = {...group, mark: '+', meaning: null, versions: ['1.32']};
  const fits = {...group, meaning: 'compatible' as const, versions: ['1.30', '1.31', '>= 2']};
  const not = {...group, mark: 'x', meaning: 'incompatible' as const, versions: ['1.29']};
  expect(markedAlternatives([unknown, not, fits])).toEqual([
    {range: '1.30, 1.31', claim: 'compatible'},
    {range: '>= 2', claim: 'compatible'},
    {range: '+: 1.32'},
  ]);
  expect(markedAlternatives([not])).toEqual([{range: '1.29', claim: 'known-issue'}]);
});

test('a doubt takes back the claim, and notes are kept', () => {
  const versions = ['1.30'];
  expect(
    markedAlternatives([
      {...group, meaning: 'tested', notes: ['beta', 'here'], doubted: true, versions},
    ]),
  ).toEqual([{range: '1.30', claim: 'not-stated', note: 'beta; here'}]);
});
