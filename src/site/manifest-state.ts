import {
  apiVersionsOf,
  apiVersionState,
  releaseOfDocsVersion,
  type ApiVersionState,
  type CompatData,
  type Release,
} from '../compat/index.js';
import type {Manifest} from './manifests.js';
import type {Page} from './page.js';

/** What the release that a page documents makes of a manifest. */
export interface JudgedManifest {
  readonly state: ApiVersionState;
  readonly data: CompatData;
  readonly release: Release;
}

/**
 * Tells what the release that a page documents makes of a manifest.
 *
 * @returns `null` where no product has its kind, or products do not agree
 */
export function judgeManifest(
  manifest: Manifest,
  {products, docsVersion}: Pick<Page, 'products' | 'docsVersion'>,
): JudgedManifest | null {
  const judged = products
    .filter((data) => apiVersionsOf(data, manifest) !== null)
    .map((data) => {
      const release = releaseOfDocsVersion(data, docsVersion.name);
      return release && {data, release, state: apiVersionState(data, release.line, manifest)};
    });
  const [first] = judged;
  return first && judged.every((each) => each?.state === first.state) ? first : null;
}

/** Such as `AIGatewayRoute of a.io/v1alpha1`, in backticks. */
export function manifestName({group, version, kind}: Manifest): string {
  return `\`${kind}\` of \`${group}/${version}\``;
}
