import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {withoutMagicComments} from '../../src/helm/magic-comments.js';
import {readCommands} from '../../src/helm/read-commands.js';
import {repairBlock} from '../../src/helm/repair.js';

const SOUND = [
  'helm upgrade web oci://example.com/web \\',
  '  --version v1.0.0 \\',
  '  --namespace web-system',
  '',
  'kubectl get pods',
];

const comment = fc.constantFrom(
  '# highlight-next-line',
  '  # highlight-start',
  '# highlight-end  ',
  '// highlight-next-line',
  '<!-- highlight-next-line -->',
  '/* highlight-start */',
  '{/* highlight-end */}',
);
const place = fc.record({comment, at: fc.nat(SOUND.length)});

/** The lines with comments put above some of them. */
function marked(places: ReadonlyArray<{comment: string; at: number}>, end = '\n'): string {
  const lines = [...SOUND];
  for (const {comment: line, at} of [...places].sort((a, b) => b.at - a.at)) {
    lines.splice(at, 0, line);
  }
  return lines.join(end);
}

test('comments come off, and back on, wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(place, {minLength: 1}), fc.constantFrom('\n', '\r\n'), (places, end) => {
      const text = marked(places, end);
      const shown = withoutMagicComments(text);
      expect(shown?.text.trimEnd()).toBe(SOUND.join(end));
      expect(shown?.restore(shown.text)).toBe(text);
      const upgrade = shown?.text.indexOf('--namespace') ?? 0;
      expect(text.slice(shown?.original(upgrade))).toMatch(/^--namespace/);
    }),
  );
});

test('a sound command stays sound with lines of it marked', () => {
  fc.assert(
    fc.property(fc.array(place), fc.constantFrom('bash', 'sh', 'console', null), (places, lang) => {
      const text = marked(places);
      expect(repairBlock(text, {lang, advice: true})).toEqual({text, findings: []});
      expect(readCommands(text, lang)).toMatchObject([{chart: {value: 'oci://example.com/web'}}]);
    }),
  );
});

test.each([
  ['no comment', 'helm list', undefined],
  ['words that are no comment', 'helm install highlight-start ./chart', undefined],
  ['a comment behind a command', 'helm list # highlight-next-line', undefined],
  ['more words', '# highlight-next-line of it\nhelm list', undefined],
  ['the words of another site', '# highlight-next-line\nhelm list', ['mark']],
  ['no words', '# \nhelm list', ['']],
])('%s: nothing comes off', (_, text, words) => {
  expect(withoutMagicComments(text, words)).toBeNull();
});

test("a site's own words", () => {
  expect(withoutMagicComments('# this-will-error\nhelm lst', ['this-will-error'])?.text).toBe(
    'helm lst',
  );
});

describe('a broken command', () => {
  test.each([
    [
      'marked as a whole',
      '# highlight-start\nhelm list –all-namespaces\n# highlight-end\nhelm list',
      '# highlight-start\nhelm list --all-namespaces\n# highlight-end\nhelm list',
    ],
    [
      'below a sound one that is marked',
      'helm list \\\n  # highlight-next-line\n  -A\nhelm list –all-namespaces',
      'helm list \\\n  # highlight-next-line\n  -A\nhelm list --all-namespaces',
    ],
    [
      'that becomes longer',
      'helm upgrade web ./chart --version web-system < VERSION > -n\n# highlight-next-line\nhelm list',
      'helm upgrade web ./chart --version <VERSION> -n web-system\n# highlight-next-line\nhelm list',
    ],
  ])('%s is repaired, and the mark stays where it was', (_, text, expected) => {
    const result = repairBlock(text, {lang: 'bash'});
    expect(result.text).toBe(expected);
    expect(result.findings[0]?.expected).not.toBeNull();
    const {offset = 0} = result.findings[0] ?? {};
    expect(text.slice(offset)).toMatch(/^helm/);
  });

  test('with a mark amid the lines that change is reported, and left', () => {
    const text =
      'helm upgrade web ./chart –wait \\\n  # highlight-next-line\n  –version v1.0.0 \\\n  –namespace web';
    const {text: result, findings} = repairBlock(text, {lang: 'bash'});
    expect(result).toBe(text);
    expect(findings).toMatchObject([{code: 'unicode-dash', expected: null}]);
  });
});
