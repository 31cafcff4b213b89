// @vitest-environment happy-dom
import {renderHook, waitFor} from '@testing-library/react';
import {expect, test, vi} from 'vitest';
import {useManifest} from '../../src/client/use-manifest.js';
import {KITES} from '../compat/manifest/data.js';
import {at} from './site.js';

const {wrapper} = at('/');
const KITE = 'apiVersion: kite.dev/v1beta1\nkind: Kite\n';

const useStates = ({text, line}: {text: string; line: string}) =>
  useManifest(KITES, text, line)?.objects?.map(({state}) => state);

test('follows the text and the release', async () => {
  const {result, rerender} = renderHook(useStates, {
    wrapper,
    initialProps: {text: ' ', line: 'v3'},
  });
  expect(result.current).toBeUndefined();
  rerender({text: KITE, line: 'v3'});
  await waitFor(() => {
    expect(result.current).toEqual(['served']);
  });
  rerender({text: KITE, line: 'v1'});
  expect(result.current).toEqual(['not-yet']);
  rerender({text: '', line: 'v1'});
  expect(result.current).toBeUndefined();
});

test('says so where the code that reads cannot be loaded, and tries again with the next text', async () => {
  const reader = '../../src/compat/manifest/rewrite.js';
  vi.doMock(reader, () => {
    throw new Error('gone with the last deployment');
  });
  const {result, rerender} = renderHook(({text}) => useManifest(KITES, text, 'v3'), {
    wrapper,
    initialProps: {text: KITE},
  });
  await waitFor(() => {
    expect(result.current).toEqual({text: KITE, objects: null});
  });
  vi.doUnmock(reader);
  rerender({text: `${KITE}\n`});
  await waitFor(() => {
    expect(result.current?.objects).toMatchObject([{state: 'served'}]);
  });
});
