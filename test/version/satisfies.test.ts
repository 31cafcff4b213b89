import fc from 'fast-check';
import semver from 'semver';
import {expect, test} from 'vitest';
import {parseRange, parseVersion, satisfies, type Membership} from '../../src/version/index.js';
import {exact, line, range, semverRange, version} from './arbitraries.js';
import {NOT_STATED, NOT_UNDERSTOOD} from './ranges.js';

function ask(text: string, expression: string): Membership {
  const parsed = parseVersion(text);
  if (!parsed) throw new Error(`not a version: ${text}`);
  return satisfies(parsed, parseRange(expression));
}

test.each<[string, string, Membership]>([
  ['1.32.0', 'v1.32+', 'yes'],
  ['1.33.1', 'v1.32+', 'yes'],
  ['1.31.9', 'v1.32+', 'no'],
  ['1.32.7', '1.26 - 1.32', 'yes'],
  ['1.33.0', '1.26 - 1.32', 'no'],
  ['1.29.0', '1.32 - 1.26', 'yes'],
  ['1.10.0', '1.9', 'no'],
  ['1.10.0', '1.9+', 'yes'],
  ['1.4.7', 'v1.4.x', 'yes'],
  ['1.29.3', '1.28, 1.30', 'no'],
  ['1.32.3', '1.32.3', 'yes'],
  ['1.32.4', '1.32.3', 'no'],
  ['5.0.0', '*', 'yes'],

  // A line: all of it, none of it, some of it.
  ['1.32', 'v1.32+', 'yes'],
  ['1.32', '1.32', 'yes'],
  ['1.32', '1.28 - 1.33', 'yes'],
  ['1.32', '1.31', 'no'],
  ['1.32', '<1.32', 'no'],
  ['1.32', '>1.32', 'no'],
  ['1.32', '<=1.32', 'yes'],
  ['1.32', '>=1.32.4', 'unknown'],
  ['1.32', '>1.32.0', 'unknown'],
  ['1.32', '<=1.32.4', 'unknown'],
  ['1.32', '<1.32.4', 'unknown'],
  ['1.32', '1.32.3', 'unknown'],
  ['1.32', '1.32.3, 1.34', 'unknown'],
  ['1.31', '1.32.3, 1.34', 'no'],
  ['1', '1.28+', 'unknown'],
  ['1', '1.x', 'yes'],
  ['1.x', '>=1', 'yes'],
  ['1', '2+', 'no'],
  ['1.32', '<1.33.0-0', 'yes'],
  ['1.32', '>=1.32.0-0', 'yes'],

  // Builds of vendors are releases.
  ['v1.32.0-gke.100', '>=1.32', 'yes'],
  ['v1.32.3-gke.100', '1.32.3', 'yes'],
  ['v1.32.0-eks-abc123', '1.32', 'yes'],
  ['v1.32.0+k3s1', '>=1.32.0', 'yes'],
  ['v1.32.0+rke2r1', '<=1.32.0', 'yes'],

  // Prereleases stand below their release.
  ['1.32.0-rc.1', '>=1.32', 'no'],
  ['1.32.0-rc.1', '1.32', 'no'],
  ['1.33.0-rc.1', '1.32', 'no'],
  ['1.33.0-rc.1', '<1.33', 'no'],
  ['1.33.0-rc.1', '<1.33.0', 'no'],
  ['1.33.0-rc.1', '<=1.33.0', 'yes'],
  ['1.33.0-rc.1', '>=1.32', 'yes'],
  ['1.8.0-rc.1', '1.8.0-rc.1', 'yes'],
  ['1.8.0-rc.2', '>=1.8.0-rc.1', 'yes'],
  ['1.8.0-beta.2', '>=1.8.0-rc.1', 'no'],
  ['1.32.0-rc.1', '>=1.32.0-0', 'yes'],
  ['1.32.0-rc.2', '<1.32.0-rc.3', 'yes'],

  // Of a suffix nobody knows: both ways, or unknown.
  ['1.32.4-foo', '>=1.32', 'yes'],
  ['1.31.4-foo', '>=1.32', 'no'],
  ['1.32.0-foo', '>=1.32', 'unknown'],
  ['1.32.3-foo', '1.32.3', 'unknown'],
  ['1.32.3-foo', '1.32.3-foo', 'yes'],
  ['1.32.3-foo', '<=1.32.3-foo', 'yes'],
  ['1.32.3-foo', '>1.32.3-foo', 'no'],
  ['1.32.3-foo', '<1.32.3-foo', 'no'],
  ['1.32.3-foo', '1.30, 1.32.3-foo', 'yes'],
  ['1.32.3-foo', '<=1.32.3', 'yes'],
  ['1.32-foo', '>=1.32.4', 'unknown'],
  // Ends that are prereleases themselves change nothing about that.
  ['1.30.0-foo', '<=1.30.0-rc.1', 'unknown'],
  ['1.28.0-foo', '1.26 - 1.28.0-rc.1', 'unknown'],
  ['1.32.0-foo', '>=1.32.0-rc.1', 'unknown'],
  ['1.32.0-zoo', '>=1.32.0-rc.1', 'yes'],
  ['1.29.0-foo', '<=1.30.0-rc.1', 'yes'],
  ['1.30.0-foo', '1.28, 1.32.0-rc.1', 'no'],
  ['1.30.0-stable', '>=1.30', 'unknown'],
  ['1.30.0-latest', '<1.30', 'no'],
  ['1.30.0-test', '1.30', 'unknown'],
  ['1.30.4-main', '>=1.30', 'yes'],

  // A fourth number where the range has three.
  ['2.11.0.1', '2.11.0', 'unknown'],
  ['2.11.0.0', '2.11.0', 'yes'],
  ['2.11.0.1', '>=2.11.0', 'yes'],
  ['2.11.0.1', '2.11', 'yes'],
  ['2.11.0.1', '2.11.0.1', 'yes'],
  ['2.11.0.2', '2.11.0.1', 'no'],
  // Four numbers of another release say nothing about those of this one.
  ['2.11.0.2', '2.10.0.1, 2.11.0', 'unknown'],
  ['2.11.0.2', '2.10.0.1, 2.11.0.1', 'no'],
  ['2.11.0.1', '2.10, 2.11.0.1', 'yes'],
  ['2.11.0.1-rc.1', '>=2.11.0.1', 'no'],
  ['2.11.0.1-foo', '2.11.0', 'unknown'],

  // Channels have no number.
  ['main', 'main', 'yes'],
  ['Main', '1.5, main', 'yes'],
  ['main', 'latest', 'unknown'],
  ['main', '1.32+', 'unknown'],
  ['main', '*', 'unknown'],
  ['1.32.0', 'main', 'unknown'],
  ['1.5.0', '1.5, main', 'yes'],
  ['1.4.0', '1.5, main', 'unknown'],
  ['v0.0.0-latest', '1.32+', 'unknown'],
])('%s in %s: %s', (text, expression, answer) => {
  expect(ask(text, expression)).toBe(answer);
});

