import {describe, expect, test} from 'vitest';
import {fit} from '../../../src/compat/index.js';
import {cellsOf, imported, tableOf} from '../data.js';
import {toMarkdown} from '../../../src/exchange/export/markdown.js';
import type {ImportOptions} from '../../../src/exchange/import/options.js';

/** Line → what it requires, as `range (claim; note)`. */
function requirements(markdown: string, options?: ImportOptions): Record<string, string[]> {
  const {releases} = imported(markdown, options).data;
  return Object.fromEntries(
    releases.map(({line, requires}) => [
      line,
      Object.values(requires)
        .flat()
        .map(({range, claim, note}) =>
          [range.text, range.kind === 'text' ? 'text' : claim, note].filter(Boolean).join(' | '),
        ),
    ]),
  );
}

describe('marks', () => {
  const marks = tableOf(
    ['', 'Kubernetes 1.30', 'Kubernetes 1.31', 'Kubernetes 1.32'],
    ['Kite v1.2', '✓', '+', 'x'],
    ['Kite v1.1', '✓', '✓', ''],
    ['Kite v1.0', 'x', 'x', 'x'],
  );

  test('say what fits; of what nobody knows it is not stated', () => {
    expect(requirements(marks)).toEqual({
      'v1.2': ['1.30 | compatible', '+: 1.31 | text'],
      'v1.1': ['1.30, 1.31 | compatible', '?: 1.32 | text'],
      'v1.0': ['1.30, 1.31, 1.32 | known-issue'],
    });
    const verdicts = (kubernetes: string) =>
      fit(imported(marks).data, {kubernetes}).map(({line, verdict}) => `${line} ${verdict}`);
    expect(verdicts('1.30').sort()).toEqual(['v1.0 does-not-fit', 'v1.1 fits', 'v1.2 fits']);
    expect(verdicts('1.31').sort()).toEqual(['v1.0 does-not-fit', 'v1.1 fits', 'v1.2 not-stated']);
  });

  test('of unknown meaning are reported, with the option that decides', () => {
    const {problems} = imported(marks);
    expect(problems.map(({code, line, column, tip}) => [code, line, column, tip])).toEqual([
      ['unknown-mark', 3, 19, expect.stringContaining('--mark "+=compatible"')],
    ]);
    expect(requirements(marks, {marks: {'+': 'supported'}})['v1.2']).toEqual([
      '1.30 | compatible',
      '1.31 | supported',
    ]);
  });

  test('are whatever words or pictures stand in few kinds below versions', () => {
    const few = (...cells: readonly string[]) => {
      const headers = cells.map((_, index) => `Go 1.2${index}`);
      return imported(tableOf(['Kite', ...headers], ['v1.2', ...cells]), {
        path: 'page.mdx',
        table: 1,
      });
    };
    const {data, problems} = few('Supported', 'Deprecated', '<Check mark="1" />', 'N/A');
    expect(data.releases[0]?.requires['go']?.map(({range, claim}) => [range.text, claim])).toEqual([
      ['1.20', 'supported'],
      ['N/A: 1.23', 'not-stated'],
      ['Deprecated: 1.21', 'not-stated'],
      ['<Check mark="1" />: 1.22', 'not-stated'],
    ]);
    expect(problems.map(({code, tip}) => `${code} ${tip.split('`')[1]}`)).toEqual([
      'unknown-mark --mark "Deprecated=known-issue"',
      `unknown-mark --mark '<Check mark="1" />=compatible'`,
    ]);
    // Versions, and what nobody would list in a legend.
    expect(Object.keys(few('1.2', '1.3').data.releases[0]?.requires ?? {})).toEqual([
      'go-1-20',
      'go-1-21',
    ]);
    expect(few(...Array.from('abcdefghi')).data.dependencies).toHaveLength(9);
  });

  test('mean what the legend below says', () => {
    expect(requirements(`${marks}\n- \`+\`: not supported\n`)['v1.2']).toEqual([
      '1.30 | compatible',
    ]);
    expect(requirements(`${marks}\n- \`+\`: not tested\n`)['v1.2']).toEqual([
      '1.30 | compatible',
      '+: 1.31 | text | not tested',
    ]);
    expect(requirements(`${marks}\n| Mark | |\n|-|-|\n| + | tested |\n`)['v1.2']).toEqual([
      '1.30 | compatible',
      '1.31 | tested | tested',
    ]);
    expect(requirements(`${marks}\n- \`+\`: some features lack\n`)['v1.2']).toEqual([
      '1.30 | compatible',
      '+: 1.31 | text | some features lack',
    ]);
  });
});

