import {expect, test} from 'vitest';
import {headingsAfter, isForHelm2, type Heading} from '../../src/helm/headings.js';

const under = (...texts: string[]): Heading[] =>
  texts
    .map((text) => ({depth: /^#*/.exec(text)?.[0].length ?? 1, text}))
    .reduce<Heading[]>(headingsAfter, []);

test('a heading stands over what follows until one that is as high', () => {
  const texts = (headings: Heading[]) => headings.map(({text}) => text);
  expect(texts(under('# A', '### B', '### C'))).toEqual(['# A', '### C']);
  expect(texts(under('# A', '### B', '## C', '### D'))).toEqual(['# A', '## C', '### D']);
  expect(texts(under('## A', '# B'))).toEqual(['# B']);
});

test.each([
  ['## Helm 2'],
  ['## Helm v2.x {#helm-2}'],
  ['## Installing the chart with **Helm 2** ##'],
  ['Helm 2\n---'],
  ['## Helm 2', '### Install'],
  ['## Helm 3', '### With Helm 2 (deprecated)'],
])('is for Helm 2 below %j', (...texts) => {
  expect(isForHelm2(under(...texts))).toBe(true);
});

test.each([
  ['## Helm'],
  ['## Helm 3'],
  ['## Migrate from Helm 2 to Helm 3'],
  ['## Why Helm 2 is gone'],
  ['## Helm 2', '## Install'],
  ['## Helm 2', '### Helm 3'],
])('is not for Helm 2 below %j', (...texts) => {
  expect(isForHelm2(under(...texts))).toBe(false);
});
