import type {CompatData, PlaceholderSource} from './model.js';
import {textFault} from './placeholder-text.js';
import {quoteForShell, shellPlace} from './shell-quote.js';

/** Where a placeholder stands in a text; offsets in UTF-16 code units. */
export interface PlaceholderMatch {
  /** Without its brackets. */
  readonly name: string;
  /** Of the opening bracket. */
  readonly start: number;
  /** Just after the closing bracket. */
  readonly end: number;
}

/**
 * Finds the placeholders written `<NAME>`: no space inside the brackets but
 * what the name itself has, and the name exactly as in the data, upper and
 * lower case included. Other styles (`$NAME`, `{{NAME}}`) are the author's.
 *
 * @param names of the placeholders to find, without brackets
 * @returns in the order of the text
 */
export function findPlaceholders(text: string, names: Iterable<string>): PlaceholderMatch[] {
  const known = new Set(names);
  return Array.from(text.matchAll(/<([^<>\n]+)>/g))
    .filter(({1: name = ''}) => known.has(name))
    .map(({0: match, 1: name = '', index}) => ({name, start: index, end: index + match.length}));
}

/** A word in angle brackets where the shell would see two redirects. */
const PLACEHOLDER = /<[^\s<>](?:[^<>\n]*[^\s<>])?>/g;

/** Placeholders that still stand in a command, brackets included. */
export function unfilledPlaceholders(command: string): string[] {
  return command.match(PLACEHOLDER) ?? [];
}

/** Versions by id of a product or dependency; other values by the keys of {@link selectionKey}. */
export type SelectedVersions = Readonly<Record<string, string>>;

/**
 * The key of a placeholder's value among the selected versions: the id that fills
 * it; `from:` or `install:` and an id; `value:` and the value's name; or `text:` and the
 * placeholder's own name. Ids have no colon, so no two keys meet.
 */
export function selectionKey(name: string, source: PlaceholderSource): string {
  if (typeof source === 'string') return source;
  if ('from' in source) return `from:${source.from}`;
  if ('install' in source) return `install:${source.install}`;
  return 'value' in source ? `value:${source.value}` : `text:${name}`;
}

/**
 * A word that no shell reads as anything but itself, inside quotes or out, and
 * no command as a flag.
 */
const PLAIN_WORD = /^[\da-z][\w.+-]{0,127}$/i;

/**
 * The same of what the data says for a release, which no reader and no link can write: refs,
 * digests and addresses are words too.
 */
const WORD_OF_DATA = /^[\da-z](?:[\w./:@+-]*[\w/])?$/i;

/** What is to stand in place of a placeholder. */
interface Value {
  readonly text: string;
  /** Whether it can stand anywhere. */
  readonly isWord: boolean;
}

/** `null` without a value, or with one that can stand nowhere. */
function valueOf(
  name: string,
  selection: SelectedVersions,
  {placeholders}: Pick<CompatData, 'placeholders'>,
): Value | null {
  const source = Object.hasOwn(placeholders, name) ? placeholders[name] : undefined;
  if (source === undefined) return null;
  const key = selectionKey(name, source);
  const chosen: unknown = Object.hasOwn(selection, key) ? selection[key] : undefined;
  const isOfData = typeof source === 'object' && 'value' in source;
  const fallback = typeof source === 'object' && 'default' in source ? source.default : null;
  const text = chosen ?? fallback;
  if (typeof text !== 'string') return null;
  const isSound = (isOfData || fallback !== null) && textFault(text) === null;
  const isWord = PLAIN_WORD.test(text) || (isOfData && isSound && WORD_OF_DATA.test(text));
  return isWord || isSound ? {text, isWord} : null;
}

/**
 * The text that can stand in place of a placeholder anywhere.
 *
 * @param name without brackets
 * @returns `null` when the data does not know the name, nothing is selected for it, or the value
 *   is not a plain word: values come from links and storage, and what could be shell syntax must
 *   not get into a command. {@link fillPlaceholders} quotes other texts where it can.
 */
export function placeholderValue(
  name: string,
  selection: SelectedVersions,
  data: Pick<CompatData, 'placeholders'>,
): string | null {
  const value = valueOf(name, selection, data);
  return value?.isWord ? value.text : null;
}

/** A placeholder of a text that was filled, or not. */
export interface FilledPlaceholder {
  readonly name: string;
  /** Offsets in the filled text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The value that cannot stand there unquoted, nor surely quoted: the placeholder stays. */
  readonly refused?: string;
}

export interface FilledText {
  readonly text: string;
  /** In the order of the text. */
  readonly placeholders: readonly FilledPlaceholder[];
}

/** What fills the placeholders of one product. */
export interface FillValues {
  readonly selection: SelectedVersions;
  readonly data: Pick<CompatData, 'placeholders'>;
}

/**
 * Fills the placeholders of a text, which may be those of several products.
 *
 * @param text a command, or any other code
 * @param values in which every placeholder name stands once
 * @param isShell whether the text is written for a shell: nowhere else is free text quoted
 */
export function fillPlaceholders(
  text: string,
  values: readonly FillValues[],
  isShell: boolean,
): FilledText {
  const names = values.flatMap(({data}) => Object.keys(data.placeholders));
  const placeholders: FilledPlaceholder[] = [];
  let filled = '';
  let done = 0;
  for (const {name, start, end} of findPlaceholders(text, names)) {
    filled += text.slice(done, start);
    done = end;
    const owner = values.find(({data}) => Object.hasOwn(data.placeholders, name));
    const value = owner ? valueOf(name, owner.selection, owner.data) : null;
    const written = value === null ? null : writeValue(value, filled, text.slice(end), isShell);
    const from = filled.length;
    filled += written ?? text.slice(start, end);
    placeholders.push({
      name,
      start: from,
      end: filled.length,
      ...(value !== null && written === null && {refused: value.text}),
    });
  }
  return {text: filled + text.slice(done), placeholders};
}

function writeValue(
  {text, isWord}: Value,
  before: string,
  after: string,
  isShell: boolean,
): string | null {
  if (isWord) return text;
  const place = isShell ? shellPlace(before, after) : null;
  return place && quoteForShell(text, place);
}

/**
 * Puts the selected values in place of a command's placeholders. Versions stand
 * there if they are plain words. Free text is quoted as its place demands, so
 * that it arrives as one argument; where no quoting is sure, only a plain word
 * stands. A placeholder without a value that can stand there stays as written,
 * and so does all other text; filling a filled command changes nothing. Never
 * throws.
 *
 * @param command for a POSIX shell, bash or zsh; of any number of lines
 * @param selection id of a product or dependency → version; `from:` and the id of a product →
 *   the version that the reader runs now; `install:` and the id of a dependency → the version to
 *   install; `value:` and a name → that value of the release; `text:` and the name of a placeholder →
 *   free text, in place of its default
 */
export function fillCommand(
  command: string,
  selection: SelectedVersions,
  data: Pick<CompatData, 'placeholders'>,
): string {
  return fillPlaceholders(command, [{selection, data}], true).text;
}
