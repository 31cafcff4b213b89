import {describe, expect, test} from 'vitest';
import {readTables} from '../../../src/exchange/import/source-table.js';
import {imported, tableOf} from '../data.js';

function cellOf(markdown: string, rest = '') {
  const source = `| h |\n| --- |\n| ${markdown} |\n\n${rest}`;
  const cell = readTables(source, false)[0]?.rows[1]?.[0];
  if (!cell) throw new Error('no cell');
  return cell;
}

describe('a reader sees', () => {
  test.each([
    ['`>= 1.2`', '>= 1.2'],
    ['**v1.2**', 'v1.2'],
    ['[v1.2](https://kite.example)', 'v1.2'],
    ['\\>= 1.2', '>= 1.2'],
    ['&ge; 1.2', '≥ 1.2'],
    ['1.2<br>1.3<br/>1.4</br>1.5', '1.2\n1.3\n1.4\n1.5'],
    ['<ul><li>1.2</li><li>1.3</li></ul>', '1.2\n1.3'],
    ['<p>1.2</p> <div>1.3</div>', '1.2\n1.3'],
    ['a \\| b `c\\|d`', 'a | b c|d'],
    ['<b>1.2</b>', '1.2'],
    ['![yes](yes.png)', 'yes'],
    ['{{ version }}', '{{ version }}'],
    // What is struck out is not what the cell says.
    ['<del>1.2</del>', '~~1.2~~'],
    ['~~1.2~~', '~~1.2~~'],
    ['<!-- no --> 1.2', '1.2'],
  ])('%s as %j', (markdown, text) => {
    expect(cellOf(markdown)).toMatchObject({text, markdown, footnotes: []});
  });

  test.each([
    // Drawn by the site, and by nothing that can be read.
    ['<Check />', '<Check />'],
    ['1.2 <Deprecated />', '1.2 <Deprecated />'],
    ['<i class="fa fa-check"></i>', '<i class="fa fa-check"></i>'],
    ['<span className="yes" />', '<span className="yes" />'],
    ['<img src="yes.png">', '<img src="yes.png">'],
    ['![](yes.png)', '![](yes.png)'],
    ['![](logo.png) 1.2', '1.2'],
    ['<i class="fa fa-tag"></i> 1.2', '1.2'],
    ['<Badge>1.2</Badge>', '1.2'],
    ['<Tip title="new">1.2</Tip>', '1.2'],
  ])('%s as %j', (markdown, text) => {
    expect(cellOf(markdown)).toMatchObject({text, markdown, footnotes: []});
  });

  test.each(['', '<!-- none -->', '<br/>', '<a id="here"></a>', '<span></span>'])(
    'nothing in %j',
    (markdown) => {
      expect(cellOf(markdown)).toMatchObject({text: '', markdown});
    },
  );
});

describe('footnotes are no part of a version', () => {
  test.each([
    ['1.2 [^1]', '[^1]: Beta only\n', ['Beta only']],
    ['1.2 [^1]', '', ['[^1]']],
    ['1.2[^a]', '[^a]: https://kite.example\n', ['https://kite.example']],
    ['1.2<sup>3</sup>', '', ['3']],
    ['1.2[1]', '', ['[1]']],
    ['1.2 [1]', '', ['[1]']],
    ['1.2 [\\*]', '', ['[*]']],
    // 1.21 otherwise.
    ['1.2[\\*](#notes)', '', ['*']],
    ['1.2<sup>[3](#notes)</sup>', '', ['3']],
  ])('%s', (markdown, rest, footnotes) => {
    expect(cellOf(markdown, rest)).toMatchObject({text: '1.2', markdown, footnotes});
  });
});

test('the mark of a footnote that is a link is no part of a version', () => {
  expect(cellOf('1.2[1]', '[1]: https://kite.example')).toMatchObject({
    text: '1.2',
    markdown: '1.2[1](<https://kite.example>)',
    footnotes: ['1'],
  });
  expect(cellOf('✓ [1](#one)')).toMatchObject({text: '✓', footnotes: ['1']});
});

test.each([
  ['[8](#eight), [11](#eleven)', '8, 11'],
  ['1.2 and [3](#three)', '1.2 and 3'],
  ['[1] and more', '[1] and more'],
  ['Kite [8](#eight)', 'Kite 8'],
  ['[1.2, 1.3)', '[1.2, 1.3)'],
])('a number in %s is no footnote', (markdown, text) => {
  expect(cellOf(markdown)).toMatchObject({text, footnotes: []});
});

test.each([
  ['[v1][one]', '[one]: https://kite.example/a\n', '[v1](<https://kite.example/a>)', 'v1'],
  ['[v1]', '[v1]: https://kite.example "a | b"\n', '[v1](<https://kite.example> "a \\| b")', 'v1'],
  // Defined elsewhere: it is no link here.
  ['[v1][one]', '', '[v1][one]', '[v1][one]'],
])('the reference %s takes its address along', (markdown, rest, expected, text) => {
  expect(cellOf(markdown, rest)).toMatchObject({markdown: expected, text});
});

test('a cell that is one link has its address', () => {
  expect(cellOf('[v1](https://kite.example)').link).toBe('https://kite.example');
  expect(cellOf('see [v1](https://kite.example)').link).toBeUndefined();
});

test.each([
  ['<sup>1</sup> Not supported any more.', ['Not supported any more.'], 'text'],
  ['- <sup>1</sup>: since 1.28.4', ['since 1.28.4'], 'range'],
  ['<sup>1</sup> one thing\n\n<sup>1</sup> another', ['1'], 'range'],
  ['<sup>2</sup> of another', ['1'], 'range'],
])('a raised mark is looked up below: %j', (below, footnotes, kind) => {
  const source = `${tableOf(['Kite', 'Kubernetes'], ['1.2', '1.28<sup>1</sup>'])}\n${below}\n`;
  expect(readTables(source, false)[0]?.rows[1]?.[1]).toMatchObject({text: '1.28', footnotes});
  const [requirement] = imported(source).data.releases[0]?.requires['kubernetes'] ?? [];
  expect(requirement?.range.kind).toBe(kind);
});
