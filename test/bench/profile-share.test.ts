import {join} from 'node:path';
import {expect, test} from 'vitest';
import {ownSeconds, packageSeconds} from '../../bench/profile-share.js';
import {temporaryDirectory} from '../temporary-directory.js';

const node = (id: number, url: string, ...children: number[]) => ({
  id,
  callFrame: {functionName: `f${id}`, url},
  children,
});

/** root → (host → ours → (library, host → library)), ours: a second each. */
const PROFILE = {
  nodes: [
    node(1, '', 2, 7),
    node(2, '/@docusaurus/mdx-loader/a.js', 3),
    node(3, '/us/lib/a.js', 4, 5),
    node(4, '/unified/a.js'),
    node(5, '/@docusaurus/mdx-loader/a.js', 6),
    node(6, '/unified/a.js'),
    node(7, '/us/lib/b.js'),
  ],
  samples: [1, 2, 3, 4, 5, 6, 7],
  timeDeltas: Array.from({length: 7}, () => 1e6),
};

test('time counts that our code takes, and what it calls, but not what hands it back', () => {
  const isOwn = (url: string) => url.includes('/us/lib/');
  expect(ownSeconds(PROFILE, isOwn, (url) => url.includes('mdx-loader'))).toBe(3);
  expect(ownSeconds(PROFILE, isOwn, () => false)).toBe(5);
  expect(
    ownSeconds(
      PROFILE,
      () => false,
      () => false,
    ),
  ).toBe(0);
});

test('all threads of a build count', async () => {
  const text = JSON.stringify(PROFILE);
  const folder = await temporaryDirectory({'a/1.cpuprofile': text, 'a/2.cpuprofile': text});
  expect(packageSeconds(join(folder, 'a'), '/us/lib/')).toBe(6);
});
