import {readFailure} from '../site/failure.js';

/** What webpack's and rspack's `Compiler` have in common and we need. */
interface Compiler {
  readonly hooks: {
    readonly thisCompilation: {tap(name: string, run: (compilation: Compilation) => void): void};
  };
  readonly watchMode: boolean;
  readonly webpack: {
    readonly Compilation: {readonly PROCESS_ASSETS_STAGE_ADDITIONAL: number};
  };
}

interface Compilation {
  readonly errors: {push(error: Error): unknown};
  readonly fileDependencies: {add(path: string): void};
  readonly hooks: {
    readonly processAssets: {
      tapPromise(options: {name: string; stage: number}, run: () => Promise<void>): void;
    };
  };
}

/**
 * Makes an error of the compilation of what the site could not be loaded for, so that
 * `docusaurus start` shows it over the page until it is put right. A build stops by itself.
 */
export class FailureBundlerPlugin {
  /** @param file absolute path; written by `recordFailure` */
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    const {hooks, webpack} = compiler;
    const name = 'CompatMatrixFailure';
    hooks.thisCompilation.tap(name, (compilation) => {
      // Known only now: plugins are applied before a compiler is told to watch.
      if (!compiler.watchMode) return;
      compilation.fileDependencies.add(this.file);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({name, stage}, async () => {
        const text = await readFailure(this.file);
        if (text !== null) compilation.errors.push(new Error(text));
      });
    });
  }
}
