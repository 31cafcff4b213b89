import {execFileSync} from 'node:child_process';
import {renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readRevisions} from '../../src/site/git-history.js';
import {parseData} from '../../src/data/parse.js';
import {temporaryDirectory} from '../temporary-directory.js';

const read = (text: string, path: string) => parseData(text, {path}).data;

const data = (range: string) =>
  `product: {id: gate, name: Gate}\ndependencies: [{id: kubernetes, name: Kubernetes}]\nreleases: [{line: v1.x, requires: {kubernetes: ${range}}}]\n`;

/** A repository, and how to commit its state on a day of January 2026. */
async function repository(): Promise<{
  directory: string;
  commit: (day: number, subject: string) => void;
}> {
  const directory = await temporaryDirectory({'compat.yaml': data('v1.30+')});
  const git = (args: string[], environment = {}) =>
    execFileSync('git', args, {
      cwd: directory,
      stdio: 'pipe',
      env: {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...environment},
    });
  git(['init', '--quiet']);
  return {
    directory,
    commit: (day, subject) => {
      const date = `2026-01-${String(day).padStart(2, '0')}T12:00:00Z`;
      git(['add', '--all']);
      git(['-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-qm', subject], {
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      });
    },
  };
}

test('reads each state, through renames and states that are no data', async () => {
  const {directory, commit} = await repository();
  const file = join(directory, 'data "of" gate.yaml');
  commit(1, 'Begin');
  writeFileSync(join(directory, 'compat.yaml'), 'product: [');
  commit(2, 'Break it');
  writeFileSync(join(directory, 'compat.yaml'), data('v1.31+'));
  commit(3, 'Mend it; $(touch evil)');
  renameSync(join(directory, 'compat.yaml'), file);
  commit(4, 'Rename it');
  writeFileSync(file, data('v1.32+'));
  commit(5, 'Raise Kubernetes');
  const revisions = await readRevisions(file, read);
  expect(
    revisions.map(({date, subject, data: {releases}}) => [
      date,
      subject,
      releases[0]?.requires['kubernetes']?.[0]?.range.text,
    ]),
  ).toEqual([
    ['2026-01-01', 'Begin', 'v1.30+'],
    ['2026-01-03', 'Mend it; $(touch evil)', 'v1.31+'],
    ['2026-01-04', 'Rename it', 'v1.31+'],
    ['2026-01-05', 'Raise Kubernetes', 'v1.32+'],
  ]);
  expect(revisions[0]?.id).toMatch(/^[\da-f]{40,64}$/);
});

test('reads the history of a file that is gone and came back', async () => {
  const {directory, commit} = await repository();
  const file = join(directory, 'compat.yaml');
  commit(1, 'Begin');
  rmSync(file);
  writeFileSync(join(directory, 'other'), '');
  commit(2, 'Take it away');
  writeFileSync(file, data('v1.31+'));
  commit(3, 'Bring it back');
  const revisions = await readRevisions(file, read);
  expect(revisions.map(({subject}) => subject)).toEqual(['Begin', 'Bring it back']);
});

test('a file that was never committed has no history', async () => {
  const {directory, commit} = await repository();
  commit(1, 'Begin');
  const file = join(directory, 'new.yaml');
  writeFileSync(file, data('v1.31+'));
  expect(await readRevisions(file, read)).toEqual([]);
});

test('says in a sentence that there is no repository', async () => {
  const directory = await temporaryDirectory({'compat.yaml': data('v1.30+')});
  const ceiling = process.env.GIT_CEILING_DIRECTORIES;
  // The test's folder lies in this project's own repository.
  process.env.GIT_CEILING_DIRECTORIES = directory;
  try {
    await expect(readRevisions(join(directory, 'compat.yaml'), read)).rejects.toThrow(
      'The history of compat.yaml cannot be read: it is in no Git repository, or Git is not installed',
    );
  } finally {
    if (ceiling === undefined) delete process.env.GIT_CEILING_DIRECTORIES;
    else process.env.GIT_CEILING_DIRECTORIES = ceiling;
  }
});
