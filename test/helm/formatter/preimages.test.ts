import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {helmGrammar} from '../../../src/helm/commands/helm.js';
import {formatCommand} from '../../../src/helm/formatter/damage.js';
import {
  findPreimages,
  type DamagedCommand,
  type Displaced,
  type Preimage,
} from '../../../src/helm/formatter/preimages.js';
import {command, onOneLine} from '../commands.js';

/** Reads `upgrade web shop < V > -n` as damage: the path, the words, the displaced placeholders. */
function damaged(text: string): [path: string, damage: DamagedCommand] {
  const [path = '', ...words] = text.split(/ < /, 1)[0]?.split(' ') ?? [];
  const displaced = [...text.matchAll(/ < (\S+) > (\S+)/g)].map(
    ([, content = '', follower = '']): Displaced => ({content, follower, apart: false}),
  );
  return [path, {words, displaced, path: []}];
}

function preimagesOf(text: string): readonly Preimage[] | null {
  const [path, damage] = damaged(text);
  return findPreimages(helmGrammar(path, [3, 4]), damage);
}

const written = ({words}: Preimage): string => words.map(({text}) => text).join(' ');

/** The least odd pre-images. */
function likely(text: string): string[] {
  const all = preimagesOf(text) ?? [];
  const least = Math.min(...all.map(({oddity}) => oddity));
  return all.filter(({oddity}) => oddity === least).map(written);
}

describe('findPreimages', () => {
  test.each([
    [
      'the value of a flag',
      'upgrade web ./web --version shop < V > -n',
      ['web ./web --version <V> -n shop'],
    ],
    [
      'what is joined by `=`',
      'upgrade web ./web --version= shop < V > -n',
      ['web ./web --version=<V> -n shop'],
    ],
    [
      'a part of a word',
      'install web ./web --set image= --wait < user > /web',
      ['web ./web --set image=<user>/web --wait'],
    ],
    [
      'several words',
      'upgrade web ./web -f path of values.yaml shop < full > -n',
      ['web ./web -f <full path of values.yaml> -n shop'],
    ],
    [
      'a name that ends in a noun',
      'install release < my > -f < values > shop/web',
      ['<my release> -f <values> shop/web'],
    ],
    [
      'the rest of a name, rather than call a release so',
      'upgrade release -n shop < my > shop/web',
      ['<my release> shop/web -n shop'],
    ],
    [
      'two placeholders',
      'upgrade ./web --version shop < RELEASE > --wait < V > -n',
      ['<RELEASE> --wait ./web --version <V> -n shop'],
    ],
    [
      'the release of `template`, which may lack one',
      'template -f web.yaml < NAME > shop/web',
      ['-f web.yaml <NAME> shop/web', '<NAME> shop/web -f web.yaml'],
    ],
    ['nothing where the best is odd in two places', 'install --set a= < VALUE > shop/web', []],
    ['nothing into a command that lacks more', 'upgrade --version shop < V > -n', []],
    ['nothing behind a flag that is not there', 'list --no-such shop < V > -n', []],
  ])('puts back %s', (_, text, expected) => {
    expect(likely(text)).toEqual(expected);
  });

  test('tells words that stayed from those that came back', () => {
    const [only] = preimagesOf('upgrade web ./web --version shop < V > -n') ?? [];
    expect(only?.words).toEqual([
      {text: 'web', wordIndex: 0, displacedIndex: null, role: 'positional'},
      {text: './web', wordIndex: 1, displacedIndex: null, role: 'positional'},
      {text: '--version', wordIndex: 2, displacedIndex: null, role: 'flag'},
      {text: '<V>', wordIndex: null, displacedIndex: 0, role: 'value'},
      {text: '-n', wordIndex: null, displacedIndex: 0, role: 'flag'},
      {text: 'shop', wordIndex: 3, displacedIndex: null, role: 'value'},
    ]);
  });

  test('pre-images that mean the same to helm say so', () => {
    const [first, second] = preimagesOf('template -f web.yaml < NAME > shop/web') ?? [];
    expect(first?.meaning).toBe(second?.meaning);
    const others = preimagesOf('template -f web.yaml < OTHER > shop/web') ?? [];
    expect(others.map(({meaning}) => meaning)).not.toContain(first?.meaning);
  });

  test('a follower on a line of its own is a word of its own', () => {
    const [path, {words, displaced}] = damaged('install web ./web --set image= < user > /web');
    const apart = displaced.map((one) => ({...one, apart: true}));
    const grammar = helmGrammar(path, [3, 4]);
    expect(findPreimages(grammar, {words, displaced, path: []})).not.toEqual([]);
    expect(findPreimages(grammar, {words, displaced: apart, path: []})).toEqual([]);
  });

  test('gives up where there are too many ways', () => {
    const displaced: Displaced = {content: 'A', follower: 'b', apart: false};
    const many: DamagedCommand = {
      words: Array.from({length: 12}, (_, i) => `a${i}`),
      displaced: Array.from({length: 12}, () => displaced),
      path: [],
    };
    expect(findPreimages(helmGrammar('uninstall', [3, 4]), many)).toBeNull();
  });

  test('what a formatter took apart is among them', () => {
    fc.assert(
      fc.property(command, (generated) => {
        const printed = formatCommand(onOneLine(generated))?.join(' ');
        fc.pre(printed?.includes(' < ') ?? false);
        const found = preimagesOf((printed as string).replace(/^helm /, ''));
        const [, , ...original] = onOneLine(generated).split(' ');
        expect(found?.map(written)).toContain(original.join(' '));
      }),
    );
  });
});
