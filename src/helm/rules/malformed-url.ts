import type {Rule} from '../rule.js';
import {toolWords} from '../scope.js';

/**
 * A scheme with colon and slashes other than `://`, or twice, before what can only be a host
 * (https://www.rfc-editor.org/rfc/rfc3986#section-3).
 */
const MALFORMED =
  /^(https?|oci)(?:(?!:\/\/(?![ \t]))[ \t]*:?[ \t]*\/\/[ \t]*|:\/|:\/{3,}|\/\/:|:\\{2,4}|:\/\/\1:\/\/)(?=(?:[\w-]+\.)+\w|localhost\b|[<$]|[A-Z][A-Z_]+\b)/;

/** Two schemes, of which nobody can tell which one is right. */
const TWO_SCHEMES = /^(?:(?:https?|oci):\/\/){2}/;

/** What stands before the scheme in a word that holds a URL and nothing else. */
const BEFORE_SCHEME = /^(?:--[\w-]+=)?(?=https?|oci)/;

/** A colon or a slash of a URL was lost, doubled or moved: `https:/charts.example.com`, `oci//ghcr.io/web`. */
export const malformedUrl: Rule = {
  code: 'malformed-url',
  severity: 'warning',
  describe: 'A URL starts with a scheme that is not followed by `://`',

  detect: (draft) =>
    toolWords(draft).flatMap(({word}) => {
      const before = BEFORE_SCHEME.exec(word.text);
      const at = word.start + (before?.[0].length ?? 0);
      const rest = before ? draft.source.slice(at) : '';
      const [text = '', scheme = ''] = MALFORMED.exec(rest) ?? TWO_SCHEMES.exec(rest) ?? [];
      if (!text) {
        return [];
      }
      const [start, end] = [at + scheme.length, at + text.length];
      return [
        {
          start,
          end,
          message: `\`${text}\` is not how a URL starts`,
          ...(scheme
            ? {tip: `Write \`${scheme}://\``, edits: [{start, end, text: '://'}]}
            : {tip: 'Write one scheme alone'}),
        },
      ];
    }),
};
