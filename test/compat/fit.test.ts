import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fit, type Because, type Claim, type Stack, type Verdict} from '../../src/compat/index.js';
import {range, version} from '../version/arbitraries.js';
import {dataOf, KITE, release, type Written} from './data.js';

function verdicts(stack: Stack): [string, Verdict][] {
  return fit(KITE, stack).map(({line, verdict}) => [line, verdict]);
}

test('releases that fit come first, the best supported of them before the others', () => {
  expect(verdicts({kubernetes: 'v1.34.1', gateway: '2.0.3'})).toEqual([
    ['v3.1.x', 'fits'],
    ['v3.0.x', 'fits'],
    ['others', 'not-stated'],
    ['v2.8.x', 'does-not-fit'],
    ['main', 'does-not-fit'],
    ['v2.9.x', 'does-not-fit'],
  ]);
  expect(verdicts({kubernetes: '1.29'})).toEqual([
    ['v2.8.x', 'fits'],
    ['v2.9.x', 'fits'],
    ['others', 'not-stated'],
    ['v3.1.x', 'does-not-fit'],
    ['v3.0.x', 'does-not-fit'],
    ['main', 'does-not-fit'],
  ]);
});

test('the releases of equal standing keep the order of the data', () => {
  const data = dataOf(...['c', 'a', 'b'].map((line) => release(line, {kubernetes: '1+'})));
  expect(fit(data, {kubernetes: '1.30'}).map(({line}) => line)).toEqual(['c', 'a', 'b']);
});

test.each<[string, Stack]>([
  ['nothing is asked', {}],
  ['the version is blank', {kubernetes: ' '}],
  ['only a bundled dependency is asked for', {proxy: '1.0.0'}],
  ['only unknown ids are asked for', {database: '15', __proto__: '1', constructor: '1'}],
  ['the version cannot be read', {kubernetes: 'the newest one'}],
  ['the version is no text', {kubernetes: 1.34 as unknown as string}],
  ['the version is a channel', {kubernetes: 'main'}],
])('no release fits when %s', (_, stack) => {
  expect(new Set(fit(KITE, stack).map(({verdict}) => verdict))).toEqual(new Set(['not-stated']));
});

test('a bundled dependency has no say', () => {
  const [best] = fit(KITE, {kubernetes: '1.34', proxy: '1.0.0'});
  expect(best).toMatchObject({line: 'v3.1.x', verdict: 'fits'});
  expect(best?.reasons.map(({dependency}) => dependency)).toEqual(['kubernetes']);
});

test('reasons hold what a sentence needs', () => {
  const result = fit(KITE, {gateway: '2.0', kubernetes: ' v1.32.3-gke.100 '});
  const [newest] = KITE.releases.filter(({line}) => line === 'v3.1.x');
  expect(result.find(({line}) => line === 'v3.1.x')).toEqual({
    line: 'v3.1.x',
    verdict: 'does-not-fit',
    claim: 'not-stated',
    reasons: [
      {
        dependency: 'kubernetes',
        verdict: 'does-not-fit',
        because: 'outside',
        claim: 'not-stated',
        runs: 'v1.32.3-gke.100',
        requires: newest?.requires['kubernetes'],
      },
      {
        dependency: 'gateway',
        verdict: 'fits',
        because: 'met',
        claim: 'not-stated',
        runs: '2.0',
        requires: newest?.requires['gateway'],
        decisive: newest?.requires['gateway']?.[0],
      },
    ],
  });
});

