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

/** An address, and what it becomes with the selection and without one. */
test.each([
  ['/?q=a%20b&flag#h', '/?q=a%20b&flag&LINK#h', '/?q=a%20b&flag#h'],
  ['/?#h', '/?LINK#h', '/?#h'],
  ['/#h?x', '/?LINK#h?x', '/#h?x'],
  ['/?a&&b=?', '/?a&&b=?&LINK', '/?a&&b=?'],
  ['/?compatible=1&a=compat', '/?compatible=1&a=compat&LINK', '/?compatible=1&a=compat'],
  // In its place; once; however it is written.
  ['/?a=%7E&compat=9*x&b', '/?a=%7E&LINK&b', '/?a=%7E&b'],
  ['/?compat=1*a*1**&b&compat', '/?LINK&b', '/?b'],
  ['/?%63ompat=1*a*1**', '/?LINK', '/'],
])('the rest of %s stays as it is', (address, withLink, without) => {
  const site = `https://example.com${address}`;
  const link = withSelection(site, selection);
  expect(link).toBe(
    `https://example.com${withLink.replace('LINK', 'compat=1*kubernetes*1.32**kite*v3.1.x')}`,
  );
  // Nothing is left to change, in the browser's own spelling either.
  expect(withSelection(new URL(link).href, selection)).toBe(link);
  expect(takeSelection(link)).toEqual({
    selection,
    address: `https://example.com${without.replace('?#', '#')}`,
  });
  expect(withSelection(site, {stack: {}, target: {}})).toBe(`https://example.com${without}`);
});

test('a link is written as browsers write it', () => {
  const stack = {kubernetes: '1.31.4+k3s1 ~rc.1'};
  const link = withSelection('https://example.com/', {stack, target: {}});
  expect(new URL(link).href).toBe(link);
  expect(takeSelection(link)?.selection).toEqual({stack, target: {}});
});

test('free text is in no link', () => {
  const values = {CHART: 'oci://kite.example/chart'};
  const link = withSelection('https://example.com/', {...selection, values});
  expect(link).toBe(withSelection('https://example.com/', selection));
  expect(withSelection('https://example.com/', {stack: {}, target: {}, values})).toBe(
    'https://example.com/',
  );
});

test('free text of a link is left out, be it a plain word', () => {
  const link = 'https://example.com/?compat=2*kubernetes*1.32****COMMAND*reboot';
  expect(takeSelection(link)).toEqual({
    selection: {stack: {kubernetes: '1.32'}, target: {}},
    address: 'https://example.com/',
  });
});

test.each([
  'https://example.com/',
  'https://example.com/?compat=',
  'https://example.com/?compat=9*x',
  'https://example.com/?compat=1*kubernetes*%24%28id%29**',
  // Nothing but free text: what the reader chose stays.
  'https://example.com/?compat=2*****CHART*oci%3A%2F%2Fevil.example%2Fchart',
])('nothing is taken from %s', (address) => {
  expect(takeSelection(address)).toBeNull();
});

test.each([null, {key: 'mine'}])('a history entry with the state %j can be marked', (state) => {
  expect(isOwnLink(state)).toBe(false);
  expect(isOwnLink(ownLinkState(state))).toBe(true);
  expect(ownLinkState(state)).toMatchObject(state ?? {});
});
