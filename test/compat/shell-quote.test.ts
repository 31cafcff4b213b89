import {execFileSync} from 'node:child_process';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fillCommand, type PlaceholderSource} from '../../src/compat/index.js';
import {textFault} from '../../src/compat/placeholder-text.js';
import {
  isToolCommand,
  quoteForShell,
  shellPlace,
  type ShellPlace,
} from '../../src/compat/shell-quote.js';
import {parseLiterally} from '../../src/shell/parse.js';

const plain: ShellPlace = {quote: '', isSetValue: false};
const single: ShellPlace = {quote: "'", isSetValue: false};
const double: ShellPlace = {quote: '"', isSetValue: false};
const value: ShellPlace = {quote: '', isSetValue: true};

/** `^` marks the place. */
test.each<[string, object]>([
  ['helm list -n ^', plain],
  ['helm list --namespace=^', plain],
  ['helm list -n ns-^-x', plain],
  ["helm list -n 'ns-^-x'", single],
  ['helm list -n "ns-^-x"', double],
  ['helm list -n "a"\'b^c\'"d"', single],
  ['helm list \\\n  -n ^', plain],
  ['helm list \\\r\n  -n ^', plain],
  ['# List\nhelm list -n ^', plain],
  ['helm list # all\nhelm list -n ^', plain],
  ['helm list; sudo helm list -n ^', plain],
  ['KUBECONFIG=x helm list -n ^', plain],
  ['$ helm list -n ^', plain],
  ['(helm list -n ^)', plain],
  ['helm list | kubectl get ns ^', plain],
  ['helm list 2>&1 -n ^', plain],
  ['helm list > out.txt -n ^', plain],
  // A quote right behind a redirect opens, as everywhere.
  ["helm list >'a b' -n ^", plain],
  ['helm list >"a" -n ^', plain],
  ['helm list 2>>"a b" -n "^"', double],
  ["helm list <'a' -n '^'", single],
  ['helm list -n $NS ^', plain],
  ['helm list -n "${NS}-^"', double],
  ['helm list -n "$(kubectl config current-context)" ^', plain],
  ['helm install <release name> ./chart -n ^', plain],
  ['helm list a#b ^', plain],
  ['helm list a\\ b -n ^', plain],
  ['helm\tlist -n ^', plain],
  ['kind create cluster --config ^', plain],
  ['kubectl get pods -o "jsonpath={.items[?(@.a==\'^\')]}"', double],
  ['kubectl get pods -l "app=^"', double],
  ['helm upgrade a b --set x=^', value],
  ['helm upgrade a b --set=x=^', value],
  ['helm upgrade a b --set-string x=1,y=^,z=2', value],
  ['helm upgrade a b --set "x=^"', {quote: '"', isSetValue: true}],
  ["helm upgrade a b --set 'x=1,y=^'", {quote: "'", isSetValue: true}],
  ['helm upgrade --set=x=1 ^', plain],
])('%j is a place for quoted text', (text, place) => {
  const [before = '', after = ''] = text.split('^');
  expect(shellPlace(before, after)).toEqual(place);
});

test.each([
  // No tool of ours, though its name ends like one.
  'xhelm list -n ^',
  // Words of `echo`, on two lines.
  'echo \\\nhelm list -n ^',
  'helm list <(kubectl get ns) -n ^',
  '^',
  '^ list',
  'echo ^',
  'export NS=^',
  'NS=^ helm list',
  'if helm list -n ^; then',
  'helm list # of ^',
  "# don't\nhelm list -n ^",
  '# `x`\nhelm list -n ^',
  "It's here\nhelm list -n ^",
  'helm list "a\nb" -n ^',
  'helm list \\^',
  'helm list $^',
  'helm list "$NS^"',
  'helm list $NS^',
  'helm list !^',
  'helm list $(kubectl get ns ^)',
  'helm list "$(kubectl get ns ^)"',
  'helm list $(case x in a) echo;; esac) -n ^',
  'helm list `kubectl get ns ^`',
  'helm list `id` -n ^',
  'helm list "`id`" -n ^',
  'helm list "$(kubectl get ns \\"a\\")" -n ^',
  'helm list "$((1 + 1))" -n ^',
  "helm list >'a^'",
  'helm list ${NS:-^}',
  'helm list "${NS:-^}"',
  "helm list $'^'",
  "helm list $'a\\'' -n ^",
  'helm list $"^"',
  'helm list $((1 + ^))',
  '((helm ^))',
  'helm list <<EOF\n^\nEOF',
  'helm list <<< ^',
  'helm list <<A>\nhelm list ^',
  'helm list <(helm list ^)',
  'helm list > ^',
  'helm upgrade a b --post-renderer ^',
  'helm upgrade a b --post-renderer=^',
  'helm upgrade a b --post-renderer-args ^',
  'helm plugin install ^',
  'kubectl config set-credentials a --exec-command=^',
  'kubectl config set-credentials a --exec-arg ^',
  'curl -K ^',
  'curl -sSK ^',
  'curl --config ^',
  'curl -s --config=^',
  'curl --conf ^ https://example.com',
  `kubectl patch x -p '{"a":"^"}'`,
  `kubectl patch x --patch='[{"a":"^"}]'`,
  `kubectl patch x -p "{\\"a\\":\\"^\\"}"`,
  'helm list 2>> ^',
  "helm list <user's name> -n ^ <host's name>",
  "helm list -n 'a^",
  'helm list -n "a^\n"',
  'helm list --^',
  'helm list -^',
  'helm list --name^=x',
  "sh -c 'helm list -n ^'",
  'ssh host helm list -n ^',
  'helm list | xargs ^',
  'kubectl exec pod -- sh -c ^',
  'kubectl exec pod -- ^',
  'kubectl exec pod /bin/bash -c ^',
  "eval 'helm list -n ^'",
  'helm upgrade a b --set ^=x',
  'helm upgrade a b --set x=1,^',
  'helm upgrade a b --set x={a,^}',
  'helm upgrade a b --set "x=\\\\^"',
  'helm upgrade a b --set-json x=^',
  'helm upgrade a b --set-literal x=^',
])('%j is none', (text) => {
  const [before = '', after = ''] = text.split('^');
  expect(shellPlace(before, after)).toBeNull();
});

