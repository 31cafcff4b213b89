// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {expect, test} from 'vitest';
import CompatInlineCommand from '@theme/CompatInlineCommand';
import CompatPage from '@theme/CompatPage';
import CompatVersions from '@theme/CompatVersions';
import {at, Site} from '../client/site.js';

const NAMES = ['AI_GATEWAY_VERSION', 'AI_GATEWAY_NAMESPACE'];

test('static HTML says what the commands are for', () => {
  document.body.innerHTML = renderToString(
    <Site path="/docs">
      <CompatVersions placeholders={NAMES} />
    </Site>,
  );
  const line = document.querySelector('.theme-compat-versions');
  expect(line?.textContent).toMatch(/^Commands on this page are for.*v1\.1\.0.*Namespace/);
  const field = line?.querySelector('input');
  expect([field?.value, field?.disabled]).toEqual(['envoy-ai-gateway-system', true]);
});

test('what is written there is in the commands', async () => {
  const user = userEvent.setup();
  render(
    <>
      <CompatVersions placeholders={NAMES} />
      <CompatInlineCommand code="helm list -n <AI_GATEWAY_NAMESPACE>" />
    </>,
    at('/docs'),
  );
  const field = screen.getByLabelText('Namespace');
  await user.clear(field);
  await user.type(field, 'mine');
  expect(document.querySelector('code')?.textContent).toBe('helm list -n mine');
});

test('asks which version is installed where commands need it', async () => {
  const user = userEvent.setup();
  render(
    <CompatPage overrides={{placeholders: {NEW_VERSION: {from: 'ai-gateway'}}}}>
      <CompatVersions />
      <CompatInlineCommand code="<NEW_VERSION>" />
    </CompatPage>,
    at('/docs'),
  );
  const code = document.querySelector('code');
  expect(code?.textContent).toBe('<NEW_VERSION>');
  await user.selectOptions(screen.getByLabelText('AI Gateway installed now'), 'v0.5.0');
  expect(code?.textContent).toBe('v0.5.0');
});

test('is not there where nothing can be chosen', () => {
  const {container} = render(<CompatVersions placeholders={[]} />, at('/docs'));
  expect(container.innerHTML).toBe('');
});