test('marks can be about ranges', () => {
  const markdown = tableOf(
    ['', 'Kubernetes 1.13', 'K8s 1.14', 'Kubernetes 1.15+', 'Kubernetes <= 1.12 (beta)'],
    ['Kite v1.2', '✓', '✓', '✓', '✓'],
    ['Kite v1.1', '✓', '✗', '✗', '✗'],
  );
  const {data} = imported(markdown);
  expect(requirements(markdown)).toEqual({
    'v1.2': ['1.13, 1.14 | compatible', '1.15+ | compatible', '<= 1.12 | not-stated | beta'],
    'v1.1': ['1.13 | compatible'],
  });
  expect(fit(data, {kubernetes: '1.30'}).map(({line, verdict}) => `${line} ${verdict}`)).toEqual([
    'v1.2 fits',
    'v1.1 does-not-fit',
  ]);
  expect(cellsOf(toMarkdown(data))).toEqual(cellsOf(markdown));
});

test('a column of yes and no claims nothing', () => {
  const markdown = tableOf(
    ['Kite', 'Deprecated', 'Go'],
    ['v1.2', 'Yes', '1.30'],
    ['v1.1', 'No', '1.29'],
  );
  expect(requirements(markdown)['v1.2']).toEqual(['Yes | text', '1.30 | not-stated']);
});

test('two marks with one meaning and two legends are two alternatives', () => {
  const markdown = tableOf(['', 'Go 1.30', 'Go 1.31', 'Go 1.32'], ['v1', '✓', '✅', '✓']);
  expect(requirements(`${markdown}\n- ✓: compatible\n- ✅: works\n`)).toEqual({
    v1: ['1.30, 1.32 | compatible | compatible', '1.31 | compatible | works'],
  });
});

test('a remark takes back what the header claims; beside another column it cannot', () => {
  const cell = '1.30, 1.31 (experimental)';
  expect(requirements(tableOf(['Kite', 'Supported Kubernetes'], ['v1.2', cell]))).toEqual({
    'v1.2': ['1.30 | supported', '1.31 | not-stated | experimental'],
  });
  expect(
    requirements(
      tableOf(['Kite', 'Supported Kubernetes', 'Tested Kubernetes'], ['v1.2', cell, '1.30']),
    ),
  ).toEqual({'v1.2': [`${cell} | text`, '1.30 | tested']});
});

test('what is kept as text is text to the data, however much it looks like a range', () => {
  const markdown = tableOf(
    ['Kite', 'Kubernetes / OpenShift', 'Owner', 'Tested Kubernetes'],
    ['v1.2', '1.29 → 1.32 / 4.16 → 4.17', 'main', '1.32'],
    ['v1.1', '1.28', 'Ann', '1.31'],
  );
  expect(requirements(markdown, {columns: {Owner: 'text'}})['v1.2']).toEqual([
    '“1.29 → 1.32 / 4.16 → 4.17” | text',
    '“main” | text',
    '1.32 | tested',
  ]);
  expect(cellsOf(toMarkdown(imported(markdown).data))).toEqual(cellsOf(markdown));
});

test('a restriction in brackets is no version of something else', () => {
  const markdown = tableOf(
    ['Kite', 'Kubernetes'],
    ['v1.2', '1.21+ (except 1.23)'],
    ['v1.1', '1.21'],
  );
  const {data} = imported(markdown);
  expect(data.dependencies.map(({id}) => id)).toEqual(['kubernetes']);
  expect(fit(data, {kubernetes: '1.23'}).find(({line}) => line === 'v1.2')?.verdict).toBe(
    'not-stated',
  );
});

