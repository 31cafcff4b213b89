import fc from 'fast-check';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readAgreements} from '../../src/site/agreements.js';
import {temporaryDirectory} from '../temporary-directory.js';
import {dataOf} from './fixture-site.js';

const DATA = dataOf(`
product: {id: mesh, name: Mesh}
dependencies: [{id: gateway, name: Gateway}]
releases: [{line: main, requires: {gateway: v1.8+}}]
agreesWith:
  - {file: a.json, path: min, means: gateway of main}
  - {file: b.json, path: list.1, means: gateway of main}
  - {file: c.json, path: min, means: gateway of main}
  - {file: a.json, path: none, means: gateway of main}
`);

test('tells of each agreement what became of it', async () => {
  const siteDir = await temporaryDirectory({
    'a.json': '{"min": "1.7"}',
    'b.json': '{"list": [0, 1.8]}',
  });
  const readings = await readAgreements([DATA], siteDir);
  expect(readings.map(({kind, key, file}) => [kind, key, file])).toEqual([
    ['disagrees', 'agreesWith[0]', join(siteDir, 'a.json')],
    ['agrees', 'agreesWith[1]', join(siteDir, 'b.json')],
    ['unreadable', 'agreesWith[2]', join(siteDir, 'c.json')],
    ['missing', 'agreesWith[3]', join(siteDir, 'a.json')],
  ]);
  expect(readings[0]).toMatchObject({value: '1.7', stated: 'v1.8+', place: {line: 1, column: 9}});
});

test('never throws, whatever the file holds', async () => {
  const siteDir = await temporaryDirectory();
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.string().map((min) => JSON.stringify({min})),
  );
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      await writeFile(join(siteDir, 'a.json'), content);
      expect(await readAgreements([DATA], siteDir)).toHaveLength(4);
    }),
    {numRuns: 200},
  );
});
