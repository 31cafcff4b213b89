import {resolve} from 'node:path';
import type {FileReport} from '../../src/cli/report.js';

const docs = 'https://docs.example/';

/** Two files with problems of each kind, and one without. */
export const REPORTS: readonly FileReport[] = [
  {
    file: resolve('docs/a b.md'),
    source: '# A\n\n> ```sh\n> helm upgrade x --bad\n> helm broken\n> ```\n',
    repaired: '# A\n\n> ```sh\n> helm upgrade x \\\n>   --good\n> helm broken\n> ```\n',
    problems: [
      {
        code: 'bad-flag',
        severity: 'warning',
        message: 'bad: 100%',
        tip: 'Use a good one',
        path: 'docs/a b.md',
        line: 4,
        column: 3,
        docs: `${docs}bad-flag`,
        expected: 'helm upgrade x \\\n  --good',
      },
      {
        code: 'broken',
        severity: 'advice',
        message: 'broken',
        tip: 'Mend it',
        path: 'docs/a b.md',
        line: 5,
        column: 3,
        docs: `${docs}broken`,
        expected: null,
      },
    ],
  },
  {file: resolve('docs/sound.md'), source: 'x', repaired: 'x', problems: []},
  {
    file: resolve('docusaurus.config.js'),
    source: '',
    repaired: '',
    problems: [
      {
        code: 'empty-text',
        severity: 'error',
        message: 'empty',
        tip: 'Fill it',
        path: 'docusaurus.config.js',
        key: 'product.name',
        docs: `${docs}empty-text`,
      },
    ],
  },
];
