import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseAllDocuments, stringify} from 'yaml';
import {rewriteManifest, type CheckedObject} from '../../../src/compat/index.js';
import {KITES} from './data.js';

const kite = (version: string, kind = 'Kite') => `apiVersion: kite.dev/${version}\nkind: ${kind}\n`;

function check(manifest: string, line: string): CheckedObject {
  const [only, ...others] = rewriteManifest(manifest, KITES, line).objects;
  expect(others).toEqual([]);
  return only!;
}

describe('a version in a release', () => {
  test.each([
    ['v1alpha1', 'v1', 'served', null],
    ['v1alpha1', 'v2', 'deprecated', 'v1beta1'],
    ['v1alpha1', 'v3', 'deprecated', 'v1beta1'],
    ['v1alpha1', 'v4', 'removed', 'v1beta1'],
    ['v1alpha1', 'main', 'removed', 'v1'],
    ['v1beta1', 'v1', 'not-yet', null],
    ['v1beta1', 'v3', 'served', null],
    ['v1beta1', 'v4', 'deprecated', null],
    ['v1beta1', 'main', 'deprecated', 'v1'],
    ['v1', 'v4', 'not-yet', null],
    ['v1', 'main', 'preferred', null],
    ['v2', 'main', 'not-stated', null],
    ['v1alpha1', 'others', 'not-stated', null],
    ['v1alpha1', 'v7', 'not-stated', null],
  ])('%s in %s is %s', (version, line, state, replacement) => {
    const checked = check(kite(version), line);
    expect(checked).toMatchObject({state, version, group: 'kite.dev', kind: 'Kite', line: 1});
    expect(checked.change?.version ?? null).toBe(replacement);
    expect(rewriteManifest(kite(version), KITES, line).text).toBe(kite(replacement ?? version));
  });

  test('that is gone without a replacement is told, not changed', () => {
    const {text, objects} = rewriteManifest(kite('v1alpha1', 'Rope'), KITES, 'v3');
    expect(text).toBe(kite('v1alpha1', 'Rope'));
    expect(objects).toMatchObject([{state: 'removed', served: []}]);
    expect(objects[0]).not.toHaveProperty('change');
  });

  test('that is not served yet comes with those that are', () => {
    expect(check(kite('v1'), 'v3')).toMatchObject({served: ['v1alpha1', 'v1beta1']});
  });

  test('whose replacements go in circles stays', () => {
    const [api] = KITES.apis;
    const versions = [
      {name: 'a', since: 'v1', deprecatedSince: 'v2', replacedBy: 'b'},
      {name: 'b', since: 'v1', removedIn: 'v2', replacedBy: 'a'},
    ];
    const data = {...KITES, apis: [{...api!, versions}]};
    expect(rewriteManifest(kite('a'), data, 'v4').text).toBe(kite('a'));
    // Gone, so one that is still served is better, deprecated or not.
    expect(rewriteManifest(kite('b'), data, 'v4').text).toBe(kite('a'));
  });
});

describe('only the version changes', () => {
  test.each([
    [
      'quotes and comments',
      'apiVersion: "kite.dev/v1alpha1"   # old\nkind: \'Kite\'',
      'apiVersion: "kite.dev/v1beta1"   # old\nkind: \'Kite\'',
    ],
    [
      'Windows line ends',
      'kind: Kite\r\napiVersion: kite.dev/v1alpha1\r\n',
      'kind: Kite\r\napiVersion: kite.dev/v1beta1\r\n',
    ],
    [
      'one line of JSON',
      '{"apiVersion":"kite.dev/v1alpha1","kind":"Kite"}',
      '{"apiVersion":"kite.dev/v1beta1","kind":"Kite"}',
    ],
    [
      'a list',
      'kind: List\napiVersion: v1\nitems:\n- kind: Kite\n  apiVersion: kite.dev/v1alpha1',
      'kind: List\napiVersion: v1\nitems:\n- kind: Kite\n  apiVersion: kite.dev/v1beta1',
    ],
    [
      'a list by the kind of its items',
      '{"kind":"KiteList","apiVersion":"kite.dev/v1alpha1","items":[{"kind":"Kite","apiVersion":"kite.dev/v1alpha1"}]}',
      '{"kind":"KiteList","apiVersion":"kite.dev/v1alpha1","items":[{"kind":"Kite","apiVersion":"kite.dev/v1beta1"}]}',
    ],
    [
      'a template',
      '{{- if .on }}\napiVersion: kite.dev/v1alpha1\nkind: Kite\nspec: {{ .spec }}\n{{- end }}',
      '{{- if .on }}\napiVersion: kite.dev/v1beta1\nkind: Kite\nspec: {{ .spec }}\n{{- end }}',
    ],
  ])('in %s', (_, before, after) => {
    expect(rewriteManifest(before, KITES, 'v2').text).toBe(after);
  });

  test.each([
    [
      'items of what is no list',
      'kind: Tree\napiVersion: v1\nitems:\n- kind: Kite\n  apiVersion: kite.dev/v1alpha1',
    ],
    ['other groups', 'apiVersion: dev/v1alpha1\nkind: Kite'],
    ['other kinds', kite('v1alpha1', 'String')],
    ['no group', 'apiVersion: v1alpha1\nkind: Kite'],
    ['more than a group', 'apiVersion: a/kite.dev/v1alpha1\nkind: Kite'],
    ['escapes', '{"apiVersion":"kite.dev\\/v1alpha1","kind":"Kite"}'],
    [
      'annotations',
      'metadata:\n  annotations:\n    last: |\n      {"apiVersion":"kite.dev/v1alpha1","kind":"Kite"}\n',
    ],
    ['templates', 'apiVersion: kite.dev/{{ .v }}\nkind: Kite'],
  ])('and nothing is said of %s', (_, manifest) => {
    expect(rewriteManifest(manifest, KITES, 'v2')).toEqual({text: manifest, objects: []});
  });
});

