import {expect, test} from 'vitest';
import reasonText from '../../../theme/CompatMatrix/reason-text.js';
import {fit} from '../../../src/compat/index.js';
import {dataOf, release, type Written} from '../../compat/data.js';

test.each<[Written, string, string]>([
  [
    ['1.30+', ['1.32.3', 'known-issue']],
    '1.32',
    'v1 has a known issue with some versions of Kubernetes; nobody can tell whether 1.32 is among them.',
  ],
  [
    [['1.32.3', 'known-issue']],
    '1.32',
    'v1 has a known issue with some versions of Kubernetes; nobody can tell whether 1.32 is among them.',
  ],
  [['1.30+', ['1.32.3', 'known-issue']], '1.32.3', 'v1 has a known issue with Kubernetes 1.32.3.'],
])('of %j to a reader on %s: %s', (requires, runs, sentence) => {
  const data = dataOf(release('v1', {kubernetes: requires}));
  const [reason] = fit(data, {kubernetes: runs})[0]?.reasons ?? [];
  expect(reason && reasonText(data, 'v1', reason, 'en')).toBe(sentence);
});
