import {spawnSync} from 'node:child_process';
import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {expect, test} from 'vitest';
import {
  runbookCommands,
  runbookKey,
  runbookMarkdown,
  runbookScript,
  type Runbook,
} from '../../src/client/index.js';

const RUNBOOK: Runbook = {
  title: 'Upgrade of Kite from v1.x to v2.x',
  hops: [
    {
      title: 'v1.x → v2.x',
      items: [
        {key: 'a', text: 'Raise Kubernetes from 1.31 to v1.32.', note: 'v2.x needs it.'},
        {
          key: 'b',
          text: 'Upgrade *all* CRDs',
          command: 'helm upgrade a \\\n  --version v2.0.0',
          url: '/up',
        },
        {key: 'c', text: 'Old ones only', command: 'echo fix', conditional: true},
        {key: 'd', text: 'v1beta1 is new.', manifest: 'kind: Kite'},
        {key: 'e', text: 'Check', note: 'Pods are up.', url: '/check'},
      ],
      notes: [{text: 'Read this.', url: 'https://example.com/'}, {text: 'And that.'}],
    },
  ],
};

test.each(['- delete everything', '+ a', '1. a', '--- '])('%j is text in a task list', (text) => {
  const items = [{key: 'a', text, note: text}];
  const markdown = runbookMarkdown(
    {title: 'A', hops: [{title: 'B', items, notes: [{text}]}]},
    new Set(),
  );
  const [, , list, quote] = fromMarkdown(markdown).children;
  const written = {type: 'text', value: text.trim()};
  expect(list).toMatchObject({
    children: [
      {
        children: [
          {type: 'paragraph', children: [{...written, value: `[ ] ${written.value}`}]},
          {type: 'paragraph', children: [written]},
        ],
      },
    ],
  });
  expect(quote).toMatchObject({children: [{type: 'paragraph', children: [written]}]});
});

test('is a task list in Markdown', () => {
  expect(runbookMarkdown(RUNBOOK, new Set(['a']))).toBe(`# Upgrade of Kite from v1.x to v2.x

## 1. v1.x → v2.x

- [x] Raise Kubernetes from 1.31 to v1.32.

  v2.x needs it.
- [ ] Upgrade \\*all\\* CRDs

  /up

  \`\`\`bash
  helm upgrade a \\
    --version v2.0.0
  \`\`\`
- [ ] Old ones only

  \`\`\`bash
  echo fix
  \`\`\`
- [ ] v1beta1 is new.

  \`\`\`yaml
  kind: Kite
  \`\`\`
- [ ] Check

  Pods are up.

  /check

> Read this. https://example.com/
>
> And that.
`);
});

test('a fence is longer than what it holds', () => {
  const command = 'echo ```` hi';
  const markdown = runbookMarkdown(
    {title: 'T', hops: [{title: 'H', items: [{key: 'a', text: 'x', command}], notes: []}]},
    new Set(),
  );
  expect(markdown).toContain('`````bash\n  echo ```` hi\n  `````');
});

test('is commands to paste', () => {
  expect(runbookCommands(RUNBOOK)).toBe(`# v1.x → v2.x
# Upgrade *all* CRDs: /up
helm upgrade a \\
  --version v2.0.0
# Old ones only
echo fix`);
});

test('is a script that asks for what it cannot do', () => {
  expect(runbookScript(RUNBOOK, 'Done?')).toBe(`#!/usr/bin/env bash
# Upgrade of Kite from v1.x to v2.x
set -euo pipefail

confirm() {
  local answer
  read -r -p "$1 "'Done?'' [y/N] ' answer </dev/tty
  [[ $answer == [yY]* ]]
}
must() { confirm "$1" || { echo "Stopped: $1" >&2; exit 1; }; }

# v1.x → v2.x
# Read this. https://example.com/
# And that.
must 'Raise Kubernetes from 1.31 to v1.32. v2.x needs it.'
# Upgrade *all* CRDs: /up
helm upgrade a \\
  --version v2.0.0
if confirm 'Old ones only'; then
echo fix
:
fi
printf '%s\\n' 'kind: Kite'
must 'v1beta1 is new.'
must 'Check: Pods are up. /check'
`);
});

