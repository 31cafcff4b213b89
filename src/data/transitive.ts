import {releasesIn, statedRequirements} from '../compat/lines.js';
import {
  isAskedFor,
  ownData,
  requirementsOf,
  type Dependency,
  type Release,
  type Requirement,
} from '../compat/model.js';
import type {Row} from './rows.js';
import type {Compiled} from './rules/rule.js';

/** Something that a release needs both itself and through another dependency. */
export interface Transitive {
  /** Such as Kubernetes, which the other needs too. */
  readonly dependency: Dependency;
  /** What the release asks of it. */
  readonly stated: readonly Requirement[];
  /** Such as Envoy Gateway. */
  readonly through: Dependency;
  /** What the release asks of that one. */
  readonly carriers: readonly Requirement[];
  /** The releases of that one which are let in; each states what it needs. */
  readonly lines: readonly Release[];
}

/** What a release needs twice, as far as each line of the other dependency says what it needs. */
export function transitivesOf(compiled: Compiled, {release}: Row): Transitive[] {
  const {dependencies} = compiled.data;
  return dependencies.flatMap((through) => {
    const own = ownData(compiled.products, through.id);
    const carriers = statedRequirements(release, through.id);
    // What a channel stands for nobody knows.
    if (!own || carriers.some(({range}) => range.channels.length > 0)) {
      return [];
    }
    const lines = [...new Set(carriers.flatMap(({range}) => releasesIn(own, range)))];
    return dependencies
      .map((dependency) => ({
        dependency,
        through,
        carriers,
        lines,
        stated: statedRequirements(release, dependency.id),
      }))
      .filter(
        ({dependency, stated}) =>
          // What is bundled is compared with what is shipped.
          isAskedFor(dependency) &&
          stated.length > 0 &&
          lines.length > 0 &&
          lines.every((line) => isStated(line, dependency.id)),
      );
  });
}

/** Whether all that a release says of a dependency is understood. */
function isStated(release: Release, dependency: string): boolean {
  const stated = statedRequirements(release, dependency);
  const said = requirementsOf(release, dependency).filter(({claim}) => claim !== 'known-issue');
  return stated.length > 0 && stated.length === said.length;
}
