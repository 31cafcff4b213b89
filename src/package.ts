import {readFileSync} from 'node:fs';

/** This package's name, and its plugin's: Docusaurus names directories by it. */
export const PLUGIN_NAME = 'docusaurus-plugin-compat-matrix';

/** This package's version. */
export function packageVersion(): string {
  return readManifest().version;
}

/** Address of this package's documentation. */
export function packageHomepage(): string {
  const {homepage} = readManifest();
  if (homepage === undefined) {
    throw new Error('package.json has no homepage, from which addresses of findings derive');
  }
  return homepage;
}

interface Manifest {
  readonly version: string;
  readonly homepage?: string;
}

/** Read once: a large site has hundreds of findings, each with an address. */
let manifest: Manifest | null = null;

/** As a file, because import attributes are unknown to the loader that Docusaurus uses for configurations. */
function readManifest(): Manifest {
  manifest ??= JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as Manifest;
  return manifest;
}
