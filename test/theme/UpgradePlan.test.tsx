// @vitest-environment happy-dom
import {act, cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeAll, expect, test, vi} from 'vitest';
import type {Props as CodeBlockProps} from '@theme/CodeBlock';
import UpgradePlan from '@theme/UpgradePlan';
import Overview from '@theme/UpgradePlan/Overview';
import blockText from '@theme/UpgradePlan/block-text';
import checkText from '@theme/UpgradePlan/check-text';
import {chooseRelease, chooseVersion, useUpgradePlan} from '../../src/client/index.js';
import type {Block, Check} from '../../src/compat/index.js';
import {parseRange} from '../../src/version/index.js';
import {dataOf, release} from '../compat/data.js';
import {at, Site} from '../client/site.js';
import {hydrate} from './hydrate.js';

vi.mock('@theme/CodeBlock', () => ({
  default: function CodeBlock({children}: CodeBlockProps) {
    return <pre>{children}</pre>;
  },
}));

/** The code that plans is loaded once; see UpgradePlan/planner.test.tsx. */
beforeAll(async () => {
  render(<UpgradePlan product="envoy-ai-gateway" from="v0.5.x" to="v0.6.x" />, at('/'));
  await screen.findByText('From v0.5.x to v0.6.x in one upgrade.');
  cleanup();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const PLAN = <UpgradePlan product="envoy-ai-gateway" />;

function choose(stack: Readonly<Record<string, string>>, to?: string): void {
  act(() => {
    for (const [id, version] of Object.entries(stack)) chooseVersion(id, version);
    if (to !== undefined) chooseRelease('envoy-ai-gateway', to);
  });
}

const FROM_05 = {'envoy-ai-gateway': 'v0.5.x', kubernetes: '1.31'};

function hops(): string[] {
  return screen.queryAllByRole('heading', {level: 3}).map((heading) => heading.textContent);
}

test('static HTML holds the steps and what every release needs', () => {
  document.body.innerHTML = renderToString(<Site>{PLAN}</Site>);
  const page = document.querySelector('.theme-compat-plan')!;
  expect(page.textContent).toContain('Upgrade the CRDs');
  expect(page.querySelector('.theme-compat-plan-hop p')?.textContent).toBe('Upgrade to v1.1.x');
  expect(page.textContent).toContain('--version v1.1.0 \\\n  -n envoy-ai-gateway-system');
  expect(page.textContent).toContain(
    'v0.5.x needs Envoy Gateway v1.6 or later, Kubernetes v1.32 or later, and Gateway API v1.4.x.',
  );
  expect(page.textContent).toContain(
    'v0.1.x needs Envoy Gateway v1.2, Kubernetes in a version not stated',
  );
  for (const control of document.querySelectorAll('input, select, button')) {
    expect(control.hasAttribute('disabled')).toBe(true);
  }
});

test('static HTML says for which release the steps are, what to read first, and all of a step', () => {
  const data = {
    ...dataOf(
      release(
        'v2',
        {},
        {
          status: 'supported',
          upgrade: {
            notes: ['Back up first.'],
            url: '/v2',
            steps: [
              {title: 'Check', note: 'Pods are up.', url: '/check', from: parseRange('< 1.0')},
            ],
          },
        },
      ),
    ),
    dependencies: [],
  };
  function ToV2() {
    const upgrade = useUpgradePlan(data, {});
    return <Overview data={data} upgrade={upgrade} />;
  }
  document.body.innerHTML = renderToString(
    <Site>
      <ToV2 />
    </Site>,
  );
  const hop = document.querySelector('.theme-compat-plan-hop')!;
  expect(hop.querySelector('h3')).toBeNull();
  expect(hop.querySelector('p')?.textContent).toBe('Upgrade to v2');
  expect([...hop.querySelectorAll('li')].map(({textContent}) => textContent.trim())).toEqual([
    'Back up first.',
    'Read how to upgrade to v2. Details',
    'Check (only if you come from earlier than 1.0)Pods are up. Details',
  ]);
  expect([...hop.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/v2',
    '/check',
  ]);
  expect(hop.querySelector('input')).toBeNull();
});

test('hydration finds what it expects, whatever is stored', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const page = <Site>{PLAN}</Site>;
  const {onRecoverableError, unmount} = await hydrate(page, () => {
    choose(FROM_05, 'v0.7.x');
  });
  expect(hops()).toEqual(['v0.5.x → v0.6.x', 'v0.6.x → v0.7.x']);
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(complaint).not.toHaveBeenCalled();
  unmount();
});

test('plans with what the reader enters', async () => {
  const user = userEvent.setup();
  render(PLAN, at('/'));
  expect(screen.getByText('Say what you run, and see the way up.')).toBeTruthy();
  expect(screen.getByLabelText('I run Envoy AI Gateway').textContent).toMatch(/^not chosenmain/);
  await user.selectOptions(screen.getByLabelText('I run Envoy AI Gateway'), 'v0.5.x');
  await user.selectOptions(screen.getByLabelText('and want'), 'v0.6.x');
  await user.type(screen.getByLabelText('Kubernetes'), '1.31{Enter}');
  expect(
    await screen.findByText(
      'v0.5.x needs Kubernetes v1.32 or later; you run 1.31. From v0.5.x to v0.6.x in one upgrade. Raise on the way: Kubernetes v1.32.',
    ),
  ).toBeTruthy();
  const [hop] = screen
    .getAllByRole('listitem')
    .filter((item) => within(item).queryByRole('heading'));
  const items = within(hop!)
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent);
  expect(items).toEqual([
    'Check that you run Envoy Gateway v1.7 or later.',
    'Check that you run Gateway API v1.4.x.',
    'Raise Kubernetes from 1.31 to v1.32.',
    'Upgrade the CRDs',
    'Upgrade the application',
    expect.stringMatching(/^New for .*: v1beta1\./),
    expect.stringMatching(/Deprecated for .*: v1alpha1\.$/),
  ]);
  expect(hop?.textContent).toContain('--version v0.6.0 \\\n  -n envoy-ai-gateway-system');
  expect(hop?.textContent).toContain('apiVersion: aigateway.envoyproxy.io/v1beta1');
});

