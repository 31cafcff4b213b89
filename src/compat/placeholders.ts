import type {CompatData, PlaceholderSource} from './model.js';

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
  return [...text.matchAll(/<([^<>\n]+)>/g)]
    .filter(({1: name = ''}) => known.has(name))
    .map(({0: match, 1: name = '', index}) => ({name, start: index, end: index + match.length}));
}

/** Versions by id of a product or dependency; other values by the keys of {@link selectionKey}. */
export type SelectedVersions = Readonly<Record<string, string>>;

/**
 * The key of a placeholder's value among the selected versions: the id that fills
 * it, `from:` and the product's id, or `text:` and the placeholder's own name.
 * Ids have no colon, so no two keys meet.
 */
export function selectionKey(name: string, source: PlaceholderSource): string {
  if (typeof source === 'string') return source;
  return 'from' in source ? `from:${source.from}` : `text:${name}`;
}

/**
 * A word that no shell reads as anything but itself, inside quotes or out, and
 * no command as a flag.
 */
const PLAIN_WORD = /^[\da-z][\w.+-]{0,127}$/i;

/**
 * The text that stands in place of a placeholder.
 *
 * @param name without brackets
 * @returns `null` when the data does not know the name, no version is selected
 *   for it, or the version is not a plain word: values come from links and
 *   storage, and what could be shell syntax must not get into a command
 */
export function placeholderValue(
  name: string,
  selection: SelectedVersions,
  data: Pick<CompatData, 'placeholders'>,
): string | null {
  const source = Object.hasOwn(data.placeholders, name) ? data.placeholders[name] : undefined;
  if (source === undefined) return null;
  const key = selectionKey(name, source);
  const chosen = Object.hasOwn(selection, key) ? selection[key] : undefined;
  const value = chosen ?? (typeof source === 'object' && 'default' in source && source.default);
  return typeof value === 'string' && PLAIN_WORD.test(value) ? value : null;
}

/**
 * Puts the selected versions in place of a command's placeholders. A
 * placeholder without a usable value stays as written, and so does all other
 * text; filling a filled command changes nothing.
 *
 * @param selection id of a product or dependency → version
 */
export function fillCommand(
  command: string,
  selection: SelectedVersions,
  data: Pick<CompatData, 'placeholders'>,
): string {
  let filled = '';
  let done = 0;
  for (const {name, start, end} of findPlaceholders(command, Object.keys(data.placeholders))) {
    const value = placeholderValue(name, selection, data);
    if (value === null) continue;
    filled += command.slice(done, start) + value;
    done = end;
  }
  return filled + command.slice(done);
}
