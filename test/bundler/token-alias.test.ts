import {join} from 'node:path';
import {expect, test} from 'vitest';
import {tokenAliases} from '../../src/bundler/token-alias.js';
import {LIB_FOLDER} from '../../src/lib-folder.js';
import {temporaryDirectory} from '../temporary-directory.js';

const OURS = join(LIB_FOLDER, 'theme/CodeBlock/Line/Token/index.js');

const PLAIN = 'plain.js';
const AROUND = 'around.js';
const FILES = {
  [PLAIN]: "import React from 'react';",
  [AROUND]: "const Token = require('@theme-init/CodeBlock/Line/Token');",
};
const SITE = '/site/src/theme/CodeBlock/Line/Token.js';

const aliases = (shown?: string, original?: string, initial?: string) => ({
  ...(shown && {'@theme/CodeBlock/Line/Token': shown}),
  ...(original && {'@theme-original/CodeBlock/Line/Token': original}),
  ...(initial && {'@theme-init/CodeBlock/Line/Token': initial}),
});

test.each<[string, object, object]>([
  ['a theme that comes after ours', aliases(PLAIN, PLAIN, OURS), aliases(OURS, OURS, PLAIN)],
  [
    'a theme that comes after ours, and a token of the site',
    aliases(SITE, PLAIN, OURS),
    aliases(undefined, OURS, PLAIN),
  ],
  ['a theme that comes before ours', aliases(OURS, OURS, PLAIN), {}],
  ['a theme that comes before ours, and a token of the site', aliases(SITE, OURS, PLAIN), {}],
  ['a token around another', aliases(AROUND, AROUND, PLAIN), {}],
  ['no token', {}, {}],
  ['no alias', [], {}],
])('%s', async (_, known, changed) => {
  const directory = await temporaryDirectory(FILES);
  const placed = (values: object) =>
    Object.fromEntries(
      Object.entries(values).map(([alias, file]: [string, string]) => [
        alias,
        file in FILES ? join(directory, file) : file,
      ]),
    );
  expect(tokenAliases(placed(known))).toEqual(placed(changed));
});
