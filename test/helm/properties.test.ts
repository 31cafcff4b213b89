import fc from 'fast-check';
import {expect, test} from 'vitest';
import {oddityOf, type ValueKind} from '../../src/helm/commands/kinds.js';
import {Draft} from '../../src/helm/draft.js';
import {silencedBy, silencingComment} from '../../src/helm/silence.js';
import {editDistance} from '../../src/text/edit-distance.js';
import {command, onManyLines, onOneLine} from './commands.js';

const CONTEXT = {majors: [3, 4], last: true, followed: false, rootPrompt: false} as const;

test('a character that several repairs kept is traced to where it stood at first', () => {
  // All characters of the first text differ, and no edit writes any of them.
  const original = Array.from({length: 40}, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
  const edit = fc.tuple(fc.nat(60), fc.nat(8), fc.constantFrom('', 'x', 'yz'));
  const rounds = fc.array(fc.array(edit, {maxLength: 4}), {maxLength: 4});
  fc.assert(
    fc.property(rounds, (edits) => {
      let draft = Draft.of(original, CONTEXT);
      for (const round of edits) {
        const {length} = draft.text;
        draft = draft.apply(
          round.map(([start, size, text]) => ({
            start: Math.min(start, length),
            end: Math.min(start + size, length),
            text,
          })),
        );
      }
      let before = 0;
      for (let i = 0; i < draft.text.length; i += 1) {
        const origin = draft.originOf(i);
        expect(origin).toBeGreaterThanOrEqual(before);
        before = origin;
        if (draft.text.charCodeAt(i) >= 0x4e00) {
          expect(original[origin]).toBe(draft.text[i]);
        }
      }
    }),
  );
});

/** Every word one edit from a word, over a small alphabet: the definition, spelt out. */
function edits(word: string): Set<string> {
  const made = new Set<string>();
  for (let i = 0; i <= word.length; i += 1) {
    const [head, tail] = [word.slice(0, i), word.slice(i)];
    made.add(head + tail.slice(1));
    if (tail.length > 1) {
      made.add(`${head}${tail[1] ?? ''}${tail[0] ?? ''}${tail.slice(2)}`);
    }
    for (const letter of 'abc') {
      made.add(head + letter + tail);
      made.add(head + letter + tail.slice(1));
    }
  }
  made.delete(word);
  return made;
}

test('words are one edit apart if one is among the edits of the other', () => {
  const word = fc.stringMatching(/^[abc]{0,5}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b) === 1).toBe(edits(a).has(b));
    }),
  );
});

test('a comment silences the codes it names', () => {
  const codes = fc.uniqueArray(fc.stringMatching(/^[a-z]+(-[a-z]+)*$/), {minLength: 1});
  fc.assert(
    fc.property(codes, fc.constantFrom(['<!--', '-->'], ['/*', '*/']), (names, [open, close]) => {
      const meta = silencingComment(`${open} helm-ignore=${names.join(',')} ${close}`);
      expect(silencedBy(meta)).toEqual(new Set(names));
    }),
  );
});

test('what surrounds the name of a placeholder does not matter to its kind', () => {
  const name = fc.oneof(
    fc.stringMatching(/^[A-Z]{1,4}(_[A-Z]{2,9})?$/),
    fc.constantFrom('VERSION', 'NS', 'FILE', 'RELEASE_NAME'),
  );
  const kind = fc.constantFrom<ValueKind>('version', 'namespace', 'release', 'chart', 'file');
  fc.assert(
    fc.property(name, kind, (inside, wanted) => {
      const oddity = oddityOf(`<${inside}>`, wanted);
      for (const written of [`$${inside}`, `\${${inside}}`, `{{ ${inside} }}`, `[${inside}]`]) {
        expect(oddityOf(written, wanted), written).toBe(oddity);
      }
    }),
  );
});

test('a sound command is read as it was made, however it is laid out', () => {
  fc.assert(
    fc.property(command, (generated) => {
      for (const text of [onOneLine(generated), onManyLines(generated)]) {
        const [invocation] = Draft.of(text, CONTEXT).invocations;
        expect(invocation?.objections).toEqual([]);
        expect(invocation?.positionals.map((word) => word.text)).toEqual(generated.positionals);
        expect(invocation?.flags.map(({word}) => word.text)).toEqual(
          generated.flags.map(([spelled]) => spelled),
        );
      }
    }),
  );
});
