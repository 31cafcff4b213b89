import {expect, test} from 'vitest';
import {compareFiles} from '../../../scripts/adopt/compare-files.js';
import {repairBlock} from '../../../src/helm/repair.js';
import {temporaryDirectory} from '../../temporary-directory.js';

type Files = Readonly<Record<string, string>>;

const BROKEN = 'helm list –all-namespaces';
const WHOLE = 'helm list --all-namespaces';
const MANGLED = 'helm upgrade web example/web --version web-system &lt; VERSION &gt; -n';
const PUT_BACK = 'helm upgrade web example/web --version &lt;VERSION&gt; -n web-system';
const page = (command: string, time = 1_700_000_000) =>
  `<html><meta content=${time}><body><pre class="language-bash"><span>${command}</span></pre></body></html>`;

const [BARE, REPAIRED] = [{'a/index.html': page(BROKEN)}, {'a/index.html': page(WHOLE)}];

async function compared(before: Files, after: Files, again?: Files) {
  const folders = {
    before: await temporaryDirectory(before),
    after: await temporaryDirectory(after),
    again: again ? await temporaryDirectory(again) : null,
  };
  const files = compareFiles(folders, (text, lang) => repairBlock(text, {lang}).text);
  return Object.fromEntries(
    files.map(({file, differences}) => [file, differences.map(({kind}) => kind)]),
  );
}

test.each<[string, Files, Files, object]>([
  ['nothing', BARE, BARE, {}],
  [
    'bytes that React 18 leaves in long texts of other scripts',
    {'index.html': '<p>发\u0000布</p>'},
    {'index.html': '<p>发布</p>'},
    {},
  ],
  ['a repaired command', BARE, REPAIRED, {'a/index.html': ['repaired command']}],
  ['a file that went', {'a.txt': 'a'}, {}, {'a.txt': ['unexpected']}],
  ['a file that came', {}, {'a.txt': 'a'}, {'a.txt': ['unexpected']}],
  [
    'a page named by a number that went',
    {'1234567.html': 'a', ...BARE},
    REPAIRED,
    {'1234567.html': ['unexpected'], 'a/index.html': ['repaired command']},
  ],
  ['exported data', {}, {'compat/web.json': '{}'}, {'compat/web.json': ['our components']}],
  ['a picture', {'a.png': '\u0000a'}, {'a.png': '\u0000b'}, {'a.png': ['unexpected']}],
  ['what a tool keeps for itself', {'.cache/a.json': '1'}, {'.cache/a.json': '2'}, {}],
  ['what a server reads', {'.well-known/a.json': '1'}, {}, {'.well-known/a.json': ['unexpected']}],
  [
    'markup of a block',
    {'index.html': '<pre class="language-js"><b>a</b></pre>'},
    {'index.html': '<pre class="language-js"><b class="marked">a</b></pre>'},
    {'index.html': ['unexpected']},
  ],
  [
    'a search index',
    {...BARE, 'index.json': JSON.stringify({text: `Do ${BROKEN}\nor not`})},
    {...REPAIRED, 'index.json': JSON.stringify({text: `Do ${WHOLE}\nor not`})},
    {'a/index.html': ['repaired command'], 'index.json': ['made of pages']},
  ],
  [
    'a search index with escaped text',
    {'a/index.html': page(MANGLED), 'index.json': JSON.stringify({text: MANGLED})},
    {'a/index.html': page(PUT_BACK), 'index.json': JSON.stringify({text: PUT_BACK})},
    {'a/index.html': ['repaired command'], 'index.json': ['made of pages']},
  ],
  [
    'a search index with other words',
    {...BARE, 'index.json': JSON.stringify({text: BROKEN})},
    {...REPAIRED, 'index.json': JSON.stringify({text: `${WHOLE} now`})},
    {'a/index.html': ['repaired command'], 'index.json': ['unexpected']},
  ],
  [
    'a list of files with their hashes',
    {...BARE, 'sw.js': '[{"revision":"f50c0741e80ea685de580944e5316b48"}]'},
    {...REPAIRED, 'sw.js': '[{"revision":"40f1ae1e80128bb2d2c2588f7c42ba2f"}]'},
    {'a/index.html': ['repaired command'], 'sw.js': ['made of pages']},
  ],
  [
    'a list of files that leaves one out',
    {'sw.js': '[{"revision":"f50c","url":"a.html"},{"revision":"40f1","url":"b.html"}]'},
    {'sw.js': '[{"revision":"f50d","url":"a.html"}]'},
    {'sw.js': ['unexpected']},
  ],
  [
    'a list of files that leaves one out which was written at the same time',
    {'b.html': '', 'sw.js': '[{"revision":"f50c","url":"a.html"},{"revision":"1","url":"b.html"}]'},
    {'b.html': '', 'sw.js': '[{"revision":"f50d","url":"a.html"}]'},
    {'sw.js': ['made of pages']},
  ],
  [
    'a list of files with one more',
    {'sw.js': '[{"revision":"f50c","url":"a.html"}]'},
    {'sw.js': '[{"revision":"40f1","url":"compat/web.json"},{"revision":"f50d","url":"a.html"}]'},
    {'sw.js': ['made of pages']},
  ],
  [
    'an index of words',
    {...BARE, 'index.json': '{"invertedIndex":[["all",1]]}'},
    {...REPAIRED, 'index.json': '{"invertedIndex":[["all",2],["namespaces",1]]}'},
    {'a/index.html': ['repaired command'], 'index.json': ['made of pages']},
  ],
  [
    'an index of words, with no page to account for it',
    {'index.json': '{"invertedIndex":[["all",1]]}'},
    {'index.json': '{"invertedIndex":[["all",2]]}'},
    {'index.json': ['unexpected']},
  ],
  [
    'a file named by its content',
    {...BARE, 'find/en_0c0741e.pf': 'a'},
    {...REPAIRED, 'find/en_ae1e801.pf': 'b'},
    {'a/index.html': ['repaired command'], 'find/en_ae1e801.pf': ['made of pages']},
  ],
])('%s', async (_, before, after, expected) => {
  expect(await compared(before, after)).toEqual(expected);
});

test('what is new in every build hides nothing else', async () => {
  const files = (command: string, time: number, words = 'a') => ({
    'a/index.html': page(command, time),
    'times.json': JSON.stringify({time, words}),
    'random.txt': words.repeat(time % 7),
  });
  const before = files(BROKEN, 1_700_000_000);
  const again = files(BROKEN, 1_700_000_001);
  expect(await compared(before, files(WHOLE, 1_700_000_002), again)).toEqual({
    'a/index.html': ['repaired command'],
    'random.txt': ['new in every build'],
  });
  expect(await compared(before, files(WHOLE, 1_700_000_003, 'b'), again)).toMatchObject({
    'times.json': ['unexpected'],
  });
});

test('only pages are said to be HTML', async () => {
  const folders = {
    before: await temporaryDirectory({'a.html': 'a', 'a.txt': 'a'}),
    after: await temporaryDirectory({'a.html': 'b', 'a.txt': 'b'}),
  };
  const texts = compareFiles(folders, (text) => text).map(({differences}) => differences[0]?.text);
  expect(texts).toEqual([
    expect.stringMatching(/^HTML differs:/),
    expect.stringMatching(/^content differs:/),
  ]);
});
