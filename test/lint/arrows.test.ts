import {ESLint} from 'eslint';
import {describe, expect, test} from 'vitest';
import tseslint from 'typescript-eslint';
import arrows from '../../eslint.arrows.js';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {files: ['**/*.{ts,tsx}'], languageOptions: {parser: tseslint.parser}},
    ...(arrows as NonNullable<ESLint.Options['overrideConfig']>[]).flat(),
  ],
});

/** What lint says of a file with this one import; a file of that name need not exist. */
async function messagesFor(filePath: string, specifier: string): Promise<string[]> {
  const results = await eslint.lintText(`import ${JSON.stringify(specifier)};\n`, {filePath});
  return results.flatMap(({messages}) => messages.map(({message}) => message));
}

// [importing file, import]
const forbidden: [string, string][] = [
  // Upwards.
  ['src/version/new.ts', '../compat/model.js'],
  ['src/compat/new.ts', '../problem.js'],
  ['src/helm/rules/new.ts', '../../compat/model.js'],
  ['src/shell/new.ts', '../version/range.js'],
  ['src/client/new.ts', '../problem.js'],
  ['src/problem.ts', './version/range.js'],
  ['src/complete-site.ts', './bundler/index.js'],
  ['src/swizzle.ts', './package.js'],
  // The entry.
  ['src/cli/new.ts', '../index.js'],
  ['src/bundler/new.ts', '../index.js'],
  // A library outside its one folder.
  ['src/helm/new.ts', 'unbash'],
  ['src/cli/new.ts', 'zod'],
  ['src/site/rules/new.ts', 'zod/v4'],
  ['src/options.ts', 'yaml'],
  ['src/remark/new.ts', '@docusaurus/mdx-loader'],
  ['src/remark/new.ts', '@docusaurus/mdx-loader/lib/processor.js'],
  // What does not run in a browser, or weighs on a page.
  ['src/version/new.ts', 'node:fs'],
  ['src/compat/new.ts', 'semver'],
  ['src/client/new.ts', 'clsx'],
  ['src/client/new.ts', '@docusaurus/theme-common'],
  // The theme is ejected into sites: only what resolves there.
  ['theme/CompatMatrix/index.tsx', '../../src/problem.js'],
  ['theme/CompatMatrix/index.tsx', 'clsx'],
  ['theme/CompatMatrix/index.tsx', '@docusaurus/theme-common'],
  ['theme/CompatMatrix/index.tsx', 'docusaurus-plugin-compat-matrix/data'],
  ['theme/CompatMatrix/index.tsx', 'docusaurus-plugin-compat-matrix/compat'],
];

const allowed: [string, string][] = [
  ['src/version/new.ts', './range.js'],
  ['src/compat/new.ts', '../version/range.js'],
  ['src/compat/new.ts', './model.js'],
  ['src/helm/rules/new.ts', '../../problem.js'],
  ['src/helm/new.ts', '../version/range.js'],
  ['src/shell/new.ts', 'unbash'],
  ['src/data/new.ts', 'zod'],
  ['src/data/new.ts', '../compat/model.js'],
  ['src/cli/new.ts', '../problem.js'],
  ['src/bundler/new.ts', '@docusaurus/mdx-loader'],
  ['src/client/new.ts', 'react'],
  ['src/client/new.ts', '@docusaurus/useGlobalData'],
  ['theme/CompatMatrix/index.tsx', '@theme/CodeBlock'],
  ['theme/CompatMatrix/index.tsx', './styles.module.css'],
  ['theme/CompatMatrix/index.tsx', 'docusaurus-plugin-compat-matrix/client'],
];

describe('imports against the arrows are flagged', () => {
  test.each(forbidden)('%s: %s', async (file, specifier) => {
    expect(await messagesFor(file, specifier)).toHaveLength(1);
  });
});

test('the theme may import types of the domain', async () => {
  const code = "import type {CompatData} from 'docusaurus-plugin-compat-matrix/compat';\n";
  const [result] = await eslint.lintText(code, {filePath: 'theme/CompatMatrix/index.tsx'});
  expect(result?.messages).toEqual([]);
});

describe('imports along the arrows are not', () => {
  test.each(allowed)('%s: %s', async (file, specifier) => {
    expect(await messagesFor(file, specifier)).toEqual([]);
  });
});
