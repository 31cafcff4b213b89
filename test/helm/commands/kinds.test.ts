import {expect, test} from 'vitest';
import {
  isCutOff,
  isPair,
  kindOfName,
  looksLikeFlag,
  oddityAsWritten,
  oddityOf,
  placeholderName,
  type ValueKind,
} from '../../../src/helm/commands/kinds.js';

test.each<[string, ValueKind, 0 | 1 | 2]>([
  ['1.2.3', 'version', 0],
  ['v1.2.x', 'version', 0],
  ['>=1.0.0 <2', 'version', 0],
  ['latest', 'version', 0],
  ['shop', 'version', 2],
  ['values.yaml', 'version', 2],
  // As many ways to read it as there are dots would take until the end of days.
  [`1${'.1'.repeat(60)}:x`, 'version', 2],
  ['shop', 'namespace', 0],
  ['shop.yaml', 'namespace', 2],
  ['Shop', 'namespace', 2],
  ['pods', 'namespace', 1],
  ['web', 'release', 0],
  ['release', 'release', 1],
  ['web.yaml', 'release', 2],
  ['shop/web', 'release', 2],
  ['shop/web', 'chart', 0],
  ['.', 'chart', 0],
  ['oci://example.com/web', 'chart', 0],
  ['oci://', 'chart', 2],
  ['web-1.0.0.tgz', 'chart', 0],
  ['web', 'chart', 1],
  ['web', 'chart-name', 0],
  ['3', 'revision', 0],
  ['three', 'revision', 2],
  ['a=b', 'key-value', 0],
  ['a=', 'key-value', 1],
  ['ab', 'key-value', 2],
  ['values.yaml', 'file', 0],
  ['-', 'file', 0],
  ['values', 'file', 1],
  ['templates/a.yaml', 'template', 0],
  ['5m', 'duration', 0],
  ['1m30s', 'duration', 0],
  ['web', 'duration', 2],
  ['https://example.com', 'url', 0],
  ['web', 'url', 2],
  ['json', 'format', 0],
  ['deployments.apps', 'resource-type', 0],
  ['my-pod', 'resource-type', 1],
  ['--wait', 'text', 2],
  ['<VERSION>', 'version', 0],
  ['<VERSION>', 'namespace', 1],
  ['<namespace>', 'version', 1],
  ['<your-values.yaml>', 'chart', 1],
  ['<release>', 'chart', 2],
  ['<chart>', 'release', 0],
  ['<anything>', 'namespace', 0],
  ['${VERSION}', 'version', 0],
  ['$NS', 'namespace', 0],
  ['{{ .Values.x }}', 'namespace', 0],
  ['a=<X>', 'key-value', 0],
  ['<X>/web', 'release', 2],
  ['<major>.<minor>.0', 'version', 0],
  ['<minutes>m', 'duration', 0],
  ['oci://<host>', 'duration', 2],
  ['<a>,b=', 'chart', 2],
  ['<namespace>', 'chart', 2],
  ['<timeout>', 'chart', 2],
  ['<namespace>', 'release', 2],
  ['<new-version>', 'release', 2],
  ['<release-name>', 'release', 0],
  ['<env>/web.yaml', 'chart', 2],
  ['deployment/<name>', 'resource-type', 0],
  ['<env>/web.yaml', 'resource-type', 2],
  ['deployment/web', 'resource-name', 0],
  ['a=b', 'resource-name', 2],
  ['tier=web', 'pair', 0],
  ['tier-', 'pair', 0],
  ['tier', 'pair', 2],
  ['<key>=<value>', 'pair', 0],
  ['./web', 'chart-name', 0],
  ['1.2.3', 'release', 1],
  ['https://example.com/', 'directory', 2],
  ['<path>/<user>', 'text', 1],
  ['<host>:<user>', 'text', 0],
  ['localhost:5000/web', 'chart', 2],
  ['C:/charts/web', 'chart', 0],
  ['shop/web', 'file', 1],
  ['~/values', 'file', 0],
  ['8080:80', 'ports', 0],
  ['web', 'container', 0],
  ['pod/web', 'container', 2],
  [':https', 'ports', 0],
  ['pod/web', 'ports', 2],
  ['go-template-file=web.tpl', 'format', 0],
])('oddityOf(%j, %s) is %i', (value, kind, oddity) => {
  expect(oddityOf(value, kind)).toBe(oddity);
});

test.each([
  ['<NAME>', 'NAME'],
  ['<name of it>', 'name of it'],
  ['${X}', 'X'],
  ['$X', 'X'],
  ['[X]', 'X'],
  ['[[X]]', 'X'],
  ['{X}', 'X'],
  ['{{X}}', 'X'],
  ['{{< x >}}', 'x'],
  ['MY_RELEASE', 'MY_RELEASE'],
  ['a<X>', null],
  ['web', null],
])('placeholderName(%j) is %j', (value, name) => {
  expect(placeholderName(value)).toBe(name);
});

test.each([
  ['NEW_VERSION', 'version'],
  ['vcluster-helm-release-name', 'release'],
  ['your-namespace', 'namespace'],
  ['full path of values.yaml', 'file'],
  ['revision-number', 'revision'],
  ['chartName', 'chart'],
  ['failing-pod', 'resource-name'],
  ['DEPLOYMENT_NAME', 'resource-name'],
  ['your name', 'name'],
  ['anything', null],
])('kindOfName(%j) is %j', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test.each<[string, ValueKind, boolean]>([
  ['deployment/', 'resource-type', true],
  ['web-', 'resource-name', true],
  ['app=', 'selector', true],
  ['a=', 'key-value', true],
  ['a=b,', 'key-value', true],
  ['hosts={', 'key-value', true],
  ['<host>.', 'host', true],
  ['1.2.', 'version', true],
  ['^', 'version', true],
  ['oci://', 'chart', true],
  ['oci://example.com/', 'chart', true],
  ['<repo>/', 'chart', true],
  ['<path-to-charts>/', 'chart', false],
  ['charts/', 'chart', false],
  ['~', 'chart', false],
  ['https://example.com/', 'url', false],
  ['https://', 'url', true],
  ['charts/', 'directory', false],
  ['path=/', 'key-value', false],
  ['host=_HOST_', 'key-value', false],
  ['"a="', 'key-value', false],
  ['-', 'file', false],
  ['--', 'directory', false],
  ['.', 'directory', false],
  ['..', 'directory', false],
  ['c2VjcmV0=', 'text', false],
  ['tier-', 'pair', false],
  ['tier=', 'pair', true],
  ['web', 'release', false],
])('%j as %s is cut off: %j', (text, kind, expected) => {
  expect(isCutOff(text, kind)).toBe(expected);
});

test.each<[string, ValueKind, 0 | 1 | 2]>([
  ['a=', 'key-value', 2],
  ['"a="', 'key-value', 1],
  ["'shop'", 'namespace', 0],
])('oddityAsWritten(%j, %s) is %i', (text, kind, oddity) => {
  expect(oddityAsWritten(text, kind)).toBe(oddity);
});

test.each([
  ['tier=web', true],
  ['tier-', true],
  ['key:NoSchedule', true],
  ['tier', false],
  ['-n', false],
  ['=web', false],
])('isPair(%j) is %j', (value, expected) => {
  expect(isPair(value)).toBe(expected);
});

test.each([
  ['-n', true],
  ['--set', true],
  ['-', false],
  ['-1', false],
  ['a-b', false],
])('looksLikeFlag(%j) is %j', (word, expected) => {
  expect(looksLikeFlag(word)).toBe(expected);
});
