import {Quoting} from '../../shell/quoting.js';
import {FULL_WIDTH, toAscii} from '../../text/look-alikes.js';
import {isAsciiKind} from '../commands/kinds.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {kindAt, toolWords} from '../scope.js';

/** A full-width sign, or an ideographic comma, which stands for one. */
const SIGN = new RegExp(`[${FULL_WIDTH}、]`);
const ALL_SIGNS = new RegExp(SIGN, 'g');
/** Words that are operators, and nothing else. */
const OPERATOR = /^(?:｜{1,2}|＆＆|；|＞{1,2})$/;
/** What a name, a version or an address may have; other punctuation may end a clause of prose. */
const NAME = /^[\x21-\x7e０-９Ａ-Ｚａ-ｚ．／：＿]+$/;
const KEY = '[\\w.[\\]/\\\\-]+';
const COMMA_BEFORE_KEY = new RegExp(`[，、](?=${KEY}[=＝])`, 'g');
const SIGN_BEHIND_KEY = new RegExp(`((?:^|[,=])${KEY})＝`, 'g');

/** An input method for Chinese or Japanese wrote the wide form of a sign: `--set a＝b`, `https：//…`, `｜`. */
export const fullWidthCharacter: Rule = {
  code: 'full-width-character',
  severity: 'warning',
  describe: 'A full-width sign stands where a shell or Helm needs the one of ASCII',

  detect: (draft) =>
    toolWords(draft).flatMap(({word: {text, start, end}}): Fault[] => {
      const narrow = SIGN.test(text) ? narrowed(draft, text, start) : text;
      return narrow === text
        ? []
        : [
            {
              start,
              end,
              message: `\`${SIGN.exec(text)?.[0]}\` is a full-width sign, a letter to a shell`,
              tip: `Write \`${narrow}\``,
              edits: isKeptInQuotes(draft, text) ? null : [{start, end, text: narrow}],
            },
          ];
    }),
};

/**
 * Whether a sign of a word stands in quotes as well, in a text that is of ASCII but for such signs: a program
 * that was written with them. Half of the command would stay as it was.
 */
function isKeptInQuotes({source, quoting}: Draft, word: string): boolean {
  return [...source.matchAll(/"[^"]*"|'[^']*'/g)].some(
    ({index, 0: quoted}) =>
      quoting[index] === Quoting.Quoted &&
      [...quoted].some((sign) => SIGN.test(sign) && word.includes(sign)) &&
      !/\P{ASCII}/u.test(quoted.replace(ALL_SIGNS, '')),
  );
}

/** A word with the signs of ASCII in place of those that nobody can have meant. */
function narrowed(draft: Draft, text: string, start: number): string {
  const kind = kindAt(draft, start);
  // Within quotes they may be text.
  if (/["']/.test(text)) {
    return kind === 'key-value' ? betweenQuotes(draft, text, start) : text;
  }
  const below = draft.source.slice(start + text.length);
  if (OPERATOR.test(text)) {
    return toAscii(text);
  }
  const [, word = '', semicolon = '', rest = ''] =
    /^(.+?)(；)((?:helm|kubectl)?)$/.exec(text) ?? [];
  if (semicolon && (rest || /^[ \t]+(?:helm|kubectl)[ \t]/.test(below))) {
    return `${narrowed(draft, word, start)};${rest && ` ${rest}`}`;
  }
  const setting = text.replace(/^(--[a-z][\w-]*)＝/, '$1=');
  if (kind === 'selector') {
    return setting.replace(SIGN_BEHIND_KEY, '$1=');
  }
  if (kind === 'key-value') {
    return setting.replace(COMMA_BEFORE_KEY, ',').replace(SIGN_BEHIND_KEY, '$1=');
  }
  return isAsciiKind(kind) && NAME.test(setting) ? toAscii(setting) : setting;
}

/** A list of settings with the signs of ASCII behind the quotes of a value and before those of another. */
function betweenQuotes({quoting}: Draft, text: string, start: number): string {
  const narrow = text
    .replace(COMMA_BEFORE_KEY, ',')
    .replace(SIGN_BEHIND_KEY, (all) => `${all.slice(0, -1)}=`);
  return [...text]
    .map((sign, i) => (quoting[start + i] === Quoting.None ? narrow[i] : sign))
    .join('');
}
