import {expect, test} from 'vitest';
import {helmGrammar} from '../../../src/helm/commands/helm.js';
import {kubectlGrammar} from '../../../src/helm/commands/kubectl.js';
import {oddityOfPositional} from '../../../src/helm/commands/positionals.js';

test.each<[command: string, values: string[], 0 | 1 | 2]>([
  ['kubectl get', ['pods'], 0],
  ['kubectl get', ['pods', 'web'], 0],
  ['kubectl get', ['pods', 'web', 'db'], 0],
  ['kubectl get', ['pod/web', 'pod/db'], 0],
  ['kubectl get', ['pod/<name>'], 0],
  // kubectl takes either form, never both.
  ['kubectl get', ['pod/web', 'db'], 2],
  ['kubectl get', ['pod', 'pod/web'], 2],
  ['kubectl get', ['pod/'], 2],
  ['kubectl get', ['secret', 'web-'], 2],
  ['kubectl get', ['ns', '<namespace>'], 0],
  ['kubectl get', ['pod', '<namespace>'], 1],
  ['kubectl label', ['pod', 'web', 'tier=front'], 0],
  ['kubectl label', ['pod/web', 'tier=front'], 0],
  ['kubectl label', ['pod/web', 'tier=front', 'old-'], 0],
  ['kubectl label', ['pod/web', 'tier=front', 'web'], 2],
  ['kubectl label', ['pod', 'tier='], 2],
  ['kubectl taint', ['node', 'a', 'key:NoSchedule'], 0],
  ['kubectl logs', ['deployment/web'], 0],
  ['kubectl logs', ['deployment/'], 2],
  ['helm upgrade', ['web', './web'], 0],
  ['helm upgrade', ['shop/web'], 2],
  ['helm upgrade', ['web', 'a='], 2],
  ['helm pull', ['shop/web'], 0],
  ['helm pull', ['/web'], 2],
  ['helm pull', ['shop/'], 2],
  ['helm template', ['./web'], 0],
  ['helm template', ['web', './web'], 0],
  ['helm template', ['./web', './web'], 2],
  ['helm list', ['web'], 0],
])('%s %j: %i', (command, values, oddity) => {
  const [tool, path = ''] = command.split(' ');
  const grammar = tool === 'helm' ? helmGrammar(path, [3, 4]) : kubectlGrammar([path]);
  expect(grammar && oddityOfPositional(grammar, values, grammar.positionals)).toBe(oddity);
});
