import {expect, test} from 'vitest';
import type {CompatData} from '../../src/compat/index.js';
import {installedWith, isShipped} from '../../src/compat/shipped.js';
import {dataOf, release} from './data.js';

const DATA: CompatData = {
  ...dataOf(),
  dependencies: [
    {id: 'kubernetes', name: 'Kubernetes'},
    {id: 'proxy', name: 'Proxy', bundledWith: 'gateway'},
    {id: 'chart', name: 'Helm chart', bundledWith: 'kite'},
  ],
};

test('what names the product ships with it', () => {
  expect(DATA.dependencies.filter((each) => isShipped(each, DATA.product))).toEqual([
    {id: 'chart', name: 'Helm chart', bundledWith: 'kite'},
  ]);
});

test('a release installs its version and what it ships, and nothing else', () => {
  const requires = {kubernetes: '1.32.0', proxy: '9.9.9', chart: '7.1.0'};
  expect(installedWith(DATA, release('v3.1.x', requires, {version: 'v3.1.2'}))).toEqual({
    kite: 'v3.1.2',
    chart: '7.1.0',
  });
  expect(installedWith(DATA, release('v3.1.x', {}))).toEqual({});
});

test.each([
  ['7.1.x'],
  ['7.1'],
  ['7.1.0+'],
  ['7.1.0, 7.1.1'],
  ['main'],
  ['N/A'],
  [['7.1.0', '7.1.1']],
])('of %j nobody can tell which version it is', (chart) => {
  expect(installedWith(DATA, release('v3.1.x', {chart}))).toEqual({});
});
