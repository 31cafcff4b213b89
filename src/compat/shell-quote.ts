/** Where a text is to stand in a shell command. */
export interface ShellPlace {
  /** The quote that is open there; empty: none. */
  readonly quote: '' | "'" | '"';
  /** Whether Helm reads the text as a value of `--set key=value,key=value`. */
  readonly isSetValue: boolean;
}

/**
 * Tools that take their arguments as they are. A command that may run one of its
 * arguments (`sh -c`, `ssh`, `xargs`, `eval`, …) is no place for a quoted text:
 * there its quotes would be taken off twice.
 */
const TOOL =
  /^(argocd|cosign|crane|curl|egctl|eksctl|flux|helm|istioctl|k3d|kind|kubectl|oc|oras|skopeo)$/;

/** Farther into a text nothing is quoted: each place is told by reading all that stands before it. */
const FARTHEST = 8192;

/** Whether a text begins, after a prompt and `sudo`, with the name of a tool that commands are written for. */
export function isToolCommand(text: string): boolean {
  const [name = '', ...words] = withoutPrefix(text.trim().split(/\s+/));
  return TOOL.test(name) && words.length > 0;
}

/** The words of a command from its name on: prompts, `sudo` and assignments come before it. */
function withoutPrefix(words: readonly string[]): readonly string[] {
  const name = words.findIndex((word) => !/^(?:\$|sudo|[a-z_]\w*=.*)$/i.test(word));
  return name < 0 ? [] : words.slice(name);
}

/**
 * Tells where a text between two others would stand in a shell command, by the
 * rules of quoting that POSIX, bash and zsh have in common
 * (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02).
 *
 * @param before all of the block up to that place, what was filled in included
 * @param after all of the block behind it
 * @returns `null` unless a quoted text surely arrives there as one argument: never in
 *   comments, heredocs, substitutions, command names, names of flags and targets of
 *   redirects, nor in JSON, nor below a string of several lines, nor in a command that may run it,
 *   nor behind very much text
 */
