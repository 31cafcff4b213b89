import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {repairBlock} from '../../src/helm/repair.js';
import {command, meaningOf, onOneLine} from './commands.js';

const repair = (text: string): ReturnType<typeof repairBlock> => repairBlock(text, {lang: 'bash'});

describe('a command that keeps damage of a kind that was undone elsewhere in it', () => {
  test.each([
    ['a dash within quotes', 'helm install web ./web –wait --set "image—tag=1.2.3"'],
    ['a quote within quotes', 'helm install web ./web --set “a=b” --set "c=“d“"'],
    ['a full-width sign', `helm install web ./web --set-json 'a={"b"：1}' --dry-run＝server`],
    ['a no-break space', 'helm install web ./web\u00a0--set "a=b,\u00a0c=d" --wait'],
    ['a look-alike letter', 'helm install web ./web --vеrsion 1.2.3 --set "imаge.tag=1.2.3"'],
    ['spaces around a sign', `helm install web ./web --set-json 'a = {"b":1}' --dry-run = server`],
    ['hyphens too many', 'helm upgrade ---install web ./web && kustomize ---version'],
    ['a hyphen too many', 'helm upgrade web ./web --n shop && kustomize --v'],
    [
      'a line break within quotes',
      'helm install web ./web --set "ingr\ness.host=a.example.com"\n  --wait',
    ],
    [
      'a line break within a word',
      'helm install web ./web --crea\nte-namespace --set-file a=./\ntls.crt',
    ],
  ])('is left whole and reported: %s', (_, text) => {
    const {text: repaired, findings} = repair(text);
    expect(repaired).toBe(text);
    expect(findings.map(({expected}) => expected)).toContain(null);
  });

  test.each([
    [
      'a dash between words of a sentence',
      'helm upgrade web ./web –wait --description "Faster — and smaller"',
      'helm upgrade web ./web --wait --description "Faster — and smaller"',
    ],
    [
      'an apostrophe',
      'helm upgrade web ./web --set “a=b” --description "Mary’s"',
      'helm upgrade web ./web --set "a=b" --description "Mary’s"',
    ],
    [
      'a sign among letters that are as wide',
      'helm upgrade web ./web --dry-run＝server --set-string title="こんにちは！"',
      'helm upgrade web ./web --dry-run=server --set-string title="こんにちは！"',
    ],
    [
      'a space before a sign of money',
      'helm upgrade web ./web\u00a0--wait --set-string price="10\u00a0€"',
      'helm upgrade web ./web --wait --set-string price="10\u00a0€"',
    ],
    [
      'what a comment says',
      'helm upgrade web ./web –wait # waits – for pods',
      'helm upgrade web ./web --wait # waits – for pods',
    ],
  ])('is repaired where the same sign may be meant: %s', (_, text, expected) => {
    expect(repair(text).text).toBe(expected);
  });
});

/** What programs do to the text of a command, at one place or at all. */
const DAMAGES: Readonly<Record<string, (text: string) => string>> = {
  'en dash': (text) => text.replace(/(?<=\s)--(?=\w)/g, '–'),
  'en dash at first': (text) => text.replace(/(?<=\s)--(?=\w)/, '–'),
  'glued em dash': (text) => text.replace(/ --(?=\w)/g, '—'),
  'a hyphen too many': (text) => text.replace(/(?<=\s)--(?=\w)/g, '---'),
  'no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  'no-break hyphens': (text) => text.replace(/-/g, '‑'),
  'split hyphens': (text) => text.replace(/(?<=\s)--(?=\w)/g, '- -'),
  'smart quotes': (text) => text.replace(/"([^"]*)"/g, '“$1”'),
  'wrong encoding': (text) => text.replace(/(?<=\S) (?=\S)/g, 'Â\u00a0'),
  'full-width signs': (text) => text.replace(/=/g, '＝'),
  entities: (text) => text.replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  'lines without a backslash': (text) => text.replace(/ (?=--)/g, '\n  '),
  'a zero-width space': (text) => text.replace(/\//g, '/\u200b'),
};

test('a command that was damaged twice is whole again, or left as it was', () => {
  const damage = fc.constantFrom(...Object.keys(DAMAGES));
  const suffix = fc.constantFrom(
    '',
    ' --set "a.b=c"',
    ` --set-json 'a={"b":"c-d"}'`,
    ' | kubectl apply -f -',
    ' && kubectl -n shop get pods',
  );
  fc.assert(
    fc.property(command, suffix, damage, damage, (generated, behind, first, second) => {
      const original = onOneLine(generated) + behind;
      const damaged = [first, second].reduce(
        (text, name) => DAMAGES[name]?.(text) ?? text,
        original,
      );
      const {text} = repair(damaged);
      if (text !== damaged) {
        expect(meaningOf(text), text).toBe(meaningOf(original));
      }
    }),
    {numRuns: 150},
  );
});
