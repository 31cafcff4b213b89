// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {
  chooseVersion,
  plan,
  useCompatData,
  useUpgradePlan,
  type Upgrade,
  type UpgradeOptions,
} from '../../src/client/index.js';
import catalog from '@generated/docusaurus-plugin-compat-matrix/catalog.json';
import {dataOf} from '../../src/client/catalog.js';
import type {Plan} from '../../src/compat/index.js';
import {at} from './site.js';

function hook(options: UpgradeOptions = {}, path = '/') {
  return renderHook(() => useUpgradePlan(useCompatData('envoy-ai-gateway'), options), at(path))
    .result;
}

function planned({request}: Upgrade): Plan | null {
  return request && plan(dataOf(catalog, 'envoy-ai-gateway'), request);
}

test('asks for no plan before the reader says what they run', () => {
  const {current} = hook();
  expect(current).toMatchObject({from: null, to: 'v1.1.x', request: null});
  expect(current.lines.at(0)).toBe('main');
  expect(current.dependencies.map(({id}) => id)).not.toContain('envoy-proxy');
  const commands = (options?: UpgradeOptions) =>
    hook(options)
      .current.steps.map(({run}) => run ?? '')
      .join();
  expect(commands()).toContain('--version v1.1.0');
  expect(commands({to: 'v0.5.x'})).toContain('--version v0.5.0');
  // Of a line that the data lacks nobody knows what it installs.
  expect(commands({to: 'v0.0.x'})).toContain('<AI_GATEWAY_VERSION>');
});

test('plans by what the reader chose, for the whole site', () => {
  const result = hook();
  act(() => {
    result.current.chooseFrom('v0.5.x');
  });
  act(() => {
    result.current.chooseTo('v0.7.x');
  });
  act(() => {
    chooseVersion('kubernetes', '1.31');
  });
  expect(planned(result.current)?.hops).toMatchObject([
    {to: 'v0.6.x', dependencies: [{id: 'kubernetes', from: '1.31', to: 'v1.32'}]},
    {to: 'v0.7.x', dependencies: []},
  ]);
  const other = hook();
  expect(other.current).toMatchObject({from: 'v0.5.x', to: 'v0.7.x'});
});

test('starts from the version in a line that the reader typed', () => {
  const result = hook({to: 'v0.6.x'});
  act(() => {
    chooseVersion('envoy-ai-gateway', 'v0.5.0');
  });
  expect(result.current).toMatchObject({from: 'v0.5.x', to: 'v0.6.x'});
  expect(planned(result.current)?.hops).toHaveLength(1);
});

test('goes by the props until the reader chooses', () => {
  const result = hook({from: 'v0.4.x', to: 'v0.5.x'});
  expect(planned(result.current)?.hops).toHaveLength(1);
  act(() => {
    result.current.chooseFrom('v0.5.x');
  });
  expect(planned(result.current)).toEqual({hops: []});
});

test('keeps pins', () => {
  const result = hook({from: 'v0.5.x'});
  act(() => {
    chooseVersion('kubernetes', '1.31');
    result.current.pinned.put('kubernetes', true);
  });
  expect(planned(result.current)?.blocked).toMatchObject({
    because: 'pinned',
    dependency: 'kubernetes',
  });
});
