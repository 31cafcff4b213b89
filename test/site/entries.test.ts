import {resolve} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Problem} from '../../src/problem.js';
import {entriesOf, formatEntry} from '../../src/site/entries.js';
import {docsVersion} from './rules/check.js';

const VERSIONS = [
  docsVersion('current', {folders: [resolve('docs'), resolve('i18n/de/current')]}),
  docsVersion('1.0', {folders: [resolve('versioned_docs/version-1.0')]}),
  docsVersion('current', {docs: 'mesh', folders: [resolve('mesh')]}),
];

function problem(path: string, line?: number, more: Partial<Problem> = {}): Problem {
  return {
    code: 'x',
    severity: 'warning',
    message: 'm',
    tip: 't',
    path,
    ...(line !== undefined && {line, column: 3}),
    docs: 'https://x.example',
    ...more,
  };
}

function told(problems: readonly Problem[]) {
  return entriesOf(problems, VERSIONS).map((entry) => formatEntry(entry, VERSIONS));
}

const HEAD = 'docs/b/a.md:1:3 warning x: m';

test('other versions and translations of a page are one entry', () => {
  expect(
    told([
      problem('docs/b/a.md', 1),
      problem('i18n/de/current/b/a.md', 2),
      problem('versioned_docs/version-1.0/b/a.md', 7),
    ]),
  ).toEqual([
    `${HEAD}\n  also in i18n/de/current (2:3), versioned_docs/version-1.0 (7:3)\n  tip: t\n  docs: https://x.example`,
  ]);
});

test.each<[string, Problem]>([
  ['another page', problem('versioned_docs/version-1.0/a.md', 1)],
  ['other docs', problem('mesh/b/a.md', 1)],
  ['a file outside the docs', problem('blog/b/a.md', 1)],
  ['another message', problem('versioned_docs/version-1.0/b/a.md', 1, {message: 'n'})],
  ['another tip', problem('versioned_docs/version-1.0/b/a.md', 1, {tip: 'u'})],
  ['another severity', problem('versioned_docs/version-1.0/b/a.md', 1, {severity: 'error'})],
  ['the same page', problem('docs/b/a.md', 9)],
])('%s is an entry of its own', (_, other) => {
  expect(told([problem('docs/b/a.md', 1), other])).toHaveLength(2);
});

test('what is no line of a page stays alone', () => {
  const other = problem('compat.yaml', undefined, {key: 'a'});
  expect(told([other, other])).toEqual([
    'compat.yaml (a) warning x: m\n  tip: t\n  docs: https://x.example',
    'compat.yaml (a) warning x: m',
  ]);
});

test('every problem is told, once', () => {
  const paths = ['docs/a.md', 'versioned_docs/version-1.0/a.md', 'blog/a.md', 'mesh/a.md'];
  const one = fc
    .tuple(fc.constantFrom(...paths), fc.nat(3), fc.constantFrom('m', 'n'))
    .map(([path, line, message]) => problem(path, line, {message}));
  fc.assert(
    fc.property(fc.array(one), (problems) => {
      const entries = entriesOf(problems, VERSIONS);
      const all = entries.flatMap((entry) => [entry.problem, ...entry.copies]);
      expect(new Set(all)).toEqual(new Set(problems));
      expect(all).toHaveLength(problems.length);
      for (const {problem: first, copies} of entries) {
        for (const copy of copies) expect(copy.path).not.toBe(first.path);
      }
    }),
  );
});
