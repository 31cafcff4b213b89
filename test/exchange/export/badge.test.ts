import {Window} from 'happy-dom';
import {expect, test} from 'vitest';
import {
  requirementBadge,
  statusBadge,
  toBadgeJson,
  toBadgeSvg,
} from '../../../src/exchange/export/badge.js';
import {dataOf, KITE, release} from '../../compat/data.js';

const KUBERNETES = {id: 'kubernetes', name: 'Kubernetes'};

test.each([
  ['supported', 'supported'],
  ['end-of-life', 'end of life'],
  [undefined, 'not stated'],
] as const)('a release that is %s', (status, message) => {
  const line = release('v3.1.x', {}, status && {status});
  expect(statusBadge(KITE, line)).toMatchObject({schemaVersion: 1, label: 'Kite v3.1.x', message});
});

test.each([
  ['v1.32+', 'v1.32+'],
  [['1.30', '1.31'], '1.30, 1.31'],
  ['N/A', 'not stated'],
  [[['1.31', 'known-issue']], 'not stated'],
] as const)('a release that needs %j', (written, message) => {
  const line = release('v3.1.x', {kubernetes: written});
  expect(requirementBadge(dataOf(line), line, KUBERNETES)).toMatchObject({
    label: 'Kite v3.1.x: Kubernetes',
    message,
  });
});

test('a dependency of another name is not found on the prototype', () => {
  const badge = requirementBadge(KITE, release('v1'), {id: 'toString', name: 'x'});
  expect(badge.message).toBe('not stated');
});

test('as JSON, what shields.io asks for', () => {
  const badge = JSON.parse(toBadgeJson(statusBadge(KITE, release('v1')))) as Record<string, string>;
  expect(Object.keys(badge)).toEqual(['schemaVersion', 'label', 'message', 'color']);
  expect(badge['color']).toMatch(/^[\da-f]{6}$/);
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastWithWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = (/../g[Symbol.match](color) ?? [])
    .map((part) => parseInt(part, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

test.each(['development', 'supported', 'maintenance', 'end-of-life', undefined] as const)(
  'white text can be read: %s',
  (status) => {
    const {color} = statusBadge(KITE, release('v1', {}, status && {status}));
    expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(4.5);
  },
);

test('as a picture that says its text and runs nothing', () => {
  const svg = toBadgeSvg({
    schemaVersion: 1,
    label: '</text><script>alert(1)</script>',
    message: '"&\u0000',
    color: '1a7f37',
  });
  const {document} = new Window();
  document.body.innerHTML = svg;
  expect(document.querySelector('script')).toBeNull();
  expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe(
    '</text><script>alert(1)</script>: "&',
  );
  const texts = Array.from(document.querySelectorAll('text'), ({textContent}) => textContent);
  expect(texts).toEqual(['</text><script>alert(1)</script>', '"&']);
});
