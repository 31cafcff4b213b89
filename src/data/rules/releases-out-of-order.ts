import {lineVersion} from '../../compat/lines.js';
import {compareNumbers} from '../../version/order.js';
import {compareVersions, parseVersion, type Version} from '../../version/version.js';
import type {OutlinedRelease, Word} from '../outline.js';
import {quote} from '../wording.js';
import type {Rule} from './rule.js';

export const releasesOutOfOrder: Rule = {
  code: 'releases-out-of-order',
  describe:
    'A release stands below one with a lower version, or a lower line; lines in development have no such order.',
  check(data) {
    const found = [];
    let above: Numbered | null = null;
    for (const release of data.releases) {
      const numbered = numbersOf(release);
      if (!numbered) {
        continue;
      }
      const {word} = numbered;
      if (above && isNewer(numbered.version, above.version)) {
        found.push({
          path: word.path,
          which: 'value' as const,
          message: `${quote(word.text)} stands below ${quote(above.word.text)}, which is older`,
          tip: 'order `releases` from newest to oldest',
        });
      }
      above = numbered;
    }
    return found;
  },
};

interface Numbered {
  readonly word: Word;
  readonly version: Version;
}

/** The version to install, or for lack of one the line; `null`: no numbers, or in development. */
function numbersOf({line, version, status}: OutlinedRelease): Numbered | null {
  if (status?.text === 'development') return null;
  const installed = version && parseVersion(version.text);
  if (installed) return {word: version, version: installed};
  const own = line && lineVersion({line: line.text});
  return own ? {word: line, version: own} : null;
}

/** Whether all of a version, or line, comes after another: `v1.2.3` is not newer than `v1.2.x`. */
function isNewer(a: Version, b: Version): boolean {
  if (!a.line && !b.line) return compareVersions(a, b) > 0;
  const length = Math.min(a.release.length, b.release.length);
  return compareNumbers(a.release.slice(0, length), b.release.slice(0, length)) > 0;
}
