import {readFile} from 'node:fs/promises';
import type {Catalog} from '../compat/catalog.js';
import {siteFiles, type SiteFilesOptions} from '../exchange/export/site-files.js';

/** What webpack's and rspack's `Compiler` have in common and we need. */
interface Compiler {
  readonly hooks: {
    readonly thisCompilation: {tap(name: string, run: (compilation: Compilation) => void): void};
  };
  /** Whether it compiles again when a file changes, as in `docusaurus start`. */
  readonly watchMode: boolean;
  readonly webpack: {
    readonly Compilation: {readonly PROCESS_ASSETS_STAGE_ADDITIONAL: number};
    readonly sources: {readonly RawSource: new (text: string) => object};
  };
}

interface Compilation {
  readonly fileDependencies: {add(path: string): void};
  readonly hooks: {
    readonly processAssets: {
      tapPromise(options: {name: string; stage: number}, run: () => Promise<void>): void;
    };
  };
  getAsset(name: string): object | undefined;
  emitAsset(name: string, source: object): void;
}

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
    const {hooks, webpack} = compiler;
    const {catalog: path, ...options} = this.options;
    const name = 'CompatMatrixSiteFiles';
    hooks.thisCompilation.tap(name, (compilation) => {
      // A site without our components imports the catalog nowhere. Where nothing is watched, the
      // dependency would only make Rspack drop its persistent cache of all pages with every edit.
      if (compiler.watchMode) compilation.fileDependencies.add(path);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({name, stage}, async () => {
        const catalog = JSON.parse(await readFile(path, 'utf8')) as Catalog;
        const {builtOn} = catalog;
        for (const [file, text] of siteFiles(catalog, {...options, builtOn})) {
          // A file of the site's own `static` folder goes before ours.
          if (compilation.getAsset(file)) continue;
          compilation.emitAsset(file, new webpack.sources.RawSource(text));
        }
      });
    });
  }
}
