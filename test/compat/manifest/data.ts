import type {CompatData} from '../../../src/compat/index.js';
import {dataOf, release} from '../data.js';

/** Lines `main`, v4, v3, v2, v1; three versions of Kite, and one of Rope. */
export const KITES: CompatData = {
  ...dataOf(...['main', 'v4', 'v3', 'v2', 'v1', 'others'].map((line) => release(line))),
  apis: [
    {
      group: 'kite.dev',
      kinds: ['Kite', 'Tail'],
      versions: [
        {
          name: 'v1alpha1',
          since: 'v1',
          deprecatedSince: 'v2',
          removedIn: 'v4',
          replacedBy: 'v1beta1',
        },
        {name: 'v1beta1', since: 'v2', deprecatedSince: 'v4', replacedBy: 'v1'},
        {name: 'v1', since: 'main', preferred: true},
      ],
    },
    {
      group: 'kite.dev',
      kinds: ['Rope'],
      versions: [{name: 'v1alpha1', since: 'v1', removedIn: 'v3'}],
    },
  ],
};
