import {expect, test} from 'vitest';
import {unknownAgreement} from '../../../src/data/rules/unknown-agreement.js';
import {check} from './check.js';

const releases = [{line: 'main'}, {line: 'v0.5.x'}];
const dependencies = [{id: 'kubernetes'}];

test.each(['kubernetes of main', 'version of v0.5.x', 'endOfLife of v0.5.x'])(
  '%s is right',
  (means) => {
    expect(check(unknownAgreement, {dependencies, releases, agreesWith: [{means}, {}]})).toEqual(
      [],
    );
  },
);

test.each([
  [
    'kubernets of main',
    'agreesWith[0].means: neither a dependency nor a key of a release: `kubernets`; did you mean `kubernetes`?',
  ],
  [
    'helm of main',
    'agreesWith[0].means: neither a dependency nor a key of a release: `helm`; use one of `kubernetes`, `version`, `status`, `released`, `endOfLife`',
  ],
  ['version of v0.5x', 'agreesWith[0].means: unknown release line `v0.5x`; did you mean `v0.5.x`?'],
  [
    'newest',
    'agreesWith[0].means: `newest` does not say what the value states; write a dependency or a key of a release, and the line: `kubernetes of main`',
  ],
])('%s is wrong', (means, found) => {
  expect(check(unknownAgreement, {dependencies, releases, agreesWith: [{means}]})).toEqual([found]);
});
