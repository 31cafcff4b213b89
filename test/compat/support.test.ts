import {expect, test} from 'vitest';
import {
  newestRelease,
  newestSupported,
  releaseOfDocsVersion,
  selectableReleases,
} from '../../src/compat/index.js';
import {releaseOfLine, isPublished, releaseNamed} from '../../src/compat/support.js';
import {dataOf, KITE, release} from './data.js';

const NONE = dataOf();

test('a release is out unless it is in development, or the line of all others', () => {
  const lines = [
    release('main', {}, {status: 'development'}),
    release('v2'),
    release('v1', {}, {status: 'end-of-life'}),
    release('others'),
  ];
  expect(lines.filter(isPublished).map(({line}) => line)).toEqual(['v2', 'v1']);
});

test('the newest release is no development line', () => {
  expect(newestRelease(KITE)?.line).toBe('v3.1.x');
  expect(newestRelease(dataOf(release('others'), release('v1')))?.line).toBe('v1');
  expect(newestRelease(dataOf(release('main'), release('v1')))?.line).toBe('v1');
  expect(newestRelease(dataOf(release('main'), release('next')))?.line).toBe('main');
  expect(newestRelease(NONE)).toBeNull();
});

test('the newest supported release is one that says so', () => {
  expect(newestSupported(KITE)?.line).toBe('v3.1.x');
  const old = dataOf(
    release('v3'),
    release('v2', {}, {status: 'maintenance'}),
    release('v1', {}, {status: 'supported'}),
  );
  expect(newestSupported(old)?.line).toBe('v1');
  expect(newestSupported(dataOf(...old.releases.slice(0, 2)))?.line).toBe('v2');
  expect(newestSupported(dataOf(...old.releases.slice(0, 1)))).toBeNull();
  expect(newestSupported(dataOf(release('others', {}, {status: 'supported'})))).toBeNull();
  expect(newestSupported(NONE)).toBeNull();
});

test('development and ended releases come last in a select', () => {
  expect(selectableReleases(KITE).map(({version}) => version)).toEqual([
    'v3.1.2',
    'v3.0.7',
    'v0.0.0-latest',
    'v2.9.0',
  ]);
  expect(selectableReleases(dataOf(release('others', {}, {version: 'v1'})))).toEqual([]);
});

test('a release that links cannot carry is not in a select', () => {
  expect(selectableReleases(dataOf(release('v1 & v2', {}, {version: 'v1'})))).toEqual([]);
});

test.each([
  ['v3.1.x', 'v3.1.x'],
  ['v3.1', 'v3.1.x'],
  ['3.1', 'v3.1.x'],
  ['3.1.0', null],
  ['current', 'main'],
  ['main', 'main'],
  ['others', null],
  ['', null],
  ['next', null],
  ['9.9', null],
])('docs version %s documents %s', (docsVersion, line) => {
  expect(releaseOfDocsVersion(KITE, docsVersion)?.line ?? null).toBe(line);
});

test('a release names its docs version itself', () => {
  const data = dataOf(
    release('main'),
    release('v2.x', {}, {docsVersion: 'current'}),
    release('v1.x', {}, {docsVersion: 'old'}),
  );
  expect(releaseOfDocsVersion(data, 'current')?.line).toBe('v2.x');
  expect(releaseOfDocsVersion(data, 'old')?.line).toBe('v1.x');
  expect(releaseOfDocsVersion(data, 'v1.x')).toBeNull();
  expect(releaseOfDocsVersion(data, 'main')?.line).toBe('main');
});

test('a line is found by its exact name', () => {
  expect(releaseOfLine(KITE, 'v3.0.x')?.version).toBe('v3.0.7');
  expect(releaseOfLine(KITE, 'v3.0')).toBeNull();
});

test.each([
  ['v3.1.x', 'v3.1.x'],
  ['3.1', 'v3.1.x'],
  ['main', 'main'],
  // One version is not its line.
  ['3.1.0', null],
  ['v9', null],
  ['newest', null],
])('%s names the line %s', (text, line) => {
  expect(releaseNamed(KITE, text)?.line ?? null).toBe(line);
});

test('what moves on is not the development build that bears its name', () => {
  const data = dataOf(release('v0.0.0-latest'), release('main', {}, {version: '0.0.0-main'}));
  expect(releaseNamed(data, 'latest')).toBeNull();
  expect(releaseNamed(data, '0.0.0-latest')?.line).toBe('v0.0.0-latest');
  expect(releaseNamed(data, 'v0.0.0-main')?.line).toBe('main');
});

test('a line goes before the version to install from another', () => {
  const data = dataOf(release('v1.x', {}, {version: 'v1.1'}), release('v1.1.x'));
  expect(releaseNamed(data, '1.1')?.line).toBe('v1.1.x');
});

test('the docs of a line of long-term support are not those of the line that ended', () => {
  const data = dataOf(
    release('v1.30', {}, {status: 'end-of-life'}),
    release('v1.30-lts', {}, {status: 'supported'}),
  );
  expect(releaseOfDocsVersion(data, '1.30-lts')?.line).toBe('v1.30-lts');
  expect(releaseNamed(data, '1.30-lts')?.line).toBe('v1.30-lts');
  expect(releaseNamed(data, '1.30')?.line).toBe('v1.30');
});
