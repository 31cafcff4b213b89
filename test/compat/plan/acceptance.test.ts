import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fit, parseVersion, type Claim, type Requirement} from '../../../src/compat/index.js';
import {compileAcceptance, createCandidate} from '../../../src/compat/plan/acceptance.js';
import {range, version} from '../../version/arbitraries.js';
import {dataOf, release} from '../data.js';

const claim = fc.constantFrom<Claim>('tested', 'supported', 'known-issue');
const text = fc.oneof(
  {weight: 8, arbitrary: range},
  fc.constantFrom('N/A', 'soon', 'main, 1.2', '1.2.3.4', '999999.1', '>= 1.2.131071', '1.131070+'),
);
const typed = fc.oneof(
  {weight: 8, arbitrary: version},
  fc.constantFrom('1.131071', '1.131070', '131070', '1.131070.131070', '99999999', '1.2.3.x'),
);

test('says what fit says', () => {
  let decided = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(text, claim), {maxLength: 3}), typed, (written, runs) => {
      const one = release('v1', {kubernetes: written});
      const requires = one.requires['kubernetes'] as readonly Requirement[];
      const [reason] = fit(dataOf(one), {kubernetes: runs})[0]?.reasons ?? [];
      const acceptance = compileAcceptance(requires);
      const parsed = createCandidate(parseVersion(runs)!);
      expect(acceptance.fits(parsed)).toBe(reason?.verdict === 'fits');
      expect(acceptance.mayFit(parsed)).toBe(reason?.verdict !== 'does-not-fit');
      expect(acceptance.suits(parsed)).toBe(
        reason?.verdict === 'fits' || reason?.because === 'silent',
      );
      const stated = requires.filter(({claim}) => claim !== 'known-issue');
      const isOpenIssue = reason?.verdict === 'not-stated' && reason.because === 'known-issue';
      expect(acceptance.suitsInPart(parsed)).toBe(
        acceptance.suits(parsed) ||
          (isOpenIssue && parsed.version.line && compileAcceptance(stated).suits(parsed)),
      );
      if (reason?.verdict !== 'not-stated') decided++;
    }),
  );
  expect(decided).toBeGreaterThan(100);
});
