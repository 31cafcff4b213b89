import {relative, resolve} from 'node:path';
import {posixPath} from '@docusaurus/utils';

/**
 * A file as GitHub names it, from the root of the repository, wherever in it the
 * site is. Outside of GitHub's workflows, from the working directory.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 *
 * @param file absolute path
 */
export function repositoryPath(file: string): string {
  return posixPath(relative(resolve(process.env['GITHUB_WORKSPACE'] ?? '.'), file));
}
