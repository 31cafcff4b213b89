import type {Claim, SupportStatus} from '../../compat/model.js';
import {readDate} from './dates.js';

/** What a mark says of a version; `incompatible` in a matrix: it is not among those that fit. */
export type Meaning = Claim | 'incompatible';

const MARKS: ReadonlyArray<readonly [RegExp, Meaning]> = [
  [
    /^(?:✓|✔|✅|☑|√|🟢|👍|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:|:green_circle:|:check:|yes|y|ok|true|compatible|works)$/iu,
    'compatible',
  ],
  [
    /^(?:x|×|✗|✘|✕|☒|☓|⨯|❌|✖|🚫|⛔|🔴|👎|❎|:x:|:no_entry:|:no_entry_sign:|:cross_mark:|:negative_squared_cross_mark:|:heavy_multiplication_x:|no|n|false|incompatible|not compatible|not supported|unsupported)$/iu,
    'incompatible',
  ],
  [/^tested$/i, 'tested'],
  [/^supported$/i, 'supported'],
  [/^recommended$/i, 'recommended'],
  [/^bundled$/i, 'bundled'],
  [/^known[ -]issues?$/i, 'known-issue'],
  [
    /^(?:\?+|n\/?a|tb[ad]|unknown|untested|not (?:yet )?(?:tested|stated|applicable)(?: yet)?)$/i,
    'not-stated',
  ],
];

/** Emoji are drawn in colour or not by an invisible character. */
export function bareMark(text: string): string {
  return text.replace(/[\uFE0E\uFE0F]/g, '').trim();
}

/** What a mark means wherever it stands; `null`: its table must say, or, as in `✅ No`, it says two things. */
export function markMeaning(mark: string): Meaning | null {
  const bare = bareMark(mark);
  const meaning = MARKS.find(([pattern]) => pattern.test(bare))?.[1];
  if (meaning !== undefined) return meaning;
  const [, sign, word] = SIGN_AND_WORD.exec(bare) ?? [];
  if (sign === undefined || word === undefined) return null;
  const [shown, said] = [markMeaning(sign), markMeaning(word)];
  const agree = said === shown || (shown === 'compatible' && said === 'supported');
  return agree ? said : null;
}

/** A sign with a word beside it, such as `✅ Yes`. */
const SIGN_AND_WORD = /^([^\p{L}\p{N}\s]{1,2}|:[a-z_]+:) ?(\p{L}[\p{L} -]{0,20})$/u;

/** Glyphs that stand for a word, whatever the word is in their table. */
const GLYPH = /^(?:[+\-–—~*?!/xXoOyYnN✓✔✗✘✖☑√×]{1,3}|\p{Extended_Pictographic}+|:[a-z_+-]+:)$/u;

/** Whether a text looks like a mark rather than a version or a word. */
export function isMark(text: string): boolean {
  const bare = bareMark(text);
  return markMeaning(bare) !== null || GLYPH.test(bare);
}

const STATUSES: ReadonlyArray<readonly [RegExp, SupportStatus]> = [
  [
    /^(?:no, )?(?:(?:in |under )?(?:active )?development(?: only)?|unreleased|upcoming|in progress|planned|pre-?release|future)$/i,
    'development',
  ],
  [
    /^(?:(?:currently |fully |actively |officially )?supported|active(?:ly)?(?: support(?:ed)?| maintained)?|full support|standard support|current|(?:active |current )?(?:lts|long[ -]term support)|(?:latest|current) stable|ga|generally available)$/i,
    'supported',
  ],
  [
    /^(?:maintenance(?: mode| only| support)?|maintained|(?:critical|security|bug)(?: bug)?[ -]fix(?:es)?(?: only)?|security(?: only| support| maintenance| updates(?: only)?| patches(?: only)?)?|extended(?: support| maintenance)?)$/i,
    'maintenance',
  ],
  [
    /^(?:(?:end|out)[ -]of[ -](?:life|support|maintenance)|eol|eos|ended|(?:no longer|not) (?:supported|maintained|receiving updates)|unsupported|unmaintained|retired|discontinued|obsolete|archived|expired)$/i,
    'end-of-life',
  ],
];

/** A picture before words, as it is or by its name. */
const SIGN_BEFORE = /^((?:\p{Extended_Pictographic}|[✓✗✘]|:[a-z_]+:)?)\s*(.*)$/u;

const WARNING = /^(?:⚠|❗|:(?:warning|exclamation):)$/u;

/** Reads a support status; `null` for words that can mean several, and a sign that denies them. */
export function readStatus(text: string): SupportStatus | null {
  if (text.length > 100) return null;
  const whole = bareMark(text).replace(/\s+/g, ' ');
  const [, sign = '', words = ''] = SIGN_BEFORE.exec(whole) ?? [];
  // `Stable` alone can be a stage of what is developed.
  const said = words.replace(
    / \((?:lts|latest|current|newest|recommended|default)\)$|, (?:lts|latest|newest)$/i,
    '',
  );
  const bare = markMeaning(sign) === 'compatible' ? said.replace(/^stable$/i, 'supported') : said;
  const ended = /^(?:eol|end[ -]of[ -](?:life|support)) since (.*)$/i.exec(bare)?.[1];
  if (ended !== undefined && readDate(ended) !== null) return 'end-of-life';
  const status = STATUSES.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
  const isDenied =
    status === 'supported' && (markMeaning(sign) === 'incompatible' || WARNING.test(sign));
  return isDenied ? null : status;
}

const CLAIMS: ReadonlyArray<readonly [RegExp, Claim]> = [
  [/^(?:tested|verified)$/i, 'tested'],
  [/^supported$/i, 'supported'],
  [/^recommended$/i, 'recommended'],
  [/^compatible$/i, 'compatible'],
  [/^bundled$/i, 'bundled'],
];

/** Reads a claim written in brackets after a version; `null` for any other note. */
export function readClaim(note: string): Claim | null {
  return CLAIMS.find(([pattern]) => pattern.test(note.trim()))?.[1] ?? null;
}
