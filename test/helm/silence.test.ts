import {expect, test} from 'vitest';
import {silencedBy, silencingComment} from '../../src/helm/silence.js';

test.each<[string | null | undefined, true | string[]]>([
  ['helm-ignore', true],
  ['title="x" helm-ignore', true],
  ['helm-ignore=a', ['a']],
  ['helm-ignore=a,b {1}', ['a', 'b']],
  ['helm-ignore="a,b"', ['a', 'b']],
  ['helm-ignored', []],
  ['no-helm-ignore', []],
  ['title="x"', []],
  [null, []],
  [undefined, []],
])('silencedBy(%j)', (meta, expected) => {
  expect(silencedBy(meta)).toEqual(expected === true ? true : new Set(expected));
});

test.each([
  ['{/* helm-ignore */}', 'helm-ignore'],
  ['/* helm-ignore=a,b */', 'helm-ignore=a,b'],
  ['<!-- helm-ignore -->', 'helm-ignore'],
  ['{/* see helm-ignore */}', null],
  ['helm-ignore', null],
])('silencingComment(%j) is %j', (text, expected) => {
  expect(silencingComment(text)).toBe(expected);
});
