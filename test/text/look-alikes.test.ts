import {expect, test} from 'vitest';
import {
  DASHES,
  FULL_WIDTH,
  HYPHENS,
  IDEOGRAPHIC_STOPS,
  LIGATURES,
  LONG_DASHES,
  QUOTES,
  SPACES,
  STRAIGHT_QUOTES,
  WIDTHLESS,
  ZERO_WIDTH,
  toAscii,
} from '../../src/text/look-alikes.js';

/** All characters of Unicode's first plane that a class holds. */
function charactersOf(content: string): string[] {
  const pattern = new RegExp(`[${content}]`);
  return Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code)).filter((character) =>
    pattern.test(character),
  );
}

test.each<[string, string, RegExp]>([
  ['dashes', DASHES, /^[\p{Dash}\u2212]$/u],
  ['quotes', QUOTES, /^[\p{Quotation_Mark}´′″]$/u],
  ['spaces', SPACES, /^\p{Zs}$/u],
  ['what has no width', ZERO_WIDTH, /^\p{Cf}$/u],
  ['full-width signs', FULL_WIDTH, /^[\p{S}\p{P}\p{L}\p{N}]$/u],
  ['ideographic stops', IDEOGRAPHIC_STOPS, /^\p{Po}$/u],
  ['ligatures', LIGATURES, /^\p{L}$/u],
])('%s are what Unicode calls so, and none is on a keyboard', (_, content, category) => {
  const characters = charactersOf(content);
  expect(characters.length).toBeGreaterThan(1);
  for (const character of characters) {
    expect(character).toMatch(category);
    expect(character).toMatch(/\P{ASCII}/u);
  }
});

test('no space of Unicode is missing', () => {
  const all = charactersOf('\\s').filter((character) => /^\p{Zs}$/u.test(character));
  expect([' ', ...charactersOf(SPACES)]).toEqual(all);
});

test.each([
  ['hyphens', HYPHENS, DASHES],
  ['long dashes', LONG_DASHES, DASHES],
  ['what has no width and no use', WIDTHLESS, ZERO_WIDTH],
])('%s are some of their kind', (_, part, whole) => {
  const [some, all] = [charactersOf(part), charactersOf(whole)];
  expect(all).toEqual(expect.arrayContaining(some));
  expect(some.length).toBeLessThan(all.length);
});

test('each quote has a straight one', () => {
  expect(Object.keys(STRAIGHT_QUOTES).sort()).toEqual(charactersOf(QUOTES));
});

test('a full-width sign becomes what Unicode takes it for', () => {
  for (const sign of charactersOf(FULL_WIDTH)) {
    expect(toAscii(sign)).toBe(sign.normalize('NFKC'));
  }
  expect(toAscii('ｈelm，。')).toBe('helm,。');
});
