import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {expect, test} from 'vitest';

const text = readFileSync('SECURITY.md', 'utf8');
const named = [...text.matchAll(/`(test\/[\w./-]+)`: "([^"]+)"/g)].map(
  ([, file = '', words = '']) => [file, words] as const,
);

test('every threat names its test', () => {
  const threats = text.split('\n').filter((line) => /^\| (?!Could|-)/.test(line));
  expect(threats.length).toBeGreaterThan(15);
  expect(threats.filter((line) => !/`test\/[^`]+`: "/.test(line))).toEqual([]);
});

test.each(named)('%s has the test: %s', (file, words) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(words);
});

test('src starts no program but Git', () => {
  const starting = readdirSync('src', {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.ts$/.test(file))
    .filter((file) =>
      /child_process|worker_threads|\beval\(|new Function\(|node:vm/.test(
        readFileSync(`src/${file}`, 'utf8'),
      ),
    );
  expect(starting).toEqual(['site/git-history.ts']);
  expect(readFileSync('src/site/git-history.ts', 'utf8').match(/\brun\((['"\w]+)/g)).toEqual(
    expect.arrayContaining(["run('git'"]),
  );
});
