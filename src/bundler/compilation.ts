/** What webpack's and rspack's `Compiler` have in common and we need. */
export interface Compiler {
  readonly options: {readonly module: {readonly rules: unknown}};
  readonly hooks: {
    readonly thisCompilation: {tap(name: string, run: (compilation: Compilation) => void): void};
  };
  /** Whether it compiles again when a file changes, as in `docusaurus start`. Set after plugins are applied. */
  readonly watchMode: boolean;
  readonly webpack: {
    readonly Compilation: {readonly PROCESS_ASSETS_STAGE_ADDITIONAL: number};
    readonly sources: {readonly RawSource: new (text: string) => object};
  };
}

/** Likewise of their `Compilation`. */
export interface Compilation {
  readonly errors: {push(error: Error): unknown};
  readonly fileDependencies: {add(path: string): void};
  readonly hooks: {
    readonly processAssets: {
      tapPromise(options: {name: string; stage: number}, run: () => Promise<void>): void;
    };
  };
  getAsset(name: string): object | undefined;
  emitAsset(name: string, source: object): void;
}

/**
 * Does something in every compilation, at the time for more assets. Where files are watched, a
 * change of those named brings about a compilation.
 *
 * @param files absolute paths
 */
export function followFiles(
  compiler: Compiler,
  name: string,
  files: readonly string[],
  run: (compilation: Compilation) => Promise<void>,
): void {
  compiler.hooks.thisCompilation.tap(name, (compilation) => {
    // Where nothing is watched, a dependency would only make Rspack drop its persistent cache of all
    // pages with every edit.
    if (compiler.watchMode) for (const file of files) compilation.fileDependencies.add(file);
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compilation.hooks.processAssets.tapPromise({name, stage}, () => run(compilation));
  });
}
