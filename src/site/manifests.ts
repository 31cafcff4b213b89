/** An object of Kubernetes in a text, as far as its first two keys. */
export interface Manifest {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Offset in the text of the value of `apiVersion`. */
  readonly offset: number;
}

const API_VERSION = /^([ \t]*(?:- +)*)apiVersion:[ \t]*(["']?)([\w.-]+)\/([\w-]+)\2[ \t]*(?:#.*)?$/;
const KIND = /^([ \t]*(?:- +)*)kind:[ \t]*(["']?)(\w+)\2[ \t]*(?:#.*)?$/;

/** Lines that belong to no mapping. */
const NOTHING = /^\s*(?:#.*)?$/;

/** How far from `apiVersion` its `kind` is looked for. */
const NEAR = 50;

/**
 * The objects whose `apiVersion` (with a group) and `kind` stand side by side in a text: YAML, or
 * a script with YAML in it. Nothing else of the text needs to be valid.
 *
 * @param text with lines joined by `\n`
 */
export function manifestsIn(text: string): Manifest[] {
  const lines = text.split('\n');
  const manifests: Manifest[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const [, indent = '', , group = '', version = ''] = API_VERSION.exec(line) ?? [];
    const kind = group === '' ? null : kindBeside(lines, index, indent);
    if (kind !== null) {
      manifests.push({group, version, kind, offset: start + line.indexOf(`${group}/${version}`)});
    }
    start += line.length + 1;
  }
  return manifests;
}

/** The `kind` in the mapping of a line: below it, else above. */
function kindBeside(lines: readonly string[], index: number, indent: string): string | null {
  const below = search(lines.slice(index + 1, index + 1 + NEAR), indent.length, false);
  // An item's first key has nothing above.
  if (below !== null || indent.includes('-')) return below;
  return search(lines.slice(Math.max(0, index - NEAR), index).reverse(), indent.length, true);
}

function search(lines: readonly string[], indent: number, upwards: boolean): string | null {
  for (const line of lines) {
    const depth = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const key = /^[ \t]*(?:- +)*/.exec(line)?.[0].length ?? 0;
    if (NOTHING.test(line) || depth > indent) continue;
    const first = key > depth;
    // Another document, another mapping, or the next item of the list.
    if (key !== indent || (first && !upwards) || line.startsWith('---')) return null;
    const kind = KIND.exec(line)?.[3];
    if (kind !== undefined) return kind;
    if (first || API_VERSION.test(line)) return null;
  }
  return null;
}
