import fc from 'fast-check';
import {format} from 'prettier';
import * as prettierPluginSh from 'prettier-plugin-sh';
import {describe, expect, test} from 'vitest';
import {formatCommand} from '../../../src/helm/formatter/damage.js';
import {repairBlock} from '../../../src/helm/repair.js';
import {command, meaningOf, onManyLines, onOneLine} from '../commands.js';

/** The real formatter; null where it cannot parse the text. */
async function prettier(text: string): Promise<string | null> {
  return format(text, {parser: 'sh', plugins: [prettierPluginSh]}).then(
    (formatted) => formatted.trimEnd(),
    () => null,
  );
}

const joined = (text: string): string => text.replace(/(?:\s*\\\n)+\s*/g, ' ');

test.each([
  [
    'helm upgrade web ./web --version <V> -n shop',
    ['helm', 'upgrade', 'web', './web', '--version', 'shop', '< V', '> -n'],
  ],
  ['helm upgrade --version=<V> -n a', ['helm', 'upgrade', '--version=', 'a', '< V', '> -n']],
  ['helm <X> upgrade web', ['helm', '< X', '> upgrade', 'web']],
  ['helm upgrade web <X>', null],
  ['helm upgrade <A> <B> web', null],
  ['helm upgrade "<A>" web', ['helm', 'upgrade', '"<A>"', 'web']],
])('formatCommand(%j)', (text, expected) => {
  expect(formatCommand(text)).toEqual(expected);
});

describe('the model prints what the formatter prints', () => {
  // The formatter takes milliseconds for a command, so it gets fewer of them.
  const numRuns = Math.min(Number(process.env['FAST_CHECK_RUNS'] ?? 200), 2000);

  test('and what it prints is repaired, or reported and left alone', async () => {
    await fc.assert(
      fc.asyncProperty(command, fc.boolean(), async (generated, long) => {
        const text = long ? onManyLines(generated) : onOneLine(generated);
        const formatted = await prettier(text);
        expect(formatCommand(text)?.join(' ') ?? null).toBe(formatted && joined(formatted));
        if (formatted === null) {
          return;
        }
        const {text: repaired, findings} = repairBlock(formatted, {lang: 'bash'});
        if (repaired === formatted && joined(formatted) !== joined(text)) {
          expect(findings).toHaveLength(1);
        } else {
          expect(meaningOf(repaired)).toBe(meaningOf(text));
        }
      }),
      {numRuns},
    );
  }, 120_000);
});

test('most of what the formatter mangles has one right answer', () => {
  let mangled = 0;
  let repaired = 0;
  fc.assert(
    fc.property(command, (generated) => {
      const text = onOneLine(generated);
      const printed = formatCommand(text)?.join(' ');
      if (printed === undefined || printed === text) {
        return;
      }
      const result = repairBlock(printed, {lang: 'bash'});
      mangled += 1;
      if (result.text !== printed) {
        repaired += 1;
        expect(meaningOf(result.text)).toBe(meaningOf(text));
      } else {
        expect(result.findings).toHaveLength(1);
      }
    }),
    {seed: 1, numRuns: 2000},
  );
  expect(mangled).toBeGreaterThan(100);
  expect(repaired / mangled).toBeGreaterThan(0.8);
});
