import {expect, test} from 'vitest';
import {doubtOf, isName, remarkEffect} from '../../../src/exchange/import/remark.js';

test.each([
  ...['LTS', 'EUS', 'default', 'recommended', 'latest', 'tested', 'GA', 'inclusive', '✅'],
  ...['recommended, LTS', 'Latest stable', 'verified'],
])('(%s) keeps what the column claims', (note) => {
  expect(remarkEffect(note)).toBe('keeps');
});

test.each([
  ...['experimental', 'best effort', 'WIP', 'expected', 'pending', 'in progress', 'unstable'],
  ...['may work', 'EOL', 'community', 'Linux', 'at own risk', 'limited'],
])('(%s) takes back what the column claims', (note) => {
  expect(remarkEffect(note)).toBe('doubts');
});

test.each([
  ...['not supported', 'unsupported', 'except 1.28.3', 'or later', 'only on Linux', 'planned'],
  ...['TBD', '?', '❌', 'x', 'coming soon', 'fails', 'blocked', 'does not work', "doesn't work"],
  ...['broken', 'exclusive', 'excl.', 'upper bound exclusive', 'non-inclusive', 'LTS, not tested'],
  ...['deprecated', 'dropped', 'avoid', 'never', 'known problem', 'manual patch needed'],
])('(%s) changes the version before it', (note) => {
  expect(remarkEffect(note)).toBe('changes');
});

test.each([
  ['Envoy Proxy', true],
  ['Gateway API', true],
  ['Hadoop', true],
  ['Node.js', true],
  ['3scale', true],
  // What something runs on ships in nothing.
  ['Windows', false],
  ['Windows Server', false],
  ['OpenShift', false],
  // Whatever is not written as a name, and whatever is the column's own.
  ['kernel', false],
  ['except', false],
  ['Except', false],
  ['Issues with', false],
  ['Upgrade To', false],
  ['Recommended', false],
  ['Tested', false],
  ['EOL', false],
  ['GA', false],
  ['Max', false],
  ['API', false],
  ['Kubernetes', false],
  ['K8s', false],
  ['Kubernetes Version', false],
])('%s is the name of something else: %s', (text, expected) => {
  expect(isName(text, ['Kubernetes', 'K8s'])).toBe(expected);
});

test.each([
  [[], null],
  [['recommended'], null],
  [['[^1]'], 'doubted'],
  [['*'], 'doubted'],
  [['recommended', 'beta'], 'doubted'],
  [['only with a patch of the kernel'], 'doubted'],
  [['not yet supported on Windows'], 'denied'],
  [['beta', 'does not work'], 'denied'],
])('the footnotes %j leave it %s', (footnotes, doubt) => {
  expect(doubtOf(footnotes)).toBe(doubt);
});