describe('rows that name a release again', () => {
  test('are its alternatives where they differ in one dependency', () => {
    const markdown = tableOf(
      ['Kite', 'Plugin', 'Compatible?'],
      ['v1.2', 'v1.2', '✅'],
      ['v1.2', 'v1.3', '🚫'],
      ['v1.1', 'v1.1', '✅'],
    );
    expect(requirements(markdown)).toEqual({
      'v1.2': ['v1.2 | compatible', 'v1.3 | known-issue'],
      'v1.1': ['v1.1 | compatible'],
    });
  });

  test('what was not tested may fit', () => {
    const markdown = tableOf(
      ['Kite', 'Go', 'Tested'],
      ['v1.2', '1.30', 'No'],
      ['v1.1', '1.29', 'Yes'],
    );
    expect(requirements(markdown)).toEqual({
      'v1.2': ['1.30 (No) | text'],
      'v1.1': ['1.29 | tested'],
    });
  });

  test('continue it, where the cell is blank', () => {
    const markdown = tableOf(
      ['Kite', 'Released', 'Kubernetes'],
      ['v1.2', '2026-01-02', '1.30'],
      ['', '', '1.31'],
      ['v1.1', '', '1.29'],
    );
    expect(requirements(markdown)).toEqual({
      'v1.2': ['1.30 | not-stated', '1.31 | not-stated'],
      'v1.1': ['1.29 | not-stated'],
    });
  });

  test('stay rows, numbered, where they differ in more', () => {
    const markdown = tableOf(
      ['Kite', 'Kubernetes', 'Istio'],
      ['v1.2', '1.30', '1.20'],
      ['v1.2', '1.31', '1.21'],
    );
    expect(Object.keys(requirements(markdown))).toEqual(['v1.2', 'v1.2 (2)']);
    expect(imported(markdown).problems.map(({code}) => code)).toEqual(['repeated-release']);
  });

  test('never say that what another row allows does not fit', () => {
    const markdown = tableOf(
      ['Kite', 'Kubernetes', 'Helm', 'Go'],
      ['v1.2', '1.30', '3.9', '1.22'],
      ['', '1.31', '3.10', ''],
      ['v1.1', '1.29', '3.8', '1.21'],
    );
    expect(requirements(markdown)).toEqual({
      'v1.2': ['“1.30” | text', '“3.9” | text', '1.22 | not-stated'],
      'v1.2 (2)': ['“1.31” | text', '“3.10” | text'],
      'v1.1': ['1.29 | not-stated', '3.8 | not-stated', '1.21 | not-stated'],
    });
    expect(cellsOf(toMarkdown(imported(markdown).data))).toEqual(cellsOf(markdown));
  });

  test('never get the number of another', () => {
    const lines = ['v1', 'v1', 'v1 (2)', 'v1.x'];
    const markdown = tableOf(
      ['Kite', 'A', 'B'],
      ...lines.map((line, n) => [line, `1.${n}`, `2.${n}`]),
    );
    const {data} = imported(markdown);
    expect(new Set(data.releases.map(({line}) => line)).size).toBe(4);
    expect(cellsOf(toMarkdown(data)).map(([line]) => line)).toEqual(['Kite', ...lines]);
  });
});

test('both ends of a range make one; an end that nobody knows is not open', () => {
  const markdown = tableOf(
    ['Kite', 'Min Kubernetes', 'Max Kubernetes'],
    ['v4', '1.28', '1.30'],
    ['v3', '1.28', ''],
    ['v2', '-', '1.30'],
    ['v1', '1.28 or so', '1.30'],
    ['v0', '', ''],
  );
  expect(requirements(markdown)).toEqual({
    v4: ['1.28 - 1.30 | not-stated'],
    v3: ['1.28 - ? | text'],
    v2: ['- - 1.30 | text'],
    v1: ['1.28 or so - 1.30 | text'],
    v0: [],
  });
  expect(imported(markdown).problems.map(({line, column, code}) => [line, column, code])).toEqual([
    [4, 14, 'cells-kept-as-text'],
    [5, 8, 'cells-kept-as-text'],
  ]);
  expect(cellsOf(toMarkdown(imported(markdown).data))).toEqual(cellsOf(markdown));
});

test('a minimum alone is a lower bound', () => {
  expect(requirements(tableOf(['Kite', 'Minimum Go'], ['v1.2', '1.22']))).toEqual({
    'v1.2': ['>= 1.22 | not-stated'],
  });
});

