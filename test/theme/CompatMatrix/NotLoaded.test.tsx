// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test, vi} from 'vitest';
import NotLoaded from '@theme/CompatMatrix/NotLoaded';
import {at} from '../../client/site.js';

test('whoever comes to the button has not tried again yet: it would be gone before they press it', async () => {
  const user = userEvent.setup();
  const [load, retry] = [vi.fn(), vi.fn()];
  render(
    <div onFocus={load}>
      <input aria-label="Kubernetes" />
      <p role="status">
        <NotLoaded onRetry={retry} />
      </p>
    </div>,
    at('/'),
  );
  screen.getByRole('button', {name: 'Try again'}).focus();
  expect(load).not.toHaveBeenCalled();
  expect(retry).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(retry).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(screen.getByLabelText('Kubernetes'));
});
