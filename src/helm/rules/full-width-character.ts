import {isAsciiKind} from '../commands/kinds.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {kindAt, toolWords} from '../scope.js';

/** The forms of ASCII's characters that are as wide as an ideograph (https://www.unicode.org/charts/PDF/UFF00.pdf). */
const FULL_WIDTH = /[！-～、]/;
/** Words that are operators, and nothing else. */
const OPERATOR = /^(?:｜{1,2}|＆＆|；|＞{1,2})$/;
/** What a name, a version or an address may have; other punctuation may end a clause of prose. */
const NAME = /^[\x21-\x7e０-９Ａ-Ｚａ-ｚ．／：＿]+$/;
const KEY = '[\\w.[\\]\\\\-]+';
const COMMA_BEFORE_KEY = new RegExp(`[，、](?=${KEY}[=＝])`, 'g');
const SIGN_BEHIND_KEY = new RegExp(`((?:^|[,=])${KEY})＝`, 'g');

/** An input method for Chinese or Japanese wrote the wide form of a sign: `--set a＝b`, `https：//…`, `｜`. */
export const fullWidthCharacter: Rule = {
  code: 'full-width-character',
  severity: 'warning',
  describe: 'A full-width sign stands where a shell or Helm needs the one of ASCII',

  detect: (draft) =>
    toolWords(draft).flatMap(({word: {text, start, end}}): Fault[] => {
      const narrow = FULL_WIDTH.test(text) ? narrowed(draft, text, start) : text;
      return narrow === text
        ? []
        : [
            {
              start,
              end,
              message: `\`${FULL_WIDTH.exec(text)?.[0]}\` is a full-width sign, a letter to a shell`,
              tip: `Write \`${narrow}\``,
              edits: [{start, end, text: narrow}],
            },
          ];
    }),
};

/** A word with the signs of ASCII in place of those that nobody can have meant. */
function narrowed(draft: Draft, text: string, start: number): string {
  // Within quotes they may be text.
  if (/["']/.test(text)) {
    return text;
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
  const kind = kindAt(draft, start);
  if (kind === 'key-value') {
    return setting.replace(COMMA_BEFORE_KEY, ',').replace(SIGN_BEHIND_KEY, '$1=');
  }
  return isAsciiKind(kind) && NAME.test(setting) ? toAscii(setting) : setting;
}

function toAscii(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
