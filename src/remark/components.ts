import type {Pattern, Program} from 'estree';
import type {Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxExpressionAttribute, MdxjsEsm} from 'mdast-util-mdx';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {attributesOf, valueOf} from './made-nodes.js';

/** The theme components that pages use without an import. */
export const COMPONENTS = [
  'CompatMatrix',
  'StackCheck',
  'VersionSelect',
  'CompatCommand',
  'ApiVersions',
  'SupportTimeline',
  'SupportStatus',
  'Requires',
  'UpgradePlan',
  'CompatInlineCommand',
  'CompatVersions',
  'CompatPage',
] as const;

/** Which components a page has already. */
export interface ComponentsOptions {
  /** Names that the site's own MDX scope provides already: they are left alone. */
  readonly provided?: readonly string[];
}

/**
 * Brings our theme components into scope: adds `import X from '@theme/X'` where
 * a file parsed as MDX uses X and declares no X of its own.
 *
 * Files parsed as CommonMark know no components: there a tag of ours would end
 * up as an empty element around the rest of the page, so it is taken out.
 */
export const remarkCompatComponents: Plugin<[ComponentsOptions?], Root> = ({
  provided = [],
} = {}) => {
  const candidates = COMPONENTS.filter((name) => !provided.includes(name));
  return (tree) => {
    const used = new Set<string>();
    const declared = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'html') {
        node.value = valueOf(node).replace(TAGS, '');
      } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        if (node.name) used.add(node.name);
        for (const attribute of attributesOf(node)) {
          if (node.name === PLAN && maySayFrom(attribute)) used.add(WITH_PLANNER);
          addUses(typeof attribute.value === 'string' ? null : attribute.value?.value, used);
        }
      } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        addUses(node.value, used);
      } else if (node.type === 'mdxjsEsm') {
        addUses(node.value, used);
        for (const name of declaredNames(node.data?.estree)) declared.add(name);
      }
    });
    const missing = candidates.filter((name) => used.has(name) && !declared.has(name));
    const fileOf = (name: string) =>
      name === PLAN && used.has(WITH_PLANNER) ? WITH_PLANNER : name;
    tree.children.unshift(...missing.map((name) => importOf(name, fileOf(name))));
  };
};

/** Opening, closing and empty tags of our components in HTML. */
const TAGS = new RegExp(`</?(?:${COMPONENTS.join('|')})\\b(?:"[^"]*"|'[^']*'|[^"'>])*>`, 'g');

const PLAN = 'UpgradePlan';

/**
 * What a page imports as {@link PLAN} that says what the plan starts from: with the code that plans,
 * so that the plan stands in its static HTML. Other pages load that code when a reader asks.
 */
const WITH_PLANNER = `${PLAN}/WithPlanner`;

/** Attributes that are spread may be any. */
function maySayFrom(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): boolean {
  return attribute.type === 'mdxJsxExpressionAttribute' || attribute.name === 'from';
}

const OPENING_TAG = /<([A-Z]\w*)/g;

const PLAN_FROM = new RegExp(`<${PLAN}\\s(?:[^>]*\\s)?(?:from\\s*=|\\{\\s*\\.\\.\\.)`);

/** Components that a JavaScript expression opens. A tag inside a string counts too: an import more does no harm. */
function addUses(code: string | null | undefined, used: Set<string>): void {
  for (const [, name] of code?.matchAll(OPENING_TAG) ?? []) if (name) used.add(name);
  if (PLAN_FROM.test(code ?? '')) used.add(WITH_PLANNER);
}

/** The names that a page's imports and exports declare. */
export function declaredNames(program: Program | null | undefined): string[] {
  return (program?.body ?? []).flatMap((statement): string[] => {
    if (statement.type === 'ImportDeclaration') {
      return statement.specifiers.map((specifier) => specifier.local.name);
    }
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
    const {declaration} = statement;
    return declaration.type === 'VariableDeclaration'
      ? declaration.declarations.flatMap(({id}) => namesOf(id))
      : [declaration.id.name];
  });
}

function namesOf(pattern: Pattern | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesOf(property.type === 'Property' ? property.value : property.argument),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesOf);
    case 'AssignmentPattern':
      return namesOf(pattern.left);
    case 'RestElement':
      return namesOf(pattern.argument);
    case 'MemberExpression':
    case undefined:
      return [];
  }
}

/** @param file - The theme's component that it imports by that name. */
function importOf(name: string, file: string): MdxjsEsm {
  const source = `@theme/${file}`;
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from '${source}'`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name}}],
            source: {type: 'Literal', value: source, raw: `'${source}'`},
            attributes: [],
          },
        ],
      },
    },
  };
}