/** What is required of Kubernetes, what runs, and what follows. */
test.each<[Written | undefined, string, Verdict, Because, Claim]>([
  ['1.32+', '1.32.1', 'fits', 'met', 'not-stated'],
  ['1.32+', '1.31', 'does-not-fit', 'outside', 'not-stated'],
  ['1.32.4+', '1.32', 'not-stated', 'partly', 'not-stated'],
  ['1.32+', '1.32.0-foo', 'not-stated', 'undecided', 'not-stated'],
  ['1.32+', 'latest', 'not-stated', 'undecided', 'not-stated'],
  ['1.32+', 'new', 'not-stated', 'unreadable', 'not-stated'],
  ['main', '1.32', 'not-stated', 'undecided', 'not-stated'],
  ['N/A', '1.32', 'not-stated', 'silent', 'not-stated'],
  ['newest', '1.32', 'not-stated', 'silent', 'not-stated'],
  [undefined, '1.32', 'not-stated', 'silent', 'not-stated'],
  [[], '1.32', 'not-stated', 'silent', 'not-stated'],
  // Some versions of 1.32 have it, or may have it: that all are let in does not answer.
  [['1.30+', ['1.32.3', 'known-issue']], '1.32', 'not-stated', 'known-issue', 'not-stated'],
  [[['1.32.3', 'known-issue']], '1.32', 'not-stated', 'known-issue', 'not-stated'],
  [['1.30+', ['1.32.3', 'known-issue']], 'latest', 'not-stated', 'undecided', 'not-stated'],
  [['1.30+', ['1.32.3', 'known-issue']], '1.32.4', 'fits', 'met', 'not-stated'],
  // Any one alternative is enough, and the strongest claim among those met counts.
  [['1.30', '1.32'], '1.32', 'fits', 'met', 'not-stated'],
  [['1.30', '1.32'], '1.31', 'does-not-fit', 'outside', 'not-stated'],
  [['1.30', 'others too'], '1.31', 'not-stated', 'silent', 'not-stated'],
  [['others too', '1.31'], '1.31', 'fits', 'met', 'not-stated'],
  [
    [
      ['1.30+', 'compatible'],
      ['1.32', 'tested'],
    ],
    '1.32',
    'fits',
    'met',
    'tested',
  ],
  [
    [
      ['1.30+', 'compatible'],
      ['1.32', 'tested'],
    ],
    '1.33',
    'fits',
    'met',
    'compatible',
  ],
  // A known issue is stronger than any claim.
  [
    [
      ['1.30+', 'tested'],
      ['1.32.1', 'known-issue'],
    ],
    '1.32.1',
    'does-not-fit',
    'known-issue',
    'not-stated',
  ],
  [
    [
      ['1.30+', 'tested'],
      ['1.32.1', 'known-issue'],
    ],
    '1.32.2',
    'fits',
    'met',
    'tested',
  ],
  [
    [
      ['1.30+', 'tested'],
      ['1.32.1', 'known-issue'],
    ],
    '1.32',
    'not-stated',
    'known-issue',
    'not-stated',
  ],
  [
    [
      ['1.30+', 'tested'],
      ['some', 'known-issue'],
    ],
    '1.32',
    'not-stated',
    'silent',
    'not-stated',
  ],
  [[['1.32.1', 'known-issue']], '1.33', 'not-stated', 'silent', 'not-stated'],
  [
    [
      ['1.30+', 'tested'],
      ['1.32.1', 'known-issue'],
    ],
    '1.29',
    'does-not-fit',
    'outside',
    'not-stated',
  ],
])('%j with %s: %s, %s, claim %s', (required, runs, verdict, because, claim) => {
  const data = dataOf(release('v1', required === undefined ? {} : {kubernetes: required}));
  const [result] = fit(data, {kubernetes: runs});
  expect(result).toMatchObject({verdict, claim, reasons: [{verdict, because, claim, runs}]});
});

test('the weakest claim stands behind a fit', () => {
  const data = dataOf(
    release('v1', {kubernetes: [['1+', 'tested']], gateway: [['1+', 'supported']]}),
  );
  expect(fit(data, {kubernetes: '1.1'})[0]?.claim).toBe('tested');
  expect(fit(data, {kubernetes: '1.1', gateway: '1.1'})[0]?.claim).toBe('supported');
});

test('the line of all other releases never fits', () => {
  const data = dataOf(release('others', {kubernetes: '1+'}));
  expect(fit(data, {kubernetes: '1.30'})[0]).toMatchObject({
    verdict: 'not-stated',
    claim: 'not-stated',
  });
  expect(fit(data, {kubernetes: '0.9'})[0]?.verdict).toBe('does-not-fit');
});

test('names of inherited properties are no requirements', () => {
  const data = {
    ...dataOf(release('v1')),
    dependencies: [{id: 'constructor', name: 'Constructor'}],
  };
  expect(fit(data, {constructor: '1.0.0'})[0]?.verdict).toBe('not-stated');
});

const stack = fc.record({kubernetes: version, gateway: version}, {requiredKeys: []});
const releases = fc
  .array(fc.record({kubernetes: range, gateway: range}, {requiredKeys: []}), {maxLength: 4})
  .map((all) => all.map((requires, index) => release(`v${index}`, requires)));

test('adding to a stack never makes an unfit release fit', () => {
  fc.assert(
    fc.property(releases, stack, version, (all, less, more) => {
      const data = dataOf(...all, release('others'));
      const before = new Map(fit(data, less).map(({line, verdict}) => [line, verdict]));
      for (const id of ['kubernetes', 'gateway']) {
        if (Object.hasOwn(less, id)) continue;
        for (const {line, verdict} of fit(data, {...less, [id]: more})) {
          if (before.get(line) === 'does-not-fit') expect(verdict).toBe('does-not-fit');
          if (before.get(line) === 'not-stated' && Object.keys(less).length > 0) {
            expect(verdict).not.toBe('fits');
          }
        }
      }
    }),
  );
});

test('every release gets one answer, and the best come first', () => {
  fc.assert(
    fc.property(releases, stack, (all, runs) => {
      const result = fit(dataOf(...all), runs);
      expect(result.map(({line}) => line).sort()).toEqual(all.map(({line}) => line));
      const order = result.map(({verdict}) =>
        ['fits', 'not-stated', 'does-not-fit'].indexOf(verdict),
      );
      expect(order).toEqual([...order].sort());
    }),
  );
});