test.each([
  ['a b', plain, "'a b'"],
  ['a/b:1@c', plain, 'a/b:1@c'],
  ["it's", plain, "'it'\\''s'"],
  ["it's", single, "it'\\''s"],
  ['$(id) "x" \\ `y`', double, '\\$(id) \\"x\\" \\\\ \\`y\\`'],
  ['hi!', double, `hi"'!'"`],
  ['a,b\\c{d}', value, "'a\\,b\\\\c\\{d\\}'"],
  ['a,b', {quote: '"', isSetValue: true}, 'a\\\\,b'],
] as const)('%j at %j is written %s', (text, place, written) => {
  expect(quoteForShell(text, place)).toBe(written);
});

test.each([
  ['helm list', true],
  ['$ sudo kubectl get pods', true],
  ['KUBECONFIG=x helm list', true],
  ['helm', false],
  ['--version', false],
  ['helmet list', false],
  ['', false],
])('%j is a command: %j', (text, expected) => {
  expect(isToolCommand(text)).toBe(expected);
});

/** Runs commands with tools that print their arguments, each ended by a NUL; no argument is empty. */
function argumentsIn(shell: string, commands: readonly string[]): string[][] {
  const tools = ['helm', 'kubectl'].map((name) => `${name}() { printf '%s\\0' "$@"; }`).join('\n');
  // Whatever else is run is not found, and that is an error.
  const script = ['PATH=/nonexistent', tools, ...commands.map((each) => `${each}\nprintf '\\0'`)];
  const output = execFileSync(shell, ['-ec', script.join('\n')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return output
    .split(/(?:^|\0)\0/)
    .slice(0, -1)
    .map((words) => words.split('\0'));
}

const SOURCE: Record<string, PlaceholderSource> = {T: {default: 'x'}};
const fill = (command: string, text: string) =>
  fillCommand(command, {'text:T': text}, {placeholders: SOURCE});

/** Command → what the shell hands to the tool for a text. */
const COMMANDS: readonly [string, (text: string) => string[]][] = [
  ['helm <T>', (text) => [text]],
  ['helm -n <T> list', (text) => ['-n', text, 'list']],
  ['helm --namespace=<T>', (text) => [`--namespace=${text}`]],
  ["helm 'a <T> b'", (text) => [`a ${text} b`]],
  ['helm "a <T> b" c', (text) => [`a ${text} b`, 'c']],
  ['helm a<T>b<T>', (text) => [`a${text}b${text}`]],
  [`helm "it's <T>" \\\n  -n '"<T>"'`, (text) => [`it's ${text}`, '-n', `"${text}"`]],
  ['# of all\n(helm -n <T>)', (text) => ['-n', text]],
];

const HOSTILE = [
  'a b',
  '; id',
  '$(id)',
  '`id`',
  '${IFS}',
  "'; id; '",
  '"; id; "',
  "\\'; id #",
  '\\"; id #',
  '\\',
  "'",
  '"',
  "''",
  '&& id',
  '| id',
  '#x',
  '~',
  '*',
  '[a]',
  '{a,b}',
  '!!',
  'a!b',
  '$',
  '%s',
  'é ü',
  '🚀',
  '=x',
];

const shells = ['sh', 'bash'];

test.each(HOSTILE.flatMap((text) => shells.map((shell) => [text, shell] as const)))(
  '%j arrives as typed in %s, and nothing else runs',
  (text, shell) => {
    expect(textFault(text)).toBeNull();
    const filled = COMMANDS.map(([command]) => fill(command, text));
    expect(filled.join()).not.toContain('<T>');
    expect(argumentsIn(shell, filled)).toEqual(COMMANDS.map(([, expected]) => expected(text)));
  },
);

/** Of the characters that shells act on, and a few others. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('$(', '${', "'; id; '", 'id', "$'", '\\!', ' ', 'é'),
      fc.constantFrom(...Array.from(`'"\\$\`!;&|(){}[]*?~#=%,-`)),
    ),
    {minLength: 1, maxLength: 12},
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => textFault(text) === null);

test('any text arrives as typed', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(...shells), (text, shell) => {
      const filled = COMMANDS.map(([command]) => fill(command, text));
      expect(argumentsIn(shell, filled)).toEqual(COMMANDS.map(([, expected]) => expected(text)));
    }),
    // Each case starts a shell.
    {numRuns: 100},
  );
});

/** Pieces of commands in which quotes, comments and substitutions may end up anywhere. */
const pieces = [
  ...['helm ', '\nkubectl ', 'sh ', ' -n ', ' ', ' ', '\n', '\\\n', ';', '|', '&', ')', '!'],
  ...["'", "'", "'", '"', '"', '"', '\\', '$', '${', '}', '`', ' #', '#', '<', '>', '<<'],
  ...['<A>', '--', 'a', 'case', '$A', '\r\n'],
];
const command = fc
  .tuple(
    fc.array(fc.constantFrom(...pieces, '(', '((', '$('), {maxLength: 10}),
    // A bracket right behind a word is a syntax error, of which the parser makes this or that.
    fc.array(fc.constantFrom(...pieces), {maxLength: 8}),
  )
  .map(([before, after]) => `helm ${before.join('')}<T>${after.join('')}`);

/** The words of each command as a parser sees them, quotes removed, and how many redirects. */
function shape(code: string): [string[], number][] {
  const {commands} = parseLiterally(code);
  return commands.map(({words, redirections}) => [
    words.map(({value}) => value),
    redirections.length,
  ]);
}

/** What shells act on, and what a Git ref, a digest or an address has. */
const ofData = fc
  .array(
    fc.constantFrom(
      'a',
      '7',
      '/',
      '.',
      ':',
      '@',
      '+',
      '-',
      '_',
      '//',
      ' ',
      ';',
      '$',
      "'",
      '~',
      '(',
    ),
    {minLength: 1, maxLength: 8},
  )
  .map((pieces) => pieces.join(''));

test('a value of the data changes nothing of a command but the word that it stands in', () => {
  const fillValue = (code: string, text: string) =>
    fillCommand(code, {'value:t': text}, {placeholders: {T: {value: 't'}}});
  const sound = fc.constantFrom(
    ...[
      ' ',
      '\n',
      '; ',
      ' | ',
      ' && ',
      "'",
      '"',
      '\\',
      '$A',
      ' #',
      ' > ',
      ' < ',
      ' -n',
      '--x=',
      'a',
    ],
  );
  const around = fc.tuple(fc.array(sound, {maxLength: 8}), fc.array(sound, {maxLength: 8}));
  const tool = fc.constantFrom('helm', 'git', 'sh -c', 'echo');
  let filledOnes = 0;
  fc.assert(
    fc.property(around, tool, ofData, ([before, after], name, text) => {
      const written = `${name} ${before.join('')}<T>${after.join('')}`;
      const filled = fillValue(written, text);
      const model = fillValue(written, 'TEXT');
      // What no shell runs is parsed in this way or that.
      if (filled === written || parseLiterally(model).faults.length > 0) return;
      filledOnes += 1;
      const expected = shape(model).map(([words, redirects]) => [
        words.map((word) => word.replace('TEXT', () => text)),
        redirects,
      ]);
      expect(shape(filled)).toEqual(expected);
    }),
  );
  expect(filledOnes).toBeGreaterThan(10);
});

test('a text changes nothing of a command but the word that it stands in', () => {
  let quoted = 0;
  fc.assert(
    fc.property(command, hostile, (code, text) => {
      const filled = fill(code, text);
      if (filled !== code) {
        quoted += 1;
        // A word of letters in its place shows what the author wrote.
        const written = shape(fill(code, 'TEXT')).map(([words, redirects]) => [
          words.map((word) => word.replace('TEXT', () => text)),
          redirects,
        ]);
        expect(shape(filled)).toEqual(written);
      }
      expect(fill(filled, text)).toBe(filled);
    }),
  );
  expect(quoted).toBeGreaterThan(50);
});
