import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseData} from '../../src/data/parse.js';
import {writeYaml} from '../../src/data/write-yaml.js';

test('comments stand above what they are about, on one line', () => {
  const data = {
    product: {id: 'kite', name: 'Kite'},
    dependencies: [{id: 'go', name: 'Go'}],
    releases: [{line: '1.30', requires: {go: '1.2'}}],
  };
  const comments = [
    {path: ['dependencies', 0], text: 'a dependency'},
    {path: ['releases', 0, 'requires', 'go'], text: 'two\nlines'},
    {path: ['releases', 0, 'requires', 'go'], text: 'and another'},
    {path: ['nowhere', 7], text: 'lost'},
  ];
  expect(writeYaml(data, comments)).toBe(`product:
  id: kite
  name: Kite
dependencies:
  # a dependency
  - id: go
    name: Go
releases:
  - line: "1.30"
    requires:
      # two lines
      # and another
      go: "1.2"
`);
});

test('any text is read back as it was', () => {
  const text = fc
    .string({unit: 'grapheme', minLength: 1, maxLength: 20})
    // What no text file may hold, parseData refuses.
    .filter((value) => !/[\p{Cc}\ufffe\uffff]/u.test(value) && value.trim() !== '');
  fc.assert(
    fc.property(text, text, text, (line, note, comment) => {
      const yaml = writeYaml({product: {id: 'kite', name: 'Kite'}, releases: [{line, note}]}, [
        {path: ['releases', 0, 'note'], text: comment},
      ]);
      const {data} = parseData(yaml, {path: 'compat.yaml'});
      expect(data?.releases[0]).toMatchObject({line: line.trim(), note: note.trim()});
    }),
  );
});
