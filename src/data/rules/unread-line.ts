import {isChoosable} from '../../compat/names.js';
import {OTHERS} from '../../compat/model.js';
import {parseVersion} from '../../version/version.js';
import {lineKey} from '../line-key.js';
import {quote} from '../wording.js';
import type {Rule} from './rule.js';

/** Numbers as a version has them: at the start, or with dots wherever they stand. `24H2` is a name. */
const NUMBERED = /^\P{L}?v?\d+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])v?\d+\.\d/iu;

/** A version at the start, perhaps in quotes, and words without a second number behind it. */
const VERSION_AND_WORDS = /^[“”‘’«»(]?(v?\d[\d.]*(?:\.[x*])*)(?![\p{L}\p{N}.])[^\d]*$/iu;

/** Words that tell of more lines than the one that is named. */
const MORE =
  /[+/&,;–—~<>≤≥]| - |\b(?:and|or|to|through|up|later|newer|older|earlier|below|above)\b/i;

export const unreadLine: Rule = {
  code: 'unread-line',
  describe:
    'The line of a release has numbers and is not understood as a line: no version that a reader runs is known to be of it.',
  check(data) {
    const lines = data.releases.map(({line}) => line).filter((line) => line !== null);
    const taken = new Set(lines.map(({text}) => lineKey(text)));
    return lines
      .filter(({text}) => text !== OTHERS && NUMBERED.test(text))
      .filter(({text}) => isChoosable(text) && parseVersion(text) === null)
      .map(({text, path}) => ({
        path,
        which: 'value',
        message: `${quote(text)} is not understood as a release line; no version is known to be of it`,
        tip: tipOf(text, taken),
      }));
  },
};

/** @param taken keys of all lines: two releases cannot have one */
function tipOf(text: string, taken: ReadonlySet<string>): string {
  const [, version] = VERSION_AND_WORDS.exec(text) ?? [];
  return version === undefined || MORE.test(text) || taken.has(lineKey(version))
    ? 'write one release for each line, such as `v1.2.x`; if it is a name, leave this as it is'
    : `write ${quote(version)}, and words in \`note\`; if it is a name, leave this as it is`;
}