test('a dependency that stays may block the plan; the nearest target is offered', async () => {
  const user = userEvent.setup();
  choose({'envoy-ai-gateway': 'v0.5.x', kubernetes: '1.33', 'envoy-gateway': 'v1.7.2'}, 'v1.1.x');
  render(PLAN, at('/'));
  await user.click(screen.getByLabelText('I stay on this version of Envoy Gateway'));
  expect(
    await screen.findByText(
      'There is no plan that works: v0.7.x needs Envoy Gateway v1.8 or later, and you stay on v1.7.2.',
    ),
  ).toBeTruthy();
  expect(hops()).toEqual([]);
  // To ask a colleague about.
  expect(screen.getByRole('button', {name: 'Copy link'})).toBeTruthy();
  await user.click(screen.getByRole('button', {name: 'Plan as far as v0.6.x'}));
  expect(hops()).toEqual(['v0.5.x → v0.6.x']);
  expect(document.activeElement).toBe(screen.getByLabelText('and want'));
  await user.click(screen.getByRole('button', {name: 'Clear'}));
  expect(screen.getByLabelText<HTMLInputElement>('Kubernetes').value).toBe('');
});

test('ticks stay', async () => {
  const user = userEvent.setup();
  choose(FROM_05, 'v0.7.x');
  const {unmount} = render(PLAN, at('/'));
  await user.click(screen.getAllByLabelText('Upgrade the CRDs')[1]!);
  unmount();
  render(PLAN, at('/'));
  const boxes = screen.getAllByLabelText<HTMLInputElement>('Upgrade the CRDs');
  expect(boxes.map(({checked}) => checked)).toEqual([false, true]);
});

test('for another cluster nothing is ticked once all is cleared', async () => {
  const user = userEvent.setup();
  choose(FROM_05, 'v0.6.x');
  render(PLAN, at('/'));
  await user.click(screen.getByLabelText('Upgrade the CRDs'));
  await user.click(screen.getByRole('button', {name: 'Clear'}));
  choose(FROM_05, 'v0.6.x');
  expect(screen.getByLabelText<HTMLInputElement>('Upgrade the CRDs').checked).toBe(false);
});

test('goes along as commands, as Markdown and as a script', async () => {
  const user = userEvent.setup();
  choose(FROM_05, 'v0.6.x');
  render(PLAN, at('/'));
  await user.click(screen.getByLabelText('Upgrade the CRDs'));
  await user.click(screen.getByRole('button', {name: 'Copy all commands'}));
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toMatch(
    /^# v0\.5\.x → v0\.6\.x\n# Upgrade the CRDs: Coming from [^\n]+\nhelm upgrade -i aieg-crd \\\n {2}oci:\S+ \\\n {2}--version v0\.6\.0 /,
  );
  await user.click(screen.getByRole('button', {name: 'Copy as Markdown'}));
  const markdown = await navigator.clipboard.readText();
  expect(markdown).toContain('# Upgrade of Envoy AI Gateway from v0.5.x to v0.6.x\n');
  expect(markdown).toContain('- [x] Upgrade the CRDs\n');
  expect(markdown).toContain('- [ ] Raise Kubernetes from 1.31 to v1.32.\n');

  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
  await user.click(screen.getByRole('button', {name: 'Download shell script'}));
  const script = await blobs[0]!.text();
  expect(script).toContain(
    "\nmust 'Raise Kubernetes from 1.31 to v1.32. v0.6.x needs Kubernetes v1.32 or later.'\n",
  );
  expect(script).toContain('set -euo pipefail');
});

test('says so where copying is denied', async () => {
  const user = userEvent.setup();
  choose(FROM_05, 'v0.6.x');
  render(PLAN, at('/'));
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  await user.click(screen.getByRole('button', {name: 'Copy as Markdown'}));
  expect(await screen.findByText('The browser does not allow copying')).toBeTruthy();
});

