/** A text's description for translators, as property or attribute; `theme/` has no others of that name. */
const DESCRIPTION = /\bdescription(?:=|:\s+)(?:"[^"]*"|'(?:[^'\\]|\\.)*'),?/g;

/**
 * A loader for our theme's files: takes out what only translators read. It stands in the files
 * themselves, for there `docusaurus write-translations` looks for it.
 */
export default function withoutDescriptions(code: string): string {
  return code.replace(DESCRIPTION, '');
}
