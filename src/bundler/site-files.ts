import {readFile} from 'node:fs/promises';
import type {Catalog} from '../compat/catalog.js';
import {siteFiles, type SiteFilesOptions} from '../exchange/export/site-files.js';
import {followFiles, type Compiler} from './compilation.js';

export interface SiteFilesBundlerOptions extends Omit<SiteFilesOptions, 'builtOn'> {
  /** Absolute path of the generated catalog. */
  readonly catalog: string;
}

/**
 * Adds the exported data to the files of the built site. As assets of the client's compiler they are
 * served by `docusaurus start` too, which never runs `postBuild`, and follow every edit of the data.
 */
export class SiteFilesBundlerPlugin {
  constructor(private readonly options: SiteFilesBundlerOptions) {}

  apply(compiler: Compiler): void {
    const {catalog: path, ...options} = this.options;
    const {RawSource} = compiler.webpack.sources;
    // A site without our components imports the catalog nowhere.
    followFiles(compiler, 'CompatMatrixSiteFiles', [path], async (compilation) => {
      const catalog = JSON.parse(await readFile(path, 'utf8')) as Catalog;
      const {builtOn} = catalog;
      for (const [file, text] of siteFiles(catalog, {...options, builtOn})) {
        // A file of the site's own `static` folder goes before ours.
        if (compilation.getAsset(file)) continue;
        compilation.emitAsset(file, new RawSource(text));
      }
    });
  }
}
