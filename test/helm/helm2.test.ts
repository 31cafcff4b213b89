import {expect, test} from 'vitest';
import {readInvocation, type Invocation} from '../../src/helm/commands/invocation.js';
import {helm2Flag, isHelm2Install, modernForm} from '../../src/helm/helm2.js';
import {parseCommands} from '../../src/shell/parse.js';

function read(text: string): Invocation {
  const [command] = parseCommands(text).commands;
  const invocation = command && readInvocation(command, [3, 4]);
  if (!invocation) throw new Error(`no command: ${text}`);
  return invocation;
}

test.each([
  ['helm install x', 'name', true],
  ['helm delete x', 'purge', true],
  ['helm uninstall x', 'purge', true],
  ['helm install x', 'version', false],
  ['helm install x', 'nonsense', false],
  ['kubectl get x', 'purge', false],
])('%s --%s: %j', (text, name, expected) => {
  expect(helm2Flag(read(text), name) !== null).toBe(expected);
});

test('some have a modern form', () => {
  const name = helm2Flag(read('helm install x'), 'name');
  const tls = helm2Flag(read('helm list'), 'tls');
  expect(name && modernForm(name)).toContain('first argument');
  expect(tls && modernForm(tls)).toBeNull();
});

test.each([
  ['helm install stable/web', true],
  ['helm install web stable/web', false],
  ['helm install shop/web', false],
  ['helm install stable/web --generate-name', false],
  ['helm install -g stable/web', false],
  ['helm install stable/web --name-template web-1', false],
])('isHelm2Install(%s) is %j', (text, expected) => {
  expect(isHelm2Install(read(text))).toBe(expected);
});
