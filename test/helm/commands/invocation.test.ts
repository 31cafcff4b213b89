import {describe, expect, test} from 'vitest';
import {
  isKnownTool,
  readInvocation,
  type Invocation,
} from '../../../src/helm/commands/invocation.js';
import {parseCommands} from '../../../src/shell/parse.js';

function read(text: string): Invocation | null {
  const [command] = parseCommands(text).commands;
  return command ? readInvocation(command, [3, 4]) : null;
}

test.each([
  ['helm list', 'helm', 'list'],
  ['sudo -E helm ls', 'helm', 'list'],
  ['X=1 /usr/local/bin/helm3 dep up ./web', 'helm', 'dependency update'],
  ['helm --namespace a --debug upgrade web ./web', 'helm', 'upgrade'],
  ['kubectl -n a get pods', 'kubectl', 'get'],
  ['oc describe pod x', 'kubectl', 'describe'],
  ['xargs helm uninstall', 'helm', 'uninstall'],
  ['xargs -0 -n 1 -I {} helm dep update {}', 'helm', 'dependency update'],
  ['xargs -I% kubectl logs %', 'kubectl', 'logs'],
  ['helm secrets upgrade web ./web', 'helm', 'secrets upgrade'],
  ['helm -n shop diff upgrade web ./web', 'helm', 'diff upgrade'],
  ['kubectl -n shop create secret generic db', 'kubectl', 'create secret generic'],
  ['microk8s helm list', 'helm', 'list'],
  ['helm diff revision web 1', 'helm', ''],
])('%s is %s %s', (text, tool, path) => {
  expect(read(text)).toMatchObject({tool, path});
});

test.each(['telepresence helm install', 'helmfile apply', 'echo helm', 'kubectl-foo x', ''])(
  '%j is neither',
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test('flags, values and positionals are told apart', () => {
  const invocation = read(
    'helm upgrade -i web -nshop ./web --set=a=b --version 1 -f x.yaml --wait',
  );
  expect(invocation?.positionals.map(({text}) => text)).toEqual(['web', './web']);
  expect(invocation?.flags.map(({flag, value}) => [flag.name, value])).toEqual([
    ['install', null],
    ['namespace', 'shop'],
    ['set', 'a=b'],
    ['version', '1'],
    ['values', 'x.yaml'],
    ['wait', null],
  ]);
  expect(invocation?.objections).toEqual([]);
});

describe('objections', () => {
  test.each([
    ['helm intall web', ['unknown-command']],
    ['helm repo nope', ['unknown-command']],
    ['helm repo', ['missing-command']],
    ['helm', ['missing-command']],
    ['helm list --nope', ['unknown-flag']],
    ['helm list -Z', ['unknown-flag']],
    ['helm list --filter', ['missing-value']],
    ['helm install a ./b --version --wait', ['flag-as-value']],
    ['helm install ./b', ['too-few']],
    ['helm install a ./b c', ['too-many']],
    ['helm install ./b --generate-name', []],
    ['helm install a ./b --generate-name=false', []],
    ['helm install ./b --generate-name=false', ['too-few']],
    ['helm install ./b --generate-name=$GENERATE', []],
    ['helm install a ./b --generate-name=$GENERATE', []],
    ['helm install a ./b -- c', ['too-many']],
    ['helm install $ARGS', []],
    ['helm install "$@"', []],
    ['helm install web ./web "${ARGS[@]}"', []],
    ['helm install web ./web "${@:2}"', []],
    ['helm install web ./web ${ARGS[@]+"${ARGS[@]}"}', []],
    ['helm install web ./web "$ARG"', ['too-many']],
    // An unknown flag may take the next word, and no more.
    ['helm install a ./b --nope c', ['unknown-flag']],
    ['helm install a --nope ./b', ['unknown-flag']],
    ['helm install --nope a', ['unknown-flag', 'too-few']],
    ['helm install a ./b --nope c d', ['unknown-flag', 'too-many']],
    ['helm install a ./b --nope=c d', ['unknown-flag', 'too-many']],
    ['helm install a ./b c d --nope', ['unknown-flag', 'too-many']],
    ['helm install a ./b c --nope -q d', ['unknown-flag', 'unknown-flag', 'too-many']],
    ['helm install --help', []],
    ['helm install [NAME] [CHART] [flags]', []],
    ['helm init --nope', []],
    ['xargs helm upgrade web --nope', ['unknown-flag']],
    ['xargs helm upgrade web ./web --version', []],
    ['xargs -n2 helm', []],
    ['helm secrets upgrade web', ['too-few']],
    ['helm diff upgrade web ./web --suppress-secrets -C 3 --wait', []],
    ['helm diff upgrade web ./web x', ['too-many']],
    ['helm x upgrade web', ['unknown-command']],
  ])('%s: %j', (text, kinds) => {
    expect(read(text)?.objections.map(({kind}) => kind)).toEqual(kinds);
  });
});

test.each([
  ['helm list [flags]', true],
  ['helm plugin update <plugin>...', true],
  ['helm upgrade a ./b ...', true],
  ['helm install a ./b --set x=...', false],
  ['helm install a https://...', false],
  ['helm install [NAME] [CHART]', false],
  ['helm install web ./web {--wait | --atomic}', true],
  ['helm install web ./web --set {a,b}', false],
])('notation of %j is %j', (text, expected) => {
  expect(read(text)?.notation).toBe(expected);
});

test('isKnownTool', () => {
  expect(['helm', 'kubectl', 'oc', 'cat'].map(isKnownTool)).toEqual([true, true, true, false]);
});
