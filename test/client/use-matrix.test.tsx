// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {useCompatData} from '../../src/client/catalog.js';
import {useMatrix, type MatrixOptions} from '../../src/client/use-matrix.js';
import {chooseRelease, chooseVersion} from '../../src/client/use-selection.js';
import {fit} from '../../src/compat/index.js';
import {at} from './site.js';

function matrix(options: MatrixOptions = {}, path = '/') {
  return renderHook(() => useMatrix(useCompatData(), options, fit), at(path)).result;
}

test('at rest every release is a row without an answer', () => {
  const {rows, statuses} = matrix().current;
  expect(rows.map(({release, others}) => [release.line, others])).toEqual([
    ['main', false],
    ['v0.5.x', false],
    ['others', true],
  ]);
  expect(rows.every(({fit, best, chosen, docs}) => !fit && !best && !chosen && !docs)).toBe(true);
  expect(statuses).toEqual(['development', 'supported', 'end-of-life']);
});

test('answers for what the reader runs, and marks the best', () => {
  const result = matrix();
  act(() => {
    chooseVersion('kubernetes', '1.33');
  });
  expect(result.current.rows.map(({fit, best}) => [fit?.verdict, best])).toEqual([
    ['fits', false],
    ['fits', true],
    ['not-stated', false],
  ]);
});

test('nothing fits while nobody judges', () => {
  chooseVersion('kubernetes', '1.33');
  const {current} = renderHook(() => useMatrix(useCompatData(), {}), at('/')).result;
  expect(current.fits).toEqual([]);
  expect(current.rows.every(({fit, best}) => fit === null && !best)).toBe(true);
});

test('what is no version counts as not said', () => {
  const result = matrix();
  act(() => {
    chooseVersion('kubernetes', 'abc');
  });
  expect(result.current.fits).toEqual([]);
  act(() => {
    chooseVersion('envoy-gateway', 'v1.7.2');
  });
  const alone = result.current.fits;
  expect(alone.map(({verdict}) => verdict)).toEqual(['fits', 'fits']);
  expect(alone.flatMap(({reasons}) => reasons.map(({dependency}) => dependency))).toEqual([
    'envoy-gateway',
    'envoy-gateway',
  ]);
});

test("marks the reader's release and that of the docs", () => {
  const result = matrix({}, '/docs/next');
  act(() => {
    chooseRelease('ai-gateway', 'v0.5.x');
  });
  expect(result.current.rows.map(({docs, chosen}) => [docs, chosen])).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
});

test('shows only what it is told to; the best is among it', () => {
  const result = matrix({statuses: ['development'], dependencies: ['gateway-api']});
  act(() => {
    chooseVersion('kubernetes', '1.33');
  });
  const {rows, columns} = result.current;
  expect(rows.map(({release, best}) => [release.line, best])).toEqual([['main', true]]);
  expect(columns.map(({dependency}) => dependency.id)).toEqual(['gateway-api']);
});

test('names the support statuses there are', () => {
  const statuses = ['Supported'] as unknown as MatrixOptions['statuses'] & object;
  expect(() => matrix({statuses})).toThrow(
    'There is no support status `Supported`; the prop `statuses` may hold `development`,',
  );
});
