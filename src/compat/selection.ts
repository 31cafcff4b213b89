import {releaseOfLine} from './support.js';
import type {CompatData} from './model.js';
import type {SelectedVersions} from './placeholders.js';

/** All that a reader chose on a site. */
export interface Selection {
  /** What the reader runs: dependency id → version as typed. Ids mean the same for all products. */
  readonly stack: Readonly<Record<string, string>>;
  /** Product id → release line. */
  readonly target: Readonly<Record<string, string>>;
}

export const EMPTY_SELECTION: Selection = {stack: {}, target: {}};

/** The first part of every encoded selection; a new format gets a new number. */
const FORMAT = '1';

/** Longest text that is looked at. */
const MAX_LENGTH = 4096;

const ID = /^[\da-z][\w.-]{0,63}$/i;
const VALUE = /^[\w.+*-](?:[\w.+* -]{0,62}[\w.+*-])?$/;

function isEntry(id: string, value: unknown): value is string {
  return typeof value === 'string' && ID.test(id) && !(id in {}) && VALUE.test(value);
}

/**
 * Writes a selection as text for storage and links: short, and of characters
 * that need no escape in a query string save `%` and `+`. Equal selections give
 * equal text. Entries that are no id and version (say, a sentence typed into a
 * version's box) are left out.
 *
 * @returns `1*kubernetes*1.32**ai-gateway*v0.5.x`; the empty string for an empty selection
 */
export function encodeSelection({stack, target}: Selection): string {
  const halves = [stack, target].map((record) =>
    Object.entries(record)
      .filter(([id, value]) => isEntry(id, value))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, value]) => [id, encodeURIComponent(value).replace(/\*/g, '%2A')])
      .join('*'),
  );
  return halves.every((half) => half === '') ? '' : `${FORMAT}*${halves.join('**')}`;
}

/**
 * Reads what {@link encodeSelection} wrote. Never throws: anything else, an old
 * or a newer format, damage, or an entry that could be an attack gives an empty
 * selection as a whole.
 */
export function decodeSelection(text: unknown): Selection {
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return EMPTY_SELECTION;
  if (!text.startsWith(`${FORMAT}*`)) return EMPTY_SELECTION;
  const [stack, target, ...more] = text
    .slice(FORMAT.length + 1)
    .split('**')
    .map(decodeRecord);
  return stack && target && more.length === 0 ? {stack, target} : EMPTY_SELECTION;
}

function decodeRecord(text: string): Record<string, string> | null {
  const record: Record<string, string> = {};
  const parts = text === '' ? [] : text.split('*');
  for (let index = 0; index < parts.length; index += 2) {
    const id = parts[index] ?? '';
    const value = decodeText(parts[index + 1] ?? '');
    if (!isEntry(id, value)) return null;
    record[id] = value;
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

/**
 * What the placeholders of a product's commands are filled with: the versions
 * of the reader's stack, and for the product itself what to install from the
 * line chosen, never what the reader runs. A line that the data lacks, or
 * without a `version`, gives none.
 */
export function selectedVersions(data: CompatData, selection: Selection): SelectedVersions {
  const {id} = data.product;
  const versions = Object.entries(selection.stack).filter(([other]) => other !== id);
  const line = Object.hasOwn(selection.target, id) ? selection.target[id] : undefined;
  const version = line === undefined ? undefined : releaseOfLine(data, line)?.version;
  return Object.fromEntries(version === undefined ? versions : [...versions, [id, version]]);
}
