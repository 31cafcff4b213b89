import {execFile} from 'node:child_process';
import {basename, dirname} from 'node:path';
import {promisify} from 'node:util';
import type {Revision} from '../compat/history.js';
import type {CompatData} from '../compat/model.js';

const run = promisify(execFile);

/** Commits that are looked at, newest first; each costs a call of git. */
const MAX_REVISIONS = 500;

/** Bytes of one file or list that git may print: more than the largest data file. */
const MAX_BUFFER = 8 * 2 ** 20;

/**
 * Reads the states of a file that its repository remembers, renames included. States that cannot
 * be read as data are passed over, and so are those that say the same as the one before.
 *
 * Git is called without a shell and without the site's own hooks or pagers, and only to read.
 *
 * @param file absolute path
 * @param read the data in a text of the file, under the name that it had then; `null`: there is none
 * @returns oldest first
 * @throws a sentence if the file is in no repository, or git is not there
 */
export async function readRevisions(
  file: string,
  read: (text: string, path: string) => CompatData | null,
): Promise<Revision[]> {
  const git = async (...args: string[]) => {
    const {stdout} = await run('git', args, {cwd: dirname(file), maxBuffer: MAX_BUFFER});
    return stdout;
  };
  const log = await git(
    '-c',
    'log.showSignature=false',
    'log',
    '--follow',
    `--max-count=${MAX_REVISIONS}`,
    '--format=%x01%H%x00%cs%x00%s%x00',
    '--name-only',
    '-z',
    '--',
    basename(file),
  ).catch((error: unknown) => {
    throw new Error(
      `The history of ${basename(file)} cannot be read: it is in no Git repository, or Git is not installed`,
      {cause: error},
    );
  });
  const revisions: Revision[] = [];
  for (const {id, date, subject, path} of commitsIn(log).reverse()) {
    // A commit that took the file away has no state of it.
    const text = await git('show', `${id}:${path}`).catch(() => null);
    const data = text === null ? null : read(text, path);
    if (data) revisions.push({id, date, subject, data});
  }
  return revisions;
}

interface Commit {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly subject: string;
  /** The file's path then, from the top of the repository. */
  readonly path: string;
}

function commitsIn(log: string): Commit[] {
  return log
    .split('\u0001')
    .slice(1)
    .flatMap((entry) => {
      const [id = '', date = '', subject = '', ...paths] = entry.split('\u0000');
      const path = paths.map((each) => each.replace(/^\n/, '')).find(Boolean);
      return path === undefined ? [] : [{id, date, subject, path}];
    });
}
