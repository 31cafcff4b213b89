import {expect, test} from 'vitest';
import generated from '@generated/docusaurus-plugin-compat-matrix/catalog.json';
import {knownVersions} from '../../src/client/known-versions.js';
import {knownVersions as found} from '../../src/compat/index.js';

test('what the catalog says is what the data speaks of', () => {
  for (const data of Object.values(generated.products)) {
    for (const {id} of [...data.dependencies, {id: 'unknown'}]) {
      expect(knownVersions(generated, data, id)).toEqual(found(generated, data, id));
    }
  }
});