function oneCommand(command: string, text = 'Step'): Runbook {
  return {title: 'T', hops: [{title: 'H', items: [{key: 'a', text, command}], notes: []}]};
}

test('refuses to run while a placeholder is not filled', () => {
  const script = runbookScript(oneCommand('touch a\nhelm <NEW_VERSION> > b'), 'Done?');
  expect(script).toContain('# touch a\n# helm <NEW_VERSION> > b\n');
  const {status, stdout, stderr} = spawnSync('bash', ['-c', script], {encoding: 'utf8'});
  expect([status, stdout, stderr]).toEqual([1, '', 'Not filled in: <NEW_VERSION>\n']);
  expect(runbookCommands(oneCommand('helm <NEW_VERSION> -n x'))).toBe(
    '# H\n# Step\n# helm <NEW_VERSION> -n x',
  );
});

test('stops at the first failure', () => {
  const script = runbookScript(oneCommand('echo one\nfalse\necho two'), 'Done?');
  const {status, stdout} = spawnSync('bash', ['-c', script], {encoding: 'utf8'});
  expect([status, stdout]).toEqual([1, 'one\n']);
});

test.each([
  ['y\nn\n', 1, 'Stopped: Read `it` 100%\n'],
  ['n\ny\n', 0, ''],
])('answers %j: ends with %i, and says %j', (answers, status, said) => {
  const items = [
    {key: 'a', text: 'For some', command: 'echo some', conditional: true},
    {key: 'b', text: 'Read `it` 100%'},
    {key: 'c', text: 'Go', command: 'echo go'},
  ];
  const script = runbookScript({title: 'T', hops: [{title: 'H', items, notes: []}]}, 'Done?');
  const result = spawnSync('bash', ['-c', script.replace(' </dev/tty', '')], {
    encoding: 'utf8',
    input: answers,
  });
  expect([result.status, result.stdout, result.stderr]).toEqual([
    status,
    status === 0 ? 'go\n' : 'some\n',
    said,
  ]);
});

test('nothing but commands is run, whatever the texts hold', () => {
  const hostile = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom(
      "'; touch /tmp/evil; '",
      '\necho evil',
      '\r\necho evil',
      '\u2028echo evil',
      '$(echo evil)',
      '`echo evil`',
      '\\',
    ),
  );
  const plain = runbookScript(oneCommand('echo good'), 'Done?')
    .split('\n')
    .filter((line) => !line.startsWith('#')).length;
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, text, question) => {
      const script = runbookScript(
        {title, hops: [{title, items: [{key: 'a', text, command: 'echo good'}], notes: []}]},
        question,
      );
      const lines = script.split('\n');
      expect(lines.filter((line) => !line.startsWith('#'))).toHaveLength(plain);
      const manual = runbookScript(
        {title, hops: [{title, items: [{key: 'a', text}], notes: []}]},
        '',
      );
      // What is quoted ends where the line ends.
      expect(manual.split('\n').at(-2)).toMatch(/^must '(?:[^'\n]|'\\'')*'$/);
    }),
  );
});

test('bash reads the hostile script as its one command', () => {
  const text = "a'b$(echo evil)`echo evil`\necho evil";
  const script = runbookScript(oneCommand('echo good', text), '"; echo evil; "');
  expect(spawnSync('bash', ['-c', script], {encoding: 'utf8'}).stdout).toBe('good\n');
});

test('the key of an item is as long as storage takes, and its own', () => {
  expect(runbookKey('v1>v2 step 0 Upgrade')).toBe('v1>v2 step 0 Upgrade');
  const [a, b] = ['a', 'b'].map((end) => runbookKey('long '.repeat(100) + end));
  expect(a).not.toBe(b);
  expect(a?.length).toBeLessThan(200);
  expect(runbookKey('long '.repeat(100) + 'a')).toBe(a);
});