test('footnotes are notes, and links sources', () => {
  const markdown = `${tableOf(['Kite', 'Go'], ['v1.2', '[1.22](https://go.example)[^1]'], ['v1.1', '[1.21](https://go.example)'])}\n[^1]: beta\n`;
  expect(requirements(markdown)['v1.2']).toEqual(['1.22 | not-stated | beta']);
  expect(imported(markdown).data.releases[1]?.requires['go']?.[0]?.source).toBe(
    'https://go.example',
  );
});

test('a footnote that nobody finds, or that says more, takes back a claim', () => {
  const markdown = `${tableOf(
    ['Kite', 'Supported Go', 'Tested Rust'],
    ['v1.3', '1.23 [1]', '1.75*'],
    ['v1.2', '1.22[^b]', '1.74[^n]'],
    ['v1.1', '1.21[^r]', '1.73'],
  )}\n[^b]: beta\n[^n]: Not yet supported on Windows.\n[^r]: recommended\n`;
  expect(requirements(markdown)).toEqual({
    'v1.3': ['1.23 | not-stated | [1]', '1.75 | not-stated | *'],
    'v1.2': ['1.22 | not-stated | beta', '“1.74” | text | Not yet supported on Windows.'],
    'v1.1': ['1.21 | supported | recommended', '1.73 | tested'],
  });
  const {data} = imported(markdown);
  expect(cellsOf(toMarkdown(data))).toEqual(cellsOf(markdown).slice(0, 4));
});

test('a footnote takes back what a mark says, a yes and a no', () => {
  const markdown = `${tableOf(
    ['Kite', '1.30', '1.31', '1.32'],
    ['v1.2', '✓', '✓[^a]', 'x[^a]'],
    ['v1.1', '✓', '✓[^n]', 'x'],
  ).replace('| 1.30', '| Go 1.30')}\n[^a]: with a flag\n[^n]: does not work on Windows\n`;
  expect(requirements(markdown)).toEqual({
    'v1.2': [
      '1.30 | compatible',
      '1.31 | not-stated | with a flag',
      'x: 1.32 | text | with a flag',
    ],
    'v1.1': ['1.30 | compatible', '✓: 1.31 | text | does not work on Windows'],
  });
});

test('a footnote of a header takes back what marks below it say, and what its column claims', () => {
  const marks = `${tableOf(
    ['Kite', 'Go 1.30', '1.31[^b]', '1.32[^n]', '1.33\\*', '1.34 †', '1.35²', '1.36[^l]'],
    ['v1.2', '✓', '✓', '✓', '✓', '✓', '✓', '✓'],
    ['v1.1', '✓', 'x', 'x', 'x', 'x', 'x', 'x'],
  )}\n[^b]: best effort\n[^n]: not supported on Windows\n[^l]: LTS\n\n\\* untested\n\n† recommended\n`;
  expect(requirements(marks)).toEqual({
    'v1.2': [
      '1.30, 1.34, 1.36 | compatible',
      '1.31 | not-stated | best effort',
      '1.33 | not-stated | untested',
      '1.35 | not-stated | ²',
      '✓: 1.32 | text | not supported on Windows',
    ],
    'v1.1': ['1.30 | compatible'],
  });
  expect(imported(marks).problems.map(({code, column}) => `${code} ${column}`)).toEqual([
    'cells-kept-as-text 18',
  ]);
  const columns = `${tableOf(['Kite', 'Supported Go[^b]', 'Tested Rust'], ['v1.2', '1.22', '1.70'])}\n[^b]: best effort\n`;
  expect(requirements(columns)).toEqual({'v1.2': ['1.22 | not-stated', '1.70 | tested']});
});

test('a footnote of a release is its note', () => {
  const markdown = `${tableOf(
    ['Kite', 'Go', 'Notes'],
    ['v1.3[^d]', '1.22', 'fast'],
    ['v1.2[^d]', '1.21', ''],
    ['v1.1[^x]', '1.21', ''],
  )}\n[^d]: deprecated\n`;
  expect(imported(markdown).data.releases.map(({note}) => note)).toEqual([
    'deprecated; fast',
    'deprecated',
    '[^x]',
  ]);
});

