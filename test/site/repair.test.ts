import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {expect, test} from 'vitest';
import {repairSource} from '../../src/site/repair.js';

const malformed = (name: string) =>
  `helm upgrade ${name} ./chart --version gateway-system < NEW_VERSION > -n`;
const repaired = (name: string) =>
  `helm upgrade ${name} ./chart --version "<NEW_VERSION>" -n gateway-system`;

const repair = (source: string) =>
  repairSource(source, {
    path: 'docs/a.mdx',
    markdown: {format: 'mdx', parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER},
    helm: {},
    placeholderStyle: 'quoted',
  });

test('repairs every block, all else byte for byte', async () => {
  const page = (command: (name: string) => string) => `---
title: "helm"
---

${malformed('prose')}

\`\`\`sh
# first
${command('a')}
echo "helm   done"
\`\`\`

> - item
>
>   ~~~sh {1}
>   $ ${command('b')}\r
>   ~~~

\`\`\`yaml
${malformed('yaml')}
\`\`\`
`;
  const result = await repair(page(malformed));
  expect(result).toBe(page(repaired));
  expect(await repair(result)).toBe(result);
});

test.each([
  ['an untagged fence', '', '<NEW_VERSION>'],
  ['a console', 'console', '<NEW_VERSION>'],
  ['bash', 'bash', '"<NEW_VERSION>"'],
])('protects placeholders where a formatter looks: %s', async (_, lang, placeholder) => {
  const result = await repair(`\`\`\`${lang}\n${malformed('a')}\n\`\`\`\n`);
  expect(result).toContain(`--version ${placeholder} -n`);
});

test('leaves the placeholders of sound commands as they are', async () => {
  const sound = 'helm install b ./chart --version <NEW_VERSION> -n ns';
  const result = await repair(`\`\`\`sh\n${sound}\n${malformed('a')}\n\`\`\`\n`);
  expect(result).toBe(`\`\`\`sh\n${sound}\n${repaired('a')}\n\`\`\`\n`);
});

test.each([
  ['a source without helm', '# A\n\n```sh\nls\n```'],
  ['a silenced block', `{/* helm-ignore */}\n\n\`\`\`sh\n${malformed('a')}\n\`\`\``],
  ['a command without one right answer', '```sh\nhelm upgrade gateway --version\n```'],
])('leaves %s as it is', async (_, source) => {
  expect(await repair(source)).toBe(source);
});
