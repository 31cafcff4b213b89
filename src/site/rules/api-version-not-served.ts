import {apiVersionsOf, apiVersionState} from '../../compat/index.js';
import {enumerate} from '../../data/wording.js';
import {judgeManifest, manifestName} from '../manifest-state.js';
import type {PageRule} from './rule.js';

export const apiVersionNotServed: PageRule = {
  code: 'api-version-not-served',
  describe: 'A manifest uses an API version that the release of its docs version does not serve.',
  check(page) {
    return page.manifests.flatMap((manifest) => {
      const judged = judgeManifest(manifest, page);
      if (judged?.state !== 'not-yet' && judged?.state !== 'removed') return [];
      const {data, release, state} = judged;
      const {group, kind, silence, offset} = manifest;
      const served = (apiVersionsOf(data, manifest) ?? [])
        .map(({name}) => name)
        .filter((version) =>
          /^(?:served|preferred|deprecated)$/.test(
            apiVersionState(data, release.line, {group, kind, version}),
          ),
        );
      return {
        offset,
        silence,
        message: `${manifestName(manifest)} is ${state === 'removed' ? 'no longer' : 'not yet'} served in ${release.line}`,
        tip:
          served.length > 0
            ? `Use ${enumerate(served.map((version) => `${group}/${version}`))}`
            : 'Leave the manifest out of this docs version',
      };
    });
  },
};
