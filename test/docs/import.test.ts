import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {importTables, toMarkdown} from '../../src/exchange/index.js';
import {formatProblem} from '../../src/problem.js';

const page = readFileSync(new URL('../../example-site/docs/import.mdx', import.meta.url), 'utf8');

/** The code block with this title. */
function block(title: string): string {
  const [, rest = ''] = page.split(`title="${title}"\n`);
  return rest.slice(0, rest.indexOf('```'));
}

test('the page shows what the import of its table gives', () => {
  const path = 'docs/compatibility.md';
  const [table] = importTables(block(path), {path}).tables;
  const [, ...yaml] = block('compat.yaml').split(/^(?=product:)/m);
  expect(yaml.join('')).toBe(table?.yaml);
  const reported = table?.problems.map((problem) => `${formatProblem(problem)}\n`).join('');
  expect(block('What is reported')).toBe(reported?.replace(/ {2}docs: .*\n/g, ''));
  expect(table?.data && toMarkdown(table.data).replace(/ +|-+/g, ' ')).toBe(
    block(path).replace(/ +|-+/g, ' '),
  );
});
