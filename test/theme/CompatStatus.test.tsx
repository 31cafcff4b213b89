// @vitest-environment happy-dom
import {render} from '@testing-library/react';
import {expect, test} from 'vitest';
import CompatStatus from '@theme/CompatStatus';
import {at} from '../client/site.js';

test.each([
  ['development', 'Development'],
  ['supported', 'Supported'],
  ['maintenance', 'Maintenance'],
  ['end-of-life', 'End of Life'],
] as const)('%s in words', (status, words) => {
  const {container} = render(<CompatStatus status={status} />, at('/'));
  expect(container.textContent).toBe(words);
  expect(container.firstElementChild?.className).toBe(`compat-${status}`);
});
