// @vitest-environment happy-dom
import {screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, expect, test, vi} from 'vitest';
import type {Props as CodeBlockProps} from '@theme/CodeBlock';
import UpgradePlan from '@theme/UpgradePlan/WithPlanner';
import {chooseVersion} from '../../../src/client/index.js';
import {Site} from '../../client/site.js';
import {hydrate} from '../hydrate.js';

vi.mock('@theme/CodeBlock', () => ({
  default: function CodeBlock({children}: CodeBlockProps) {
    return <pre>{children}</pre>;
  },
}));

afterEach(() => {
  vi.restoreAllMocks();
});

const PAGE = (
  <Site>
    <UpgradePlan product="envoy-ai-gateway" from="v0.5.x" to="v0.7.x" />
  </Site>
);

function hops(): string[] {
  return screen.queryAllByRole('heading', {level: 3}).map((heading) => heading.textContent);
}

test('static HTML holds the plan', () => {
  document.body.innerHTML = renderToString(PAGE);
  expect(hops()).toEqual(['v0.5.x → v0.6.x', 'v0.6.x → v0.7.x']);
  const page = document.querySelector('.theme-compat-plan')!;
  expect(page.querySelector('.theme-compat-plan-summary')?.textContent).toBe(
    'From v0.5.x to v0.7.x by v0.6.x.',
  );
  expect(page.textContent).toContain('--version v0.7.0 \\\n  -n envoy-ai-gateway-system');
  expect(page.querySelector('.theme-compat-plan-overview')).toBeNull();
  for (const control of page.querySelectorAll('input, select, button')) {
    expect(control.hasAttribute('disabled')).toBe(true);
  }
});

test.each<[string, string | null, string[]]>([
  ['nothing', null, ['v0.5.x → v0.6.x', 'v0.6.x → v0.7.x']],
  ['another release', 'v0.6.x', ['v0.6.x → v0.7.x']],
])('hydration finds what it expects of a reader who runs %s', async (_, version, expected) => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const {onRecoverableError, unmount} = await hydrate(PAGE, () => {
    if (version !== null) chooseVersion('envoy-ai-gateway', version);
  });
  expect(hops()).toEqual(expected);
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(complaint).not.toHaveBeenCalled();
  unmount();
});
