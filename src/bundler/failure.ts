import {readFailure} from '../site/failure.js';
import {followFiles, type Compiler} from './compilation.js';

/**
 * Makes an error of the compilation of what the site could not be loaded for, so that
 * `docusaurus start` shows it over the page until it is put right. A build stops by itself.
 */
export class FailureBundlerPlugin {
  /** @param files absolute paths; written by `recordFailure` */
  constructor(private readonly files: readonly string[]) {}

  apply(compiler: Compiler): void {
    followFiles(compiler, 'CompatMatrixFailure', this.files, async (compilation) => {
      if (!compiler.watchMode) return;
      for (const file of this.files) {
        const text = await readFailure(file);
        if (text !== null) compilation.errors.push(new Error(text));
      }
    });
  }
}
