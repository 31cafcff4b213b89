import {expect, test} from 'vitest';
import needsListText from '../../../theme/CompatMatrix/needs-list-text.js';
import {release, type Written} from '../../compat/data.js';

const dependencies = ['sea', 'air', 'constructor'].map((id) => ({id, name: id}));

test('a dependency of which a release says nothing is no less needed, whatever its id', () => {
  expect(needsListText(release('v1', {sea: '1.x', air: 'N/A'}), dependencies, 'en')).toBe(
    'sea 1.x, air in a version not stated, and constructor in a version not stated',
  );
});

test.each<[Readonly<Record<string, Written>>]>([
  [{}],
  [{air: 'N/A'}],
  [{sea: [['1.0', 'known-issue']]}],
])('of %j there is nothing to tell', (requires) => {
  expect(needsListText(release('v1', requires), dependencies, 'en')).toBe('');
});

test('of what not everybody runs it says so', () => {
  const clusters = [
    {id: 'kubernetes', name: 'Kubernetes'},
    {id: 'openshift', name: 'OpenShift', optional: true},
  ];
  const both = release('v1', {kubernetes: '1.32', openshift: '4.19 - 4.21'});
  expect(needsListText(both, clusters, 'en')).toBe(
    'Kubernetes 1.32 and OpenShift 4.19 to 4.21 (if present)',
  );
  expect(needsListText(release('v1', {kubernetes: '1.32'}), clusters, 'en')).toBe(
    'Kubernetes 1.32',
  );
});
