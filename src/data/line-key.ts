/** What is the same for all ways to write one release line: `v0.5.x`, `0.5.x` and `v0.5`. */
export function lineKey(line: string): string {
  return line
    .trim()
    .toLowerCase()
    .replace(/^v(?=\d)/, '')
    .replace(/(\.[x*])+$/, '');
}
