import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {conflictMarker} from '../../../src/helm/rules/conflict-marker.js';
import {testRule} from './cases.js';

const conflict = (mine: string, theirs: string): string =>
  `<<<<<<< HEAD\n${mine}\n=======\n${theirs}\n>>>>>>> main`;

testRule(conflictMarker, {
  reported: [
    conflict('helm install web ./web', 'helm install web ./web --wait'),
    conflict('helm install web ./web –wait', 'helm list'),
    `helm install web ./web \\\n${conflict('  --version 1 \\', '  --version 2 \\')}\n  --wait`,
  ],
  sound: [
    'helm list <<<<<<< HEAD',
    'helm list\n=======\nhelm list',
    conflict('true', 'false'),
    `${conflict('a', 'b')}\nhelm list`,
  ],
});

test('beside a conflict a command is repaired', () => {
  const both = conflict('helm list –all', 'helm list');
  const {text, findings} = repairBlock(`helm env\r\n${both}\r\nhelm list –all`, {lang: 'bash'});
  expect(text).toBe(`helm env\r\n${both}\r\nhelm list --all`);
  expect(findings.filter(({code}) => code === 'conflict-marker')).toHaveLength(2);
});
