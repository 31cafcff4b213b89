import {expect, test} from 'vitest';
import {silenceOf} from '../../src/text/silence.js';

const {silencedBy, silencingComment} = silenceOf('hush-now');

test.each<[string | null | undefined, true | string[]]>([
  ['hush-now', true],
  ['title="x" hush-now', true],
  ['hush-now=a', ['a']],
  ['hush-now=a,b {1}', ['a', 'b']],
  ['hush-now="a,b"', ['a', 'b']],
  // Of a fence and of the comment above it.
  ['hush-now=a hush-now=b', ['a', 'b']],
  ['hush-now=a hush-now', true],
  ['hush-nowhere', []],
  ['no-hush-now', []],
  ['helm-ignore', []],
  ['title="x"', []],
  [null, []],
  [undefined, []],
])('silencedBy(%j)', (meta, expected) => {
  expect(silencedBy(meta)).toEqual(expected === true ? true : new Set(expected));
});

test.each([
  ['{/* hush-now */}', 'hush-now'],
  ['/* hush-now=a,b */', 'hush-now=a,b'],
  ['<!-- hush-now -->', 'hush-now'],
  ['{/* see hush-now */}', null],
  ['hush-now', null],
  ['{/* hush-now=a, b */}', 'hush-now=a,b'],
  ['{/* hush-now=a b */}', null],
  ['{/* hush-now=a */}\n\n{/* prettier-ignore */}', 'hush-now=a'],
  ['<!-- prettier-ignore -->\n<!-- hush-now -->', 'hush-now'],
  ['/* hush-now=a */\n/* hush-now=b,c */', 'hush-now=a,b,c'],
  ['/* hush-now=a *//* hush-now */', 'hush-now'],
  ['{/* hush-now */} text', null],
  ['', null],
])('silencingComment(%j) is %j', (text, expected) => {
  expect(silencingComment(text)).toBe(expected);
});
