import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {getSwizzleConfig} from '../../src/swizzle.js';
import {cleanEnvironment} from '../clean-environment.js';
import {checkSite, type Expectation} from './checks.js';
import {createSite, outcomeOf, type Bundling} from './create-site.js';

const {resolve} = createRequire(import.meta.url);
const swizzleAll = fileURLToPath(new URL('swizzle-all.js', import.meta.url));

const sites: ReadonlyArray<{
  language: string;
  name: string;
  bundling: Bundling;
  expectation: Expectation;
}> = [
  {
    language: 'javascript',
    name: 'by-hand',
    bundling: 'rspack',
    expectation: {findings: ['blog/2026-01-01-hello.mdx:6:1 redirect-mangled-placeholder']},
  },
  {
    language: 'typescript',
    name: 'typescript-config',
    bundling: 'rspack',
    expectation: {baseUrl: '/x/'},
  },
];

describe.each(sites)('in $language', ({language, name, bundling, expectation}) => {
  test.each(['wrap', 'eject'] as const)('%s every component, and build', async (action) => {
    const site = await createSite(name, bundling, `${action}-${language}`);
    const node = (script: string, ...args: string[]) =>
      outcomeOf(
        spawn(process.execPath, [script, ...args], {cwd: site.directory, env: cleanEnvironment()}),
      );

    const names = Object.entries(getSwizzleConfig().components)
      .filter(([, {actions}]) => actions[action] !== 'forbidden')
      .map(([name]) => name);
    const swizzled = await node(swizzleAll, action, language, ...names);
    expect(swizzled.exitCode, swizzled.output).toBe(0);
    expect(swizzled.output.match(/SUCCESS/g)).toHaveLength(names.length);

    await checkSite(site, await site.run(['build', '--locale', 'en']), expectation);

    if (language === 'typescript') {
      const {exitCode, output} = await node(resolve('typescript/bin/tsc'), '--noEmit');
      expect(exitCode, output).toBe(0);
    }
  });
});
