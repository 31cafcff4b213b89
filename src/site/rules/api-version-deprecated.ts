import {apiVersionsOf} from '../../compat/index.js';
import {judgeManifest, manifestName} from '../manifest-state.js';
import type {PageRule} from './rule.js';

export const apiVersionDeprecated: PageRule = {
  code: 'api-version-deprecated',
  describe: 'A manifest uses an API version that is deprecated in the release of its docs version.',
  check(page) {
    return page.manifests.flatMap((manifest) => {
      const judged = judgeManifest(manifest, page);
      if (judged?.state !== 'deprecated') return [];
      const versions = apiVersionsOf(judged.data, manifest) ?? [];
      const successor = versions.find(({name}) => name === manifest.version)?.replacedBy;
      // Who shows the successor too, or says above that this is the old way, shows how to migrate.
      const migrates = page.manifests.some(
        (other) =>
          other.silence === manifest.silence &&
          other.group === manifest.group &&
          other.kind === manifest.kind &&
          other.version === successor,
      );
      if (migrates || manifest.isFormer) return [];
      return {
        offset: manifest.offset,
        silence: manifest.silence,
        message: `${manifestName(manifest)} is deprecated in ${judged.release.line}`,
        tip: successor
          ? `Use \`${manifest.group}/${successor}\``
          : 'Use a version that is served and not deprecated',
      };
    });
  },
};
