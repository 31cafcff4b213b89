import type {Draft, Edit} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {hasCommand, kindAt} from '../scope.js';

/** A link that nothing is glued to: what stands right behind may be of a line of its own. */
const LINK = /\[(?<label>[^\]\s[]+)\]\((?<url>(?:(?:https?|oci):\/\/|mailto:)[^)\s]+)\)(?!\w)/g;
/** In angle brackets, and as Slack writes it, with what it shows behind a bar (https://api.slack.com/reference/surfaces/formatting#linking-urls). */
const AUTOLINK =
  /<(?:(?<url>(?:(?:https?|oci):\/\/|mailto:)[^<>|\s]+)\|(?<label>[^<>|\s]+)|(?:https?|oci):\/\/[^<>|\s]+)>/g;

/** An editor or a chat made a link of a URL in code: `[https://x](https://x)`, `<https://x>`, `<https://x|x>`. */
export const autolinkedUrl: Rule = {
  code: 'autolinked-url',
  severity: 'warning',
  describe: 'A URL in a command is written as a Markdown link',

  detect(draft) {
    if (!/[(<](?:(?:https?|oci):\/\/|mailto:)/.test(draft.text) || !hasCommand(draft)) {
      return [];
    }
    return [...draft.text.matchAll(LINK), ...draft.text.matchAll(AUTOLINK)].map((match): Fault => ({
      start: match.index,
      end: match.index + match[0].length,
      message: 'The URL is written as a Markdown link, which a shell does not know',
      tip: 'Write the URL alone',
      edits: withoutLink(draft, match),
    }));
  },
};

function withoutLink(
  draft: Draft,
  {index: start, 0: text, groups}: RegExpExecArray,
): Edit[] | null {
  const end = start + text.length;
  // The link of another markup (`https://x <https://x>`_) is not ours to undo.
  if (draft.text[start - 1] === '`' || draft.text[end] === '`') {
    return null;
  }
  const {label = '', url = ''} = groups ?? {};
  if (!url) {
    return [{start, end, text: text.slice(1, -1)}];
  }
  // The label is what the author typed, if the address is made from it.
  const isTyped = withoutScheme(url) === withoutScheme(label);
  const edit = {start, end, text: label};
  return isTyped
    ? [isShortened(draft.apply([edit]), start, url) ? {...edit, text: url} : edit]
    : null;
}

function withoutScheme(url: string): string {
  return url.replace(/^(?:\w+:\/\/|mailto:)|\/$/g, '');
}

/** A host and a path, as in an address without its scheme. */
const HOST_AND_PATH = /^(?:[\w-]+\.)+[a-z]{2,}\//;

/**
 * Whether the label at an offset lacks a scheme that the command needs. Editors leave out `https://` for
 * show; they also add it to whatever has a dot in it, such as the name of a file, but none makes up `oci://`.
 */
function isShortened(draft: Draft, start: number, url: string): boolean {
  const label = draft.text.slice(start);
  if (/^(?:https?|oci):/.test(label)) {
    return false;
  }
  const kind = kindAt(draft, start);
  return url.startsWith('oci:') || kind === 'url' || (kind === 'file' && HOST_AND_PATH.test(label));
}
