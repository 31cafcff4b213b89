import {expect, test} from 'vitest';
import {magicCommentsOf} from '../../src/site/magic-comments.js';

test.each([
  [{}, undefined],
  [{prism: {}}, undefined],
  [{prism: {magicComments: []}}, []],
  [
    {
      prism: {
        magicComments: [
          {className: 'a', line: 'mark', block: {start: 'mark-start', end: 'mark-end'}},
          {className: 'b', line: 'this-will-error'},
        ],
      },
    },
    ['mark', 'mark-start', 'mark-end', 'this-will-error'],
  ],
])('%j', (themeConfig, expected) => {
  expect(magicCommentsOf(themeConfig)).toEqual(expected);
});
