// @vitest-environment happy-dom
import {fireEvent, render, screen} from '@testing-library/react';
import {afterEach, expect, test, vi} from 'vitest';
import Paste from '@theme/StackCheck/Paste';
import {useCompatData} from '../../../src/client/index.js';
import {at} from '../../client/site.js';

/** What is loaded with the first paste. */
const LATER = [
  '../../../src/compat/read-stack/read-in-parts.js',
  '../../../theme/StackCheck/Recognised/index.js',
] as const;

function Field() {
  return <Paste data={useCompatData()} />;
}

afterEach(() => {
  for (const module of LATER) vi.doUnmock(module);
});

test.each(LATER)('readers are told that %s could not be loaded', async (module) => {
  vi.doMock(module, () => {
    throw new Error('gone with another deployment');
  });
  render(<Field />, at('/'));
  fireEvent.change(screen.getByRole('textbox'), {target: {value: 'Server Version: v1.33.4'}});
  expect(
    await screen.findByText(
      'The code that reads this could not be loaded. Reload the page, and paste again.',
    ),
  ).toBeTruthy();
  expect(screen.queryByText(/^Nothing/)).toBeNull();
});
