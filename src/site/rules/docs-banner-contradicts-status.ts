import {releaseOfDocsVersion, type SupportStatus} from '../../compat/index.js';
import {formatPath} from '../../data/source/located.js';
import {followsReleases, documentedProducts, type DocsVersion} from '../docs-versions.js';
import type {SiteRule} from './rule.js';

export const docsBannerContradictsStatus: SiteRule = {
  code: 'docs-banner-contradicts-status',
  describe:
    'The banner of a docs version says something else than the support status of its release.',
  check({siteConfigPath, products, docsVersions}) {
    return docsVersions.flatMap((version) => {
      const releases = documentedProducts(version, products)
        .filter((data) => followsReleases(version, data, docsVersions))
        .map((data) => releaseOfDocsVersion(data, version.name))
        .filter((release) => release?.status !== undefined);
      const [release] = releases;
      const wanted = releases.map((each) => each?.status && bannerFor(each.status, version));
      const [banner] = wanted;
      if (!release || !banner || wanted.includes(null)) return [];
      return {
        file: siteConfigPath,
        key: formatPath(['versions', version.name, 'banner']),
        message: `${SAYS[version.banner]} docs version ${version.name}${ofDocs(version)}, and ${release.line} is ${release.status} in the data`,
        tip: `Correct the status in the data if it is wrong, or else set \`banner: '${banner}'\` for this version in the options of the docs plugin`,
      };
    });
  },
};

const SAYS: Readonly<Record<DocsVersion['banner'], string>> = {
  none: 'no banner stands above',
  unreleased: 'the banner `unreleased` stands above',
  unmaintained: 'the banner `unmaintained` stands above',
};

function ofDocs({docs}: DocsVersion): string {
  return docs === 'default' ? '' : ` of the docs ${docs}`;
}

/** The banner that a docs version should have; `null` where the one that it has is right. */
function bannerFor(
  status: SupportStatus,
  {banner, isLast}: DocsVersion,
): DocsVersion['banner'] | null {
  switch (status) {
    case 'end-of-life':
      return banner === 'unmaintained' ? null : 'unmaintained';
    case 'development':
      // Where readers get no other version, Docusaurus shows no banner.
      return banner === 'unreleased' || (banner === 'none' && isLast) ? null : 'unreleased';
    case 'maintenance':
      // "No longer actively maintained" is not wrong either.
      return banner === 'unreleased' ? 'none' : null;
    default:
      return banner === 'none' ? null : 'none';
  }
}
