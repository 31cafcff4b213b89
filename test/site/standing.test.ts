import {expect, test} from 'vitest';
import {parseVersion, type CompatData} from '../../src/compat/index.js';
import {standingOf} from '../../src/site/standing.js';

const DATA: CompatData = {
  product: {id: 'gateway', name: 'Gateway'},
  dependencies: [],
  releases: [
    {line: 'main', version: 'v0.0.0-latest', requires: {}},
    {line: 'v1.1.x', version: 'v1.1.2', requires: {}},
    {line: 'v0.7.x', version: 'v0.7.0', requires: {}},
    {line: 'v0.5.x', requires: {}},
    {line: 'others', requires: {}},
  ],
  apis: [],
  placeholders: {},
};

function standing(text: string, data = DATA) {
  const version = parseVersion(text);
  if (!version) throw new Error(`${text} is no version`);
  const found = standingOf(data, version);
  const line = 'release' in found ? ` ${found.release.line}` : '';
  return found.kind + line + ('newer' in found && found.newer ? ' newer' : '');
}

test('a line of long-term support is another', () => {
  const data = {...DATA, releases: ['v1.30', 'v1.30-lts'].map((line) => ({line, requires: {}}))};
  expect(standing('1.30-lts', data)).toBe('listed v1.30-lts');
  expect(standing('1.30', data)).toBe('listed v1.30');
  expect(standing('1.30.5', data)).toBe('patch v1.30');
  expect(standing('1.30.5-lts', data)).toBe('patch v1.30-lts');
  const [plain, lts] = data.releases.map((release) => ({...data, releases: [release]}));
  expect(standing('1.30-lts', plain)).toBe('unknown');
  expect(standing('1.30.5-lts', plain)).toBe('unknown');
  expect(standing('1.30.5', lts)).toBe('unknown');
});

test.each([
  ['main', 'listed main'],
  ['v0.0.0-latest', 'listed main'],
  ['1.1', 'listed v1.1.x'],
  ['1.1.2', 'listed v1.1.x'],
  ['1.1.1', 'patch v1.1.x'],
  ['1.1.3', 'patch v1.1.x newer'],
  ['1.1.2-rc.1', 'patch v1.1.x'],
  ['1.1.3-rc.1', 'patch v1.1.x newer'],
  ['0.5.9', 'patch v0.5.x'],
  ['1.2', 'newer v1.1.x'],
  ['2.0.0', 'newer v1.1.x'],
  ['1.0', 'gap v1.1.x'],
  ['0.6.3', 'gap v0.7.x'],
  ['0.4', 'older'],
  ['1', 'unknown'],
  ['nightly', 'unknown'],
])('%s: %s', (text, expected) => {
  expect(standing(text)).toBe(expected);
});

test('without lines that have numbers nobody can tell', () => {
  expect(standing('1.2', {...DATA, releases: [{line: 'main', requires: {}}]})).toBe('unknown');
});
