import {expect, test} from 'vitest';
import {readInvocation} from '../../src/helm/commands/invocation.js';
import {partings} from '../../src/helm/second-commands.js';
import {parseCommands} from '../../src/shell/parse.js';

test.each<[string, Array<[string, string, boolean]>]>([
  ['helm repo update helm list', [['helm repo update', 'helm list', true]]],
  ['helm repo update kubectl get pods', [['helm repo update', 'kubectl get pods', true]]],
  ['helm repo update kubectl config view', [['helm repo update', 'kubectl config view', false]]],
  ['helm repo update helm shop', [['helm repo update', 'helm shop', false]]],
  ['helm package ./helm', [['helm package', './helm', false]]],
  ['kubectl delete ns helm test', [['kubectl delete ns', 'helm test', false]]],
  ['kubectl delete ns helm list', [['kubectl delete ns', 'helm list', true]]],
  [
    'helm list helm list helm list',
    [
      ['helm list', 'helm list helm list', true],
      ['helm list helm list', 'helm list', true],
    ],
  ],
  ['helm repo update X=y sudo -E helm list', [['helm repo update', 'helm list', true]]],
  ['helm install web . --set a=b helm list', [['helm install web . --set a=b', 'helm list', true]]],
  // Nobody knows what these run.
  ['kubectl exec pod helm list', []],
  ['helm tiller run helm list', []],
  ['kubectl create job a -- helm list', []],
  ['helm list --output=charts/helm list', []],
  ['helm list [flags] helm list', []],
])('%j', (text, expected) => {
  const [command] = parseCommands(text).commands;
  const joined = command && readInvocation(command, [3, 4]);
  const textOf = (words: ReadonlyArray<{text: string}>) => words.map((word) => word.text).join(' ');
  const found = joined ? partings(joined, [3, 4]) : [];
  expect(
    found.map(({first, second, certain}) => [
      textOf(first.command.words),
      textOf(second.command.words),
      certain,
    ]),
  ).toEqual(expected);
});
