import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {maskPlaceholders} from '../../src/shell/notation.js';
import {parseCommands, parseLiterally, unquote} from '../../src/shell/parse.js';
import {blankPrompts} from '../../src/shell/prompt.js';
import {Quoting, quotingOf} from '../../src/shell/quoting.js';
import {splitLines} from '../../src/shell/source.js';
import {findStatements} from '../../src/shell/statements.js';

const joined = (parts: readonly string[]): string => parts.join('');

/** Pieces of shell in no sensible order. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['helm', ' ', '\n', '\\', '"', "'", '`', '$(', ')', '<', '>', '|', '&&', '{{ x }}'],
        ...['<<EOF', '\nEOF\n', '#', '<A b>', '${x', '}', '(', ';', 'if', '\\`', '&', '[a b]'],
      ),
      fc.string({maxLength: 3}),
    ),
  )
  .map(joined);

describe('words', () => {
  const plain = fc.stringMatching(/^[a-z./=-][a-z0-9./=-]{0,6}$/);
  const word = fc.oneof(
    plain,
    plain.map((text) => `"${text} ${text}"`),
    plain.map((text) => `'${text} #'`),
    fc.stringMatching(/^[A-Z]{1,4}( [a-z]{1,4})?$/).map((name) => `<${name}>`),
  );
  const space = fc.constantFrom(' ', '  ', '\t', ' \\\n  ');

  test('of a command are found where they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(space, word)), (parts) => {
        const text = `helm${joined(parts.flat())}`;
        const {commands, faults} = parseCommands(text);
        expect(faults).toEqual([]);
        expect(commands.map(({words}) => words.map(({text: written}) => written))).toEqual([
          ['helm', ...parts.map(([, written]) => written)],
        ]);
        for (const {text: written, start, end} of commands[0]?.words ?? []) {
          expect(text.slice(start, end)).toBe(written);
        }
      }),
    );
  });

  test('are what stands at their offsets, whatever the text', () => {
    fc.assert(
      fc.property(scraps, fc.constantFrom(parseCommands, parseLiterally), (text, parse) => {
        const {commands} = parse(text);
        for (const {words, redirections, start, end} of commands) {
          const targets = redirections.flatMap(({target}) => target ?? []);
          for (const {text: written, start: from, end: to} of [...words, ...targets]) {
            expect(text.slice(from, to)).toBe(written);
            expect(from).toBeGreaterThanOrEqual(start);
            expect(to).toBeLessThanOrEqual(end);
          }
        }
        const starts = commands.map(({start}) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  test('lose the quotes that they were given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unquote(`'${text.replaceAll("'", `'\\''`)}'`)).toBe(text);
        expect(unquote(`"${text.replace(/["\\$`]/g, '\\$&')}"`)).toBe(text);
      }),
    );
  });
});

describe('covering', () => {
  test('placeholders keeps every offset and line break', () => {
    const pieces = fc
      .array(fc.constantFrom(...'<>|%ö" \n'.split(''), '{{', '}}', '[', ']', 'a', 'B c'))
      .map(joined);
    fc.assert(
      fc.property(pieces, (text) => {
        const masked = maskPlaceholders(text);
        expect(masked).toHaveLength(text.length);
        for (let i = 0; i < text.length; i += 1) {
          expect([text[i], text[i] === '\n' ? '\n' : 'x']).toContain(masked[i]);
        }
      }),
    );
  });

  test('prompts takes nothing else, and is done at once', () => {
    const line = fc.tuple(
      fc.constantFrom('', '$ ', '% ', '> ', 'ada@box:~$ ', '# '),
      fc.constantFrom('helm list', 'helm pull a \\', '--wait', '', 'echo $ X'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const blanked = blankPrompts(lines.map(joined).join('\n'));
        blanked.split('\n').forEach((shown, i) => {
          const [prompt, code] = lines[i] ?? ['', ''];
          expect([prompt + code, ' '.repeat(prompt.length) + code]).toContain(shown);
        });
        expect(blankPrompts(blanked)).toBe(blanked);
      }),
    );
  });
});

test('lines are what stands between line breaks', () => {
  fc.assert(
    fc.property(scraps, (text) => {
      const lines = splitLines(text).map(({start, end}) => text.slice(start, end));
      expect(lines).toEqual(text.split('\n'));
    }),
  );
});

test('lines quote what each of them quotes alone', () => {
  const token = fc.stringMatching(/^[a-z]{1,5}$/);
  const line = fc.oneof(
    token.map((text) => [text, [[Quoting.None, text.length]]] as const),
    token.map((text) => [`"${text}"`, [[Quoting.Quoted, text.length + 2]]] as const),
    token.map((text) => [`'${text} #'`, [[Quoting.Quoted, text.length + 4]]] as const),
    fc.constantFrom('\\ ', '\\"', "\\'").map((text) => [text, [[Quoting.Escaped, 2]]] as const),
    token.map(
      (text) =>
        [
          `${text} #'"`,
          [
            [Quoting.None, text.length + 1],
            [Quoting.Comment, 3],
          ],
        ] as const,
    ),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const expected = lines.flatMap(([, runs]) =>
        [...runs, [Quoting.None, 1] as const].flatMap(([state, length]) =>
          Array.from({length}, () => state),
        ),
      );
      expect([...quotingOf(lines.map(([text]) => `${text}\n`).join(''))]).toEqual(expected);
    }),
  );
});

test('statements are whole lines, in order, and apart', () => {
  const line = fc.constantFrom(
    ...['helm list', '$ helm a \\', '--wait', '  --set a="b', 'c" d', '# note', '', '> --x'],
    ...['helm apply -f - <<EOF', 'EOF', 'NAME', "it's", 'helm b "c', '\\', 'helm d # \\'],
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      const statements = findStatements(text, {
        starts: (code) => code.startsWith('helm '),
        interrupts: (code) => code.startsWith('helm '),
        continues: (_statement, code) => /^\s*--/.test(code),
      });
      let last = -1;
      for (const {start, end} of statements) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(start === 0 || text[start - 1] === '\n').toBe(true);
        expect(end === text.length || text[end] === '\n').toBe(true);
        expect(text.slice(start, end)).toContain('helm ');
        last = end;
      }
    }),
  );
});
