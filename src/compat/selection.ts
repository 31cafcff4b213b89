import {isOneVersion, parseVersion} from '../version/index.js';
import type {Catalog} from './catalog.js';
import {
  ownData,
  releaseValue,
  type CompatData,
  type PlaceholderSource,
  type Release,
} from './model.js';
import {ID, isChoosable, PLACEHOLDER} from './names.js';
import {textFault} from './placeholder-text.js';
import {selectionKey, type SelectedVersions} from './placeholders.js';
import {installedWith, isShipped} from './shipped.js';
import {releaseNamed, releaseOfLine} from './support.js';
import {versionToInstall} from './version-to-install.js';

/** All that a reader chose on a site. */
export interface Selection {
  /**
   * What the reader runs: id of a dependency → version as typed; id of a product → the version
   * or release line installed now. Ids mean the same for all products.
   */
  readonly stack: Readonly<Record<string, string>>;
  /** Product id → release line. */
  readonly target: Readonly<Record<string, string>>;
  /** Placeholder name → free text in place of its default; absent: none. */
  readonly values?: Readonly<Record<string, string>>;
}

export const EMPTY_SELECTION: Selection = {stack: {}, target: {}};

/**
 * The first part of an encoded selection; a new format gets a new number. The
 * first format has a stack and a target, and is that of links; the second has
 * values too, and is written only where there are any.
 */
const FORMATS: ReadonlyMap<string, number> = new Map([
  ['1', 2],
  ['2', 3],
]);

/** Longest text that is written and looked at: a dozen long texts, and less than browsers take in an address. */
const MAX_LENGTH = 16_384;

type IsEntry = (key: string, value: unknown) => value is string;

const isChoice: IsEntry = (id, value): value is string =>
  typeof value === 'string' && ID.test(id) && isChoosable(value);

const isText: IsEntry = (name, value): value is string =>
  typeof value === 'string' && PLACEHOLDER.test(name) && textFault(value) === null;

/** By the place of a part. */
const ENTRIES: readonly IsEntry[] = [isChoice, isChoice, isText];

/**
 * Writes a selection as text for storage and links: short, and of characters
 * that need no escape in a query string save `%` and `+`. Equal selections give
 * equal text. Entries that are no id and version (say, a sentence typed into a
 * version's box), or no text for a placeholder, are left out; and the longest texts where
 * all would be more than is ever read again.
 *
 * @returns `1*kubernetes*1.32**ai-gateway*v0.5.x`, or with values `2*…**…**NAMESPACE*gateways`;
 *   the empty string for an empty selection
 */
export function encodeSelection({stack, target, values = {}}: Selection): string {
  const parts = [stack, target, values].map((record, place) =>
    Object.entries(record)
      .filter(([key, value]) => ENTRIES[place]?.(key, value))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flat()
      .map((text) => encodeURIComponent(text).replace(/\*/g, '%2A'))
      .join('*'),
  );
  if (parts.every((part) => part === '')) return '';
  if (parts[2] === '') return `1*${parts.slice(0, 2).join('**')}`;
  const text = `2*${parts.join('**')}`;
  return text.length <= MAX_LENGTH
    ? text
    : encodeSelection({stack, target, values: withoutLongest(values)});
}

function withoutLongest(values: Readonly<Record<string, string>>): Record<string, string> {
  const byLength = Object.entries(values).sort(([, a], [, b]) => a.length - b.length);
  return Object.fromEntries(byLength.slice(0, -1));
}

/**
 * Reads what {@link encodeSelection} wrote, in any format so far. Never throws:
 * anything else, a newer format, damage, or an entry that could be an attack
 * gives an empty selection as a whole.
 */
export function decodeSelection(text: unknown): Selection {
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return EMPTY_SELECTION;
  const [, format = '', encoded = ''] = /^(\d+)\*(.*)$/s.exec(text) ?? [];
  const parts = encoded.split('**');
  if (parts.length !== FORMATS.get(format)) return EMPTY_SELECTION;
  const [stack, target, values] = parts.map((part, place) => decodeRecord(part, ENTRIES[place]));
  if (!stack || !target || values === null) return EMPTY_SELECTION;
  return values ? {stack, target, values} : {stack, target};
}

function decodeRecord(text: string, isEntry: IsEntry = isChoice): Record<string, string> | null {
  const record: Record<string, string> = {};
  const parts = text === '' ? [] : text.split('*');
  for (let index = 0; index < parts.length; index += 2) {
    const key = decodeText(parts[index] ?? '') ?? '';
    const value = decodeText(parts[index + 1] ?? '');
    if (!isEntry(key, value)) return null;
    record[key] = value;
  }
  return record;
}

function decodeText(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** What is known besides the data and what the reader chose. */
export interface SelectionContext {
  /** The release that commands are for; `null`: none; left out: the one that the reader chose. */
  readonly release?: Release | null;
  /** Product id → data, as the catalog has it; left out: none. */
  readonly products?: Catalog['products'];
}

/**
 * What the placeholders of a product's commands are filled with: the versions
 * of the reader's stack; for the product itself, and for what it ships, what the
 * release installs, never what the reader runs; and for its placeholders of other
 * kinds what {@link selectionKey} names. A line that the data lacks, or without a
 * `version`, gives none.
 */
export function selectedVersions(
  data: CompatData,
  selection: Selection,
  {release = chosenRelease(data, selection), products = {}}: SelectionContext = {},
): SelectedVersions {
  const {product, dependencies} = data;
  const installed: SelectedVersions = release ? installedWith(data, release) : {};
  const isOwn = (id: string): boolean =>
    id === product.id || dependencies.some((each) => each.id === id && isShipped(each, product));
  const versions = Object.entries(selection.stack).filter(([id]) => !isOwn(id));
  const others = Object.entries(data.placeholders).flatMap(([name, source]) => {
    const value = valueOf(name, source);
    return value === undefined || value === null ? [] : [[selectionKey(name, source), value]];
  });
  return Object.fromEntries([
    ...versions,
    ...Object.entries(installed),
    ...others,
  ]) as SelectedVersions;

  function valueOf(name: string, source: PlaceholderSource): string | null | undefined {
    if (typeof source === 'string') return null;
    if ('from' in source) return installedVersion(data, selection, source.from);
    if ('default' in source) return selection.values?.[name];
    if ('value' in source) return release && releaseValue(release, source.value);
    const {install} = source;
    if (isOwn(install)) return installed[install];
    const runs = Object.hasOwn(selection.stack, install) ? selection.stack[install] : undefined;
    return release && versionToInstall(release, install, {runs, own: ownData(products, install)});
  }
}

function chosenRelease(data: CompatData, {target}: Selection): Release | null {
  const {id} = data.product;
  const line = Object.hasOwn(target, id) ? target[id] : undefined;
  return line === undefined ? null : releaseOfLine(data, line);
}

/**
 * The version that the reader runs of a product now. Of the data's own product
 * a line stands for the version to install from it, if the data states one.
 */
function installedVersion(
  data: CompatData,
  {stack}: Selection,
  product: string,
): string | undefined {
  const typed = Object.hasOwn(stack, product) ? stack[product] : undefined;
  if (typed === undefined || product !== data.product.id) return typed;
  if (isOneVersion(parseVersion(typed))) return typed;
  return releaseNamed(data, typed)?.version;
}
