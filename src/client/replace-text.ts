import {cloneElement, isValidElement, type ReactElement, type ReactNode} from 'react';

/**
 * Elements with a text put in place of what they show, deepest first: what lies between them and
 * their text, such as the spans of a highlighter, goes where the text is cut up.
 *
 * @param node - As MDX makes it of a code block: `<pre><code>…</code></pre>` in what the site has for them.
 * @param text - All that some element in it shows, but for a line end after it.
 * @returns null if none shows just that
 */
export function replaceText(node: ReactNode, text: string, by: string): ReactNode {
  if (typeof node === 'string') {
    if (node === text) return by;
    return node === `${text}\n` ? `${by}\n` : null;
  }
  if (Array.isArray(node)) {
    const children = node as readonly ReactNode[];
    for (const [index, child] of children.entries()) {
      const replaced = replaceText(child, text, by);
      if (replaced !== null) {
        return [...children.slice(0, index), replaced, ...children.slice(index + 1)];
      }
    }
    return null;
  }
  if (!isElement(node)) return null;
  const {children} = node.props;
  const replaced = replaceText(children, text, by) ?? replaceText(shownBy(children), text, by);
  // As arguments they need no keys.
  return replaced === null ? null : cloneElement(node, undefined, ...[replaced].flat());
}

function shownBy(node: ReactNode): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(shownBy).join('');
  return isElement(node) ? shownBy(node.props.children) : '';
}

function isElement(node: ReactNode): node is ReactElement<{readonly children?: ReactNode}> {
  return isValidElement(node);
}
