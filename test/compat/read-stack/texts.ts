/** The texts in a JSON value, with their paths, in order. */
export function textsIn(value: unknown, path: (string | number)[] = []): [unknown[], string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  return Object.entries(value as object).flatMap(([key, item]) => textsIn(item, [...path, key]));
}
