// @vitest-environment happy-dom
import {renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {useManifest} from '../../src/client/use-manifest.js';
import {KITES} from '../compat/manifest/data.js';
import {at} from './site.js';

test('follows the text and the release', () => {
  const {result, rerender} = renderHook(
    ({text, line}) => useManifest(KITES, text, line).objects.map(({state}) => state),
    {...at('/'), initialProps: {text: '', line: 'v3'}},
  );
  expect(result.current).toEqual([]);
  rerender({text: 'apiVersion: kite.dev/v1beta1\nkind: Kite\n', line: 'v3'});
  expect(result.current).toEqual(['served']);
  rerender({text: 'apiVersion: kite.dev/v1beta1\nkind: Kite\n', line: 'v1'});
  expect(result.current).toEqual(['not-yet']);
});