test('may start from what the page says', () => {
  render(<UpgradePlan product="envoy-ai-gateway" from="v0.5.x" to="v0.6.x" />, at('/'));
  expect(hops()).toEqual(['v0.5.x → v0.6.x']);
  expect(screen.getByLabelText('Check that you run Kubernetes v1.32 or later.')).toBeTruthy();
});

test('says what is to be raised, so that another plan is another sentence', () => {
  choose({...FROM_05, 'envoy-gateway': 'v1.6.0'}, 'v1.1.x');
  render(PLAN, at('/'));
  const summary = screen.getByRole('group').nextElementSibling;
  expect(summary?.textContent).toBe(
    'v0.5.x needs Kubernetes v1.32 or later; you run 1.31. From v0.5.x to v1.1.x by v0.6.x, v0.7.x, and v1.0.x. Raise on the way: Kubernetes v1.32 and Envoy Gateway v1.8.1.',
  );
  choose({kubernetes: 'v1.33'});
  expect(summary?.textContent).toMatch(/on the way: Envoy Gateway v1\.8\.1\.$/);
});

test.each<[string, string, string]>([
  ['v1.1.x', 'v1.1.x', 'You are on v1.1.x already.'],
  ['v1.1.x', 'v0.5.x', 'There is no plan: v0.5.x is older than v1.1.x, and plans only lead up.'],
  ['v9', 'v0.5.x', 'There is no plan: “v9” is no release of Envoy AI Gateway that the data lists.'],
  ['v0.5.x', 'v1.1.x', 'From v0.5.x to v1.1.x by v0.6.x, v0.7.x, and v1.0.x.'],
])('from %s to %s: %s', (from, to, sentence) => {
  render(<UpgradePlan product="envoy-ai-gateway" from={from} to={to} />, at('/'));
  expect(screen.getByRole('group').nextElementSibling?.textContent).toBe(sentence);
});

const MISFIT = 'v0.5.x needs Kubernetes v1.32 or later; you run 1.31.';

test.each([
  ['v0.6.x', `${MISFIT} From v0.5.x to v0.6.x in one upgrade. Raise on the way: Kubernetes v1.32.`],
  ['v0.5.x', `${MISFIT} You are on v0.5.x already.`],
  ['v0.4.x', 'There is no plan: v0.4.x is older than v0.5.x, and plans only lead up.'],
])('to %s: what the release that runs does not go with is said first', async (to, sentence) => {
  render(PLAN, at('/'));
  choose(FROM_05, to);
  expect(await screen.findByText(sentence)).toBeTruthy();
});

const data = dataOf(release('v2', {kubernetes: '1.2+'}), release('v1', {kubernetes: '1.1'}));
const barrier = {
  hop: {from: 'v1', to: 'v2'},
  dependency: 'kubernetes',
  version: '1.1',
  running: data.releases[1]!.requires['kubernetes']!,
  requires: data.releases[0]!.requires['kubernetes']!,
};

test.each<[Block, string]>([
  [
    {...barrier, because: 'too-new'},
    'There is no plan that works: v2 needs Kubernetes 1.2 or later; you run 1.1, and plans never lower it.',
  ],
  [
    {...barrier, because: 'no-version'},
    'There is no plan that works: no known version of Kubernetes after 1.1 serves both v1 and v2, which needs 1.2 or later.',
  ],
  [
    {...barrier, because: 'between-dependencies', other: {id: 'gateway', version: '3.0'}},
    'There is no plan that works: v2 needs Kubernetes 1.2 or later, which does not go with Gateway 3.0.',
  ],
  [
    {...barrier, because: 'too-far', step: '1.1.5'},
    'There is no plan that works: v2 needs Kubernetes 1.2 or later, and v1 is not known to go with 1.1.5 on the way.',
  ],
  [
    {...barrier, because: 'too-new', requires: []},
    'There is no plan that works: v2 needs Kubernetes in another version; you run 1.1, and plans never lower it.',
  ],
  [
    {...barrier, because: 'not-found'},
    'No plan was found: there are more ways to v2 than can be tried.',
  ],
])('%o in words', (block, sentence) => {
  expect(blockText(data, block, 'en')).toBe(sentence);
});

test.each<[Partial<Check>, string]>([
  [{because: 'silent'}, 'What v2 needs of Kubernetes is not stated.'],
  [{because: 'silent', version: '1.1'}, 'Whether v2 fits Kubernetes 1.1 is not stated.'],
  [
    {because: 'outside', version: '1.1', of: 'gateway', release: 'v3'},
    'Gateway v3 needs Kubernetes 1.2 or later; you run 1.1.',
  ],
  [
    {because: 'hop', version: '1.4'},
    'Check whether Kubernetes may go to 1.4 at once: its data does not say.',
  ],
])('%o in words', (check, sentence) => {
  const whole: Check = {
    id: 'kubernetes',
    release: 'v2',
    because: 'silent',
    requires: barrier.requires,
    ...check,
  };
  expect(checkText(data, whole, 'en')).toBe(sentence);
});