describe('a change shows its line', () => {
  test('as it was and as it is', () => {
    const manifest = `# one\n${kite('v1alpha1')}---\nkind: Tail\n  # two\napiVersion: kite.dev/v1alpha1 # old\r\n`;
    expect(rewriteManifest(manifest, KITES, 'v2').objects).toMatchObject([
      {line: 2, change: {before: 'apiVersion: kite.dev/v1alpha1'}},
      {
        line: 7,
        change: {
          before: 'apiVersion: kite.dev/v1alpha1 # old',
          after: 'apiVersion: kite.dev/v1beta1 # old',
        },
      },
    ]);
  });

  test('or of a long one what stands around the version', () => {
    const padding = 'x'.repeat(300);
    const change = check(
      `{"a":"${padding}","apiVersion":"kite.dev/v1alpha1","kind":"Kite","b":"${padding}"}`,
      'v2',
    ).change!;
    expect(change.before).toMatch(
      /^…x+","apiVersion":"kite\.dev\/v1alpha1","kind":"Kite","b":"x+…$/,
    );
    expect(change.before.length).toBeLessThan(250);
    expect(change.after).toBe(change.before.replace('v1alpha1', 'v1beta1'));
  });
});

describe('for any manifest', () => {
  const lines = fc.constantFrom(...KITES.releases.map(({line}) => line));
  const tricky = fc.constantFrom(
    'apiVersion: kite.dev/v1alpha1',
    'a\napiVersion: kite.dev/v1alpha1\nkind: Kite\n',
    '{"apiVersion": "kite.dev/v1alpha1", "kind": "Kite"}',
    '---\nkind: Kite',
    '# no',
    'it\'s "so": x',
    ' | ',
    '- a: b',
  );
  const value = fc.letrec<{value: unknown}>((tie) => ({
    value: fc.oneof(
      {maxDepth: 3, withCrossShrink: true},
      fc.oneof(tricky, fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie('value'), {maxLength: 3}),
      fc.dictionary(
        fc.oneof(
          fc.constantFrom('apiVersion', 'kind', 'items', 'it: s'),
          fc.stringMatching(/^[\w:# '"-]+$/),
        ),
        tie('value'),
        {maxKeys: 4},
      ),
    ),
  })).value;
  const leaf = fc
    .tuple(
      fc.constantFrom('v1alpha1', 'v1beta1', 'v1', 'v9'),
      fc.constantFrom('Kite', 'Tail', 'Rope', 'ConfigMap'),
      value,
      fc.nat(2),
    )
    .map(([version, kind, spec, order]) => {
      const entries = [
        ['kind', kind],
        ['spec', spec],
        ['apiVersion', `kite.dev/${version}`],
      ];
      return Object.fromEntries([
        ...entries.slice(order),
        ...entries.slice(0, order),
      ]) as KubernetesObject;
    });
  const list = fc
    .tuple(fc.array(leaf, {maxLength: 2}), fc.boolean())
    .map(([items, late]): KubernetesObject =>
      late ? {apiVersion: 'v1', items, kind: 'List'} : {apiVersion: 'v1', kind: 'List', items},
    );
  const objects = fc.array(fc.oneof(leaf, list), {minLength: 1, maxLength: 2});

  interface KubernetesObject {
    readonly apiVersion: string;
    readonly kind: string;
    readonly items?: readonly KubernetesObject[];
  }

  /** What a parser and the table above make of an object. */
  function rewritten(object: KubernetesObject, line: string): KubernetesObject {
    const {apiVersion, kind, items} = object;
    const alone = `apiVersion: ${apiVersion}\nkind: ${kind}`;
    const [, version = apiVersion] =
      /^apiVersion: (\S+)/.exec(rewriteManifest(alone, KITES, line).text) ?? [];
    return {
      ...object,
      apiVersion: version,
      ...(kind === 'List' && items && {items: items.map((item) => rewritten(item, line))}),
    };
  }

  const writings = fc.record({
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    defaultStringType: fc.constantFrom(
      'PLAIN' as const,
      'QUOTE_DOUBLE' as const,
      'QUOTE_SINGLE' as const,
    ),
    defaultKeyType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const),
    lineWidth: fc.constantFrom(0, 30),
    aliasDuplicateObjects: fc.constant(false),
  });

  /** Keys that are collections get a warning each. */
  const quiet = {logLevel: 'error'} as const;

  test('a YAML parser finds what was to change changed, and nothing else', () => {
    fc.assert(
      fc.property(objects, writings, lines, fc.boolean(), (given, writing, line, windows) => {
        const yaml = given.map((object) => `---\n${stringify(object, writing)}`).join('');
        const manifest = windows ? yaml.replaceAll('\n', '\r\n') : yaml;
        const documents = parseAllDocuments(rewriteManifest(manifest, KITES, line).text, quiet);
        const expected = parseAllDocuments(manifest, quiet).map((document) =>
          rewritten(document.toJS() as KubernetesObject, line),
        );
        expect(documents.map((document) => document.toJS() as unknown)).toEqual(expected);
      }),
    );
  });

  test('JSON too', () => {
    fc.assert(
      fc.property(objects, fc.nat(4), lines, (given, space, line) => {
        const manifest = given.map((object) => JSON.stringify(object, null, space)).join('\n');
        const expected = given
          .map((object) => JSON.stringify(rewritten(object, line), null, space))
          .join('\n');
        expect(rewriteManifest(manifest, KITES, line).text).toBe(expected);
      }),
    );
  });

  test('twice is once, and nothing throws', () => {
    const words = fc.constantFrom(
      'apiVersion: kite.dev/v1alpha1',
      'kind: Kite',
      'kind: List',
      'items:',
      '- ',
      '  ',
      '\n',
      '\r\n',
      '---',
      '...',
      '|',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      ': ',
      '#',
      '{{',
      '}}',
      '\\',
      'a',
      '&a',
      '!t ',
      '"apiVersion":"kite.dev/v1alpha1"',
      '"kind":"Kite"',
      '\t',
      '\uFEFF',
    );
    const soup = fc.array(words, {maxLength: 40}).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({unit: 'binary'})), lines, (manifest, line) => {
        const once = rewriteManifest(manifest, KITES, line).text;
        expect(rewriteManifest(once, KITES, line).text).toBe(once);
      }),
    );
  });

  test('without a group of the data not a byte changes', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), lines, (manifest, line) => {
        expect(rewriteManifest(manifest, KITES, line)).toEqual({text: manifest, objects: []});
      }),
    );
  });
});

test.each([
  ['documents', `---\n${kite('v1alpha1')}`],
  ['JSON in one line', '{"apiVersion":"kite.dev/v1alpha1","kind":"Kite"} '],
  ['lists in lists', '{"apiVersion":"v1","kind":"List","items":['],
  ['opening brackets', '['],
  ['opening braces', '{'],
  ['quotes', "''"],
  ['open quotes', 'a: "\\"\n'],
  ['dashes', '- '],
  ['lines of dashes', '- a\n'],
  ['blank space', ' '],
  ['colons', ':'],
  ['anchors', '&a '],
  ['templates', '{{\n'],
  ['markers', '---\n'],
])('a megabyte of %s takes no longer than it must', (_, piece) => {
  const time = (size: number) => {
    const manifest = piece.repeat(size / piece.length);
    const start = performance.now();
    rewriteManifest(manifest, KITES, 'v2');
    return performance.now() - start;
  };
  time(10_000);
  // A quadratic reading takes minutes.
  expect(time(1_000_000)).toBeLessThan(20_000);
});
