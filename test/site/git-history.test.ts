import {execFileSync} from 'node:child_process';
import {renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test, vi} from 'vitest';
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
  const {revisions} = await readRevisions(file, read);
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
  const {revisions} = await readRevisions(file, read);
  expect(revisions.map(({subject}) => subject)).toEqual(['Begin', 'Bring it back']);
});

test('a file that was never committed has no history', async () => {
  const {directory, commit} = await repository();
  commit(1, 'Begin');
  const file = join(directory, 'new.yaml');
  writeFileSync(file, data('v1.31+'));
  expect(await readRevisions(file, read)).toEqual({revisions: [], isShallow: false});
});

test('says in a sentence that there is no repository', async () => {
  const directory = await temporaryDirectory({'compat.yaml': data('v1.30+')});
  const ceiling = process.env.GIT_CEILING_DIRECTORIES;
  // The test's folder lies in this project's own repository.
  process.env.GIT_CEILING_DIRECTORIES = directory;
  try {
    await expect(readRevisions(join(directory, 'compat.yaml'), read)).rejects.toThrow(
      /^The history of compat.yaml cannot be read: not a git repository .*$/,
    );
  } finally {
    if (ceiling === undefined) delete process.env.GIT_CEILING_DIRECTORIES;
    else process.env.GIT_CEILING_DIRECTORIES = ceiling;
  }
});

test('says what git says of a repository that it does not trust', async () => {
  const {directory, commit} = await repository();
  commit(1, 'Begin');
  // As if the folder belonged to somebody else, as in a container.
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  await expect(readRevisions(join(directory, 'compat.yaml'), read)).rejects.toThrow(
    /cannot be read: detected dubious ownership in repository at .*$/,
  );
  vi.unstubAllEnvs();
});

test('says that git is not installed', async () => {
  const directory = await temporaryDirectory({'compat.yaml': data('v1.30+')});
  vi.stubEnv('PATH', directory);
  await expect(readRevisions(join(directory, 'compat.yaml'), read)).rejects.toThrow(
    'The history of compat.yaml cannot be read: Git is not installed',
  );
  vi.unstubAllEnvs();
});

test('knows a clone that lacks older commits', async () => {
  const {directory, commit} = await repository();
  commit(1, 'Begin');
  writeFileSync(join(directory, 'compat.yaml'), data('v1.31+'));
  commit(2, 'Raise Kubernetes');
  const clone = join(await temporaryDirectory({}), 'clone');
  execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(directory).href, clone]);
  const {revisions, isShallow} = await readRevisions(join(clone, 'compat.yaml'), read);
  expect(isShallow).toBe(true);
  expect(revisions.map(({subject}) => subject)).toEqual(['Raise Kubernetes']);
});

test('reads states of any characters and lengths', async () => {
  const {directory, commit} = await repository();
  const states = ['', '\n', 'ä — 😀\r\n', 'x'.repeat(100_000), 'a\0b'];
  states.forEach((state, index) => {
    writeFileSync(join(directory, 'compat.yaml'), state);
    commit(index + 1, `${index}`);
  });
  const seen: string[] = [];
  await readRevisions(join(directory, 'compat.yaml'), (text) => {
    seen.push(text);
    return null;
  });
  expect(seen).toEqual(states);
});
