import {expect, test} from 'vitest';
import {FORMATS, formatNamed} from '../../../src/cli/format/index.js';

test.each(FORMATS)('knows %s', (name) => {
  expect(formatNamed(name)([])).toEqual(expect.any(String));
});

test('refuses any other', () => {
  expect(() => formatNamed('xml')).toThrow(
    'Unknown format "xml": use one of human, github, json, sarif',
  );
});
