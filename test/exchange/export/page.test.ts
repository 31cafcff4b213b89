import {expect, test} from 'vitest';
import {toMarkdownPage} from '../../../src/exchange/export/page.js';
import {toMarkdown} from '../../../src/exchange/export/markdown.js';
import {dataOf, KITE, release} from '../../compat/data.js';

test('a matrix alone is a title and a table', () => {
  expect(toMarkdownPage(KITE)).toBe(
    `# Kite: compatibility\n\nA cell that reads N/A is not stated: it does not mean that a version works.\n\n${toMarkdown(KITE)}`,
  );
});

test('all that a table has no room for stands below', () => {
  const page = toMarkdownPage({
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
  });
  expect(page).toContain(
    '## Support policy\n\nTwo lines get support. <https://kite.example/policy>\n',
  );
  expect(page).toContain('## Notes\n\n- v1.0.x: Last of its kind.\n');
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
  const page = toMarkdownPage({...KITE, upgrade: {steps: [{title: 'Run', run}]}});
  expect(page).toContain(`\`\`\`\`\`bash\n${run}\n\`\`\`\`\`\n`);
});