export function shellPlace(before: string, after: string): ShellPlace | null {
  if (before.length > FARTHEST) return null;
  const scan = scanCommand(
    before
      .replace(/\r\n/g, '\n')
      .replace(PLACEHOLDER, (match, heredoc) => (heredoc ? match : OTHER_PLACEHOLDER)),
  );
  // A name right before it would go on into the text, and a `!` would become another.
  if (!scan || /(?:\$\w*|!)$/.test(before)) return null;
  const {quote, word, isTarget} = scan;
  const words = withoutPrefix(scan.words);
  if (quote && !after.split('\n', 1)[0]?.includes(quote)) return null;
  if (!TOOL.test(words[0] ?? '') || RUNS.test(words.concat(word).join('\n'))) return null;
  // A flag's name, or JSON, where a text could end its string.
  if (isTarget || /^(-[^=]*$|(-.*=)?[[{])/.test(word)) return null;
  const isSetValue = setValue(words, word);
  return isSetValue === null ? null : {quote, isSetValue};
}

/** A placeholder, or what follows the `<` of a heredoc. */
const PLACEHOLDER = /(<?)<[a-z][\w. -]*>/gi;

/** Stands for a placeholder that is not filled: a word to its readers, whatever a shell makes of it. */
const OTHER_PLACEHOLDER = 'x';

/**
 * Of the words of a command, one on a line: a shell, or `--`, after which `kubectl exec` names what
 * to run; what names a program; and curl's file of flags.
 */
const RUNS = /^(-\w*K|curl\n(.*\n)*--conf.*|plugin|--((exec|post-r).*)?|(.*\/)?[abdfikz]{0,2}sh)$/m;

/**
 * Whether a text at the end of the word is a value for Helm's `--set`; `null`
 * where it would be a key, or where `--set` reads something else than values.
 * https://helm.sh/docs/intro/using_helm/#the-format-and-limitations-of---set
 */
function setValue(words: readonly string[], word: string): boolean | null {
  if (words[0] !== 'helm') return false;
  const [, flag = words.at(-1), given = word] = /^(--set[^=]*)=(.*)$/s.exec(word) ?? [];
  const [, kind] = /^--set([^=]*)$/.exec(flag ?? '') ?? [];
  if (kind === undefined) return false;
  if (!/^(?:-string|-file)?$/.test(kind)) return null;
  const pair = given.replace(/\\./gs, '').split(',').at(-1) ?? '';
  return pair.includes('=') && !pair.endsWith('\\') ? true : null;
}

interface Scan {
  readonly quote: ShellPlace['quote'];
  /** The words of the command that the text ends in, quotes removed; without redirects. */
  readonly words: readonly string[];
  /** The word that the text ends in, as far as it goes. */
  readonly word: string;
  /** Whether that word is the target of a redirect. */
  readonly isTarget: boolean;
}

/** Reads a text up to its end; `null` as soon as anything is not surely understood. */
function scanCommand(text: string): Scan | null {
  let words: string[] = [];
  let word = '';
  let inWord = false;
  let isTarget = false;
  const endWord = () => {
    if (inWord) {
      if (!isTarget) words.push(word);
      isTarget = false;
    }
    word = '';
    inWord = false;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '\\') {
      at += 1;
      if (at === text.length) return null;
      if (text[at] !== '\n') {
        word += text[at] ?? '';
        inWord = true;
      }
    } else if (char === "'" || char === '"') {
      const string = char === "'" ? singleQuoted(text, at + 1) : doubleQuoted(text, at + 1);
      if (!string) return null;
      word += string.text;
      inWord = true;
      if (string.end === text.length) return {quote: char, words, word, isTarget};
      at = string.end;
    } else if (char === '$') {
      const end = expansionEnd(text, at, /\s/);
      if (end === null) return null;
      word += text.slice(at, end);
      inWord = true;
      at = end - 1;
    } else if (char === '#' && !inWord) {
      const end = text.indexOf('\n', at);
      // Some shells take a comment that is typed for words, and then its quotes count.
      if (end < 0 || /['"`\\]|\$\(/.test(text.slice(at, end))) return null;
      at = end - 1;
    } else if (char === ' ' || char === '\t') {
      endWord();
    } else if (/[\n;&|()]/.test(char)) {
      if (char === '(' && text[at + 1] === '(') return null;
      endWord();
      words = [];
    } else if (char === '<' || char === '>') {
      const operator = redirectAt(text, at);
      if (!operator) return null;
      if (/^\d+$/.test(word)) inWord = false;
      endWord();
      isTarget = true;
      at += operator.length - 1;
    } else {
      if (char === '`') return null;
      word += char;
      inWord = true;
    }
  }
  return {quote: '', words, word, isTarget};
}

interface QuotedText {
  readonly text: string;
  /** Offset of the closing quote; the text's length: it is still open. */
  readonly end: number;
}

/**
 * A string of several lines is not understood: its quote may as well be an
 * apostrophe in the output of a command, and readers copy single lines.
 */
function singleQuoted(text: string, start: number): QuotedText | null {
  const found = text.indexOf("'", start);
  const end = found < 0 ? text.length : found;
  const content = text.slice(start, end);
  return content.includes('\n') ? null : {text: content, end};
}

function doubleQuoted(text: string, start: number): QuotedText | null {
  let content = '';
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"') return {text: content, end: at};
    if (char === '\n' || char === '`') return null;
    if (char === '\\') {
      at += 1;
      const escaped = text[at] ?? '\n';
      if (escaped === '\n') return null;
      content += /[$`"\\]/.test(escaped) ? escaped : char + escaped;
    } else if (char === '$') {
      const end = expansionEnd(text, at, /[\s"]/);
      if (end === null) return null;
      content += text.slice(at, end);
      at = end - 1;
    } else {
      content += char;
    }
  }
  return {text: content, end: text.length};
}

/** `$NAME`, `${NAME}`, `$?`, and substitutions so plain that their end is sure. */
const EXPANSION = /\$(?:\w+|[?#@*!$-]|\{\w+\}|\((?!\()[^()'"`\\$#<>\n]*\))/y;

/**
 * The offset behind an expansion; `null` where it is not sure.
 *
 * @param literal before what a `$` is no more than itself
 */
function expansionEnd(text: string, at: number, literal: RegExp): number | null {
  EXPANSION.lastIndex = at;
  const [match] = EXPANSION.exec(text) ?? [];
  // The patterns of `case` have closing brackets of their own.
  if (match !== undefined) return /\bcase\b/.test(match) ? null : at + match.length;
  const next = text[at + 1];
  return next !== undefined && literal.test(next) ? at + 1 : null;
}

/** The redirect at an offset; `null` for heredocs, process substitutions, and what may be prose in brackets. */
function redirectAt(text: string, at: number): string | null {
  const [operator = ''] = /^(?:>[>|]|<>|[<>]&?)/.exec(text.slice(at, at + 2)) ?? [];
  const next = text[at + operator.length];
  if (next === '<' || next === '(') return null;
  return /^<[^<>\n'"`\\]*['"`\\][^<>\n]*>/.test(text.slice(at)) ? null : operator;
}

/** A text that needs no quotes anywhere in a word. */
const SAFE = /^[\w./:@+-]+$/;

/** Writes a text so that it arrives as it is; the text has no control characters. */
export function quoteForShell(text: string, {quote, isSetValue}: ShellPlace): string {
  const argument = isSetValue ? text.replace(/[\\,{}]/g, '\\$&') : text;
  if (quote === '"') {
    // Nothing within double quotes keeps an interactive shell from its history.
    return argument.replace(/[\\"$`]/g, '\\$&').replace(/!/g, `"'!'"`);
  }
  const quoted = argument.replace(/'/g, `'\\''`);
  return quote === "'" || SAFE.test(argument) ? quoted : `'${quoted}'`;
}
