import {forReaders} from '../../compat/create-catalog.js';
import type {CompatData} from '../../compat/model.js';

/**
 * The data as JSON (RFC 8259), indented, with a final line ending: what `parseData`
 * returns, ranges compiled. Not a data file; that is what `compat:import` writes.
 */
export function toJson(data: CompatData): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Number of the format of the JSON files: it grows with every change that a reader could stumble over. */
export const SCHEMA_VERSION = 1;

/** The data as a site serves it, for programs: without what is for its own build and its Markdown alone. */
export function toPublishedJson(data: CompatData): string {
  return `${JSON.stringify({schemaVersion: SCHEMA_VERSION, ...forReaders(data)}, null, 2)}\n`;
}
