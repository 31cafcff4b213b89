import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  describeRange,
  equalRanges,
  parseRange,
  parseVersion,
  type Range,
  type RangeDescription,
} from '../../src/version/index.js';
import {range, spokenRange} from './arbitraries.js';
import {NOT_STATED, NOT_UNDERSTOOD} from './ranges.js';

test.each<[string, RangeDescription]>([
  ['v1.32+', {kind: 'at-least', version: 'v1.32'}],
  ['v1.6.x+', {kind: 'at-least', version: 'v1.6'}],
  ['>= 1.21.3', {kind: 'at-least', version: '1.21.3'}],
  ['>1.26', {kind: 'at-least', version: '1.27'}],
  ['>1.26.3', {kind: 'later-than', version: '1.26.3'}],
  ['<=v1.26', {kind: 'at-most', version: 'v1.26'}],
  ['<1.27', {kind: 'at-most', version: '1.26'}],
  ['<1.27.0', {kind: 'earlier-than', version: '1.27.0'}],
  ['<2.0', {kind: 'earlier-than', version: '2.0'}],
  ['1.8.0-rc.1', {kind: 'exactly', version: '1.8.0-rc.1'}],
  ['v1.32.3', {kind: 'exactly', version: 'v1.32.3'}],
  ['1.32', {kind: 'line', version: '1.32'}],
  ['v1.4.x', {kind: 'line', version: 'v1.4.x'}],
  ['1.4.*', {kind: 'line', version: '1.4.x'}],
  ['1.26 - 1.32', {kind: 'between', from: '1.26', to: '1.32'}],
  ['v1.32 – v1.26.2', {kind: 'between', from: 'v1.26.2', to: 'v1.32.x'}],
  ['~1.4.2', {kind: 'between', from: '1.4.2', to: '1.4.x'}],
  ['^v1.4.2', {kind: 'between', from: 'v1.4.2', to: 'v1.x'}],
  ['>=1.26 <2', {kind: 'between', from: '1.26', to: '1.x'}],
  ['>=1.26 <=1.32.4', {kind: 'between', from: '1.26', to: '1.32.4'}],
  ['17 - 21', {kind: 'between', from: '17', to: '21'}],
  ['1.2.3.x', {kind: 'line', version: '1.2.3.x'}],
  ['>=1.2.3 <1.2.4', {kind: 'as-written', text: '>=1.2.3 <1.2.4'}],
  ['^0.0.3', {kind: 'as-written', text: '^0.0.3'}],
  ['^0.0', {kind: 'line', version: '0.0'}],
  ['1.2.3.x, 1.4.x', {kind: 'as-written', text: '1.2.3.x, 1.4.x'}],
  ['v0.0.0-dev-2', {kind: 'one-of', versions: ['dev-2']}],
  ['>=1.21 <1.27', {kind: 'between', from: '1.21', to: '1.26'}],
  ['>=1.21.3 <2.0.0', {kind: 'as-written', text: '>=1.21.3 <2.0.0'}],
  ['v1.33, v1.34, v1.35', {kind: 'one-of', versions: ['v1.33', 'v1.34', 'v1.35']}],
  ['1.28, 1.30.2, main', {kind: 'one-of', versions: ['1.28', '1.30.2', 'main']}],
  ['main', {kind: 'one-of', versions: ['main']}],
  ['<1.2 || >1.4', {kind: 'as-written', text: '<1.2 || >1.4'}],
  ['*', {kind: 'any'}],
  ['22.04+', {kind: 'as-written', text: '22.04+'}],
])('%s', (written, description) => {
  expect(describeRange(parseRange(written))).toEqual(description);
});

test('what is not stated says so, what is not understood stays as written', () => {
  for (const written of NOT_STATED) {
    expect(describeRange(parseRange(written))).toEqual({kind: 'not-stated'});
  }
  for (const text of NOT_UNDERSTOOD) {
    expect(describeRange(parseRange(text))).toEqual({kind: 'as-written', text});
  }
});

test('what is said of any range is what it holds', () => {
  fc.assert(
    fc.property(fc.oneof(range, spokenRange), (written) => {
      const parsed = parseRange(written);
      fc.pre(parsed.kind === 'range');
      const said = parseRange(asExpression(describeRange(parsed)));
      expect(equalRanges(said, parsed)).toBe(true);
      expect(said.descending && !parsed.descending).not.toBe(true);
    }),
  );
});

function asExpression(description: RangeDescription): string {
  switch (description.kind) {
    case 'not-stated':
      return 'N/A';
    case 'any':
      return '*';
    case 'exactly':
      return `=${description.version}`;
    case 'line':
      return description.version;
    case 'at-least':
      return `>=${description.version}`;
    case 'later-than':
      return `>${description.version}`;
    case 'at-most':
      return `<=${description.version}`;
    case 'earlier-than':
      return `<${description.version}`;
    case 'between':
      return `${description.from} - ${description.to}`;
    case 'one-of':
      return description.versions
        .map((version) => {
          const parsed = parseVersion(version);
          if (parsed?.channel === version) return version;
          // What only a build without numbers can be called goes by its own name.
          return /^v?\d+\.\d|^v?\d{1,4}(?!\d)/.test(version) ? `=${version}` : `0.0.0-${version}`;
        })
        .join(' || ');
    case 'as-written':
      return description.text;
  }
}

test('a long range is put into words in proportion to its length', () => {
  const [interval] = parseRange('1.2').intervals;
  const range: Range = {
    ...parseRange('1.2'),
    text: ' '.repeat(1_000_000),
    intervals: Array.from({length: 20_000}, () => interval ?? {lower: null, upper: null}),
  };
  const start = performance.now();
  expect(describeRange(range).kind).toBe('one-of');
  expect(performance.now() - start).toBeLessThan(3000);
});
