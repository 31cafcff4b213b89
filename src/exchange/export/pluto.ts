import {parseVersion} from '../../version/index.js';
import type {Api, ApiVersion, CompatData} from '../../compat/model.js';
import {isPublished} from '../../compat/support.js';

/** An API version that is or will be gone, in the words of Pluto's version files. */
interface PlutoVersion {
  readonly version: string;
  readonly kind: string;
  readonly 'deprecated-in'?: string;
  readonly 'removed-in'?: string;
  readonly 'replacement-api'?: string;
  readonly 'replacement-available-in'?: string;
  readonly component: string;
}

/**
 * The deprecated and removed API versions as a file for Pluto (`pluto detect-files -f FILE`), which
 * then finds them in manifests and Helm releases:
 * https://pluto.docs.fairwinds.com/advanced/#adding-custom-version-checks
 *
 * Pluto compares by semantic versions, so a line is told by the first release that it can have:
 * `v0.6.x` → `v0.6.0`. What began in a line that is not told, Pluto is told of the oldest line that
 * the data lists.
 *
 * @returns YAML with a final line ending; every text in it is quoted as JSON does, which YAML reads
 */
export function toPluto(data: CompatData): string {
  const versions = data.apis.flatMap((api) => versionsOf(api, data));
  const target = data.releases
    .filter(isPublished)
    .map(({line}) => firstOf(line))
    .find((version) => version !== null);
  const lines = versions.flatMap((version) =>
    Object.entries(version).map(
      ([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${JSON.stringify(value)}`,
    ),
  );
  return [
    versions.length > 0 ? 'deprecated-versions:' : 'deprecated-versions: []',
    ...lines,
    ...(target
      ? ['target-versions:', `  ${JSON.stringify(data.product.id)}: ${JSON.stringify(target)}`]
      : []),
    '',
  ].join('\n');
}

function versionsOf(api: Api, data: CompatData): PlutoVersion[] {
  return api.versions.flatMap((version) => {
    const deprecatedIn = deprecationOf(version, data);
    const removedIn = version.removedIn === undefined ? null : firstOf(version.removedIn);
    if (deprecatedIn === null && removedIn === null) return [];
    const replacement = api.versions.find(({name}) => name === version.replacedBy);
    const availableIn = replacement?.since === undefined ? null : firstOf(replacement.since);
    return api.kinds.map((kind) => ({
      version: `${api.group}/${version.name}`,
      kind,
      ...(deprecatedIn !== null && {'deprecated-in': deprecatedIn}),
      ...(removedIn !== null && {'removed-in': removedIn}),
      ...(version.replacedBy !== undefined && {
        'replacement-api': `${api.group}/${version.replacedBy}`,
      }),
      ...(availableIn !== null && {'replacement-available-in': availableIn}),
      component: data.product.id,
    }));
  });
}

function deprecationOf({deprecated, deprecatedSince}: ApiVersion, data: CompatData): string | null {
  if (deprecatedSince !== undefined) return firstOf(deprecatedSince);
  if (!deprecated) return null;
  const lines = data.releases.map(({line}) => firstOf(line)).filter((version) => version !== null);
  return lines.at(-1) ?? null;
}

/** The first release of a line as semver 2.0.0 writes it, with the `v` that Pluto asks for; `null` for `main`. */
function firstOf(line: string): string | null {
  const version = parseVersion(line);
  if (!version || version.release.length === 0) return null;
  const [major = 0, minor = 0, patch = 0] = version.release;
  const suffix = version.prerelease.length > 0 ? `-${version.prerelease.join('.')}` : '';
  return `v${major}.${minor}.${patch}${suffix}`;
}
