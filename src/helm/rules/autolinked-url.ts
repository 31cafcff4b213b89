import {positionalKind} from '../commands/grammar.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {hasCommand, invocationAt} from '../scope.js';

/** A link that nothing is glued to: what stands right behind may be of a line of its own. */
const LINK = /\[([^\]\s[]+)\]\(((?:https?|oci):\/\/[^)\s]+)\)(?!\w)/g;
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
      const edit = {start, end, text: label};
      // Editors that leave out `https://` for show have it in the address.
      return typed
        ? [isUrlWithoutScheme(draft.apply([edit]), start) ? {...edit, text: url} : edit]
        : null;
    }
    return [{start, end, text: text.slice(1, -1)}];
  },
};

/** Whether the word at an offset stands where Helm takes a URL, and is none. */
function isUrlWithoutScheme(draft: Draft, start: number): boolean {
  const invocation = invocationAt(draft, start);
  if (!invocation?.grammar) {
    return false;
  }
  const {grammar, positionals, flags} = invocation;
  const index = positionals.findIndex((word) => word.start === start);
  const kind =
    index >= 0
      ? positionalKind(grammar, index, positionals.length)
      : flags.find(({valueWord}) => valueWord?.start === start)?.flag.kind;
  return kind === 'url' && !/^(?:https?|oci):/.test(draft.text.slice(start));
}
