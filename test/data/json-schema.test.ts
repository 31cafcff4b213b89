import {Ajv} from 'ajv';
import {expect, test} from 'vitest';
import {jsonSchema} from '../../src/data/json-schema.js';

// That it agrees with parseData is shown over all fixtures in fixtures.test.ts.
const accepts = new Ajv({formats: {date: true}, strictTypes: false}).compile(jsonSchema());

const data = (release: object) => ({
  product: {id: 'gate', name: 'Gate'},
  releases: [{line: 'v1.x', ...release}],
});

test.each([
  [{version: 1.3}, true],
  [{version: true}, false],
  [{released: 2026}, false],
  [{requires: {a: 1.3}}, true],
  [{requires: {a: [1.3, {range: 1.3}]}}, true],
  [{requires: {a: {range: '1', source: 'javascript:alert(1)'}}}, false],
  [{requires: {a: {range: '1', source: 1}}}, false],
  [{status: 'suported'}, false],
])('%o: %s', (release, expected) => {
  expect(accepts(data(release))).toBe(expected);
});

test('tells editors what each key means', () => {
  const undescribed: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) {
      return;
    }
    if ('properties' in node && typeof node.properties === 'object') {
      for (const [key, property] of Object.entries(node.properties ?? {})) {
        if (typeof (property as {description?: unknown}).description !== 'string') {
          undescribed.push(`${path}.${key}`);
        }
      }
    }
    for (const [key, child] of Object.entries(node)) {
      visit(child, `${path}.${key}`);
    }
  };
  visit(jsonSchema(), '');
  expect(undescribed).toEqual([]);
});
