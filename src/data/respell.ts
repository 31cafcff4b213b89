import {formatPath, list, map, type Located, type Path} from './source/located.js';

/** A key that the data has, and the one that was meant. */
export interface MisspeltKey {
  /** Of the mapping that has it. */
  readonly parent: Path;
  readonly written: string;
  readonly meant: string;
}

/**
 * Data with misspelt keys spelt as they are meant, every place kept: whoever looks on in it finds
 * what follows from a slip no more. Where the key that was meant is there, it stays what it is.
 */
export function respell(root: Located, misspelt: readonly MisspeltKey[]): Located {
  if (misspelt.length === 0) return root;
  const names = new Map<string, Map<string, string>>();
  for (const {parent, written, meant} of misspelt) {
    const key = formatPath(parent);
    names.set(key, (names.get(key) ?? new Map<string, string>()).set(written, meant));
  }
  const visit = (value: Located, path: Path): Located => {
    if (value.kind === 'scalar') return value;
    if (value.kind === 'list') {
      return list(
        value.items.map((item, index) => visit(item, [...path, index])),
        value.place,
      );
    }
    const here = names.get(formatPath(path));
    const taken = new Set(value.entries.keys());
    const entries = [...value.entries].map(([written, entry]) => {
      const meant = here?.get(written) ?? written;
      const key = taken.has(meant) ? written : meant;
      taken.add(key);
      return [key, {...entry, value: visit(entry.value, [...path, written])}] as const;
    });
    return map(new Map(entries), value.place);
  };
  return visit(root, []);
}
