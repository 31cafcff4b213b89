import {expect, test} from 'vitest';
import {parseData} from '../../src/data/parse.js';

/** What is found in the requirements of two releases. */
function found(...requirements: string[]): string[] {
  const lines = requirements.map(
    (one, index) => `  - {line: v${9 - index}.x, requires: {go: ${one}}}`,
  );
  const yaml = [
    'product: {id: kite, name: Kite}',
    'dependencies: [{id: go, name: Go}]',
    'releases:',
    ...lines,
  ].join('\n');
  return parseData(yaml, {path: 'compat.yaml'}).problems.map(
    ({line, column, code, message, tip}) => `${line}:${column} ${code}: ${message}; ${tip}`,
  );
}

const TIP =
  'write its ends as one range, such as `range: 1.26 - 1.32`, or `range: 1.26+` where it has no upper end';

test.each([
  ['{min: 1.26, max: 1.32}', 'min'],
  ['{from: "1.26", to: "1.32"}', 'from'],
  ['{minimum: 1.26}', 'minimum'],
])('the ends of a range in keys of their own are told once: %s', (requirement, key) => {
  expect(found(requirement)).toEqual([
    `4:34 unknown-key: unknown key \`${key}\` in \`releases[0].requires.go\`; ${TIP}`,
  ]);
});

test('for each requirement', () => {
  expect(found('{max: 1.32}', '[{min: 1.30}, 1.26]')).toEqual([
    `4:34 unknown-key: unknown key \`max\` in \`releases[0].requires.go\`; ${TIP}`,
    `5:35 unknown-key: unknown key \`min\` in \`releases[1].requires.go[0]\`; ${TIP}`,
  ]);
});

test('beside a range they are to be removed, and what else is wrong is told', () => {
  expect(found('{range: 1.26+, min: 1.26}', '{min: 1.26, text: x}')).toEqual([
    expect.stringContaining('`min` in `releases[0].requires.go`; remove it'),
    expect.stringContaining(TIP),
    expect.stringContaining('unknown key `text`'),
  ]);
});
