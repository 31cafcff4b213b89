import {resolve} from 'node:path';
import ts from 'typescript';
import {expect, test} from 'vitest';

/**
 * Docusaurus compiles what runs in browsers with Babel's loose mode where a site does not use SWC: there
 * `[...set]` becomes `[].concat(set)`, a list with the set in it. `Array.from` is right everywhere.
 */
const IN_BROWSERS = /[\\/](?:src[\\/](?:client|compat|version)|theme)[\\/]/;

function programOf(project: string): ts.Program {
  const {config} = ts.readConfigFile(project, (path) => ts.sys.readFile(path)) as {config: unknown};
  const {fileNames, options} = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    resolve(project, '..'),
  );
  return ts.createProgram(fileNames, {...options, noEmit: true});
}

/** Spreads of what is no array, and lists that are taken apart without being arrays. */
function misuses(program: ts.Program): string[] {
  const checker = program.getTypeChecker();
  const isArray = (node: ts.Node): boolean => {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
    const types = type.isUnion() ? type.types : [type];
    return types.every(
      (one) =>
        checker.isArrayLikeType(checker.getApparentType(one)) &&
        !(one.flags & ts.TypeFlags.StringLike),
    );
  };
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const value =
      ts.isSpreadElement(node) ||
      (ts.isVariableDeclaration(node) && ts.isArrayBindingPattern(node.name) && node.initializer)
        ? ts.isSpreadElement(node)
          ? node.expression
          : (node.initializer as ts.Node)
        : null;
    if (value && !isArray(value)) {
      const file = node.getSourceFile();
      const {line} = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file.fileName.replace(`${process.cwd()}/`, '')}:${line + 1} ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (IN_BROWSERS.test(file.fileName) && !file.fileName.includes('node_modules')) visit(file);
  }
  return found;
}

test.each(['src/tsconfig.json', 'theme/tsconfig.json'])(
  'only arrays are spread in browser code of %s',
  (project) => {
    expect(misuses(programOf(project))).toEqual([]);
  },
);
