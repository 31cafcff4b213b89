import {lowestReleaseIn, statedRequirements} from './lines.js';
import {
  OTHERS,
  ownData,
  type CompatData,
  type Dependency,
  type Release,
  type Requirement,
} from './model.js';

/**
 * The data with what is bundled, where a release leaves that out and the site has the data of what
 * bundles it: as in tables, what the first version that is let in ships (`v1.6.x+` of a gateway
 * brings the proxy of its v1.6.x). Such requirements name where they are `takenFrom`. The same
 * object where nothing is to be added.
 *
 * @param data as its authors wrote it
 * @param products Product id → data, of the whole site
 */
export function withBundled(
  data: CompatData,
  products: Readonly<Record<string, CompatData>>,
): CompatData {
  const bundled = data.dependencies.flatMap((dependency) => {
    const {bundledWith: carrier = ''} = dependency;
    const own = ownData(products, carrier);
    return own ? [{dependency, own}] : [];
  });
  const releases = data.releases.map((release) => {
    const taken = bundled
      .filter(({dependency}) => !Object.hasOwn(release.requires, dependency.id))
      .map(({dependency, own}) => [dependency.id, shipped(release, dependency, own)] as const)
      .filter(([, requirements]) => requirements.length > 0);
    return taken.length === 0 || release.line === OTHERS
      ? release
      : {...release, requires: {...release.requires, ...Object.fromEntries(taken)}};
  });
  const isSame = releases.every((release, index) => release === data.releases[index]);
  return isSame ? data : {...data, releases};
}

/** What each alternative brings; nothing where one of them is not known. */
function shipped(
  release: Release,
  {id, bundledWith = ''}: Dependency,
  own: CompatData,
): Requirement[] {
  const alternatives = statedRequirements(release, bundledWith).map(({range}) => {
    const first = lowestReleaseIn(own, range);
    return first ? taken(first, id, own) : [];
  });
  if (alternatives.some((requirements) => requirements.length === 0)) return [];
  const byText = new Map(alternatives.flat().map((each) => [each.range.text, each]));
  return Array.from(byText.values());
}

function taken(from: Release, dependency: string, {product}: CompatData): Requirement[] {
  return statedRequirements(from, dependency)
    .filter(({claim}) => claim === 'bundled')
    .map(({range, claim}) => ({
      range,
      claim,
      ...(product.url !== undefined && {source: product.url}),
      takenFrom: {product: product.name, line: from.line},
    }));
}
