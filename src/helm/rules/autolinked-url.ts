import type {Fault, Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

const LINK = /\[([^\]\s[]+)\]\(((?:https?|oci):\/\/[^)\s]+)\)/g;
const AUTOLINK = /<((?:https?|oci):\/\/[^<>\s]+)>/g;

/** An editor made a Markdown link of a URL in code: `[https://x](https://x)`, `<https://x>`. */
export const autolinkedUrl: Rule = {
  code: 'autolinked-url',
  severity: 'warning',
  describe: 'A URL in a command is written as a Markdown link',

  detect(draft) {
    if (!/[\](<](?:https?|oci):\/\//.test(draft.text) || !hasCommand(draft)) {
      return [];
    }
    return [...draft.text.matchAll(LINK), ...draft.text.matchAll(AUTOLINK)].map((match): Fault => ({
      start: match.index,
      end: match.index + match[0].length,
      message: 'The URL is written as a Markdown link, which a shell does not know',
      tip: 'Write the URL alone',
    }));
  },

  repair(draft, {start, end}) {
    const text = draft.text.slice(start, end);
    const [, label = '', url = ''] = new RegExp(LINK.source).exec(text) ?? [];
    if (url) {
      // The label is what the author typed, if the address is made from it.
      const typed = url.replace(/\/$/, '').endsWith(label.replace(/\/$/, ''));
      return typed ? [{start, end, text: label}] : null;
    }
    return [{start, end, text: text.slice(1, -1)}];
  },
};
