// @vitest-environment happy-dom
import {act, cleanup, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeAll, expect, test, vi} from 'vitest';
import StackCheck from '@theme/StackCheck';
import {chooseRelease, chooseVersion, clearSelection} from '../../src/client/index.js';
import {at, Site} from '../client/site.js';
import {hydrate} from './hydrate.js';

/** What answers is loaded once; see StackCheck/answers.test.tsx. */
beforeAll(async () => {
  chooseVersion('kubernetes', '1.33');
  render(<StackCheck product="envoy-ai-gateway" />, at('/'));
  await screen.findByText(/^v\S+ fits Kubernetes 1\.33\./);
  cleanup();
  act(() => {
    clearSelection(['kubernetes']);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const full = <StackCheck product="envoy-ai-gateway" />;

const answers = () =>
  [...document.querySelectorAll('.theme-compat-answer')].map((answer) =>
    [...answer.querySelectorAll('strong, .theme-compat-verdict, .theme-compat-answer-text')].map(
      ({textContent}) => textContent,
    ),
  );

const answerTo = (line: string) => answers().find(([release]) => release === line);

const field = (name: string) =>
  within(screen.getByRole('group', {name: 'What you run'})).getByLabelText<HTMLInputElement>(name);

const versionOf = (name: string) => field(name).value;

const HELM = (chart: string, app = chart.replace(/^.*-(?=v\d)/, ''), status = 'deployed') =>
  `a\tns\t1\t2026-01-23 10:00:00.1 +0000 UTC\t${status}\t${chart}\t${app}`;

async function paste(text: string) {
  const user = userEvent.setup();
  await user.click(screen.getByText('Paste what you have'));
  await user.click(screen.getByRole('textbox'));
  await user.paste(text);
  return user;
}

test('static HTML says what every release needs; its controls are inert', () => {
  document.body.innerHTML = renderToString(
    <Site>
      <StackCheck />
    </Site>,
  );
  const region = screen.getByRole('region', {name: 'Releases of AI Gateway'});
  expect(
    within(region)
      .getAllByRole('listitem')
      .map(({textContent}) => textContent),
  ).toEqual([
    'main needs Envoy Gateway v1.6 or later, Kubernetes v1.32 or later, and Gateway API v1.4.x. Development',
    'v0.5.x needs Envoy Gateway v1.6 or later, Kubernetes v1.32 or later, and Gateway API v1.4.x. Supported',
  ]);
  const controls = [...document.querySelectorAll('input, textarea, button')];
  expect(controls.length).toBeGreaterThan(5);
  for (const control of controls) expect(control.hasAttribute('disabled')).toBe(true);
  expect(screen.getByText('Say what you run, and see which releases fit.')).toBeTruthy();
});

test('hydration finds what it expects, whatever is stored', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const page = <Site>{full}</Site>;
  const {onRecoverableError, unmount} = await hydrate(page, () => {
    chooseVersion('kubernetes', '1.33');
    chooseVersion('envoy-ai-gateway', 'v0.5.0');
  });
  expect(versionOf('Kubernetes')).toBe('1.33');
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(complaint).not.toHaveBeenCalled();
  unmount();
});

test('releases that fit come first, each with its claim; the others say why not', () => {
  chooseVersion('kubernetes', '1.33');
  chooseVersion('envoy-gateway', 'v1.7.2');
  render(full, at('/'));
  expect(answers()[0]).toEqual([
    'v0.6.x',
    '✓ fits, supported',
    'v0.6.x also needs Gateway API v1.4.x.',
  ]);
  expect(answerTo('v1.1.x')).toEqual([
    'v1.1.x',
    '✗ does not fit',
    'v1.1.x needs Envoy Gateway v1.8.1 or later; you run v1.7.2.',
  ]);
  expect(answerTo('others')).toBeUndefined();
  const verdicts = answers().map(([, verdict = '']) => ['✓', '?', '✗'].indexOf(verdict.charAt(0)));
  expect(verdicts).toEqual([...verdicts].sort());
  expect(
    screen
      .getByText(/^v0\.6\.x \(End of Life\) fits Envoy Gateway v1\.7\.2 and/)
      .getAttribute('role'),
  ).toBe('status');
});

test('what is not stated is an answer of its own', () => {
  chooseVersion('kubernetes', '1.33');
  render(full, at('/'));
  expect(answerTo('v0.4.x')).toEqual([
    'v0.4.x',
    '? not stated',
    'Whether v0.4.x fits Kubernetes 1.33 is not stated.',
  ]);
});

test('an impossible cluster: nothing fits, and everything says why', () => {
  chooseVersion('kubernetes', '1.20');
  chooseVersion('envoy-gateway', 'v0.1.0');
  render(full, at('/'));
  expect(answers().filter(([, verdict]) => verdict?.startsWith('✓'))).toEqual([]);
  expect(screen.getByText(/^No release is stated to fit|^No release fits/)).toBeTruthy();
});

test('a version typed is answered, and Clear brings the requirements back', async () => {
  const user = userEvent.setup();
  render(full, at('/'));
  await user.type(field('Kubernetes'), 'v1.31.4-eks-abc123{Enter}');
  await waitFor(() => {
    expect(answerTo('v1.1.x')?.[2]).toBe(
      'v1.1.x needs Kubernetes v1.32 or later; you run v1.31.4-eks-abc123.',
    );
  });
  expect(document.activeElement).toBe(field('Kubernetes'));
  expect(screen.queryByText(/^v1\.1\.x needs .* Gateway API/)?.closest('[hidden]')).toBeTruthy();
  await user.click(screen.getByRole('button', {name: 'Clear'}));
  await waitFor(() => {
    expect(answers()).toEqual([]);
  });
  expect(screen.getByText(/^v1\.1\.x needs .* Gateway API/).closest('[hidden]')).toBeNull();
});

test('how the installed release stands is not told twice', () => {
  chooseVersion('envoy-ai-gateway', 'v1.1.0');
  chooseVersion('kubernetes', '1.33');
  render(<StackCheck product="envoy-ai-gateway" />, at('/'));
  expect(document.querySelector('.theme-compat-installed')?.textContent).toBe(
    'You run Envoy AI Gateway v1.1.x.',
  );
  expect(screen.getAllByText('v1.1.x fits Kubernetes 1.33.', {exact: false})).toHaveLength(1);
  act(() => {
    chooseRelease('envoy-ai-gateway', 'v1.0.x');
  });
  expect(document.querySelector('.theme-compat-installed')?.textContent).toBe(
    'You run Envoy AI Gateway v1.1.x. v1.1.x fits Kubernetes 1.33.',
  );
});

test('the installed release is told how it stands', () => {
  chooseVersion('envoy-ai-gateway', 'v0.5.2');
  chooseVersion('kubernetes', '1.33');
  render(<StackCheck product="envoy-ai-gateway" upgradePage="/upgrade" />, at('/'));
  const installed = document.querySelector('.theme-compat-installed');
  expect(screen.queryByText('What each release needs:')).toBeNull();
  expect(installed?.textContent).toBe(
    'You run Envoy AI Gateway v0.5.x. v0.5.x (End of Life) fits Kubernetes 1.33. Plan the upgrade to v1.1.x',
  );
  expect(installed?.querySelector('a')?.getAttribute('href')).toBe('/upgrade');
  expect(document.querySelector('.theme-compat-answers')).toBeTruthy();
  act(() => {
    chooseVersion('envoy-ai-gateway', 'v0.99.0');
    clearSelection(['kubernetes']);
  });
  expect(installed?.textContent).toBe(
    'Envoy AI Gateway v0.99.0 is not one of the releases listed here.',
  );
});

test('pasted output counts once the reader takes it over', async () => {
  render(full, at('/'));
  const user = await paste(
    [
      'Client Version: v1.34.0',
      'Server Version: v1.33.4',
      HELM('gateway-helm-v1.7.2'),
      HELM('ai-gateway-helm-v0.5.0'),
    ].join('\n'),
  );
  const group = await screen.findByRole('group', {name: 'What was recognised, and where'});
  expect(screen.getByText('Versions recognised: 3').getAttribute('role')).toBe('status');
  expect(
    within(group)
      .getAllByRole('listitem')
      .map(({textContent}) => textContent),
  ).toEqual([
    ' Kubernetes v1.33.4 line 2: Server Version: v1.33.4',
    expect.stringMatching(/^ Envoy Gateway v1\.7\.2 line 3: a ns 1 /),
    expect.stringMatching(/^ Envoy AI Gateway v0\.5\.0 line 4: a ns 1 /),
  ]);
  expect(versionOf('Kubernetes')).toBe('');
  await user.click(within(group).getByRole('checkbox', {name: /Envoy Gateway/}));
  await user.click(within(group).getByRole('button', {name: 'Use these versions'}));
  expect(versionOf('Kubernetes')).toBe('v1.33.4');
  expect(versionOf('Envoy Gateway')).toBe('');
  expect(versionOf('Envoy AI Gateway')).toBe('v0.5.0');
  expect(document.activeElement?.textContent).toBe('Use these versions');
});

test('where lines disagree or say nothing, the reader decides', async () => {
  render(full, at('/'));
  const user = await paste(
    [
      HELM('gateway-helm-v1.7.2'),
      HELM('gateway-helm-v1.8.1'),
      HELM('ai-gateway-helm-v0.6.0', 'v0.6.0', 'failed'),
      'NAMESPACE NAME READY UP-TO-DATE AVAILABLE AGE CONTAINERS IMAGES SELECTOR',
      'ns a 1/1 1 1 1d a envoyproxy/ai-gateway-controller:latest app=a',
      'node Ready <none> 1d v1.33.4',
    ].join('\n'),
  );
  const group = await screen.findByRole('group', {name: 'What was recognised, and where'});
  const use = within(group).getByRole<HTMLButtonElement>('button', {name: 'Use these versions'});
  const [first, second] = within(group).getAllByRole<HTMLInputElement>('radio');
  expect([first?.checked, second?.checked, use.disabled]).toEqual([false, false, true]);
  expect(within(group).getAllByText(/one of several/)).toHaveLength(2);
  expect(screen.getByText('Versions recognised: 4')).toBeTruthy();
  const [failed, moving, node] = within(group).getAllByRole<HTMLInputElement>('checkbox');
  expect([failed?.checked, failed?.disabled]).toEqual([false, false]);
  expect([moving?.checked, moving?.disabled]).toEqual([false, true]);
  expect([node?.checked, node?.disabled]).toEqual([false, false]);
  expect(within(group).getByText(/of a node; the cluster may be newer/)).toBeTruthy();
  expect(within(group).getByText(/not fully deployed/)).toBeTruthy();
  expect(within(group).getByText(/which names no version/)).toBeTruthy();
  await user.click(second as Element);
  await user.click(use);
  expect(versionOf('Envoy Gateway')).toBe('v1.8.1');
  expect(versionOf('Envoy AI Gateway')).toBe('');
});

test('of a long line the part with the version is shown', async () => {
  render(full, at('/'));
  const server = {serverVersion: {gitVersion: 'v1.33.4'}};
  await paste(JSON.stringify({a: 'x'.repeat(500), ...server, z: 'y'.repeat(500)}));
  const source = await screen.findByText(/v1\.33\.4/, {selector: 'code'});
  expect(source.textContent.length).toBeLessThan(110);
  expect(source.textContent).toMatch(/^….*…$/);
});

test('a text of which nothing is recognised says so', async () => {
  render(full, at('/'));
  await paste('hello');
  expect(
    await screen.findByText(
      'No version that is asked for was found. Paste all that the command prints.',
    ),
  ).toBeTruthy();
});

test('with syncLink the address is a link to what was entered', () => {
  render(<StackCheck syncLink />, at('/'));
  act(() => {
    chooseVersion('kubernetes', '1.33');
  });
  expect(window.location.search).toBe('?compat=1*kubernetes*1.33**');
});
