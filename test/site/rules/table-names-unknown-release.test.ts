import {expect, test} from 'vitest';
import {tableNamesUnknownRelease} from '../../../src/site/rules/table-names-unknown-release.js';
import {checkPage} from './check.js';

const DATA = `
product: {id: gateway, name: Gateway}
releases:
  - {line: v1.2.x, status: development}
  - {line: v1.1.x, version: v1.1.0}
`;

function check(head: string) {
  const source = `| Gateway | Status |\n| - | - |\n| v1.1 | |\n| ${head} | |\n`;
  return checkPage(tableNamesUnknownRelease, source, {data: DATA});
}

test.each(['v1.2', 'v1.1.3', 'v1.0', 'main', 'others', 'Note'])(
  '%s is no newer release',
  (head) => {
    expect(check(head)).toEqual([]);
  },
);

test.each(['v1.3.x', 'Gateway 2.0'])('%s is', (head) => {
  expect(check(head)).toEqual([
    `4:3 a row for \`${head}\`, and the newest release in the data is \`v1.1.x\`; Add the release to the data, or remove the row`,
  ]);
});
