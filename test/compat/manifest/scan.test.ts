import {describe, expect, test} from 'vitest';
import type {ManifestObject} from '../../../src/compat/manifest/manifest-object.js';
import {scanManifest} from '../../../src/compat/manifest/scan.js';

/** `v1 Kite`, with what is in its `items` in brackets; `?` for what has no plain value. */
function types(objects: readonly ManifestObject[]): string {
  return objects
    .map(({apiVersion, kind, items}) => {
      const type = `${apiVersion?.text ?? '?'} ${kind?.text ?? '?'}`;
      return items.length > 0 ? `${type} (${types(items)})` : type;
    })
    .join(', ');
}

describe('objects are found', () => {
  test.each([
    ['in one document', 'apiVersion: v1\nkind: Kite\n', 'v1 Kite'],
    ['in any order of keys', 'metadata: {}\nkind: Kite\nspec:\n  a: 1\napiVersion: v1', 'v1 Kite'],
    [
      'in several documents',
      'apiVersion: v1\nkind: A\n---\napiVersion: v2\nkind: B\n...\n--- # c\nkind: C\napiVersion: v3',
      'v1 A, v2 B, v3 C',
    ],
    ['under a document that is a list', '[1, 2]\n---\napiVersion: v1\nkind: A', 'v1 A'],
    ['under directives', '%YAML 1.2\n---\napiVersion: v1\nkind: A', '? ?, v1 A'],
    [
      'with quotes and comments',
      '# top\n"apiVersion" : "v1" # why\n\'kind\': \'Kite\'   \n',
      'v1 Kite',
    ],
    [
      'with Windows line ends',
      '\uFEFFapiVersion: v1\r\nkind: Kite\r\n---\r\nkind: "B"\r\napiVersion: v2\r\n',
      'v1 Kite, v2 B',
    ],
    [
      'in several documents of a shell',
      'cat <<EOF\napiVersion: v1\nkind: A\nEOF\n$ kubectl apply -f - <<EOF\napiVersion: v2\nkind: B\nEOF\n',
      '? ?, v1 A, v2 B',
    ],
    [
      'in the code of a list in Markdown',
      '1. Apply this.\n\n   ```yaml\n   apiVersion: v1\n   kind: A\n   ```\n',
      '? ?, ? ?, v1 A',
    ],
    [
      'pasted with indentation',
      '    apiVersion: v1\n    kind: A\n    ---\n    apiVersion: v2\n    kind: B\n',
      'v1 A, v2 B',
    ],
    [
      'in a list',
      'apiVersion: v1\nitems:\n- apiVersion: v2\n  kind: A\n  spec:\n    apiVersion: v9\n-   kind: B\n    apiVersion: v3\nkind: List\n',
      'v1 List (v2 A, v3 B)',
    ],
    [
      'in an indented list',
      'kind: List\nitems: # all\n  # one\n  - kind: A\n    apiVersion: v2\n\n  - {apiVersion: v3, kind: B}\napiVersion: v1\n',
      'v1 List (v2 A, v3 B)',
    ],
    [
      'in a list in a list',
      'kind: List\napiVersion: v1\nitems:\n- kind: List\n  apiVersion: v1\n  items:\n  - apiVersion: v2\n    kind: A\n- apiVersion: v3\n  kind: B',
      'v1 List (v1 List (v2 A), v3 B)',
    ],
    [
      'in a list in brackets',
      'kind: List\nitems: [{kind: A, apiVersion: v2}, # more\n  {kind: B, apiVersion: v3}]\napiVersion: v1',
      'v1 List (v2 A, v3 B)',
    ],
    [
      'in JSON',
      '{"apiVersion":"v1","kind":"Kite","spec":{"kind":"No","items":[{"kind":"No"}]}}',
      'v1 Kite',
    ],
    [
      'in JSON over lines',
      '{\n  "kind": "List",\n  "items": [\n    {"apiVersion": "v2", "kind": "A"},\n    {"kind": "B", "apiVersion": "v3"}\n  ],\n  "apiVersion": "v1"\n}\n',
      'v1 List (v2 A, v3 B)',
    ],
    [
      'in JSON, one after the other',
      '{"kind":"A","apiVersion":"v1"}\n{"kind":"B","apiVersion":"v2"}\n--- {"kind":"C","apiVersion":"v3"}',
      'v1 A, v2 B, v3 C',
    ],
    [
      'in JSON with templates in strings',
      '{"a": "{{ b }}", "kind": "A", "apiVersion": "v1"}',
      'v1 A',
    ],
    [
      'between the lines of a template',
      '{{- if .Values.on }}\n{{- /* a\nkind: No\n*/ -}}\napiVersion: v1\nkind: A\nmetadata:\n{{- with .Values.a }}\n  name: "{{ . | default "x" }}"\n{{- end }}\n{{- end }}',
      'v1 A',
    ],
  ])('%s', (_, text, expected) => {
    expect(types(scanManifest(text))).toBe(expected);
  });
});

