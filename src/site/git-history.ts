import {execFile} from 'node:child_process';
import {basename, dirname} from 'node:path';
import {promisify} from 'node:util';
import type {Revision} from '../compat/history.js';
import type {CompatData} from '../compat/model.js';

const run = promisify(execFile);

/** Commits that are looked at, newest first. */
const MAX_REVISIONS = 500;

/** Bytes that git may print: some hundred states of the largest data file. */
const MAX_BUFFER = 512 * 2 ** 20;

/** What a repository remembers of a file. */
export interface GitHistory {
  /** Oldest first; empty for a file that was never committed. */
  readonly revisions: Revision[];
  /** Whether the clone lacks older commits, as clones in CI do by default. */
  readonly isShallow: boolean;
}

/**
 * Reads the states of a file that its repository remembers, renames included. States that cannot
 * be read as data are passed over, and so are those that say the same as the one before.
 *
 * Git is called without a shell and without the site's own hooks or pagers, and only to read; three
 * times, however many commits there are.
 *
 * @param file absolute path
 * @param read the data in a text of the file, under the name that it had then; `null`: there is none
 * @throws a sentence with the reason that git gives, if the file is in no repository that it reads,
 *   or git is not there
 */
export async function readRevisions(
  file: string,
  read: (text: string, path: string) => CompatData | null,
): Promise<GitHistory> {
  const git = async (args: string[], input = '') => {
    const options = {cwd: dirname(file), maxBuffer: MAX_BUFFER, encoding: 'buffer'} as const;
    const running = run('git', args, options);
    // Git may end before it has read it all; how it ended tells the rest.
    running.child.stdin?.on('error', () => undefined).end(input);
    return (await running).stdout;
  };
  try {
    const log = await git([
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
    ]);
    const commits = commitsIn(log.toString()).reverse();
    const names = commits.map(({id, path}) => `${id}:${path}\n`).join('');
    const texts = objectsIn(await git(['cat-file', '--batch'], names));
    const revisions = commits.flatMap(({id, date, subject, path}, index) => {
      const data = read(texts[index] ?? '', path);
      return data ? [{id, date, subject, data}] : [];
    });
    const shallow = await git(['rev-parse', '--is-shallow-repository']);
    return {revisions, isShallow: shallow.toString().trim() === 'true'};
  } catch (error) {
    throw new Error(`The history of ${basename(file)} cannot be read: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** The first line that git printed: with the owner of a folder, say, it is not content either. */
function reasonOf(error: unknown): string {
  const {code, stderr} = error as {readonly code?: unknown; readonly stderr?: Buffer};
  if (code === 'ENOENT') return 'Git is not installed';
  const [line = ''] = (stderr?.toString() ?? '').split('\n');
  return line.replace(/^fatal: /, '') || String(error);
}

/**
 * What `git cat-file --batch` printed: an object after the other, or that there is none, as in a
 * commit that took the file away (https://git-scm.com/docs/git-cat-file#_batch_output).
 */
function objectsIn(output: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at < output.length;) {
    const start = output.indexOf('\n', at) + 1;
    const [, size] = / blob (\d+)\n$/.exec(output.toString('utf8', at, start)) ?? [];
    const end = start + Number(size ?? 0);
    texts.push(output.toString('utf8', start, end));
    at = size === undefined ? end : end + 1;
  }
  return texts;
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
      // Git takes one name a line.
      return path === undefined || path.includes('\n') ? [] : [{id, date, subject, path}];
    });
}
