import {describe, expect, test} from 'vitest';
import {hereDocumentEnds, missedDelimiter} from '../../src/shell/here-documents.js';

describe('hereDocumentEnds', () => {
  test.each<[string, string, first: number, last: number, end: number]>([
    ['on the line of its delimiter', 'a <<EOF|b|EOF|c', 0, 0, 2],
    ['also where white space stands beside it', 'a <<EOF|b| EOF |c', 0, 0, 2],
    ['below the last line of its statement', 'a <<EOF|EOF|--b|EOF', 0, 1, 3],
    ['on the nearest of several', 'EOF|a <<EOF|b|EOF|EOF', 1, 1, 3],
    ['in quotes', 'a <<"X Y"|a <<"X"|b|X', 1, 1, 3],
    ['with the first of two that comes', 'a <<A <<B|b <<C|B|C|A', 0, 1, 4],
    ['nowhere, if its delimiter never comes', 'a <<EOF|b', 0, 0, 0],
    ['nowhere, if none starts', 'a << 1|1|a <<< EOF|EOF', 0, 2, 2],
  ])('%s', (_, text, first, last, end) => {
    const lines = text.split('|');
    const endOf = hereDocumentEnds(lines.length, (i) => lines[i] ?? '');
    expect(endOf(first, last)).toBe(end);
  });
});

test.each([
  ['helm a <<EOF', 'b\n EOF', 'EOF'],
  ['helm a <<EOF', 'b\nEOF ', 'EOF'],
  ['helm a <<-EOF', 'b\n EOF', 'EOF'],
  ["helm a <<'X'", 'b\n\tX', 'X'],
  ['helm a <<EOF', ' EOF\nEOF', null],
  ['helm a <<-EOF', 'b\n\tEOF', null],
  ['helm a <<EOF', 'b', null],
  ['helm a <<EOF', `${'b\n'.repeat(20_000)} EOF`, null],
  ['helm a', 'EOF', null],
])('missedDelimiter of %j', (first, below, expected) => {
  expect(missedDelimiter(`${first}\n${below}`, {start: 0, end: first.length})).toBe(expected);
});
