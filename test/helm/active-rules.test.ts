import {expect, test} from 'vitest';
import {activeRules} from '../../src/helm/active-rules.js';
import {rules} from '../../src/helm/rules/index.js';

const codes = (...given: Parameters<typeof activeRules>): string[] =>
  activeRules(...given).map(({rule}) => rule.code);
const advice = rules.filter(({severity}) => severity === 'advice').map(({code}) => code);

test('all but advice are on, in order', () => {
  expect(codes({}, new Set())).toEqual(
    rules.map(({code}) => code).filter((code) => !advice.includes(code)),
  );
});

test('advice on request', () => {
  expect(codes({advice: true}, new Set())).toEqual(rules.map(({code}) => code));
  expect(codes({rules: {'helm2-command': 'advice'}}, new Set())).toContain('helm2-command');
});

test('options are read once, and each of them counts', () => {
  const options = {rules: {'unknown-flag': 'off'}} as const;
  const none = new Set<string>();
  expect(activeRules(options, none)).toBe(activeRules({...options, advice: false}, none));
  expect(codes({...options, advice: true}, none)).toContain('deprecated-flag');
  expect(codes({advice: true}, none)).toContain('unknown-flag');
});

test('off, silenced, and another severity', () => {
  expect(codes({rules: {'unknown-flag': 'off'}}, new Set())).not.toContain('unknown-flag');
  expect(codes({}, new Set(['unknown-flag']))).not.toContain('unknown-flag');
  const active = activeRules({rules: {'unknown-flag': 'error'}}, new Set());
  expect(active.find(({rule}) => rule.code === 'unknown-flag')?.severity).toBe('error');
});

test('the codes are unique, and the sentences have no full stop', () => {
  expect(new Set(rules.map(({code}) => code)).size).toBe(rules.length);
  for (const {code, describe} of rules) {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(describe).toMatch(/[^.]$/);
  }
});
