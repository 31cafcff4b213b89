import {expect, test} from 'vitest';
import {outline} from '../../src/data/outline.js';
import {rowsOf} from '../../src/data/rows.js';
import {readYaml} from '../../src/data/source/yaml.js';
import {transitivesOf} from '../../src/data/transitive.js';
import {MAST, read} from './rules/check-compiled.js';

function transitives(requires: string): string[] {
  const text = `
product: {id: ship, name: Ship}
dependencies: [{id: mast, name: Mast}, {id: sail, name: Sail, bundledWith: mast}, {id: sea, name: Sea}]
releases: [{line: v1, requires: ${requires}}]
`;
  const {root} = readYaml(text);
  if (!root) throw new Error('unreadable');
  const compiled = {
    data: read(text),
    outline: outline(root),
    today: null,
    products: {mast: read(MAST)},
  };
  const [row] = rowsOf(compiled);
  return (row ? transitivesOf(compiled, row) : []).map(
    ({dependency, through, lines}) =>
      `${dependency.id} through ${through.id} ${lines.map(({line}) => line).join(' ')}`,
  );
}

test.each([
  ['{mast: v1.7.x+, sail: v1.37.x, sea: "9"}', ['sea through mast v1.8.x v1.7.x']],
  ['{mast: [v1.6.x, v1.6.2], sea: "9"}', ['sea through mast v1.6.x']],
  ['{mast: v1.6.x}', []],
  ['{mast: v1.6.x, sea: soon}', []],
  ['{mast: v1.5.x, sea: "9"}', []],
  ['{mast: "v1.6.x, main", sea: "9"}', []],
  ['{sea: "9"}', []],
])('%s', (requires, found) => {
  expect(transitives(requires)).toEqual(found);
});
