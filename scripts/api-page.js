import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

/**
 * A name that a door exports.
 *
 * @typedef {object} Export
 * @property {string} name
 * @property {ts.Node} declaration
 */

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Door, its source, and what it is for, in the order of the page.
 *
 * @type {[door: string, source: string, purpose: string][]}
 */
const DOORS = [
  ['compat', 'src/compat/index.ts', 'Pure functions over the data; they run in browsers too.'],
  ['data', 'src/exchange/index.ts', 'Reads and writes data; for Node.js.'],
  [
    'client',
    'src/client/index.ts',
    'What our components are made of; for components of your own, and for swizzled ones.',
  ],
  ['remark', 'src/remark/index.ts', 'The remark plugins; for Node.js.'],
  ['', 'src/index.ts', 'The plugin itself; for `docusaurus.config`.'],
];

/**
 * The page with every name that the package exports, in MDX, made of the docstrings in the sources.
 *
 * @returns {string}
 * @throws if an exported name has no docstring
 */
export function apiPage() {
  const sections = DOORS.map(([door, source, purpose]) => {
    const all = exportsOf(resolve(root, source)).sort((a, b) => compare(a.name, b.name));
    const [types, values] = [all.filter(isType), all.filter((each) => !isType(each))];
    return [
      `## \`docusaurus-plugin-compat-matrix${door && `/${door}`}\``,
      purpose,
      table('Name', values),
      ...(types.length > 0 ? ['Types:', table('Type', types)] : []),
    ].join('\n\n');
  });
  return `---
title: Functions, hooks and types
description: Every name that the package exports.
---

{/* Written by \`npm run api\` from the docstrings in src. */}

# Functions, hooks and types

Every name that the package exports, with what it is for; editors show parameters and defaults. How they are used is on the pages [Use it in programs](remark.mdx), [Answer "will it run?"](stack-check.mdx), [Plan an upgrade](upgrade-plan.mdx), [Say which API versions to use](api-versions.mdx) and [Let readers pick versions](selectors.mdx).

${sections.join('\n\n')}
`;
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}

/** @param {Export} each */
function isType({declaration}) {
  return ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);
}

/**
 * What a module exports, by syntax alone: its own declarations, and those that it passes on by name.
 *
 * @param {string} path
 * @returns {Export[]}
 */
function exportsOf(path) {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) {
      return declared(statement).map((name) => ({name, declaration: statement}));
    }
    const {exportClause, moduleSpecifier} = statement;
    if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier) return [];
    const specifier = /** @type {ts.StringLiteral} */ (moduleSpecifier).text;
    const from = exportsOf(resolve(dirname(path), specifier.replace(/\.js$/, '.ts')));
    return exportClause.elements.flatMap((element) => {
      const wanted = (element.propertyName ?? element.name).text;
      return from
        .filter(({name}) => name === wanted)
        .map(({declaration}) => ({name: element.name.text, declaration}));
    });
  });
}

/**
 * The names that a statement exports itself.
 *
 * @param {ts.Statement} statement
 * @returns {string[]}
 */
function declared(statement) {
  const has = (/** @type {ts.SyntaxKind} */ kind) =>
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some((each) => each.kind === kind);
  if (!has(ts.SyntaxKind.ExportKeyword)) return [];
  if (has(ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({name}) => name.getText());
  }
  const {name} = /** @type {ts.FunctionDeclaration} */ (statement);
  return name ? [name.text] : [];
}

/**
 * @param {string} title
 * @param {Export[]} all
 */
function table(title, all) {
  const rows = all.map((each) => `| \`${signature(each)}\` | ${description(each)} |`);
  return [`| ${title} | What it is for |`, '| --- | --- |', ...rows].join('\n');
}

/** A function with the names of its parameters. @param {Export} each */
function signature({name, declaration}) {
  if (!ts.isFunctionDeclaration(declaration)) return name;
  const parameters = declaration.parameters.map((parameter) => {
    const isOptional = parameter.initializer ?? parameter.questionToken;
    const text = ts.isIdentifier(parameter.name)
      ? parameter.name.text
      : (nameOfType(declaration, parameter) ?? '{…}');
    return isOptional ? `${text}?` : text;
  });
  return `${name}(${parameters.join(', ')})`;
}

/** A name for a parameter that is taken apart: that of its type. @param {ts.FunctionDeclaration} declaration @param {ts.ParameterDeclaration} parameter */
function nameOfType(declaration, parameter) {
  const type = parameter.type?.getText() ?? '';
  const word = /^(?:Pick<|readonly )?([A-Z]\w+)/.exec(type)?.[1];
  return word === undefined ? null : word[0]?.toLowerCase() + word.slice(1);
}

/** The first paragraph of a docstring, and what is returned, as MDX within a cell. @param {Export} each */
function description({name, declaration}) {
  const docs = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc).at(-1);
  const text = ts.getTextOfJSDocComment(docs?.comment)?.trim();
  const returned = docs?.tags?.find(ts.isJSDocReturnTag);
  const returns = ts.getTextOfJSDocComment(returned?.comment)?.trim();
  if (!text && !returns)
    throw new Error(`${name} has no docstring: ${declaration.getSourceFile().fileName}`);
  const [first = ''] = (text ?? '').split(/\n\s*\n/);
  return [first, returns && `Returns ${returns}`]
    .flatMap((part) => (part ? [toMdx(part.replace(/[:.]?$/, '.'))] : []))
    .join(' ');
}

/** @param {string} text */
function toMdx(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\{@link (\w+)\s*\}/g, '`$1`')
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1 ? part.replace(/\|/g, '\\|') : part.replace(/[{}<>|*_[\]]/g, '\\$&'),
    )
    .join('');
}
