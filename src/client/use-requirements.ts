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
 * @throws If the data has no such dependency or release; the message names those it has.
 */
export function useRequirements(
  data: CompatData,
  dependency: string,
  release?: string,
): readonly Requirement[] {
  const {id} = dependencyOf(data, dependency);
  const shown = useRelease(data);
  const named = release === undefined ? shown : namedRelease(data, release);
  const requirements = named ? requirementsOf(named, id) : [];
  return requirements.filter(({range}) => range.kind !== 'not-stated');
}
