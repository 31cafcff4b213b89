import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';
import {expect, test} from 'vitest';
import withoutDescriptions from '../../src/bundler/without-descriptions.js';

test.each([
  [`{id: 'a', message: 'A', description: 'It\\'s A'}`, `{id: 'a', message: 'A', }`],
  [`{\n  message: 'A',\n  description:\n    "It's A",\n}`, `{\n  message: 'A',\n  \n}`],
  [`<Translate id="a" description="Of 'A'">`, `<Translate id="a" >`],
  [`<Translate\n  description="A"\n  id="a">`, `<Translate\n  \n  id="a">`],
  [`{descriptions: 'A', description}`, `{descriptions: 'A', description}`],
])('%s', (code, expected) => {
  expect(withoutDescriptions(code)).toBe(expected);
});

/** A file's code as the compiler prints it, but for what is named `description`. */
function printed(code: string): string {
  const file = ts.createSourceFile('a.tsx', code, ts.ScriptTarget.Latest, true);
  const {transformed} = ts.transform(file, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node | undefined =>
        (ts.isPropertyAssignment(node) || ts.isJsxAttribute(node)) &&
        node.name.getText() === 'description'
          ? undefined
          : ts.visitEachChild(node, visit, context);
      return ts.visitEachChild(root, visit, context);
    },
  ]);
  return transformed.map((each) => ts.createPrinter().printFile(each)).join('');
}

const theme = new URL('../../theme/', import.meta.url);
const files = readdirSync(theme, {recursive: true, encoding: 'utf8'}).filter((file) =>
  /\.tsx?$/.test(file),
);

test.each(files)('nothing else goes from theme/%s', (file) => {
  const code = readFileSync(new URL(file.replaceAll('\\', '/'), theme), 'utf8');
  const stripped = withoutDescriptions(code);
  expect(stripped).not.toMatch(/\bdescription\b/);
  expect(printed(stripped)).toBe(printed(code));
});