describe('what only looks like a type is passed over', () => {
  test.each([
    [
      'deeper keys',
      'kind: A\napiVersion: v1\nspec:\n  apiVersion: v2\n  list:\n  - kind: B\n  - apiVersion: v3\n',
      'v1 A',
    ],
    [
      'entries of another list',
      'kind: A\napiVersion: v1\nrules:\n- apiVersion: v2\n  kind: B\n',
      'v1 A',
    ],
    [
      'block scalars',
      'kind: A\ndata: |\n  apiVersion: v2\n\n  kind: B\nfolded: >-\n   apiVersion: v2\napiVersion: v1\n',
      'v1 A',
    ],
    [
      'a block scalar as an entry',
      'kind: List\napiVersion: v1\nitems:\n- |\n  apiVersion: v2\n  kind: A\n- kind: B\n  apiVersion: v2',
      'v1 List (v2 B)',
    ],
    [
      'a block scalar as a document',
      '--- |\napiVersion: v2\nkind: A\n---\napiVersion: v1\nkind: B\n',
      'v1 B',
    ],
    [
      'a block scalar with properties',
      'kind: A\ndata: !!str &a |2 # c\n    apiVersion: v2\napiVersion: v1',
      'v1 A',
    ],
    [
      'quoted text over lines',
      "kind: A\nnote: \"one\napiVersion: v2\n \\\" two\"\nother: 'it''s\nkind: B'\napiVersion: v1\n",
      'v1 A',
    ],
    [
      'brackets over lines',
      'kind: A\nspec: {a: [1,\nkind: B], "}": 1,\napiVersion: v2}\napiVersion: v1\n',
      'v1 A',
    ],
    ['comments', 'kind: A # kind: B\n#apiVersion: v2\napiVersion: v1', 'v1 A'],
    ['the rest of the text after an open quote', 'kind: A\nnote: "one\napiVersion: v1\n', '? A'],
    ['JSON that is never closed', '{"apiVersion":"v1","kind":"A"', ''],
  ])('%s', (_, text, expected) => {
    expect(types(scanManifest(text))).toBe(expected);
  });
});

describe('values that cannot be relied on are none', () => {
  test.each([
    ['templates', 'kind: {{ .Values.kind }}\napiVersion: kite.dev/{{ .v }}', 'kite.dev/{{ .v }} ?'],
    [
      'keys that come twice',
      '{{ if a }}\napiVersion: v1\n{{ else }}\napiVersion: v2\n{{ end }}\nkind: A',
      '? A',
    ],
    ['keys that come twice in JSON', '{"kind":"A","kind":"B","apiVersion":"v1"}', 'v1 ?'],
    ['aliases, tags and collections', 'kind: *a\napiVersion: !!str v1', '? ?'],
    ['text on the next line', 'kind:\n  A\napiVersion: v1', 'v1 ?'],
    ['numbers and nested values in JSON', '{"kind": {"kind": "A"}, "apiVersion": ["v1"]}', '? ?'],
  ])('%s', (_, text, expected) => {
    expect(types(scanManifest(text))).toBe(expected);
  });
});

test('offsets are those of the values without quotes', () => {
  for (const text of [
    'kind: "Kite" # a',
    "  'kind' : 'Kite'",
    'kind: Kite',
    '{"kind": "Kite"}',
    '{kind: Kite }',
  ]) {
    const kind = scanManifest(text)[0]?.kind;
    expect(text.slice(kind?.start, kind?.end), text).toBe('Kite');
  }
});
