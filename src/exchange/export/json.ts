import type {CompatData} from '../../compat/model.js';

/**
 * The data as JSON (RFC 8259), indented, with a final line ending: what `parseData`
 * returns, ranges compiled. Not a data file; that is what `compat:import` writes.
 */
export function toJson(data: CompatData): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
