/**
 * Compares number by number; missing numbers are zero.
 *
 * @returns negative, zero or positive, as `Array.sort` wants it
 */
export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Compares prerelease identifiers by semver 2.0.0 item 11: none at all is
 * newest, numbers come before words, and of two that begin alike the longer
 * is newer.
 *
 * @returns negative, zero or positive, as `Array.sort` wants it
 */
export function comparePrereleases(
  a: readonly (number | string)[],
  b: readonly (number | string)[],
): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    if (left === right) continue;
    if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

/** The first numbers that no longer begin with `release`: `[1, 32]` → `[1, 33]`. */
export function next(release: readonly number[]): number[] {
  return release.map((number, index) => (index === release.length - 1 ? number + 1 : number));
}
