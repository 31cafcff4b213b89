import {expect, test} from 'vitest';
import {Dependencies} from '../../../src/exchange/import/dependencies.js';

test('columns about one thing join, unless they state the same of it or do not say so', () => {
  const dependencies = new Dependencies('kite');
  const ids = [
    dependencies.ofColumn('Go', 'tested', null, true),
    dependencies.ofColumn('Go', 'supported', null, true),
    dependencies.ofColumn('Go', 'supported', null, true),
    dependencies.ofColumn('Go', null, 'lowest', true),
    dependencies.ofColumn('Go', null, 'highest', true),
    dependencies.ofColumn('Go', 'recommended', null, false),
  ];
  expect(ids).toEqual(['go', 'go', 'go-2', 'go-3', 'go-4', 'go-5']);
});

test('the product has its id to itself, and addresses are kept', () => {
  const dependencies = new Dependencies('kite');
  dependencies.ofColumn('Kite', null, null, true, 'https://kite.example');
  dependencies.ofColumn('Go', null, null, true, 'not an address');
  dependencies.bundled('Proxy', 'go');
  expect(dependencies.planned).toEqual([
    {id: 'kite-2', name: 'Kite', url: 'https://kite.example'},
    {id: 'go', name: 'Go'},
    {id: 'proxy', name: 'Proxy', bundledWith: 'go'},
  ]);
});

test('marks of one thing share a dependency, whether or not it has a name', () => {
  const dependencies = new Dependencies('kite');
  const names = ['Go', 'go', '', ''];
  expect(names.map((name) => dependencies.ofMarks(name))).toEqual([
    'go',
    'go',
    'version',
    'version',
  ]);
});
