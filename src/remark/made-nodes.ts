/**
 * What nodes hold that other plugins made by hand: they leave out what is empty. mdast's types do not
 * allow it, but all that turns the tree into a page does
 * (https://github.com/syntax-tree/hast-util-to-estree, https://github.com/syntax-tree/mdast-util-to-hast).
 */

/** The text of code, HTML or an expression. */
export function valueOf({value}: {readonly value?: string}): string {
  return value ?? '';
}

/** The attributes of a JSX element. */
export function attributesOf<T>({attributes}: {readonly attributes?: readonly T[]}): readonly T[] {
  return attributes ?? [];
}

/** The children of an element. */
export function childrenOf<T>({children}: {readonly children?: readonly T[]}): readonly T[] {
  return children ?? [];
}
