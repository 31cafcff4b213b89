import {readFailure} from '../site/failure.js';
import {followFiles, type Compiler} from './compilation.js';

/**
 * Makes an error of the compilation of what the site could not be loaded for, so that
 * `docusaurus start` shows it over the page until it is put right. A build stops by itself.
 */
export class FailureBundlerPlugin {
  /** @param file absolute path; written by `recordFailure` */
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    followFiles(compiler, 'CompatMatrixFailure', [this.file], async (compilation) => {
      const text = compiler.watchMode ? await readFailure(this.file) : null;
      if (text !== null) compilation.errors.push(new Error(text));
    });
  }
}
