// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import {expect, test, vi} from 'vitest';
import CompatMatrix from '@theme/CompatMatrix';
import {chooseVersions} from '../../../src/client/index.js';
import {at} from '../../client/site.js';

const {i18n} = vi.hoisted(() => ({i18n: {currentLocale: 'en'}}));

vi.mock('@generated/i18n', () => ({default: i18n}));

test.each([
  ['en', null, null],
  ['en-GB', null, null],
  ['ar', 'en', 'ltr'],
])('on a page in %s, without a translation: lang %s, dir %s', async (locale, lang, dir) => {
  i18n.currentLocale = locale;
  chooseVersions({kubernetes: '1.33', 'envoy-gateway': 'v1.9.0'});
  const {container} = render(<CompatMatrix product="envoy-ai-gateway" />, at('/'));
  // Not joined as an Arabic list is.
  expect(
    await screen.findByText('v1.1.x fits Envoy Gateway v1.9.0 and Kubernetes 1.33.'),
  ).toBeTruthy();
  const root = container.firstElementChild;
  expect([root?.getAttribute('lang'), root?.getAttribute('dir')]).toEqual([lang, dir]);
});
