import {describe, expect, test} from 'vitest';
import type {ActiveRule} from '../../src/helm/active-rules.js';
import {repairStatement} from '../../src/helm/repair-statement.js';
import type {Fault, Rule} from '../../src/helm/rule.js';
import type {Severity} from '../../src/problem.js';

// How the faults of one statement are put together, with rules made up for the purpose.

const CONTEXT = {majors: [3, 4], last: true, followed: false, rootPrompt: false} as const;

/** A rule that finds every `search`, and replaces it unless `replacement` is null. */
function rule(
  code: string,
  search: string,
  replacement: string | null,
  {severity = 'warning', ...fault}: Partial<Fault> & {severity?: Severity} = {},
): ActiveRule {
  const made: Rule = {
    code,
    severity,
    describe: code,
    detect: ({text}) =>
      [...text.matchAll(new RegExp(search, 'g'))].map(({index: start, 0: {length}}) => ({
        start,
        end: start + length,
        message: `${code} here`,
        tip: 'Fix it',
        edits: replacement === null ? null : [{start, end: start + length, text: replacement}],
        ...fault,
      })),
  };
  return {rule: made, severity};
}

const typo = rule('typo', 'ss', 's');

test('a repair is reported with what it makes of the statement', () => {
  const {originOf, ...result} = repairStatement('$ helm lisst', [typo], CONTEXT);
  expect(result).toEqual({
    repaired: '$ helm list',
    findings: [
      {
        code: 'typo',
        severity: 'warning',
        message: 'typo here',
        tip: 'Fix it',
        offset: 2,
        expected: '$ helm list',
      },
    ],
  });
  expect(originOf('$ helm list'.length)).toBe('$ helm lisst'.length);
});

test('a finding has the severity that the rule was switched on with', () => {
  const active = {...typo, severity: 'error'} as const;
  expect(repairStatement('helm lisst', [active], CONTEXT).findings[0]?.severity).toBe('error');
});

describe('several rules', () => {
  test('repair one after the other, each on what the one before left', () => {
    const active = [rule('first', 'aa', 'b'), rule('second', 'bb', 'c')];
    const {repaired, findings} = repairStatement('helm test baa', active, CONTEXT);
    expect(repaired).toBe('helm test c');
    expect(findings.map(({code}) => code)).toEqual(['first', 'second']);
  });

  test('report a fault once per command, at where the command stood at first', () => {
    const text = 'helm test zz zz && helm lint zz';
    const {repaired, findings} = repairStatement(text, [rule('long', 'zz', 'z')], CONTEXT);
    expect(repaired).toBe('helm test z z && helm lint z');
    expect(findings.map(({offset}) => offset)).toEqual([0, text.indexOf('helm lint')]);
  });

  test.each([
    ['go round in a circle', [rule('there', 'ping', 'pong'), rule('back', 'pong', 'ping')]],
    ['never come to rest', [rule('more', 'p(?=ing)', 'pp')]],
  ])('give up on repairs that %s', (_, active) => {
    const {repaired, findings} = repairStatement('helm test ping', active, CONTEXT);
    expect(repaired).toBeNull();
    expect(findings.map(({expected}) => expected)).toEqual(active.map(() => null));
  });
});

describe('a fault that cannot be repaired', () => {
  test.each<[string, ActiveRule, string | null]>([
    ['keeps the statement whole', rule('odd', 'web', null), null],
    ['is overlooked if harmless', rule('odd', 'web', null, {harmless: true}), 'helm list web'],
    ['is overlooked if advice', rule('odd', 'web', null, {severity: 'advice'}), 'helm list web'],
    ['counts by its rule', {...rule('odd', 'web', null), severity: 'advice'}, null],
  ])('%s', (_, odd, expected) => {
    const {repaired, findings} = repairStatement('helm lisst web', [typo, odd], CONTEXT);
    expect(repaired).toBe(expected);
    expect(findings.map((finding) => [finding.code, finding.expected])).toEqual([
      ['typo', expected],
      ['odd', expected],
    ]);
  });
});

test.each([
  ['the first word', 'helm list x', 0],
  ['behind a prompt', '  $ helm list x', 4],
  ['behind an indent', '  helm list x', 2],
  ['in the second command', 'echo a | helm lint x', 9],
  ['not the one inside', 'helm test $(helm list x)', 0],
  ['no command at all', '  # x', 2],
])('a finding has the place of its command: %s', (_, text, offset) => {
  const {findings} = repairStatement(text, [rule('odd', '\\bx', null)], CONTEXT);
  expect(findings.map((finding) => finding.offset)).toEqual([offset]);
});
