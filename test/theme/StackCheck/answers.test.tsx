// @vitest-environment happy-dom
import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test, vi} from 'vitest';
import StackCheck from '@theme/StackCheck';
import {chooseVersion} from '../../../src/client/index.js';
import {Site} from '../../client/site.js';
import {hydrate} from '../hydrate.js';

const ANSWERS = '../../../theme/StackCheck/answers.js';

test('what every release needs stays until the answers are there, and a reader can try again', async () => {
  vi.doMock(ANSWERS, () => {
    throw new Error('offline');
  });
  const page = (
    <Site>
      <StackCheck product="envoy-ai-gateway" />
    </Site>
  );
  const {onRecoverableError, unmount} = await hydrate(page, () => {
    chooseVersion('kubernetes', '1.33');
  });
  const summary = document.querySelector('.theme-compat-summary');
  const again = await screen.findByRole('button', {name: 'Try again'});
  expect(summary?.textContent).toContain('The answer could not be loaded.');
  expect(document.querySelector('.theme-compat-verdict')).toBeNull();
  const needs = screen.getByText('What each release needs:');

  vi.doUnmock(ANSWERS);
  await userEvent.setup().click(again);
  expect(await screen.findByText('v1.1.x fits Kubernetes 1.33.')).toBe(summary);
  expect(document.querySelectorAll('.theme-compat-verdict').length).toBeGreaterThan(1);
  expect(needs.isConnected).toBe(false);
  expect(document.activeElement?.closest('.theme-compat-controls')).not.toBeNull();
  expect(onRecoverableError).not.toHaveBeenCalled();
  unmount();
});
