import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {expect, test} from 'vitest';
import {fence} from '../../src/text/fence.js';

test('code comes back from Markdown as it was', () => {
  const code = fc.string({unit: fc.constantFrom('`', '~', 'a', ' ', '\n', '\\')});
  fc.assert(
    fc.property(code, (text) => {
      const {children} = fromMarkdown(fence(text, 'yaml').join('\n'));
      expect(children).toMatchObject([{type: 'code', lang: 'yaml', value: text}]);
    }),
  );
});
