import {selectableReleases} from '../../compat/support.js';
import {enumerate, quote} from '../wording.js';
import type {CompiledRule} from './rule.js';

export const placeholderWithoutVersion: CompiledRule = {
  code: 'placeholder-without-version',
  describe:
    'A placeholder is filled by the version of the product, and no release has a `version`: it is never filled.',
  check({data}) {
    const {product, releases, placeholders} = data;
    if (selectableReleases(data).length > 0) return [];
    const lines = enumerate(releases.map(({line}) => line));
    return Object.entries(placeholders)
      .filter(([, source]) => source === product.id)
      .map(([name]) => ({
        path: ['placeholders', name],
        which: 'value',
        message: `the version of ${product.name} is to fill ${quote(`<${name}>`)}, and no release has one`,
        tip: `give releases the \`version\` to install: ${lines}`,
      }));
  },
};
