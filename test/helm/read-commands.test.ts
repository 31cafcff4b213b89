import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readCommands} from '../../src/helm/read-commands.js';

function read(text: string, lang: string | null = 'bash') {
  return readCommands(text, lang).map(({path, chart, release, version, namespace}) =>
    [path, release, chart, version, namespace]
      .map((word) => (typeof word === 'string' ? word : (word?.value ?? '-')))
      .join(' '),
  );
}

test.each([
  [
    'helm upgrade -i web oci://r.io/web --version 1.2.3 -n system',
    'upgrade web oci://r.io/web 1.2.3 system',
  ],
  ['helm install web ./chart --namespace=a -n b', 'install web ./chart - b'],
  ['helm install --generate-name example/web', 'install - example/web - -'],
  ['helm template example/web > web.yaml', 'template - example/web - -'],
  ['helm pull oci://r.io/web --version <V>', 'pull - oci://r.io/web <V> -'],
  ['$ helm show values "example/web"', 'show values - example/web - -'],
])('%s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test('a magic comment of the site is no part of a command', () => {
  const text = 'helm upgrade web ./chart \\\n# error-next-line\n  --version 1.2.3';
  expect(readCommands(text, 'bash')).toEqual([]);
  expect(readCommands(text, 'bash', ['error-next-line'])).toMatchObject([
    {version: {value: '1.2.3', offset: text.indexOf('1.2.3')}},
  ]);
});

test.each([
  'helm list -n system',
  'helm upgrade web',
  'helm upgrade [RELEASE] [CHART] [flags]',
  'helm upgrade web oci://r.io/web --version system < V > -n',
  'helm upgrade web oci://r.io/web --namespace=“system”',
  'kubectl apply -f web.yaml -n system',
  '# helm upgrade web example/web',
])('%s names no chart for sure', (text) => {
  expect(read(text)).toEqual([]);
});

test('only a shell has commands', () => {
  expect(read('helm pull example/web', 'yaml')).toEqual([]);
});

test('knows where the words stand, whatever the line breaks', () => {
  const text =
    '# one\r\nhelm pull a/b\r\n\r\nsudo helm upgrade web \\\r\n  oci://r.io/web --version=1.2.3\r\n';
  const [, command] = readCommands(text, 'sh');
  expect(text.slice(command?.chart.offset)).toMatch(/^oci:/);
  expect(text.slice(command?.version?.offset)).toMatch(/^--version=1/);
});

test('never throws', () => {
  const word = fc.constantFrom(
    ...[
      'helm',
      'upgrade',
      'install',
      'a',
      'b/c',
      '--version',
      '-n',
      '<V>',
      '<',
      '>',
      '"',
      '\\\n',
      '\n',
      '|',
      '$(',
      ')',
    ],
  );
  fc.assert(
    fc.property(fc.array(word, {maxLength: 20}), (words) => {
      const text = words.join(' ');
      for (const {chart} of readCommands(text, 'sh')) {
        expect(chart.offset).toBeLessThan(text.length);
      }
    }),
  );
});
