import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** This package's name, and its plugin's: Docusaurus names directories by it. */
export const PLUGIN_NAME = 'docusaurus-plugin-compat-matrix';

/** This package's version. */
export function packageVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as {version: string}).version;
}

/** Absolute path of the folder of our JavaScript, which bundlers build into sites; ends with a separator. */
export const LIB_FOLDER = fileURLToPath(new URL('.', import.meta.url));
