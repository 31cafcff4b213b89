import {expect, test} from 'vitest';
import needsListText from '../../../theme/CompatMatrix/needs-list-text.js';
import {release} from '../../compat/data.js';

test('a dependency of which a release says nothing is left out, whatever its id', () => {
  const dependencies = ['sea', 'air', 'constructor'].map((id) => ({id, name: id}));
  expect(needsListText(release('v1', {sea: '1.x'}), dependencies, 'en')).toBe('sea 1.x');
});

test('of what not everybody runs it says so', () => {
  const dependencies = [
    {id: 'kubernetes', name: 'Kubernetes'},
    {id: 'openshift', name: 'OpenShift', optional: true},
  ];
  const both = release('v1', {kubernetes: '1.32', openshift: '4.19 - 4.21'});
  expect(needsListText(both, dependencies, 'en')).toBe(
    'Kubernetes 1.32 and OpenShift 4.19 to 4.21 (if present)',
  );
  expect(needsListText(release('v1', {kubernetes: '1.32'}), dependencies, 'en')).toBe(
    'Kubernetes 1.32',
  );
});
