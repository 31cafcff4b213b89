import {fromMarkdown} from 'mdast-util-from-markdown';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';
import {toMarkdownPage} from '../../../src/exchange/export/page.js';
import {toMarkdown} from '../../../src/exchange/export/markdown.js';
import {parseRange} from '../../../src/version/index.js';
import {dataOf, KITE, release} from '../../compat/data.js';

const SITE = 'https://kite.example/docs/';

test('a matrix alone is a title and a table', () => {
  expect(toMarkdownPage(KITE, SITE)).toBe(
    `# Kite: compatibility\n\nA cell that is empty or reads N/A is not stated: it does not mean that a version works.\n\n${toMarkdown(KITE)}`,
  );
});

test('all that a table has no room for stands below', () => {
  const page = toMarkdownPage(
    {
      ...dataOf(release('v1.0.x', {}, {note: 'Last of its kind.'})),
      policy: {note: 'Two lines get support.', url: 'https://kite.example/policy'},
      apis: [
        {
          group: 'kite.example',
          kinds: ['Route'],
          versions: [
            {name: 'v1alpha1', deprecatedSince: 'v0.6.x', removedIn: 'v1.0.x', replacedBy: 'v1'},
            {name: 'v1', since: 'v0.6.x', preferred: true},
            {name: 'v2'},
          ],
        },
      ],
      upgrade: {steps: [{title: 'Upgrade', run: 'helm upgrade kite kite', note: 'CRDs first.'}]},
    },
    SITE,
  );
  expect(page).toContain(
    '## Support policy\n\nTwo lines get support. <https://kite.example/policy>\n',
  );
  expect(page).toContain(
    [
      '## API versions',
      '',
      '- Route in kite.example/v1alpha1: deprecated since v0.6.x, removed in v1.0.x, replaced by v1',
      '- Route in kite.example/v1: preferred, served since v0.6.x',
      '- Route in kite.example/v2: served',
      '',
    ].join('\n'),
  );
  expect(page).toContain(
    '## Upgrade steps\n\n1. Upgrade. CRDs first.\n\n```bash\nhelm upgrade kite kite\n```\n',
  );
});

test('code cannot end its fence', () => {
  const run = 'echo "```"\n````\nrm';
  const page = toMarkdownPage({...KITE, upgrade: {steps: [{title: 'Run', run}]}}, SITE);
  expect(page).toContain(`\`\`\`\`\`bash\n${run}\n\`\`\`\`\`\n`);
});

const NOTED = dataOf({
  ...release('v1.0.x', {}, {note: 'Last of its kind.'}),
  requires: {
    kubernetes: [{range: parseRange('1.30+'), claim: 'tested', note: 'Not 1.31.0.'}],
    proxy: [{range: parseRange('9.9'), claim: 'bundled', note: 'Patched.'}],
  },
});

test('a note stands below the table only where the table has no room for it', () => {
  const page = toMarkdownPage(NOTED, SITE);
  expect(page.match(/Last of its kind\.|Not 1\.31\.0\./g)).toHaveLength(2);
  expect(page).toContain('## Notes\n\n- v1.0.x, Proxy 9.9: Patched.\n');

  const written = {
    ...NOTED,
    table: {
      columns: [
        {header: 'Kite', shows: 'line'},
        {header: 'From', shows: 'requires', dependency: 'kubernetes', end: 'lowest'},
      ],
    },
  } as const;
  expect(toMarkdownPage(written, SITE)).toContain(
    [
      '## Notes',
      '',
      '- v1.0.x: Last of its kind.',
      '- v1.0.x, Kubernetes 1.30+: Not 1.31.0.',
      '- v1.0.x, Proxy 9.9: Patched.',
      '',
    ].join('\n'),
  );
});

test('steps of a release stand apart from those of all others, with all they say', () => {
  const steps = [
    {title: 'Restart', from: parseRange('<1.0'), note: 'Once.', url: '/restart'},
    {title: 'Check', url: 'https://kite.example/check'},
  ];
  const page = toMarkdownPage(
    {
      ...dataOf(
        release('v2', {}, {upgrade: {notes: ['Back up first.'], url: '/v2', steps}}),
        release('v1'),
      ),
      upgrade: {steps: [{title: 'Upgrade'}]},
    },
    SITE,
  );
  expect(page).toContain(
    [
      '## Upgrade steps',
      '',
      'To a release that has no steps of its own below:',
      '',
      '1. Upgrade',
      '',
      '### Upgrade to v2',
      '',
      '- Back up first.',
      '- <https://kite.example/docs/v2>',
      '',
      '1. Restart (only from \\<1.0). Once. <https://kite.example/docs/restart>',
      '',
      '2. Check <https://kite.example/check>',
      '',
    ].join('\n'),
  );
});

test('links of the site lead there from anywhere', () => {
  const data = {...KITE, product: {...KITE.product, url: '/kite'}, policy: {url: '/policy'}};
  const page = toMarkdownPage(data, SITE);
  expect(page).toContain('[Kite](https://kite.example/docs/kite)');
  expect(page).toContain('<https://kite.example/docs/policy>');
});

test.each(['# a', '> a', '- a', '+ a', '---', '1. a', '* a', '= a'])(
  'a text is a text where a block begins: %s',
  (text) => {
    const page = toMarkdownPage(
      {
        ...dataOf({
          ...release('v1.0.x', {}, {note: text}),
          upgrade: {notes: [text], steps: [{title: text}]},
        }),
        policy: {note: text},
      },
      SITE,
    );
    const below = page.slice(page.indexOf('## Support policy'));
    const paragraphs: string[] = [];
    visit(fromMarkdown(below), (node) => {
      expect(node.type).not.toMatch(/blockquote|thematicBreak/);
      if (node.type !== 'heading' && node.type !== 'paragraph') return;
      const words = node.children.map((child) => ('value' in child ? child.value : '')).join('');
      if (node.type === 'paragraph') paragraphs.push(words);
      else expect(words).toMatch(/^[A-Z]/);
    });
    expect(paragraphs.filter((paragraph) => paragraph === text)).toHaveLength(3);
  },
);
