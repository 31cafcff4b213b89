import {expect, test} from 'vitest';
import {splitCodeBlocks} from '../../../scripts/adopt/code-blocks.js';
import {comparePages} from '../../../scripts/adopt/compare-page.js';
import {repairBlock} from '../../../src/helm/repair.js';

const repair = (text: string, lang: string | null) => repairBlock(text, {lang}).text;
const kinds = (before: string, after: string) =>
  comparePages(before, after, repair).map(({kind}) => kind);

const BROKEN = 'helm upgrade web oci://example.com/web --version web-system < VERSION > -n';
const WHOLE = 'helm upgrade web oci://example.com/web --version <VERSION> -n web-system';

const escape = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const page = (code: string, words = 'words', assets = 'main.0a1b2c3d.js') =>
  `<!doctype html><html><head><script src="/assets/js/${assets}"></script></head>` +
  `<body><p>${words}</p><pre class="prism-code language-bash"><code><span class=token-line>${escape(code)}</span><br></code></pre></body></html>`;

test('a code block is read as a reader copies it', () => {
  expect(splitCodeBlocks(page('a <b> &&\nc')).blocks).toEqual([
    {
      lang: 'bash',
      text: 'a <b> &&\nc',
      tags: '<pre class="prism-code language-bash"><code><span class=token-line></span><br></code></pre>',
    },
  ]);
});

test.each([
  ['a line in a block of its own', '<div>a</div><div>b</div>'],
  ['a line in a block of its own that ends with a break', '<div>a<br></div><div>b<br></div>'],
  ['a button to copy', '<code>a\nb</code><button>Copy <b>this</b></button>'],
])('%s', (_, inner) => {
  expect(splitCodeBlocks(`<pre>${inner}</pre>`).blocks).toMatchObject([{text: 'a\nb'}]);
});

test.each([
  ['other names of assets', page('ls'), page('ls', 'words', 'main.99999999.js'), []],
  [
    'the line that Docusaurus adds to the head for every plugin between two that have tags',
    page('ls').replace('</head>', '<meta a>\n<meta b></head>'),
    page('ls').replace('</head>', '<meta a>\n\n<meta b></head>'),
    [],
  ],
  ['a repaired command', page(BROKEN), page(WHOLE), ['repaired command']],
  [
    'a repaired command in a site whose blocks are YAML unless they say otherwise',
    page(BROKEN).replace('bash', 'yaml'),
    page(WHOLE).replace('bash', 'yaml'),
    ['repaired command'],
  ],
  ['a command repaired in another way', page(BROKEN), page('helm list'), ['unexpected']],
  ['a sound command that changed', page(WHOLE), page(`${WHOLE} --wait`), ['unexpected']],
  [
    'a block that went',
    page('ls'),
    page('ls').replace(/<pre.*<\/pre>/, ''),
    ['unexpected', 'unexpected'],
  ],
  ['other words', page('ls'), page('ls', 'other words'), ['unexpected']],
  [
    'our components',
    page('ls', 'one two'),
    page('ls', 'one <b class="theme-compat-matrix">more</b> two'),
    ['our components'],
  ],
  [
    'our components in place of words',
    page('ls', 'one two'),
    page('ls', 'one <b class="theme-compat-matrix">more</b>'),
    ['our components', 'unexpected'],
  ],
])('%s', (_, before, after, expected) => {
  expect(kinds(before, after)).toEqual(expected);
});
