// @vitest-environment happy-dom
import {render} from '@testing-library/react';
import {expect, test} from 'vitest';
import SupportStatus, {type Props} from '@theme/SupportStatus';
import {at} from '../client/site.js';

test.each([
  ['v0.5.x', 'envoy-ai-gateway', 'End of Life'],
  ['v1.1.0', 'envoy-ai-gateway', 'Supported'],
  ['current', undefined, 'Development'],
])('%s of %s is in %s', (of, product, words) => {
  const {container} = render(<SupportStatus of={of} {...(product && {product})} />, at('/'));
  expect(container.textContent).toBe(words);
});

test('without a release the message shows how to name one', () => {
  const props = {product: 'envoy-ai-gateway'} as unknown as Props;
  expect(() => render(<SupportStatus {...props} />, at('/'))).toThrow(
    'Name the release of Envoy AI Gateway that is meant, as in `<SupportStatus of="main" />`; it has `main`, `v1.1.x`',
  );
});

test('a release that the data lacks stops the build', () => {
  expect(() => render(<SupportStatus of="v7" product="envoy-ai-gateway" />, at('/'))).toThrow(
    'Envoy AI Gateway has no release `v7`; it has `main`, `v1.1.x`',
  );
});
