import {expect, test} from 'vitest';
import {maskPlaceholders} from '../../src/shell/notation.js';

test.each([
  ['a <Version /> b', 'a xxxxxxxxxxx b'],
  ['<Var name="x" n={1} />', 'xxxxxxxxxxxxxxxxxxxxxx'],
  ['a <NAME> b', 'a xxxxxx b'],
  ['a <name of it> b', 'a xxxxxxxxxxxx b'],
  ['a <path|url>', 'a xxxxxxxxxx'],
  ['<назва>', 'xxxxxxx'],
  ['v{{ .Values.tag }}-x', 'vxxxxxxxxxxxxxxxxx-x'],
  ['{{< reuse "a/b.md" >}} c', 'xxxxxxxxxxxxxxxxxxxxxx c'],
  ['{{ < version > }} c', 'xxxxxxxxxxxxxxxxx c'],
  ['{{ "x" < ns > --version < reuse > }}', '{{ "x" < ns > --version < reuse > }}'],
  ['--set a=[OIDC URL]', '--set a=xxxxxxxxxx'],
  ['a «chart name» «1»', 'a xxxxxxxxxxxx xxx'],
  ['a «b=c» « d » «e', 'a «b=c» « d » «e'],
  ['a <...> b', 'a xxxxx b'],
  ['<%= name %> {% x %} [% x %]', 'xxxxxxxxxxx xxxxxxx xxxxxxx'],
  ['${a%%:*} ${b%-x}', '${a%%:*} ${b%-x}'],
  ['a < b > c', 'a < b > c'],
  ['a <b >c', 'a <b >c'],
  ['a < in.txt', 'a < in.txt'],
  ['[NAME] [-f]', '[NAME] [-f]'],
  ['{a,b} ${c}', '{a,b} ${c}'],
])('%j becomes %j', (text, masked) => {
  expect(maskPlaceholders(text)).toBe(masked);
});
