import type {CompatData, Requirement} from '../compat/index.js';
import {requirementsOf} from '../compat/model.js';
import {dependencyOf} from './matrix-columns.js';
import {namedRelease} from './named-release.js';
import {useRelease} from './use-release.js';

/**
 * What a release needs of a dependency; empty where that is not stated.
 *
 * @param dependency - Id of a dependency of the product.
 * @param release - Line, version or docs version; default: the release to show the reader, see
 * {@link useRelease}.
 * @throws If no dependency is named, or the data has no such dependency or release; the message names
 * those it has.
 */
export function useRequirements(
  data: CompatData,
  dependency: string,
  release?: string,
): readonly Requirement[] {
  // Markdown knows no types: who leaves the name out is to be told so, and which there are.
  if (!dependency) {
    const known = data.dependencies.map(({id}) => `\`${id}\``).join(', ');
    throw new Error(`\`dependency\` is missing; ${data.product.name} has ${known || 'none'}.`);
  }
  const {id} = dependencyOf(data, dependency);
  const shown = useRelease(data);
  const named = release === undefined ? shown : namedRelease(data, release);
  const requirements = named ? requirementsOf(named, id) : [];
  return requirements.filter(({range}) => range.kind !== 'not-stated');
}
