import type {CompatInput} from './schema.js';

/**
 * Returns its argument; gives types to a data file written in TypeScript or
 * JavaScript, or to data written inline in the plugin's options:
 *
 * ```ts
 * export default defineCompat({product: {id: 'gateway', name: 'Gateway'}, releases: […]});
 * ```
 */
export function defineCompat(data: CompatInput): CompatInput {
  return data;
}
