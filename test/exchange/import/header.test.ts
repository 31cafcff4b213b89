import {expect, test} from 'vitest';
import {
  chooseEnd,
  isDateHeader,
  isEndHeader,
  isGeneric,
  isNoteHeader,
  isPlatform,
  isReleaseHeader,
  isStatusHeader,
  isVerdictHeader,
  readHeader,
} from '../../../src/exchange/import/header.js';

test.each([
  ['Kubernetes', 'Kubernetes', null, null, null],
  ['Supported Kubernetes versions', 'Kubernetes', 'supported', null, null],
  ['k8s supported version', 'k8s', 'supported', null, null],
  ['Tested on Kubernetes version', 'Kubernetes', 'tested', null, null],
  ['Expected Kubernetes version compatibility', 'Kubernetes', null, null, null],
  ['Supports Kubernetes', 'Kubernetes', 'supported', null, null],
  ['Works with Kubernetes', 'Kubernetes', null, null, null],
  ['Drops Kubernetes', 'Drops Kubernetes', null, null, null],
  ['Removal', 'Removal', null, null, null],
  ['Recommended Kite version', 'Kite', 'recommended', null, null],
  ['Minimum Kubernetes Version', 'Kubernetes', null, 'lowest', null],
  ['Kubernetes (max)', 'Kubernetes', null, 'highest', null],
  ['Kubernetes min/max', 'Kubernetes', null, null, null],
  ['Kubernetes 1.36', 'Kubernetes', null, null, '1.36'],
  ['1.36', '', null, null, '1.36'],
  ['Gateway API*', 'Gateway API', null, null, null],
  // What a header denies it does not claim.
  ['Tested, but not supported', 'Tested, but not supported', null, null, null],
  ['Unsupported versions', 'Unsupported versions', null, null, null],
  ['x'.repeat(1000), 'x'.repeat(200), null, null, null],
])('%s is about %s', (text, name, claim, end, version) => {
  expect(readHeader(text)).toMatchObject({name, claim, end, version});
});

test.each([
  ['', true],
  ['Version', true],
  ['Release', true],
  ['Release cycle', true],
  ['Major versions', true],
  ['Release version', true],
  ['Supported releases', true],
  ['Series', true],
  ['版本', true],
  ['Kite version', false],
  ['Helm Chart', false],
])('%j names nothing in particular: %s', (text, expected) => {
  expect(readHeader(text).isGeneric).toBe(expected);
});

test.each([
  ['Release', true],
  ['', true],
  ['Kite', false],
])('%j is a word of any release: %s', (text, expected) => {
  expect(isGeneric(text)).toBe(expected);
});

test.each([
  ['EOL', true],
  ['End of support', true],
  ['Supported until', true],
  ['Released', false],
  ['Vendor', false],
])('%s is about an end: %s', (text, expected) => {
  expect(isEndHeader(text)).toBe(expected);
});

test.each([
  [['Supported until'], 0],
  [['End of maintenance', 'End of life'], 1],
  [['End of support', 'End of extended support'], 0],
  [['Bug fixes until', 'Security fixes until'], 1],
  [['Active support until', 'Security support until'], 1],
  [['Security fixes until', 'Full support until'], 0],
  [['End of standard support', 'End of extended support'], -1],
  [['EOL', 'End of support'], -1],
  [['Security fixes until', 'Retired'], -1],
  [[], -1],
])('of %j the end of life is %i', (headers, index) => {
  expect(chooseEnd(headers)).toBe(index);
});

test.each([
  ['Release date', true],
  ['Released', true],
  ['Date (estimated)', true],
  ['GA', true],
  ['Initial release', true],
  ['发布日期', true],
  ['End of life date', false],
  ['Deprecation date', false],
  ['Code freeze date', false],
  ['Next release date', false],
  ['Rapid Available', false],
  ['Start date', false],
  ['Kubernetes', false],
])('%s is about releases: %s', (text, expected) => {
  expect(isReleaseHeader(text)).toBe(expected);
});

test.each([
  ['Deprecation date', true],
  ['EOL', true],
  ['Kubernetes', false],
])('%s is about dates: %s', (text, expected) => {
  expect(isDateHeader(text)).toBe(expected);
});

test.each([
  ['Support Status', true],
  ['Currently supported', true],
  ['Status', true],
  ['Supported?', true],
  ['ZooKeeper supported', false],
  ['Supported Kubernetes versions', false],
  ['Release', false],
  ['Not supported', false],
])('%s is about the status: %s', (text, expected) => {
  expect(isStatusHeader(text)).toBe(expected);
});

test.each([
  ['Notes', true],
  ['Comment', true],
  ['Kubernetes', false],
])('%s is for notes: %s', (text, expected) => {
  expect(isNoteHeader(text)).toBe(expected);
});

test.each([
  ['Compatible?', true],
  ['Works', true],
  ['Compatible versions', false],
])('%s is for verdicts: %s', (text, expected) => {
  expect(isVerdictHeader(text)).toBe(expected);
});

test.each([
  ['Kubernetes', true],
  ['Supported K8s versions', true],
  ['OpenShift 4.20', true],
  ['Kubernetes operator', false],
  ['Kubernetes (OpenShift) version', true],
  ['Kubernetes / OCP', true],
  ['Kubernetes support', true],
  ['Kubernetes / Kite', false],
  ['', false],
  ['Kite', false],
])('%s is a platform: %s', (text, expected) => {
  expect(isPlatform(text)).toBe(expected);
});
