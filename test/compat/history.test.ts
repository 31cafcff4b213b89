import {expect, test} from 'vitest';
import {cellChanges, type Revision} from '../../src/compat/history.js';
import type {Release} from '../../src/compat/model.js';
import {dataOf, release} from './data.js';

function revision(id: string, ...releases: readonly Release[]): Revision {
  return {id, date: `2026-01-0${id}`, subject: `Change ${id}`, data: dataOf(...releases)};
}

test('tells each cell that changed, newest first', () => {
  const revisions = [
    revision('1', release('v1', {kubernetes: '1.30'})),
    revision(
      '2',
      release('v2', {kubernetes: '1.32'}, {status: 'supported'}),
      release('v1', {kubernetes: '1.30+'}),
    ),
    revision('3', release('v2', {kubernetes: '1.32', gateway: 'N/A'}, {status: 'end-of-life'})),
  ];
  expect(
    cellChanges(revisions).map(({line, column, from, to, revision: {id}}) => [
      id,
      line,
      column,
      from,
      to,
    ]),
  ).toEqual([
    ['3', 'v2', 'status', 'supported', 'end-of-life'],
    ['3', 'v1', 'kubernetes', '1.30+', null],
    ['2', 'v2', 'kubernetes', null, '1.32'],
    ['2', 'v2', 'status', null, 'supported'],
    ['2', 'v1', 'kubernetes', '1.30', '1.30+'],
  ]);
});

test('says when and why', () => {
  const [change] = cellChanges([
    revision('1', release('v1')),
    revision('2', release('v1', {}, {version: 'v1.0.1'})),
  ]);
  expect(change).toEqual({
    line: 'v1',
    column: 'version',
    from: null,
    to: 'v1.0.1',
    revision: {id: '2', date: '2026-01-02', subject: 'Change 2'},
  });
});

test('a history without a change is empty', () => {
  const only = revision('1', release('v1', {kubernetes: ['1.30', ['1.31', 'known-issue']]}));
  expect(cellChanges([])).toEqual([]);
  expect(cellChanges([only])).toEqual([]);
  expect(cellChanges([only, {...only, id: '2'}])).toEqual([]);
});
