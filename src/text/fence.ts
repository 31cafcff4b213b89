/**
 * Code in a fence longer than any run of backticks in it
 * (https://spec.commonmark.org/0.31.2/#fenced-code-blocks).
 *
 * @returns lines
 */
export function fence(code: string, language: string): string[] {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return [mark + language, ...code.split('\n'), mark];
}
