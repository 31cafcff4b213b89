import {format} from 'prettier';
import * as prettierPluginSh from 'prettier-plugin-sh';
import {describe, expect, test} from 'vitest';
import {
  protectPlaceholders,
  type PlaceholderStyle,
} from '../../../src/helm/formatter/placeholder-style.js';

const UPGRADE = 'helm upgrade a ./b --version <NEW_VERSION> -n ns';

test.each<[PlaceholderStyle, string, string]>([
  ['quoted', UPGRADE, 'helm upgrade a ./b --version "<NEW_VERSION>" -n ns'],
  ['variable', UPGRADE, 'helm upgrade a ./b --version ${NEW_VERSION} -n ns'],
  ['reorder', UPGRADE, 'helm upgrade a ./b -n ns --version <NEW_VERSION>'],
  ['angle', UPGRADE, UPGRADE],
  ['quoted', 'helm upgrade <my-release> ./b', 'helm upgrade "<my-release>" ./b'],
  ['variable', 'helm upgrade <my release> ./b', 'helm upgrade ${MY_RELEASE} ./b'],
  ['reorder', 'helm upgrade <my-release> ./b', 'helm upgrade "<my-release>" ./b'],
  ['quoted', 'helm upgrade a b --set x=<T>,y=1 -n c', 'helm upgrade a b --set x="<T>",y=1 -n c'],
  ['quoted', 'helm x a "<B>" \\<C\\> <D> e', 'helm x a "<B>" \\<C\\> "<D>" e'],
  [
    'reorder',
    'helm upgrade a ./b \\\n  --version <V> \\\n  -n ns',
    'helm upgrade a ./b \\\n  -n ns \\\n  --version <V>',
  ],
  [
    'quoted',
    'helm repo update && helm upgrade a ./b --version <V> -n ns',
    'helm repo update && helm upgrade a ./b --version "<V>" -n ns',
  ],
])('%s: %s', (style, statement, expected) => {
  expect(protectPlaceholders(statement, style)).toBe(expected);
});

test.each([
  ['no placeholder', 'helm upgrade a ./b'],
  ['a protected one', 'helm upgrade a ./b --version "<V>" -n ns'],
  ['one at the end', 'helm upgrade a ./b --version <V>'],
])('a statement with %s stays', (_, statement) => {
  for (const style of ['quoted', 'variable', 'reorder'] as const) {
    expect(protectPlaceholders(statement, style)).toBe(statement);
  }
});

describe.each(['quoted', 'variable', 'reorder'] as const)('%s survives the formatter', (style) => {
  test.each([
    UPGRADE,
    'helm upgrade <RELEASE> oci://example.org/c --version 1.0.0',
    'helm upgrade a oci://example.org/c --set image.tag=<TAG>,replicas=2 -n ns',
    'helm upgrade a ./c --version <V> -n <NS> --wait',
    'helm install <my-release> <chart> -f values.yaml',
    'helm upgrade a ./c --version=<V> -n ns',
    'helm upgrade a ./c \\\n  --version <V> \\\n  -n ns',
    'kubectl get pods -n <NAMESPACE> -o yaml | head',
  ])('%s', async (statement) => {
    const text = `${protectPlaceholders(statement, style)}\n`;
    expect(await format(text, {parser: 'sh', plugins: [prettierPluginSh]}).catch(() => text)).toBe(
      text,
    );
    expect(protectPlaceholders(text, style)).toBe(text);
  });
});
