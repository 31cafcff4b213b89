import {sourceId} from '../../compat/model.js';
import {installedWith, isShipped} from '../../compat/shipped.js';
import {selectableReleases} from '../../compat/support.js';
import {enumerate, quote} from '../wording.js';
import type {CompiledRule} from './rule.js';

export const placeholderWithoutVersion: CompiledRule = {
  code: 'placeholder-without-version',
  describe:
    'A placeholder is filled by the version of the product, or of what it ships, and no release has one: it is never filled.',
  check({data}) {
    const {product, dependencies, releases, placeholders} = data;
    const filled = new Set(
      releases.flatMap((release) => Object.keys(installedWith(data, release))),
    );
    if (selectableReleases(data).length === 0) filled.delete(product.id);
    const lines = enumerate(releases.map(({line}) => line));
    const own = [product, ...dependencies.filter((dependency) => isShipped(dependency, product))];
    return Object.entries(placeholders).flatMap(([name, source]) => {
      if (typeof source !== 'string' && !('install' in source)) return [];
      const subject = own.find(({id}) => id === sourceId(source) && !filled.has(id));
      if (!subject) return [];
      const what =
        subject === product ? 'the `version` to install' : `one version of ${subject.name} each`;
      return {
        path: ['placeholders', name],
        which: 'value' as const,
        message: `the version of ${subject.name} is to fill ${quote(`<${name}>`)}, and no release has one`,
        tip: `give releases ${what}: ${lines}`,
      };
    });
  },
};
