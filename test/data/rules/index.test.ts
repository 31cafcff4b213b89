import {readdirSync} from 'node:fs';
import {expect, test} from 'vitest';
import {CODES} from '../../../src/data/codes.js';
import {ACROSS, CHECKS, checkRules, COMPILED_RULES, RULES} from '../../../src/data/rules/index.js';
import {readYaml} from '../../../src/data/source/yaml.js';

test('each file is a rule, named by its code', () => {
  const files = readdirSync(new URL('../../../src/data/rules/', import.meta.url))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => name !== 'index' && name !== 'rule');
  const codes = [RULES, COMPILED_RULES].map((rules) => rules.map(({code}) => code));
  expect(codes.flat().sort()).toEqual(files.sort());
  expect(codes.map((each) => [...each].sort())).toEqual(codes);
});

test('each says in a sentence what it finds', () => {
  for (const {code, describe} of [...RULES, ...COMPILED_RULES]) {
    expect(CODES[code]).toBeDefined();
    expect(describe).toMatch(/^\S.+\.$/);
  }
});

test('findings stand at the key or at the value', () => {
  const {root} = readYaml('releases:\n  - line: others\n    requires: {a: 1}\n  - line: x\n');
  const findings = root ? checkRules(root) : [];
  expect(findings.map(({code, place}) => [code, place.line, place.column])).toEqual([
    ['others-not-last', 2, 11],
    ['unknown-dependency', 3, 16],
  ]);
});

test('a site may set what leaves the data usable', () => {
  expect(CHECKS).toContain('gap-in-range');
  expect(CHECKS).toContain('bundled-differs');
  expect(CHECKS).not.toContain('duplicate-release');
});

test('what needs the data of other products is known by its code', () => {
  expect([...ACROSS].sort()).toEqual([
    'bundled-differs',
    'duplicate-product',
    'minimum-past-end-of-life',
    'newer-than-newest-row',
    'requirement-past-end-of-life',
    'transitive-ceiling',
    'transitive-conflict',
  ]);
});
