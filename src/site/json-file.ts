import {realpath, readFile, stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {MAX_LENGTH} from '../data/limits.js';
import {readJson} from '../data/source/json.js';
import type {Located, Place} from '../data/source/located.js';
import {isWithin} from './within.js';

/** A JSON file of the site, or why there is none. */
export type JsonFile =
  | {readonly root: Located}
  | {readonly fault: string; /** Where its syntax fails. */ readonly place?: Place};

/** Reads a JSON file with the place of every value. Never throws, and reads nothing outside the site. */
export async function readJsonFile(path: string, siteDir: string): Promise<JsonFile> {
  try {
    const file = await realpath(resolve(siteDir, path));
    if (!isWithin(file, await realpath(siteDir))) return {fault: 'lies outside the site'};
    const stats = await stat(file);
    if (!stats.isFile()) return {fault: 'is no file'};
    if (stats.size > MAX_LENGTH) return {fault: 'is larger than 1 MiB'};
    const {root, findings} = readJson((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
    const [finding] = findings;
    if (root) return {root};
    return {fault: `is no JSON: ${finding?.message}`, ...(finding && {place: finding.place})};
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return {fault: missing ? 'does not exist' : 'cannot be read'};
  }
}
