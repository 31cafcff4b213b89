import {expect, test} from 'vitest';
import {layOut, type DamagedLines} from '../../../src/helm/formatter/layout.js';
import type {Preimage, PreimageWord} from '../../../src/helm/formatter/preimages.js';

type Role = PreimageWord['role'];

/** A word that stood among the damaged command's words at this index. */
const kept = (text: string, wordIndex: number, role: Role = 'positional'): PreimageWord => ({
  ...{text, wordIndex, role},
  displacedIndex: null,
});

/** A word that begins with a displaced placeholder, or is its follower. */
const returned = (text: string, displacedIndex: number, role: Role = 'positional') => ({
  ...{text, displacedIndex, role},
  wordIndex: null,
});

const preimage = (...words: PreimageWord[]): Preimage => ({words, oddity: 0, meaning: ''});

const none: DamagedLines = {
  beforeWord: [],
  beforePlaceholder: [],
  beforeFollower: [],
  indent: '  ',
};

test.each<[string, Preimage, Partial<DamagedLines>, string]>([
  ['no break', preimage(kept('web', 0), kept('./web', 1)), {}, 'web ./web'],
  [
    'a break before a word that stayed',
    preimage(kept('web', 0), kept('--wait', 1, 'flag')),
    {beforeWord: [false, true]},
    'web \\\n  --wait',
  ],
  [
    'the indent',
    preimage(kept('web', 0), kept('--wait', 1, 'flag')),
    {beforeWord: [false, true], indent: '\t'},
    'web \\\n\t--wait',
  ],
  [
    'a placeholder that returned next to its flag',
    preimage(
      kept('--version', 0, 'flag'),
      returned('<V>', 0, 'value'),
      returned('-n', 0, 'flag'),
      kept('shop', 1, 'value'),
    ),
    {beforeWord: [true, true]},
    '\\\n  --version <V> \\\n  -n shop',
  ],
  [
    'a break that stood before the follower',
    preimage(
      kept('--version', 0, 'flag'),
      returned('<V>', 0, 'value'),
      returned('-n', 0, 'flag'),
      kept('shop', 1, 'value'),
    ),
    {beforeFollower: [true]},
    '--version <V> \\\n  -n shop',
  ],
  [
    'a break before a placeholder, unless it is the value of a flag',
    preimage(
      returned('<R>', 0),
      returned('-n', 0, 'flag'),
      returned('<N>', 1, 'value'),
      kept('--wait', 0, 'flag'),
    ),
    {beforePlaceholder: [true, true]},
    '\\\n  <R> -n <N> --wait',
  ],
  [
    'two breaks that meet count once',
    preimage(kept('web', 0), returned('-n', 0, 'flag'), kept('shop', 1, 'value')),
    {beforeWord: [false, true], beforeFollower: [true]},
    'web \\\n  -n shop',
  ],
  [
    'a break that has found its place is not made again',
    preimage(returned('<R>', 0), returned('-n', 0, 'flag'), kept('shop', 0, 'value')),
    {beforeWord: [true], beforePlaceholder: [true]},
    '\\\n  <R> -n shop',
  ],
])('%s', (_, words, lines, expected) => {
  expect(layOut(words, {...none, ...lines})).toBe(expected);
});
