import type {Compilation, Compiler} from '../../src/bundler/compilation.js';

class RawSource {
  constructor(readonly text: string) {}
}

/** What came of a compilation. */
interface Outcome {
  /** File → text. */
  readonly assets: ReadonlyMap<string, string>;
  /** Paths of the files that are watched. */
  readonly dependencies: readonly string[];
  /** Their messages. */
  readonly errors: readonly string[];
}

/**
 * A compiler as webpack and rspack have it, which compiles when it is told to. As they do, it
 * watches only after its plugins are applied.
 *
 * @param options.present files that others have added
 */
export function createCompiler(
  plugin: {apply(compiler: Compiler): void},
  {present = [], watchMode = true}: {present?: readonly string[]; watchMode?: boolean} = {},
): () => Promise<Outcome> {
  const starts: Array<(compilation: Compilation) => void> = [];
  const compiler = {
    watchMode: false,
    options: {module: {rules: []}},
    hooks: {
      thisCompilation: {
        tap: (_: string, start: (compilation: Compilation) => void) => starts.push(start),
      },
    },
    webpack: {Compilation: {PROCESS_ASSETS_STAGE_ADDITIONAL: -2000}, sources: {RawSource}},
  };
  plugin.apply(compiler);
  compiler.watchMode = watchMode;
  return async () => {
    const assets = new Map<string, string>();
    const dependencies: string[] = [];
    const errors: Error[] = [];
    const runs: Array<() => Promise<void>> = [];
    for (const start of starts) {
      start({
        errors,
        fileDependencies: {add: (path) => dependencies.push(path)},
        hooks: {processAssets: {tapPromise: (_, run) => runs.push(run)}},
        getAsset: (name) => (present.includes(name) ? {} : undefined),
        emitAsset: (name, source) => assets.set(name, (source as RawSource).text),
      });
    }
    for (const run of runs) await run();
    return {assets, dependencies, errors: errors.map(({message}) => message)};
  };
}
