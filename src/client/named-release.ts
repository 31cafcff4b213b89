import {
  releaseNamed,
  releaseOfDocsVersion,
  type CompatData,
  type Release,
} from '../compat/index.js';

/**
 * The release that an author names in a page: by its line or version, or by its docs version.
 *
 * @throws If the data has no such release; the message names those it has.
 */
export function namedRelease(data: CompatData, name: string): Release {
  const release = releaseNamed(data, name) ?? releaseOfDocsVersion(data, name);
  if (!release) {
    const known = data.releases.map(({line}) => `\`${line}\``).join(', ');
    throw new Error(`${data.product.name} has no release \`${name}\`; it has ${known || 'none'}.`);
  }
  return release;
}
