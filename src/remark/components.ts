import type {Pattern, Program} from 'estree';
import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdx';
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
    tree.children.unshift(...missing.map(importOf));
  };
};

/** Opening, closing and empty tags of our components in HTML. */
const TAGS = new RegExp(`</?(?:${COMPONENTS.join('|')})\\b(?:"[^"]*"|'[^']*'|[^"'>])*>`, 'g');

const OPENING_TAG = /<([A-Z]\w*)/g;

/** Components that a JavaScript expression opens. A tag inside a string counts too: an import more does no harm. */
function addUses(code: string | null | undefined, used: Set<string>): void {
  for (const [, name] of code?.matchAll(OPENING_TAG) ?? []) if (name) used.add(name);
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

function importOf(name: string): MdxjsEsm {
  const source = `@theme/${name}`;
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
