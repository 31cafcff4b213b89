import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';
import {expect, test} from 'vitest';

const root = new URL('../', import.meta.url);

function sourcesIn(folder: string): string[] {
  return readdirSync(new URL(folder, root), {recursive: true, encoding: 'utf8'})
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file));
}

/** Whether there is something to run: a function or a class, not only types, data or re-exports. */
function hasLogic(file: string): boolean {
  const text = readFileSync(new URL(file, root), 'utf8');
  const visit = (node: ts.Node): boolean => {
    const runs =
      (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) ||
      ts.isClassDeclaration(node);
    return runs || (ts.forEachChild(node, visit) ?? false);
  };
  return visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
}

const tests = readdirSync(new URL('test', root), {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => file.replace(/\.test\.tsx?$/, ''));

test.each(sourcesIn('src').filter(hasLogic))('%s has its test', (file) => {
  expect(tests).toContain(file.replace(/^src\//, '').replace(/\.tsx?$/, ''));
});

// The parts of a component are tested through it.
test.each(
  readdirSync(new URL('theme', root), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name),
)('theme/%s has its test', (component) => {
  const own = tests.filter(
    (file) => file.split('/').slice(0, 2).join('/') === `theme/${component}`,
  );
  expect(own).not.toEqual([]);
});

test('knows logic from types', () => {
  expect(hasLogic('src/compat/catalog.ts')).toBe(false);
  expect(hasLogic('src/options.ts')).toBe(true);
});
