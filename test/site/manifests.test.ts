import fc from 'fast-check';
import {expect, test} from 'vitest';
import {manifestsIn} from '../../src/site/manifests.js';

function read(text: string) {
  return manifestsIn(text).map(({group, version, kind}) => `${group}/${version} ${kind}`);
}

test.each([
  ['apiVersion: a.io/v1\nkind: Route\n', ['a.io/v1 Route']],
  ['kind: Route\nmetadata:\n  name: x\napiVersion: "a.io/v1" # old\n', ['a.io/v1 Route']],
  ['# first\napiVersion: a.io/v1\n# …\nmetadata:\n  kind: No\nkind: Route\n', ['a.io/v1 Route']],
  [
    'apiVersion: a.io/v1\nkind: Route\n---\napiVersion: a.io/v2\nkind: Backend\n',
    ['a.io/v1 Route', 'a.io/v2 Backend'],
  ],
  [
    'items:\n- apiVersion: a.io/v1\n  kind: Route\n- kind: Backend\n  apiVersion: a.io/v2\n',
    ['a.io/v1 Route', 'a.io/v2 Backend'],
  ],
  ['cat <<EOF | kubectl apply -f -\napiVersion: a.io/v1\nkind: Route\nEOF\n', ['a.io/v1 Route']],
  ['spec:\n  ref:\n    apiVersion: a.io/v1\n    kind: Route\n', ['a.io/v1 Route']],
  // No group, no kind of its own, or not a value
  ['apiVersion: v1\nkind: Secret\n', []],
  ['apiVersion: a.io/v1\n---\nkind: Route\n', []],
  ['apiVersion: a.io/v1\nspec:\n  kind: Route\n', []],
  ['- apiVersion: a.io/v1\n- kind: Route\n', []],
  ['apiVersion: a.io/v1\napiVersion: a.io/v2\nkind: Route\n', ['a.io/v2 Route']],
  ['kind: Route\napiVersion: a.io/v1\napiVersion: a.io/v2\n', ['a.io/v1 Route']],
  ['- kind: Route\n- name: x\n  apiVersion: a.io/v1\n', []],
  ['- kind: Route\n- apiVersion: a.io/v1\n', []],
  ['apiVersion: a.io/<VERSION>\nkind: Route\n', []],
  ['apiVersion: {{ x }}/v1\nkind: Route\n', []],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('knows where the value stands', () => {
  const text = 'a: 1\n\n- apiVersion: "a.io/v1"\n  kind: Route\n';
  expect(text.slice(manifestsIn(text)[0]?.offset)).toMatch(/^a\.io\/v1"/);
});

test('takes time in proportion to the text', () => {
  const text = 'apiVersion: a.io/v1\n'.repeat(100_000);
  expect(manifestsIn(text)).toEqual([]);
});

test('never throws', () => {
  const word = fc.constantFrom(
    'apiVersion:',
    ' a.io/v1',
    'kind: ',
    'Route',
    '\n',
    '- ',
    '  ',
    '---',
    '#',
    '"',
  );
  fc.assert(
    fc.property(fc.array(word, {maxLength: 40}), (words) => {
      const text = words.join('');
      for (const {offset, group} of manifestsIn(text)) {
        expect(text.slice(offset, offset + group.length)).toBe(group);
      }
    }),
  );
});
