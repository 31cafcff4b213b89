import {describe, expect, test} from 'vitest';
import {
  commentStart,
  endsInBackslash,
  findStatements,
  type StatementOptions,
} from '../../src/shell/statements.js';

const options: StatementOptions = {
  starts: (line) => line.startsWith('helm'),
  interrupts: (line) => line.startsWith('helm') && !line.endsWith('>'),
  continues: (_statement, line) => /^\s*--/.test(line),
};

function statementsOf(text: string, given = options): string[] {
  return findStatements(text, given).map(({start, end}) => text.slice(start, end));
}

describe('findStatements', () => {
  test.each<[string, string, string[]]>([
    ['one line each', 'helm a\nhelm b', ['helm a', 'helm b']],
    ['continued lines', 'x\nhelm a \\\n b\nhelm c', ['helm a \\\n b', 'helm c']],
    ['a line that is joined to one before', 'x \\\nhelm a\nhelm b', ['x \\\nhelm a', 'helm b']],
    ['lines joined to what is no command', 'x \\\n y\n--b', []],
    ['lines that continue by meaning', 'helm a\n  --b\nout', ['helm a\n  --b']],
    ['a comment inside', 'helm a \\\n # c\n  --b', ['helm a \\\n # c\n  --b']],
    ['a flag below a comment', 'helm a\n # c\n  --b\nout', ['helm a\n # c\n  --b']],
    ['a command below a comment', 'helm a\n # c\n  b', ['helm a']],
    ['a comment after', 'helm a \\\n # c\n', ['helm a \\']],
    ['a blank line inside', 'helm a \\\n\n  --b', ['helm a \\\n\n  --b']],
    ['a blank line after', 'helm a\n\n  --b', ['helm a']],
    ['a quote over lines', "helm a 'b\n c\n' d\ne", ["helm a 'b\n c\n' d"]],
    ['a script in quotes', "helm a '\nhelm b\n'\nhelm c", ["helm a '\nhelm b\n'", 'helm c']],
    ['a quote forgotten twice', 'helm a "b\nhelm c "d', ['helm a "b', 'helm c "d']],
    ['a quote forgotten once', "helm a 'b\nhelm c 'd'", ["helm a 'b", "helm c 'd'"]],
    ['an open quote', 'helm a "b\nhelm c', ['helm a "b', 'helm c']],
    [
      'an open quote that a moved word does not end',
      "helm a 'b\nhelm < c >\n'",
      ["helm a 'b\nhelm < c >\n'"],
    ],
    [
      'a substitution over lines',
      'helm a "$(\n helm b\n)" \\\n c',
      ['helm a "$(\n helm b\n)" \\\n c'],
    ],
    ['a here-document', 'helm a <<EOF\nhelm b\nEOF\nhelm c', ['helm a <<EOF', 'helm c']],
    ['a here-document elsewhere', 'cat <<"X"\nhelm b\nX\nhelm c', ['helm c']],
    ['comments', '# helm a\n  # helm b', []],
    ['prompts', '$ helm a\nout\n$ helm b', ['$ helm a', '$ helm b']],
    ['a prompt ends it', '$ helm a\n$ --b', ['$ helm a']],
  ])('%s', (_name, text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  test('a root prompt only where it is one', () => {
    expect(statementsOf('# helm a')).toEqual([]);
    expect(statementsOf('# helm a', {...options, rootPrompt: true})).toEqual(['# helm a']);
  });
});

test.each([
  ['a # b', 2],
  ['# b', 0],
  ['a#b', -1],
  ['"a # b"', -1],
  ["it's # b", -1],
  ['\\" # b', 3],
])('commentStart(%j) is %j', (line, at) => {
  expect(commentStart(line)).toBe(at);
});

test.each([
  ['a \\', true],
  ['a \\  ', true],
  ['a \\\\', false],
  ['a', false],
  ['', false],
])('endsInBackslash(%j) is %j', (line, expected) => {
  expect(endsInBackslash(line)).toBe(expected);
});
