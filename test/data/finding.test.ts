import {expect, test} from 'vitest';
import {type DataFinding, toProblems} from '../../src/data/finding.js';

function finding(order: number, rest: Partial<DataFinding> = {}): DataFinding {
  return {
    code: 'unknown-key',
    message: `wrong at ${order}`,
    tip: 'mend it',
    place: {order, line: order, column: 2},
    path: ['releases', order],
    ...rest,
  };
}

test('a problem has everything that a finding has', () => {
  expect(toProblems([finding(3)], 'compat.yaml')).toEqual([
    {
      code: 'unknown-key',
      severity: 'error',
      message: 'wrong at 3',
      tip: 'mend it',
      path: 'compat.yaml',
      line: 3,
      column: 2,
      key: 'releases[3]',
      docs: expect.stringMatching(/\/docs\/findings\/unknown-key$/) as unknown,
    },
  ]);
});

test('without positions there is no line, and at the root no key', () => {
  const [problem] = toProblems([finding(0, {place: {order: 0}, path: []})], 'compat.ts');
  expect(problem).not.toHaveProperty('line');
  expect(problem).not.toHaveProperty('column');
  expect(problem).not.toHaveProperty('key');
});

test('in order of position, then of code and message', () => {
  const findings = [
    finding(2),
    finding(1, {code: 'wrong-type', message: 'a'}),
    finding(1, {message: 'b'}),
    finding(1, {message: 'a'}),
  ];
  const shown = (each: DataFinding[]) =>
    toProblems(each, 'x').map(({line, code, message}) => `${line} ${code} ${message}`);
  expect(shown(findings)).toEqual([
    '1 unknown-key a',
    '1 unknown-key b',
    '1 wrong-type a',
    '2 unknown-key wrong at 2',
  ]);
  expect(shown(findings.reverse())).toEqual(shown(findings));
});

test('what an alias repeats is told once', () => {
  const twice = [finding(1, {path: ['a']}), finding(1, {path: ['b']})];
  expect(toProblems(twice, 'x')).toHaveLength(1);
  const withoutPlaces = twice.map((each) => ({...each, place: {order: 1}}));
  expect(toProblems(withoutPlaces, 'x')).toHaveLength(2);
});

test('beyond a thousand, how many more', () => {
  const all = Array.from({length: 1003}, (_, index) => finding(index + 1));
  const problems = toProblems(all, 'x');
  expect(problems).toHaveLength(1001);
  expect(problems[999]?.message).toBe('wrong at 1000');
  expect(problems[1000]).toMatchObject({
    code: 'too-many-problems',
    severity: 'warning',
    message: 'from here on, 3 more problems are not told',
    line: 1001,
  });
  expect(toProblems(all.slice(0, 1000), 'x')).toHaveLength(1000);
});

test('a site sets severities; what is off is not told, and what leaves no data stays an error', () => {
  const findings = [
    finding(1, {code: 'gap-in-range'}),
    finding(2, {code: 'unparseable-range'}),
    finding(3, {code: 'unknown-key'}),
  ];
  const checks = {
    'gap-in-range': 'error',
    'unparseable-range': 'off',
    'unknown-key': 'off',
  } as const;
  expect(toProblems(findings, 'compat.yaml', checks).map(({severity}) => severity)).toEqual([
    'error',
    'error',
  ]);
});
