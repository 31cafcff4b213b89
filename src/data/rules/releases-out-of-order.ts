import {compareVersions, parseVersion, type Version} from '../../version/version.js';
import type {OutlinedRelease} from '../outline.js';
import {quote} from '../wording.js';
import type {Rule} from './rule.js';

export const releasesOutOfOrder: Rule = {
  code: 'releases-out-of-order',
  describe:
    'A release stands below one with a lower version; lines in development have no such order.',
  check(data) {
    const found = [];
    let above: {text: string; version: Version} | null = null;
    for (const release of data.releases) {
      const text = release.version;
      const version = text && !isDevelopment(release) ? parseVersion(text.text) : null;
      if (!text || !version) {
        continue;
      }
      if (above && compareVersions(version, above.version) > 0) {
        found.push({
          path: text.path,
          which: 'value' as const,
          message: `${quote(text.text)} stands below ${quote(above.text)}, which is older`,
          tip: 'order `releases` from newest to oldest',
        });
      }
      above = {text: text.text, version};
    }
    return found;
  },
};

function isDevelopment({status}: OutlinedRelease): boolean {
  return status?.text === 'development';
}
