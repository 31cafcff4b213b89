import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {unclosedHereDocument} from '../../../src/helm/rules/unclosed-here-document.js';
import {testRule} from './cases.js';

testRule(unclosedHereDocument, {
  reported: [
    'kubectl apply -f - <<EOF\na: b\n  EOF',
    'kubectl apply -f - <<EOF\na: b\nEOF ',
    'cat <<EOF | helm install web ./web -f -\na: b\n\tEOF\nhelm status web',
    'kubectl apply -f - <<-EOF\n\ta: b\n  EOF',
    'kubectl apply -f - <<"EOF"\na: b\n EOF',
    '  kubectl apply -f - <<EOF\n  a: b\n  EOF',
  ],
  sound: [
    'kubectl apply -f - <<EOF\na: b\nEOF',
    'kubectl apply -f - <<EOF\na: |\n  EOF\nEOF',
    'kubectl apply -f - <<-EOF\n\ta: b\n\tEOF',
    // Shown in part, and typed at a prompt.
    'kubectl apply -f - <<EOF\na: b',
    '$ kubectl apply -f - <<EOF\n> a: b\n> EOF',
    'cat <<EOF > values.yaml\na: b\n  EOF\nhelm list',
  ],
});

test('keeps no other fault of the command from being repaired', () => {
  const block = 'helm install web ./web --namesapce shop -f - <<EOF\na: b\n  EOF';
  expect(repairBlock(block, {lang: 'bash'}).text).toBe(block.replace('namesapce', 'namespace'));
});
