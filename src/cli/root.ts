import {existsSync} from 'node:fs';
import {realpath} from 'node:fs/promises';
import {dirname, join, relative, resolve} from 'node:path';
import {isWithin} from '../site/within.js';
import {UsageError} from './usage-error.js';

/** The folder that files may be written in: the repository that the site is in, else the site's own. */
export function writableRoot(siteDir: string): string {
  for (let folder = siteDir; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return siteDir;
  }
}

/**
 * The file that a path names, with links followed as far as it exists.
 *
 * @param path relative to the working directory, or absolute
 * @throws UsageError if the file is outside of `root`, by `..` or by a link
 */
export async function fileWithin(root: string, path: string): Promise<string> {
  const file = await followed(resolve(path));
  if (!isWithin(file, await followed(root))) {
    throw new UsageError(`${path} is outside of ${root}, where nothing is written`);
  }
  return file;
}

/** Follows links in the part of a path that exists. */
async function followed(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await followed(parent), relative(parent, path));
  }
}
