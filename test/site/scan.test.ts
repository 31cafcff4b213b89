import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {expect, test} from 'vitest';
import type {Checks} from '../../src/problem.js';
import {scanSource} from '../../src/site/scan.js';

const MALFORMED = 'helm upgrade gateway ./chart --version gateway-system < NEW_VERSION > -n';

const QUOTED = 'helm upgrade gateway ./chart --set size=“large”';

const scan = (source: string, helm = {}, checks: Checks = {}) =>
  scanSource(source, {
    checks,
    path: 'docs/a.mdx',
    markdown: {format: 'mdx', parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER},
    helm,
  });

const places = async (source: string) =>
  (await scan(source)).map(({code, line, column}) => `${line}:${column} ${code}`);

test('reports a command in the shape of every problem', async () => {
  const [finding, ...rest] = await scan(`# x\n\n\`\`\`bash\n${MALFORMED}\n\`\`\`\n`);
  expect(rest).toEqual([]);
  expect(finding).toEqual({
    code: 'redirect-mangled-placeholder',
    severity: 'warning',
    message: expect.stringContaining('NEW_VERSION') as unknown,
    tip: expect.any(String) as unknown,
    path: 'docs/a.mdx',
    line: 4,
    column: 1,
    docs: expect.stringMatching(/\/docs\/findings\/redirect-mangled-placeholder$/) as unknown,
    expected: 'helm upgrade gateway ./chart --version <NEW_VERSION> -n gateway-system',
  });
});

test.each([
  ['in a quote', `> \`\`\`sh\n>  ${MALFORMED}\n> \`\`\``, '2:4'],
  ['in a list', `- x\n\n  \`\`\`sh\n  # why\n    ${MALFORMED}\n  \`\`\``, '5:5'],
  ['with CRLF', `x\r\n\r\n\`\`\`\r\n\r\n${MALFORMED}\r\n\`\`\`\r\n`, '5:1'],
  ['under front matter', `---\nid: x\n---\n\`\`\`sh\n${MALFORMED}\n\`\`\``, '5:1'],
  ['after a prompt', `\`\`\`console\n$ ${MALFORMED}\n\`\`\``, '2:3'],
  ['over several lines', `\`\`\`sh\n\n${MALFORMED.replace('--', '\\\n  --')}\n\`\`\``, '3:1'],
  [
    'in a component',
    `<CodeBlock language="bash">{\`\necho 'a \\\\\n  b'\n  ${MALFORMED}\`}</CodeBlock>`,
    '4:3',
  ],
  [
    'in mdx-code-block',
    `\`\`\`mdx-code-block\n<X>\n\n~~~sh\n${MALFORMED}\n~~~\n\n</X>\n\`\`\``,
    '5:1',
  ],
])('places a command %s', async (_, source, place) => {
  expect(await places(source)).toEqual([`${place} redirect-mangled-placeholder`]);
});

test.each([
  ['sound commands', '```sh\nhelm upgrade gateway ./chart --version <NEW_VERSION>\n```'],
  ['other languages', `\`\`\`yaml\n${MALFORMED}\n\`\`\``],
  ['commands of Helm 2 that a heading names', '## Helm 2\n\n### A\n\n```sh\nhelm init\n```'],
  [
    'commands of Helm 2 in a component, below a heading',
    '# A\n\n## Helm 2\n\n<CodeBlock language="sh">{`helm delete --purge web`}</CodeBlock>',
  ],
  ['silenced blocks', `\`\`\`sh helm-ignore\n${MALFORMED}\n\`\`\``],
  [
    'a block under two comments',
    `{/* helm-ignore */}\n\n{/* prettier-ignore */}\n\n\`\`\`sh\n${MALFORMED}\n\`\`\``,
  ],
  [
    'a block under two comments on lines in a row',
    `{/* helm-ignore */}\n{/* prettier-ignore */}\n\`\`\`sh\n${MALFORMED}\n\`\`\``,
  ],
  ['a block under a comment', `{/* helm-ignore */}\n\n\`\`\`sh\n${MALFORMED}\n\`\`\``],
  [
    'a block under a comment with a code',
    `<!-- helm-ignore=smart-quotes -->\n\`\`\`sh\n${QUOTED}\n\`\`\``,
  ],
  ['prose', MALFORMED],
  ['a component in MDX', '<CompatMatrix />'],
])('finds nothing in %s', async (_, source) => {
  expect(await scan(source)).toEqual([]);
});

test('keeps advice back until the command is sound', async () => {
  const sound = 'helm upgrade other ./chart --version <NEW_VERSION> -n ns';
  const findings = await scan(`\`\`\`sh\n${MALFORMED}\n${sound}\n\`\`\``, {advice: true});
  expect(findings.map(({line, severity}) => [line, severity])).toEqual([
    [2, 'warning'],
    [3, 'advice'],
  ]);
});

test('passes the options of the engine on', async () => {
  const rules = {'smart-quotes': 'off'} as const;
  const source = `\`\`\`sh\n${QUOTED}\n\`\`\``;
  expect(await scan(source)).toHaveLength(1);
  expect(await scan(source, {rules})).toEqual([]);
});

test('finds components in a file parsed as CommonMark, in source order with the rest', async () => {
  const source = `---
mdx: {format: md}
---

<CompatMatrix />

\`\`\`sh
${MALFORMED}
\`\`\`

Pick <VersionSelect /> or \`<VersionSelect />\`.
`;
  expect(await places(source)).toEqual([
    '5:1 component-in-commonmark',
    '8:1 redirect-mangled-placeholder',
    '11:6 component-in-commonmark',
  ]);
});

test('weighs what is wrong beside commands as the site says', async () => {
  const source = '---\nmdx: {format: md}\ncompat: {release: 1}\n---\n\n<CompatMatrix />\n';
  const weighed = async (checks: Checks) =>
    (await scan(source, {}, checks)).map(({code, severity}) => `${code} ${severity}`);
  expect(await weighed({})).toEqual([
    'invalid-front-matter warning',
    'component-in-commonmark warning',
  ]);
  expect(
    await weighed({'invalid-front-matter': 'error', 'component-in-commonmark': 'advice'}),
  ).toEqual(['invalid-front-matter error', 'component-in-commonmark advice']);
  expect(await weighed({'invalid-front-matter': 'off', 'component-in-commonmark': 'off'})).toEqual(
    [],
  );
});
