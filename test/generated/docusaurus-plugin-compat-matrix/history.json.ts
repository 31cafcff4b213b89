import type {CellChange} from '../../../src/compat/index.js';

/** The example site's history, as the plugin generates it without the option `history`. */
export default {} as Readonly<Record<string, readonly CellChange[]>>;
