import {requirementsOf, sourceId, type Release} from '../../compat/model.js';
import {installedWith, isShipped} from '../../compat/shipped.js';
import {selectableReleases} from '../../compat/support.js';
import {enumerate, quote} from '../wording.js';
import type {CompiledRule} from './rule.js';

/** Whether a release says which versions of a dependency it needs. */
function states(release: Release, id: string): boolean {
  return requirementsOf(release, id).some(({range}) => range.kind === 'range');
}

export const placeholderWithoutVersion: CompiledRule = {
  code: 'placeholder-without-version',
  describe:
    'A placeholder is filled by the version of the product, of what it ships or of what it needs, and no release has one: it is never filled.',
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
      const id = sourceId(source);
      const required =
        typeof source !== 'string' &&
        dependencies.find((each) => each.id === id && !isShipped(each, product));
      if (required && !releases.some((release) => states(release, required.id))) {
        return {
          path: ['placeholders', name],
          which: 'value' as const,
          message: `what to install of ${required.name} is to fill ${quote(`<${name}>`)}, and no release says which versions fit`,
          tip: `say under \`requires\` which versions of \`${required.id}\` a release needs`,
        };
      }
      const subject = own.find((each) => each.id === id && !filled.has(each.id));
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
