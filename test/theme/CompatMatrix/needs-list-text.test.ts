import {expect, test} from 'vitest';
import needsListText from '../../../theme/CompatMatrix/needs-list-text.js';
import {release} from '../../compat/data.js';

test('a dependency of which a release says nothing is left out, whatever its id', () => {
  const dependencies = ['sea', 'air', 'constructor'].map((id) => ({id, name: id}));
  expect(needsListText(release('v1', {sea: '1.x'}), dependencies, 'en')).toBe('sea 1.x');
});
