// @vitest-environment happy-dom
import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test, vi} from 'vitest';
import type {Props as CodeBlockProps} from '@theme/CodeBlock';
import UpgradePlan from '@theme/UpgradePlan';
import {chooseVersion} from '../../../src/client/index.js';
import {Site} from '../../client/site.js';
import {hydrate} from '../hydrate.js';

vi.mock('@theme/CodeBlock', () => ({
  default: function CodeBlock({children}: CodeBlockProps) {
    return <pre>{children}</pre>;
  },
}));

const PLANNER = '../../../theme/UpgradePlan/planner.js';

test('what every release needs stays until the code that plans is there, and a reader can try again', async () => {
  vi.doMock(PLANNER, () => {
    throw new Error('offline');
  });
  const page = (
    <Site>
      <UpgradePlan product="envoy-ai-gateway" to="v0.6.x" />
    </Site>
  );
  const {onRecoverableError, unmount} = await hydrate(page, () => {
    chooseVersion('envoy-ai-gateway', 'v0.5.x');
  });
  const summary = document.querySelector('.theme-compat-plan-summary');
  const overview = document.querySelector('.theme-compat-plan-overview');

  const again = await screen.findByRole('button', {name: 'Try again'});
  expect(summary?.contains(again)).toBe(true);
  expect(summary?.textContent).toContain('The answer could not be loaded.');
  expect(overview?.isConnected).toBe(true);
  expect(screen.queryByRole('heading', {level: 3})).toBeNull();

  vi.doUnmock(PLANNER);
  await userEvent.setup().click(again);
  expect((await screen.findByRole('heading', {level: 3})).textContent).toBe('v0.5.x → v0.6.x');
  // The same element as before: only then do screen readers tell what it says.
  expect(summary?.isConnected).toBe(true);
  expect(summary?.textContent).toBe('From v0.5.x to v0.6.x in one upgrade.');
  expect(overview?.isConnected).toBe(false);
  // The button is gone, and who was on it goes on at the choice.
  expect(document.activeElement).toBe(screen.getByLabelText('I run Envoy AI Gateway'));
  expect(onRecoverableError).not.toHaveBeenCalled();
  unmount();
});
