/**
 * What is wrong with a release, before it is published.
 *
 * @param {{tag: string, version: string, changelog: string}} release
 * @returns {string[]}
 */
export function releaseFaults({tag, version, changelog}) {
  const heading = changelog.split('\n').find((line) => line.startsWith(`## ${version}`));
  return [
    ...(tag === `v${version}` ? [] : [`The tag is ${tag}, but package.json says ${version}.`]),
    ...(heading ? [] : [`CHANGELOG.md has no entry for ${version}.`]),
    ...(heading?.includes('unreleased') ? [`CHANGELOG.md calls ${version} unreleased.`] : []),
  ];
}
