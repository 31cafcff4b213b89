// @vitest-environment happy-dom
import {act, cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeAll, expect, test, vi} from 'vitest';
import CompatMatrix from '@theme/CompatMatrix';
import Details from '../../theme/CompatMatrix/Details/index.js';
import Notes from '../../theme/CompatMatrix/Notes/index.js';
import {
  chooseRelease,
  chooseVersion,
  clearSelection,
  useCompatData,
  useMatrix,
} from '../../src/client/index.js';
import {at, Site} from '../client/site.js';
import {hydrate} from './hydrate.js';

/** What answers is loaded once; see CompatMatrix/answers.test.tsx. */
beforeAll(async () => {
  chooseVersion('kubernetes', '1.33');
  render(<CompatMatrix product="envoy-ai-gateway" />, at('/'));
  await screen.findByText(/^v\S+ fits Kubernetes 1\.33\./);
  cleanup();
  act(() => {
    clearSelection(['kubernetes']);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

function cells(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
}

const SEED = [
  ['AI Gateway', 'Envoy Gateway', 'Kubernetes', 'Gateway API', 'Support Status'],
  ['main', 'v1.6.x+ (Envoy Proxy v1.36.x)', 'v1.32+', 'v1.4.x', 'Development'],
  ['v0.5.x', 'v1.6.x+ (Envoy Proxy v1.35.x)', 'v1.32+', 'v1.4.x', 'Supported'],
  ['others', 'N/A', 'N/A', 'N/A', 'End of Life'],
];

test('static HTML holds the whole table', () => {
  document.body.innerHTML = renderToString(
    <Site path="/docs/next">
      <CompatMatrix />
    </Site>,
  );
  const table = screen.getByRole('table', {name: 'Compatibility of AI Gateway'});
  expect(cells(table)).toEqual(SEED);
  expect(
    [...table.querySelectorAll('thead th')].every((th) => th.getAttribute('scope') === 'col'),
  ).toBe(true);
  // A column of nothing but headers, so each is its row's.
  expect(table.querySelectorAll('tbody th:first-child')).toHaveLength(SEED.length - 1);
  expect(screen.getByRole('link', {name: 'Support policy'}).getAttribute('href')).toContain(
    'RELEASES.md',
  );
  expect(screen.getByText('These docs are for main.', {exact: false})).toBeTruthy();
  for (const control of document.querySelectorAll('input, select, button')) {
    expect(control.hasAttribute('disabled')).toBe(true);
  }
});

test('in the text of the static HTML the words of the controls stand apart', () => {
  document.body.innerHTML = renderToString(
    <Site path="/docs">
      <CompatMatrix />
    </Site>,
  );
  expect(
    screen.getByRole('group', {name: 'What you run'}).textContent.trim().replace(/ +/g, ' '),
  ).toMatch(
    /^I run Envoy Gateway Kubernetes Gateway API AI Gateway to install any release Support status any Clear/,
  );
});

test('hydration finds what it expects, whatever is stored', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const page = (
    <Site path="/docs/next">
      <CompatMatrix />
    </Site>
  );
  const {onRecoverableError, unmount} = await hydrate(page, () => {
    chooseVersion('kubernetes', '1.20');
    chooseRelease('ai-gateway', 'v0.5.x');
  });
  expect(screen.getByLabelText<HTMLInputElement>('Kubernetes').value).toBe('1.20');
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(complaint).not.toHaveBeenCalled();
  unmount();
});

test('with JavaScript and nothing chosen the table is the same', () => {
  render(<CompatMatrix />, at('/docs'));
  expect(cells(screen.getByRole('table'))).toEqual(SEED);
});

test('a typed version is answered cell by cell, and in a sentence', async () => {
  const user = userEvent.setup();
  render(<CompatMatrix />, at('/'));
  await user.type(screen.getByLabelText('Kubernetes'), '1.31{Enter}');
  const row = await screen.findByRole('row', {name: /^v0\.5\.x/});
  expect(within(row).getByText('does not fit')).toBeTruthy();
  expect(row.className).toContain('theme-compat-row--does-not-fit');
  expect(screen.getByText(/^No release fits Kubernetes 1\.31\./).textContent).toBe(
    'No release fits Kubernetes 1.31. v0.5.x needs Kubernetes v1.32 or later; you run 1.31.',
  );
  await user.clear(screen.getByLabelText('Kubernetes'));
  await user.type(screen.getByLabelText('Kubernetes'), 'v1.33.2-gke.100{Enter}');
  expect(await screen.findByText('v0.5.x fits Kubernetes v1.33.2-gke.100.')).toBeTruthy();
  expect(screen.getByText('fits your stack').closest('tr')).toBe(
    screen.getByRole('row', {name: /^v0\.5\.x/}),
  );
});

test.each([
  [
    {'envoy-gateway': '1.7.2'},
    'v0.6.x (End of Life) fits Envoy Gateway 1.7.2. v0.7.x needs Envoy Gateway v1.8 or later; you run 1.7.2.',
  ],
  [
    {kubernetes: '1.33', 'envoy-gateway': 'v1.9.0'},
    'v1.1.x fits Envoy Gateway v1.9.0 and Kubernetes 1.33.',
  ],
  [
    {kubernetes: '1.31', 'envoy-gateway': 'v1.0.0', 'gateway-api': 'v1.0.0'},
    'No release fits Envoy Gateway v1.0.0, Kubernetes 1.31, and Gateway API v1.0.0. v1.1.x needs Envoy Gateway v1.8.1 or later; you run v1.0.0.',
  ],
  [
    {kubernetes: '1'},
    'No release is stated to fit Kubernetes 1. v1.1.x needs Kubernetes v1.32 or later; only some versions of 1 are.',
  ],
  [
    {kubernetes: 'main'},
    'No release is stated to fit Kubernetes main. v1.1.x needs Kubernetes v1.32 or later; nobody can tell whether main is.',
  ],
  [{kubernetes: 'newest'}, 'Say what you run, and see which releases fit.'],
  [{kubernetes: 'newest', 'envoy-gateway': 'v1.9.0'}, 'v1.1.x fits Envoy Gateway v1.9.0.'],
])('says %j in a sentence', (stack, sentence) => {
  for (const [id, version] of Object.entries(stack)) chooseVersion(id, version);
  render(<CompatMatrix product="envoy-ai-gateway" />, at('/'));
  expect(screen.getByText(sentence)).toBeTruthy();
});

test('a field says in words that what it holds is not a version', async () => {
  const user = userEvent.setup();
  render(<CompatMatrix product="envoy-ai-gateway" />, at('/'));
  const field = screen.getByRole('combobox', {name: 'Kubernetes'});
  await user.type(field, 'newest{Enter}');
  const words = screen.getByText('not a version, so not counted');
  expect(words.getAttribute('role')).toBe('status');
  expect(field.getAttribute('aria-describedby')).toBe(words.id);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field);

  await user.clear(field);
  await user.type(field, '1.33{Enter}');
  expect(screen.queryByText('not a version, so not counted')).toBeNull();
  expect(field.hasAttribute('aria-invalid')).toBe(false);
  expect(document.activeElement).toBe(field);
});

test.each([
  [
    'v1.1.x',
    {},
    'v1.1.x needs Envoy Gateway v1.8.1 or later, Kubernetes v1.32 or later, and Gateway API v1.5.x.',
  ],
  ['v0.4.x', {kubernetes: '1.33'}, 'Whether v0.4.x fits Kubernetes 1.33 is not stated.'],
  ['v1.1.x', {kubernetes: '1.31'}, 'v1.1.x needs Kubernetes v1.32 or later; you run 1.31.'],
  ['v1.1.x', {kubernetes: '1.32'}, 'v1.1.x fits Kubernetes 1.32.'],
])('says of %s with %j', (line, stack, sentence) => {
  chooseRelease('envoy-ai-gateway', line);
  for (const [id, version] of Object.entries(stack)) chooseVersion(id, version);
  render(<CompatMatrix product="envoy-ai-gateway" />, at('/'));
  expect(screen.getByText(sentence)).toBeTruthy();
});

test('the reasons stand in words, release by release', async () => {
  const user = userEvent.setup();
  chooseVersion('kubernetes', '1.33');
  render(<CompatMatrix product="envoy-ai-gateway" />, at('/'));
  await user.click(screen.getByText('Why, release by release'));
  const items = (await screen.findAllByRole('listitem')).map((item) => item.textContent);
  expect(items).toContain('v1.1.x fits Kubernetes 1.33.');
  expect(items).toContain('Whether v0.4.x fits Kubernetes 1.33 is not stated.');
});

test('a chosen release is marked, and so is that of the docs', async () => {
  const user = userEvent.setup();
  render(<CompatMatrix />, at('/docs/next'));
  await user.selectOptions(screen.getByLabelText('AI Gateway to install'), 'v0.5.x');
  expect((await screen.findByText('your choice')).closest('tr')?.className).toContain(
    'theme-compat-row--chosen',
  );
  const docs = screen.getByRole('row', {name: /^main/});
  expect(docs.getAttribute('aria-current')).toBe('true');
  expect(docs.querySelector('th')?.dataset['compatDocs']).toBe('these docs');
});

test('only the filter hides rows', async () => {
  const user = userEvent.setup();
  render(<CompatMatrix />, at('/'));
  await user.selectOptions(screen.getByLabelText('Support status'), 'Supported');
  const hidden = screen.getAllByRole('row').filter((row) => row.className.includes('hidden'));
  expect(hidden.map((row) => row.querySelector('th')?.textContent)).toEqual(['main', 'others']);
});

const FULL = <CompatMatrix product="envoy-ai-gateway" />;

function seenLines(): Array<string | null | undefined> {
  return screen
    .getAllByRole('row')
    .slice(1)
    .filter((row) => !row.className.includes('hidden'))
    .map((row) => row.querySelector('th')?.firstChild?.textContent);
}

test('the filter keeps the chosen release, of which the sentence speaks', async () => {
  const user = userEvent.setup();
  chooseRelease('envoy-ai-gateway', 'v0.4.x');
  render(FULL, at('/'));
  await user.selectOptions(screen.getByLabelText('Support status'), 'Supported');
  expect(seenLines()).toEqual(['v1.1.x', 'v1.0.x', 'v0.4.x']);
});

test('the best release is the best of those seen; if none of them fits, of all', async () => {
  const user = userEvent.setup();
  chooseVersion('kubernetes', '1.33');
  render(FULL, at('/'));
  await user.selectOptions(screen.getByLabelText('Support status'), 'End of Life');
  expect(screen.getByText('v0.7.x (End of Life) fits Kubernetes 1.33.')).toBeTruthy();
  expect(screen.getByText('fits your stack').closest('th')?.textContent).toContain('v0.7.x');
  act(() => {
    chooseVersion('envoy-gateway', 'v1.7.2');
  });
  await user.selectOptions(screen.getByLabelText('Support status'), 'Supported');
  expect(screen.getByText(/^v0\.6\.x \(End of Life\) fits/)).toBeTruthy();
});

test('Clear takes everything back', async () => {
  const user = userEvent.setup();
  chooseVersion('kubernetes', '1.31');
  chooseRelease('ai-gateway', 'main');
  render(<CompatMatrix />, at('/'));
  await user.selectOptions(screen.getByLabelText('Support status'), 'Supported');
  await user.click(screen.getByRole('button', {name: 'Clear'}));
  expect(cells(screen.getByRole('table'))).toEqual(SEED);
  expect(screen.getByLabelText<HTMLSelectElement>('AI Gateway to install').value).toBe('');
  expect(screen.getByLabelText<HTMLSelectElement>('Support status').value).toBe('');
});

test('Copy link copies the selection, or puts it in the address', async () => {
  const user = userEvent.setup();
  chooseVersion('kubernetes', '1.31');
  render(<CompatMatrix />, at('/'));
  await user.click(screen.getByRole('button', {name: 'Copy link'}));
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toContain('?compat=1*kubernetes*1.31**');

  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  await user.click(screen.getByRole('button', {name: 'Copy link'}));
  expect(await screen.findByText('See the address bar')).toBeTruthy();
  expect(window.location.search).toContain('compat=');
});

test('the link in the address takes nothing back that is chosen after it', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  chooseVersion('kubernetes', '1.31');
  const {unmount} = render(<CompatMatrix />, at('/'));
  await user.click(screen.getByRole('button', {name: 'Copy link'}));
  await screen.findByText('See the address bar');
  act(() => {
    chooseVersion('kubernetes', '1.33');
  });
  unmount();
  // As a reload does it, and Back.
  render(<CompatMatrix />, at(`/${window.location.search}`));
  expect(screen.getByLabelText<HTMLInputElement>('Kubernetes').value).toBe('1.33');
});

test('notes and sources open in place', () => {
  render(<CompatMatrix product="envoy-ai-gateway" />, at('/'));
  const row = screen.getByRole('row', {name: /^v0\.5\.x/});
  const [details] = row.querySelectorAll('td details');
  expect(details?.querySelector('summary')?.textContent).toBe('note');
  expect(details?.querySelector('a')?.href).toMatch(/^https:/);
});

test('what other data brings names its origin, and pages of the site are links too', () => {
  render(
    <table>
      <tbody>
        <tr>
          <td>
            <Details items={[{source: '/policy', takenFrom: {product: 'Mast', line: 'v1.6.x'}}]} />
          </td>
        </tr>
      </tbody>
    </table>,
    at('/'),
  );
  expect(screen.getByText('note')).toBeTruthy();
  expect(screen.getByText(/^From the data of Mast for v1.6.x\./)).toBeTruthy();
  expect(screen.getByRole('link', {name: '/policy'}).getAttribute('href')).toBe('/policy');
});

test('props choose columns, rows and caption', () => {
  render(
    <CompatMatrix statuses={['supported']} dependencies={['kubernetes']} caption={<b>Ours</b>} />,
    at('/'),
  );
  expect(cells(screen.getByRole('table', {name: 'Ours'}))).toEqual([
    ['AI Gateway', 'Kubernetes', 'Support Status'],
    ['v0.5.x', 'v1.32+', 'Supported'],
  ]);
  expect(screen.queryByLabelText('Support status')).toBeNull();
});

test('an unknown product stops the build, and names those there are', () => {
  expect(() =>
    renderToString(
      <Site>
        <CompatMatrix product="ai-gatway" />
      </Site>,
    ),
  ).toThrow(
    'There is no compatibility data of a product `ai-gatway`. The prop `product` may be `ai-gateway`,',
  );
});

test('with no policy, and outside of docs, no empty paragraph moves what stands beside it', () => {
  function WithoutPolicy() {
    const {policy, ...data} = useCompatData();
    expect(policy).toBeDefined();
    return <Notes data={data} matrix={useMatrix(data, {})} answers={null} />;
  }
  const {container} = render(<WithoutPolicy />, at('/'));
  expect(container.querySelector('.theme-compat-notes')).not.toBeNull();
  expect(container.querySelector('p')).toBeNull();
});
