import {describe, expect, test} from 'vitest';
import {activeRules} from '../../src/helm/active-rules.js';
import {repairPass} from '../../src/helm/repair-pass.js';

const active = activeRules({}, new Set());

test('a pass tells what it replaced, and where the rest of the text stood', () => {
  const text = 'echo a\nhelm list –all\nhelm env';
  const pass = repairPass(text, active, {lang: 'bash'}, new Map());
  expect(pass.text).toBe('echo a\nhelm list --all\nhelm env');
  expect(pass.replaced).toMatchObject([{start: 7, end: 21, expected: 'helm list --all'}]);
  expect(pass.findings).toMatchObject([{code: 'unicode-dash', offset: 7}]);
});

test('a pass that finds nothing changes nothing', () => {
  const pass = repairPass('helm list', active, {}, new Map());
  expect(pass).toMatchObject({text: 'helm list', findings: [], replaced: []});
  expect(pass.original(4)).toBe(4);
});

describe('original', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('finds each letter where it stood, with %s', (_, lineBreak) => {
    const text = ['x', 'helm list —all', '  --short', '', 'y', 'helm env –debug', 'z'].join(
      lineBreak,
    );
    const pass = repairPass(text, active, {lang: 'bash'}, new Map());
    expect(pass.replaced).toHaveLength(2);
    for (const letters of ['x', 'list', 'all', 'short', 'y', 'env', 'debug', 'z']) {
      const [now, before] = [pass.text.indexOf(letters), text.indexOf(letters)];
      for (let i = 0; i <= letters.length; i += 1) {
        expect(pass.original(now + i), letters).toBe(before + i);
      }
    }
  });
});
