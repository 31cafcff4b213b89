// @vitest-environment happy-dom
import {act, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, expect, test, vi} from 'vitest';
import ApiVersions from '@theme/ApiVersions';
import Table from '@theme/ApiVersions/Table';
import {dataOf, release} from '../compat/data.js';
import {at, Site} from '../client/site.js';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const PRODUCT = 'envoy-ai-gateway';
const config = (version: string) =>
  `apiVersion: aigateway.envoyproxy.io/${version}\nkind: GatewayConfig\n`;

function field(): HTMLTextAreaElement {
  return screen.getByRole('textbox');
}

/** The code that answers is loaded with the first manifest. */
async function answers(): Promise<string[]> {
  return (await screen.findAllByRole('listitem')).map((item) => item.textContent);
}

test('the table is there without JavaScript, and the field does not work yet', () => {
  document.body.innerHTML = renderToString(
    <Site path="/">
      <ApiVersions product={PRODUCT} release="v0.6.x" />
    </Site>,
  );
  const table = screen.getByRole('table', {name: 'API versions of Envoy AI Gateway'});
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => Array.from(row.children, ({textContent}) => textContent));
  expect(rows[0]?.slice(0, 3)).toEqual(['Kind', 'Version', 'In v0.6.x']);
  expect(rows[3]).toEqual([
    'GatewayConfig aigateway.envoyproxy.io',
    'v1alpha1',
    'deprecated, still served',
    'v0.5.x',
    'v0.6.x',
    '–',
    'v1beta1',
  ]);
  expect(rows[4]).toEqual(['v1beta1', 'preferred', 'v0.6.x', '–', '–', '–']);
  expect(field().disabled).toBe(true);
});

test('kinds are listed as the language writes lists', () => {
  const data = {
    ...dataOf(release('v1')),
    apis: [{group: 'kite.io', kinds: ['Kite', 'Line'], versions: [{name: 'v1', served: true}]}],
  };
  render(<Table data={data} line={null} />, at('/'));
  expect(screen.getByRole('rowheader').textContent).toBe('Kite and Line kite.io');
});

test('a pasted manifest is answered object by object, and copied with its changes', async () => {
  const user = userEvent.setup();
  render(<ApiVersions product={PRODUCT} release="v1.1.x" />, at('/'));
  const manifest = `${config('v1alpha1')}---\n${config('v1beta1')}---\n${config('v2')}`;
  await user.click(field());
  await user.paste(manifest);
  expect(await answers()).toEqual([
    'GatewayConfig v1alpha1 is deprecated since v0.6.x; v1.1.x still serves it. v1beta1 replaces it.' +
      'Line 1, oldapiVersion: aigateway.envoyproxy.io/v1alpha1' +
      'Line 1, newapiVersion: aigateway.envoyproxy.io/v1beta1',
    'GatewayConfig v1beta1 is fine: v1.1.x serves it.',
    'Whether v1.1.x serves GatewayConfig v2 is not stated.',
  ]);
  expect(
    screen.getByText('Found: 3. To change for v1.1.x: 1. To look at: 1. Fine: 1.'),
  ).toBeTruthy();
  await user.click(await screen.findByRole('button', {name: 'Copy the changed manifest'}));
  expect(await navigator.clipboard.readText()).toBe(manifest.replace('v1alpha1', 'v1beta1'));
  expect(screen.getByText('Copied')).toBeTruthy();
});

test('where copying is denied the field holds the changed manifest', async () => {
  const user = userEvent.setup();
  render(<ApiVersions product={PRODUCT} release="v1.1.x" />, at('/'));
  await user.click(field());
  await user.paste(config('v1alpha1'));
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  await user.click(await screen.findByRole('button', {name: 'Copy the changed manifest'}));
  expect(field().value).toBe(config('v1beta1'));
  expect(document.activeElement).toBe(field());
  await waitFor(() => {
    expect(screen.queryByRole('button')).toBeNull();
  });
  expect(screen.getByText('It is in the field above').getAttribute('role')).toBe('status');
});

test('what became of the copy is told for a moment', async () => {
  const user = userEvent.setup();
  render(<ApiVersions product={PRODUCT} release="v1.1.x" />, at('/'));
  await user.click(field());
  await user.paste(config('v1alpha1'));
  await answers();
  vi.useFakeTimers();
  await act(async () => {
    screen.getByRole('button', {name: 'Copy the changed manifest'}).click();
    await Promise.resolve();
  });
  expect(screen.getByText('Copied')).toBeTruthy();
  act(() => {
    vi.runAllTimers();
  });
  expect(screen.queryByText('Copied')).toBeNull();
});

test.each([
  [
    'v0.5.x',
    config('v1beta1'),
    'GatewayConfig v1beta1 is not served before v0.6.x. v0.5.x serves v1alpha1.',
  ],
  [
    'v0.4.x',
    config('v1alpha1'),
    'GatewayConfig v1alpha1 is not served before v0.5.x. Which version v0.4.x serves is not stated.',
  ],
])('in %s', async (release, manifest, answer) => {
  const user = userEvent.setup();
  render(<ApiVersions product={PRODUCT} release={release} />, at('/'));
  await user.click(field());
  await user.paste(manifest);
  expect(await answers()).toEqual([answer]);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a manifest of something else is said to be one', async () => {
  const user = userEvent.setup();
  render(<ApiVersions product={PRODUCT} />, at('/'));
  await user.click(field());
  await user.paste('apiVersion: v1\nkind: ConfigMap\n');
  expect(await screen.findByText('No object of Envoy AI Gateway found.')).toBeTruthy();
});

test('the release is the one that the reader picks, unless the page names one', async () => {
  const user = userEvent.setup();
  render(<ApiVersions product={PRODUCT} />, at('/'));
  expect(screen.getByRole('columnheader', {name: 'In v1.1.x'})).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox'), 'v0.5.x');
  expect(screen.getByRole('columnheader', {name: 'In v0.5.x'})).toBeTruthy();
  expect(() => render(<ApiVersions release="v9" />, at('/'))).toThrow('has no release `v9`');
});