test('the latest version of a line is what to install of it', () => {
  const markdown = tableOf(
    ['Kite', 'Latest', 'Go'],
    ['v1.2', 'v1.2.7', '1.22'],
    ['v1.1', 'N/A', '1.21'],
  );
  const {data, problems} = imported(markdown);
  expect(data.releases.map(({version}) => version)).toEqual(['v1.2.7', undefined]);
  expect([data.dependencies.map(({id}) => id), problems]).toEqual([['go'], []]);
  expect(cellsOf(toMarkdown(data))).toEqual(cellsOf(markdown));
  const forced = imported(tableOf(['Kite', 'Tag'], ['v1.2', 'v1.2.7'], ['v1.1', 'gone']), {
    columns: {Tag: 'version'},
  });
  expect(forced.data.releases.map(({version}) => version)).toEqual(['v1.2.7', undefined]);
  expect(forced.problems.map(({code}) => code)).toEqual(['cells-kept-as-text']);
});

test('a column claims nothing of what is not understood', () => {
  const markdown = tableOf(
    ['Kite', 'Supported Go'],
    ['v1.2', '1.23'],
    ['v1.1', 'no longer'],
    ['v1.0', 'N/A'],
  );
  const {releases} = imported(markdown).data;
  expect(releases.map(({requires}) => requires['go']?.[0]?.claim)).toEqual([
    'supported',
    'not-stated',
    'not-stated',
  ]);
});

test('what one row says in brackets ships with no release', () => {
  const cells = (...versions: string[]) =>
    tableOf(['Kite', 'Kubernetes'], ...versions.map((version, index) => [`v1.${index}`, version]));
  expect(requirements(cells('v1.8+ (Proxy v1.38)', 'v1.7+ (Proxy v1.37)', 'N/A'))).toMatchObject({
    'v1.0': ['v1.8+ | not-stated', 'v1.38 | not-stated'],
  });
  expect(requirements(cells('v1.8+ (Proxy v1.38)', 'v1.7+'))).toMatchObject({
    'v1.0': ['v1.8+ (Proxy v1.38) | text'],
  });
  expect(requirements(cells('1.21+ (Windows 1.24)', '1.20+ (Windows 1.23)'))).toMatchObject({
    'v1.0': ['1.21+ (Windows 1.24) | text'],
  });
});

test.each([
  ['Yes', 'supported'],
  ['No', 'end-of-life'],
  ['No, development only', 'development'],
  ['perhaps', undefined],
])('Currently supported: %s is %s', (word, status) => {
  const markdown = tableOf(
    ['Version', 'Currently supported', 'EOL'],
    ['v1.2', word, '2026-01-02'],
    ['v1.1', 'Yes', ''],
  );
  expect(imported(markdown).data.releases[0]?.status).toBe(status);
});

test('what is older than a supported release is supported no more, rather than not yet', () => {
  const markdown = tableOf(
    ['Version', 'Supported'],
    ['2.1', ':x:'],
    ['2.0', '✅ Yes'],
    ['< 2.0', ':x:'],
  );
  const {data, problems} = imported(markdown, {product: 'kite'});
  expect(data.releases.map(({status}) => status)).toEqual([undefined, 'supported', 'end-of-life']);
  expect(problems.map(({code, line}) => [code, line])).toEqual([['unknown-mark', 3]]);
});

test('no to a version of something that is named may be said by another product', () => {
  const markdown = tableOf(['Go version', 'Supported'], ['1.23', '✅'], ['1.22', ':x:']);
  expect(imported(markdown).data.releases.map(({status}) => status)).toEqual([
    'supported',
    undefined,
  ]);
});

test('a status of one release beside different versions is of the pair', () => {
  const markdown = tableOf(
    ['Kite version', 'Go', 'Status', 'Notes'],
    ['v1.3', '1.23', 'Supported', 'default'],
    ['v1.3', '1.22', 'Unsupported', 'update Go'],
    ['v1.2', '1.21', 'Supported', ''],
  );
  const {data} = imported(markdown);
  expect(data.releases.map(({status}) => status)).toEqual([undefined, undefined, 'supported']);
  expect(cellsOf(toMarkdown(data))).toEqual(cellsOf(markdown));
});

