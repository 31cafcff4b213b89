import {expect, test} from 'vitest';
import {readSubject} from '../../src/compat/agreement.js';

test.each([
  ['envoy-gateway of main', {what: 'envoy-gateway', line: 'main'}],
  [' version of v0.5.x ', {what: 'version', line: 'v0.5.x'}],
  ['version of ', null],
  ['the version of main', null],
  ['main', null],
  ['', null],
])('%s', (means, subject) => {
  expect(readSubject(means)).toEqual(subject);
});
