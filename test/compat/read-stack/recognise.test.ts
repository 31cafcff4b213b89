import {expect, test} from 'vitest';
import {chart, installed, kubernetes} from '../../../src/compat/read-stack/installed.js';
import {recognise, type Recognised} from '../../../src/compat/read-stack/recognise.js';
import {dataOf} from '../data.js';

const KITE = {
  ...dataOf(),
  product: {id: 'kite', name: 'Kite', detect: {chart: 'kite-helm'}},
  dependencies: [{id: 'kubernetes', name: 'Kubernetes'}],
};

const short = ({id, version, unclear, line}: Recognised) =>
  `${id} ${String(version)}${unclear ? ` (${unclear})` : ''} @${line}`;

const at = (value: string, line: number) => ({value, line});

test('in the order of the text, what the data knows, each once', () => {
  const lines = ['v1.31.4', 'kite-helm 1.2.0', 'kite-helm v1.2.0', 'other 1.0.0'];
  const all = [
    ...chart('helm-list', at('other', 4), at('1.0.0', 4)),
    ...chart('helm-list', at('kite-helm', 3), at('v1.2.0', 3)),
    ...chart('helm-list', at('kite-helm', 2), at('1.2.0', 2)),
    kubernetes('kubectl-version', 'v1.31.4', 1),
  ];
  expect(recognise(all, lines, KITE, {}).map(short)).toEqual([
    'kubernetes v1.31.4 @1',
    'kite 1.2.0 @2',
  ]);
});

test('what the line does not say is no version', () => {
  const all = [installed('helm-list', 'chart', 'kite-helm', '1.2.0', 1)];
  expect(recognise(all, ['1.2.1'], KITE, {}).map(short)).toEqual(['kite null (no-version) @1']);
  expect(recognise(all, [], KITE, {}).map(short)).toEqual(['kite null (no-version) @1']);
});