test('a status that says until when is the end of life', () => {
  const markdown = tableOf(
    ['Version', 'Support status'],
    ['v1.3', 'Supported until 2099-06-30'],
    ['v1.2', 'Maintenance'],
    ['v1.1', 'EOL: Jun 2025'],
  );
  const {data} = imported(markdown);
  expect(data.releases.map(({status, endOfLife}) => [status, endOfLife])).toEqual([
    [undefined, '2099-06-30'],
    ['maintenance', undefined],
    [undefined, '2025-06'],
  ]);
  expect(cellsOf(toMarkdown(data))).toEqual(cellsOf(markdown));
});

test('not supported, without an end of life, can also be not yet', () => {
  const markdown = tableOf(
    ['Version', 'Supported', 'EOL'],
    ['v1.2', 'No', ''],
    ['v1.1', 'Yes', ''],
  );
  expect(imported(markdown).data.releases[0]?.status).toBeUndefined();
  expect(imported(markdown, {marks: {No: 'development'}}).data.releases[0]?.status).toBe(
    'development',
  );
});

test('a date that tells the order of day and month tells it for its column', () => {
  const markdown = tableOf(['Kite', 'Released'], ['v1.2', '01/02/2026'], ['v1.1', '25/04/2025']);
  expect(imported(markdown).data.releases.map(({released}) => released)).toEqual([
    '2026-02-01',
    '2025-04-25',
  ]);
});

test('a note that says nothing is none', () => {
  const markdown = tableOf(['Kite', 'Go', 'Notes'], ['v1.2', '1.22', '-'], ['v1.1', '1.21', 'old']);
  const {data} = imported(markdown);
  expect(data.releases.map(({note}) => note)).toEqual([undefined, 'old']);
  expect(cellsOf(toMarkdown(data))).toEqual(cellsOf(markdown));
});

test('an exact release is what to install', () => {
  const lines = ['main', 'v1.2.3', 'v1.1', 'v0.8-v0.9', '0.7.x+'];
  const markdown = tableOf(['Kite', 'Go'], ...lines.map((line) => [line, '1.22']));
  expect(imported(markdown).data.releases.map(({version}) => version)).toEqual([
    undefined,
    'v1.2.3',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a sign behind a version is spelled out, and never a claim', () => {
  const table = tableOf(
    ['Kite', 'Supported Go', 'Supported Rust'],
    ['v1.2', '1.22†', '1.80*'],
    ['v1.1', '1.21', '1.79‡'],
    ['v1.0', '1.20§', '1.78'],
  );
  const notes =
    '† This build has no patch 3.\n\n\\* Needs a flag.\n\n‡ Not supported on Windows.\n';
  expect(requirements(`${table}\n${notes}`)).toEqual({
    'v1.2': ['1.22 | not-stated | This build has no patch 3.', '1.80 | not-stated | Needs a flag.'],
    'v1.1': ['1.21 | supported', '1.79‡ | text'],
    'v1.0': ['1.20 | not-stated | §', '1.78 | supported'],
  });
});

test.each(['Notes', 'v1.2'])(
  'a column of links to release notes, such as %s, keeps them',
  (text) => {
    const {data} = imported(
      tableOf(
        ['Kite', 'Go', 'Release notes'],
        ['v1.2', '1.24', `[${text}](https://kite.example/12)`],
      ),
    );
    expect(data.releases[0]?.note).toBeUndefined();
    expect(data.releases[0]?.requires['release-notes']).toMatchObject([
      {range: {kind: 'text'}, source: 'https://kite.example/12'},
    ]);
  },
);

test('a cell can name what its header does before the brackets', () => {
  expect(requirements(tableOf(['Kite', 'Java (OpenJDK)'], ['v1', 'Java 17, 21']))).toEqual({
    v1: ['17, 21 | not-stated'],
  });
});

test('beside a tilde between two ends, one before a version may mean up to it', () => {
  const column = (...cells: string[]) =>
    requirements(tableOf(['Kite', 'Kubernetes'], ...cells.map((cell, at) => [`v${9 - at}`, cell])));
  expect(column('1.32 ~ 1.36', '~1.31', '1.28 ~')).toEqual({
    v9: ['1.32 - 1.36 | not-stated'],
    v8: ['“~1.31” | text'],
    v7: ['1.28 ~ | text'],
  });
  expect(column('~1.32', '~1.31')).toMatchObject({v8: ['~1.31 | not-stated']});
});
