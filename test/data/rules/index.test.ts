import {readdirSync} from 'node:fs';
import {expect, test} from 'vitest';
import {CODES} from '../../../src/data/codes.js';
import {checkRules, RULES} from '../../../src/data/rules/index.js';
import {readYaml} from '../../../src/data/source/yaml.js';

test('each file is a rule, named by its code', () => {
  const files = readdirSync(new URL('../../../src/data/rules/', import.meta.url))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => name !== 'index' && name !== 'rule');
  expect(RULES.map(({code}) => code)).toEqual(files.sort());
});

test('each says in a sentence what it finds', () => {
  for (const {code, describe} of RULES) {
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
