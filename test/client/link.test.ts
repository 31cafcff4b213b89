import {expect, test} from 'vitest';
import {isOwnLink, ownLinkState, takeSelection, withSelection} from '../../src/client/link.js';

const selection = {stack: {kubernetes: '1.32'}, target: {kite: 'v3.1.x'}};

test('a link keeps the rest of the query and the hash', () => {
  const link = withSelection('https://example.com/docs/?q=a#upgrade', selection);
  expect(link).toMatch(/^https:\/\/example\.com\/docs\/\?q=a&compat=[^#]+#upgrade$/);
  expect(takeSelection(link)).toEqual({
    selection,
    address: 'https://example.com/docs/?q=a#upgrade',
  });
});

test('without a selection the link is the address', () => {
  expect(withSelection('https://example.com/?compat=1*a*b**#x', {stack: {}, target: {}})).toBe(
    'https://example.com/#x',
  );
});

test.each([
  'https://example.com/',
  'https://example.com/?compat=',
  'https://example.com/?compat=9*x',
  'https://example.com/?compat=1*kubernetes*%24%28id%29**',
])('nothing is taken from %s', (address) => {
  expect(takeSelection(address)).toBeNull();
});

test.each([null, {key: 'mine'}])('a history entry with the state %j can be marked', (state) => {
  expect(isOwnLink(state)).toBe(false);
  expect(isOwnLink(ownLinkState(state))).toBe(true);
  expect(ownLinkState(state)).toMatchObject(state ?? {});
});
