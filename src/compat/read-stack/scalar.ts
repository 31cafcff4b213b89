/** A text in a JSON or YAML document, and where it stands. */
export interface Scalar {
  /** Keys of mappings and numbers of list items, from the document's root. */
  readonly path: readonly (string | number)[];
  /** Empty where it is written in a way that is not read, such as with escapes. */
  readonly value: string;
  /** Line of the pasted text, from 1. */
  readonly line: number;
}

/** Deeper documents are not read: no tool's output comes near, and hostile ones must cost little. */
export const MAX_DEPTH = 32;

/** The text at a path; `undefined`: there is none. */
export function scalarAt(
  document: readonly Scalar[],
  ...path: readonly (string | number)[]
): Scalar | undefined {
  return document.find(
    (scalar) =>
      scalar.path.length === path.length && scalar.path.every((key, index) => key === path[index]),
  );
}

/** The items of the list of mappings at a path: each one's own texts by key. */
export function itemsAt(
  document: readonly Scalar[],
  ...path: readonly (string | number)[]
): ReadonlyMap<string, Scalar>[] {
  return partsAt(document, ...path)
    .map(
      (part) =>
        new Map(
          part.flatMap((scalar) => {
            const [key, ...deeper] = scalar.path;
            return typeof key === 'string' && deeper.length === 0 ? [[key, scalar]] : [];
          }),
        ),
    )
    .filter(({size}) => size > 0);
}

/** The items of the list at a path as documents of their own. */
export function partsAt(
  document: readonly Scalar[],
  ...path: readonly (string | number)[]
): Scalar[][] {
  const parts = new Map<number, Scalar[]>();
  for (const scalar of document) {
    const [number, ...own] = scalar.path.slice(path.length);
    if (typeof number !== 'number' || !path.every((key, at) => key === scalar.path[at])) continue;
    const part = parts.get(number) ?? [];
    part.push({...scalar, path: own});
    parts.set(number, part);
  }
  return Array.from(parts.values());
}