test('what is not stated or not understood is unknown for every version', () => {
  fc.assert(
    fc.property(
      version,
      fc.constantFrom(...NOT_STATED, ...NOT_UNDERSTOOD),
      (text, expression) => ask(text, expression) === 'unknown',
    ),
  );
});

test('node-semver agrees where both accept an expression', () => {
  const counts = {yes: 0, no: 0, unknown: 0};
  fc.assert(
    fc.property(exact, semverRange, (text, expression) => {
      const range = parseRange(expression);
      fc.pre(range.kind === 'range' && !range.descending && semver.validRange(expression) !== null);
      const answer = ask(text, expression);
      counts[answer]++;
      expect(answer).toBe(semver.satisfies(text, expression) ? 'yes' : 'no');
    }),
  );
  expect(Math.min(counts.yes, counts.no)).toBeGreaterThan(500);
});

test('the answer for a line never contradicts a version in it', () => {
  fc.assert(
    fc.property(
      line,
      fc.integer({min: 0, max: 4}),
      fc.nat(4),
      range,
      (text, minor, patch, expression) => {
        const numbers = text.replace('.x', '').split('.');
        const member = [...numbers, minor, patch].slice(0, 3).join('.');
        const answer = ask(text, expression);
        if (answer !== 'unknown') expect(ask(member, expression)).toBe(answer);
      },
    ),
  );
});

test('a build of a vendor is wherever its release is', () => {
  const build = fc.constantFrom('-gke.100', '-eks-1-30-5', '+k3s1', '+rke2r1', '-aks.1', '-fips');
  fc.assert(
    fc.property(exact, build, range, (text, end, expression) => {
      expect(ask(text + end, expression)).toBe(ask(text, expression));
    }),
  );
});

test('of a suffix that nobody knows nothing is said that does not hold for the release', () => {
  fc.assert(
    fc.property(exact, range, (text, expression) => {
      const answer = ask(`${text}-foo`, expression);
      const isNamed = expression.includes('-foo');
      if (answer !== 'unknown' && !isNamed) expect(ask(text, expression)).toBe(answer);
    }),
  );
});

test('one of several alternatives is needed, and none of them to rule a version out', () => {
  fc.assert(
    fc.property(version, range, range, (text, one, other) => {
      fc.pre([one, other].every((each) => parseRange(each).kind === 'range'));
      const answers = [ask(text, one), ask(text, other)];
      const answer = ask(text, `${one} || ${other}`);
      if (answers.includes('yes')) expect(answer).toBe('yes');
      else if (answers.includes('unknown')) expect(answer).not.toBe('no');
      else expect(answer).toBe('no');
      // Two ranges may share a line between them.
      if (!answers.includes('yes') && !parseVersion(text)?.line) expect(answer).not.toBe('yes');
    }),
  );
});

// [version, range, answer]: between two lines that are listed there is one that neither holds
test.each([
  ['1.29.0-rc.1', '1.29', 'no'],
  ['1.29.0-rc.1', '1.28, 1.29', 'no'],
  ['1.29.0-rc.1', '1.28 || 1.29+', 'no'],
  ['1.29.0-alpha', '1.28 || >=1.29.0-rc.1', 'no'],
  ['1.29.0-alpha', '<1.29.0 || 1.28 - 1.29.0-rc.1', 'yes'],
  ['1.29.0-rc.1', '1.28 - 1.29', 'yes'],
  ['1.29.0-rc.1', '1.28, 1.29, 1.28.4 - 1.29.2', 'yes'],
  ['1.29.0', '1.28, 1.29', 'yes'],
  ['1.29', '1.28, 1.29', 'yes'],
])('%s in %s: %s', (text, expression, answer) => {
  expect(ask(text, expression)).toBe(answer);
});
