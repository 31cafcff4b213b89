import {describe, expect, test} from 'vitest';
import {damageBeside} from '../../src/helm/beside.js';
import {statementsOf} from '../../src/helm/command-statements.js';
import {repairBlock} from '../../src/helm/repair.js';

const kindsIn = (text: string): string[] =>
  [...damageBeside(text, statementsOf(text, false, 'bash'))].sort();

test.each<[string, string[]]>([
  ['VERSION=“1.2.3”\n\nhelm list', ['quotes']],
  ['export A=‘b’ # c\n# d\nhelm list', ['quotes']],
  ['helm list\necho “done”', ['line-breaks', 'quotes']],
  ['docker run –name web\nhelm list', ['dashes']],
  ['docker\u00a0run\nhelm list', ['spaces']],
  ['docker\u200b run\nhelm list', ['spaces']],
  ['cat &lt;&lt;EOF &gt; a.yaml\na: b\nEOF\nhelm list', ['entities']],
  ['echo a &#38;amp;&#38;amp; b\nhelm list', ['entities']],
  ['helm repo add a https://charts.bit\nnami.com/bitnami', ['line-breaks']],
  ['helm list\n\nhelm install web ./web --set a=“b”', []],
  ['helm list # says “done” &amp; – more', []],
  ['# “done” &amp; more –wait\u00a0\nhelm list', []],
  ['echo a – b\nhelm list', []],
  ['echo It’s done\nhelm list', []],
  ['echo « fait »\nhelm list', []],
  ['$ helm list\nrelease “web” &lt;none&gt;', ['line-breaks']],
  ['$ echo “a”\nrelease –web\n$ helm list', ['quotes']],
])('damage in %j: %j', (text, kinds) => {
  expect(kindsIn(text)).toEqual(kinds);
});

describe('a repair that would leave the lines around it damaged', () => {
  test.each([
    ['quotes', 'VERSION=“1.2.3”\nhelm upgrade web ./web --version “1.2.3”'],
    ['dashes', 'docker run –name web\nhelm list –all'],
    ['spaces', 'docker\u00a0run web\nhelm\u00a0list'],
    ['entities', 'cat &lt;&lt;EOF &gt; a.yaml\na: b\nEOF\nhelm upgrade web ./web -f &lt;FILE&gt;'],
    [
      'line breaks',
      'helm install web ./web --create-\nnamespace\nhelm repo add a https://charts.bit\nnami.com/bitnami',
    ],
  ])('is not made, and its fault is reported: %s', (_, text) => {
    const {text: repaired, findings} = repairBlock(text, {lang: 'bash'});
    expect(repaired).toBe(text);
    expect(findings.map(({expected}) => expected)).toEqual([null]);
  });

  test.each([
    ['of another kind', 'VERSION=“1.2.3”\nhelm list –-all', 'VERSION=“1.2.3”\nhelm list --all'],
    [
      'in a comment',
      '# Sets “b”\nhelm upgrade web ./web --set “a=b”',
      '# Sets “b”\nhelm upgrade web ./web --set "a=b"',
    ],
    [
      'in what a command answered',
      '$ helm status web –-show-desc\nSTATUS –deployed',
      '$ helm status web --show-desc\nSTATUS –deployed',
    ],
  ])('is made where what stays is %s', (_, text, expected) => {
    expect(repairBlock(text, {lang: 'bash'}).text).toBe(expected);
  });
});
