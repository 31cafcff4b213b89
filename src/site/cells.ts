import {
  parseDate,
  parseRange,
  type CalendarDate,
  type Range,
  type SupportStatus,
} from '../compat/index.js';
import {readDate as readWritten} from '../exchange/import/dates.js';
import {readStatus as readWords} from '../exchange/import/words.js';

/**
 * Reads a support status as tables name it: `✅ Supported`, `End of Life (2026-06)`.
 *
 * @returns `null` for anything that is not surely one
 */
export function readStatus(text: string): SupportStatus | null {
  return readWords(withoutNote(text));
}

/**
 * Reads a date as tables name it: as the data writes it, `2026/05/13`, `21 Aug 2026` and many more.
 *
 * @returns `null` for anything that is not surely one
 */
export function readDate(text: string): CalendarDate | null {
  const date = readWritten(text);
  return date === null ? null : parseDate(date);
}

/** What a cell says about a dependency, and in brackets about what is bundled with it. */
export interface RequirementCell {
  readonly range: Range;
  /** Text in brackets at the end, without them; empty if there are none. */
  readonly note: string;
}

/** Reads a cell such as `Kubernetes v1.32+` or `v1.6.x+ (Envoy Proxy v1.36.x)`. */
export function readRequirement(text: string, name: string): RequirementCell {
  const note = /[([]([^()[\]]*)[)\]]$/.exec(text)?.[1] ?? '';
  return {range: parseRange(withoutName(withoutNote(text), name)), note};
}

/** Reads what a note says about something bundled: `Envoy Proxy v1.36.x`; `null` if it does not name it. */
export function readBundled(note: string, name: string): Range | null {
  const bare = withoutName(note, name);
  return bare === note ? null : parseRange(bare);
}

/** A cell without the remark in brackets that ends it. */
export function withoutNote(text: string): string {
  return text.replace(/[([][^()[\]]*[)\]]$/, '').trim();
}

/** A text without the name that it begins with. */
function withoutName(text: string, name: string): string {
  return text.toLowerCase().startsWith(`${name.toLowerCase()} `)
    ? text.slice(name.length + 1).replace(/^(?:versions?)?:? ?/i, '')
    : text;
}
