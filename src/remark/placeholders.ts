import type {Code, Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx';
import type {Plugin} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {findPlaceholders} from '../compat/index.js';

export interface PlaceholdersOptions {
  /** Placeholder names without brackets, such as `NEW_VERSION`. */
  readonly names: readonly string[];
}

/**
 * Turns every code block that holds a known placeholder into `<CompatCommand/>`,
 * which fills it with the reader's version. Works in MDX and in CommonMark
 * files; `remarkCompatComponents` must run afterwards, for the import.
 *
 * Blocks of `live` code stay as they are: the reader edits them.
 */
export const remarkCompatPlaceholders: Plugin<[PlaceholdersOptions], Root> = ({names}) => {
  return (tree) => {
    if (names.length === 0) return;
    visit(tree, 'code', (node, index, parent) => {
      if (index === undefined || !parent || isLive(node)) return;
      if (findPlaceholders(node.value, names).length === 0) return;
      parent.children[index] = compatCommand(node);
      return SKIP;
    });
  };
};

function isLive({meta}: Code): boolean {
  return meta?.split(/\s+/).includes('live') ?? false;
}

function compatCommand({value, lang, meta, position}: Code): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'CompatCommand',
    attributes: [
      attribute('code', value),
      ...(lang ? [attribute('language', lang)] : []),
      ...(meta ? [attribute('metastring', meta)] : []),
    ],
    children: [],
    ...(position && {position}),
  };
}

function attribute(name: string, value: string): MdxJsxAttribute {
  return {type: 'mdxJsxAttribute', name, value};
}
