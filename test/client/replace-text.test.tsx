import {Fragment, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {replaceText} from '../../src/client/index.js';

function Part({children}: {children?: ReactNode}) {
  return <i>{children}</i>;
}

test.each<[string, ReactNode, string | null]>([
  ['a text', 'a <X>', 'a 1'],
  ['a text with the line end that MDX gives it', 'a <X>\n', 'a 1\n'],
  ['an element', <b title="t">{'a <X>'}</b>, '<b title="t">a 1</b>'],
  ['a component', <Part>{'a <X>'}</Part>, '<i>a 1</i>'],
  [
    'elements in elements',
    <pre>
      <code>{'a <X>\n'}</code>
    </pre>,
    '<pre><code>a 1\n</code></pre>',
  ],
  [
    'one of several',
    <div>
      <b>title</b>
      <code>{'a <X>'}</code>
      <Fragment>end</Fragment>
    </div>,
    '<div><b>title</b><code>a 1</code>end</div>',
  ],
  [
    'a text in pieces, together',
    <code>
      <b>a</b> {'<'}
      <i>X</i>
      {'>'}
    </code>,
    '<code>a 1</code>',
  ],
  ['nothing', undefined, null],
  ['another text', <b>a</b>, null],
  ['more than the text', <b>{'$ a <X>'}</b>, null],
  ['an element without a child', <br />, null],
])('%s', (_, node, expected) => {
  const replaced = replaceText(node, 'a <X>', 'a 1');
  expect(replaced && renderToStaticMarkup(<>{replaced}</>)).toBe(expected);
});
