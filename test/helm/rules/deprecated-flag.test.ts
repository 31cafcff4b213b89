import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {deprecatedFlag} from '../../../src/helm/rules/deprecated-flag.js';
import {testRule} from './cases.js';

testRule(deprecatedFlag, {
  options: {advice: true},
  reported: ['helm upgrade web ./web --atomic', 'helm list --all'],
  sound: ['helm upgrade web ./web --wait'],
});

testRule(deprecatedFlag, {
  options: {advice: true, version: 3},
  sound: ['helm upgrade web ./web --atomic'],
});

test.each([
  [
    'helm upgrade web ./web --atomic',
    'In Helm 4: `--rollback-on-failure`, which Helm 3 does not know',
  ],
  ['helm upgrade web ./web --force', 'In Helm 4: `--force-replace`, which Helm 3 does not know'],
  ['helm template ./web --validate', 'In Helm 4: `--dry-run=server`'],
  ['helm list --all', 'See https://helm.sh/docs/ for what replaces it'],
])('says what %j is today', (text, tip) => {
  const {findings} = repairBlock(text, {lang: 'bash', advice: true});
  expect(findings.map((finding) => finding.tip)).toEqual([tip]);
});
