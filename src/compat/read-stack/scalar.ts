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

/** The texts of an object by their paths, such as `metadata.name`. */
export type Texts = ReadonlyMap<string, Pick<Scalar, 'value' | 'line'>>;

/** A document, and the items of the list that it is or has in `items`, each as an object of its own. */
export function objectsIn(document: readonly Scalar[]): Texts[] {
  const objects = new Map<string, Map<string, Scalar>>();
  const put = (object: string, path: string, scalar: Scalar) => {
    objects.set(object, (objects.get(object) ?? new Map<string, Scalar>()).set(path, scalar));
  };
  for (const scalar of document) {
    const path = scalar.path.join('.');
    const [, item, own = ''] = /^((?:items\.)?\d+)\.(.+)$/.exec(path) ?? [];
    put('', path, scalar);
    if (item !== undefined) put(item, own, scalar);
  }
  return Array.from(objects.values());
}
