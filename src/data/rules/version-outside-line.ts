import {parseVersion, type Version} from '../../version/version.js';
import {quote} from '../wording.js';
import type {Rule} from './rule.js';

export const versionOutsideLine: Rule = {
  code: 'version-outside-line',
  describe:
    'The version to install from a line is not of that line; names that are no numbers are left alone.',
  check(data) {
    return data.releases.flatMap(({line, version}) => {
      const [of, installed] = [line, version].map((word) => word && parseVersion(word.text));
      return version && of?.line && installed && !isOf(installed, of)
        ? [
            {
              path: version.path,
              which: 'value' as const,
              message: `${quote(version.text)} is not a version of ${quote(of.text)}`,
              tip: 'name the newest version of this line, or give that version a line of its own',
            },
          ]
        : [];
    });
  },
};

/** Prereleases count too: `v0.6.0-rc.1` is of `v0.6.x`. */
function isOf(version: Version, line: Version): boolean {
  return (
    version.channel !== null ||
    line.release.every((number, index) => number === (version.release[index] ?? 0))
  );
}
