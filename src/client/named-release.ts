import {releaseOfDocsVersion, type CompatData, type Release} from '../compat/index.js';
import {releaseNamed} from '../compat/support.js';

/**
 * The release that an author names in a page: by its line or version, or by its docs version.
 *
 * @throws If none is named, or the data has no such release; the message names those it has.
 */
export function namedRelease(data: CompatData, name: string | undefined): Release {
  // Nothing checks the props of a component in MDX.
  const release =
    name === undefined ? null : (releaseNamed(data, name) ?? releaseOfDocsVersion(data, name));
  if (!release) {
    const known = data.releases.map(({line}) => `\`${line}\``).join(', ') || 'none';
    const example = `\`<SupportStatus of="${data.releases[0]?.line ?? ''}" />\``;
    throw new Error(
      name === undefined
        ? `Name the release of ${data.product.name} that is meant, as in ${example}; it has ${known}.`
        : `${data.product.name} has no release \`${name}\`; it has ${known}.`,
    );
  }
  return release;
}
