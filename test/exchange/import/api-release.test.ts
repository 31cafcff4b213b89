import {expect, test} from 'vitest';
import {releaseOfApi} from '../../../src/exchange/import/api-release.js';
import {imported, tableOf} from '../data.js';

test.each([
  ['Kite v1alpha3 (v0.3.x)', 'Kite v0.3.x'],
  ['v1beta1 (v1.2)', 'v1.2'],
  ['v1beta1 (v1.x, main)', 'v1beta1 (v1.x, main)'],
  ['v1.2 (v1.3)', 'v1.2 (v1.3)'],
  ['Kite v1alpha3', 'Kite v1alpha3'],
])('%s is the release %s', (text, release) => {
  expect(releaseOfApi(text)).toBe(release);
});

test('releases are told by their versions, on both sides', () => {
  const {data} = imported(
    tableOf(
      ['', 'Wind v1alpha4 (v0.4.x)', 'Wind v1beta1 (v1.2.x)'],
      ['Kite v1beta1 (v0.6)', '✗', '✓'],
      ['Kite v1alpha1 (v0.5)', '✓', '✗'],
    ),
  );
  expect(
    data.releases.map(({line, requires}) => [line, requires['wind']?.map(({range}) => range.text)]),
  ).toEqual([
    ['v0.6', ['v1.2.x']],
    ['v0.5', ['v0.4.x']],
  ]);
});
