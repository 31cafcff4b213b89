// @vitest-environment happy-dom
import {fireEvent, render, screen} from '@testing-library/react';
import {afterEach, expect, test, vi} from 'vitest';
import Manifest from '@theme/ApiVersions/Manifest';
import {useCompatData} from '../../../src/client/index.js';
import {at} from '../../client/site.js';

/** What is loaded with the first manifest. */
const LATER = [
  '../../../src/compat/manifest/rewrite.js',
  '../../../theme/ApiVersions/Answers/index.js',
] as const;

function Field() {
  return <Manifest data={useCompatData('envoy-ai-gateway')} line="v1.1.x" />;
}

afterEach(() => {
  for (const module of LATER) vi.doUnmock(module);
});

test.each(LATER)('readers are told that %s could not be loaded', async (module) => {
  vi.doMock(module, () => {
    throw new Error('gone with another deployment');
  });
  render(<Field />, at('/'));
  const value = 'apiVersion: aigateway.envoyproxy.io/v1alpha1\nkind: GatewayConfig\n';
  fireEvent.change(screen.getByRole('textbox'), {target: {value}});
  expect(
    await screen.findByText(
      'The code that reads this could not be loaded. Reload the page, and paste again.',
    ),
  ).toBeTruthy();
  expect(screen.queryByText(/^No object/)).toBeNull();
});
