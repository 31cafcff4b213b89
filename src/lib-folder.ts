import {fileURLToPath} from 'node:url';

/**
 * Absolute path of the folder of our JavaScript, which bundlers build into sites; ends with a
 * separator. It stands in that folder itself, where the one file is that holds the whole plugin.
 */
export const LIB_FOLDER = fileURLToPath(new URL('.', import.meta.url));
