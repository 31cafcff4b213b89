// @vitest-environment happy-dom
import {render} from '@testing-library/react';
import {expect, test} from 'vitest';
import Requires, {type Props} from '@theme/Requires';
import {at} from '../client/site.js';

const full = {product: 'envoy-ai-gateway', dependency: 'kubernetes'};

test.each<[string, Props, string]>([
  ['of the docs', {dependency: 'kubernetes'}, 'v1.32+'],
  ['of a release', {...full, release: 'v0.5.x'}, 'v1.32+'],
  ['in words', {...full, release: 'v0.5.x', words: true}, 'v1.32 or later'],
  ['that is not stated', {...full, release: 'v0.3.x'}, 'not stated'],
  ['that is not stated, in words', {...full, release: 'v0.3.x', words: true}, 'not stated'],
])('what is needed %s', (_, props, words) => {
  const {container} = render(<Requires {...props} />, at('/docs'));
  expect(container.textContent).toBe(words);
});
