/**
 * What authors of documentation write into commands and no shell understands:
 * `<RELEASE>`, `{{ .Values.x }}`, `{{< shortcode >}}`, `<%= x %>`, `[chart name]`, `«release»`.
 */

/** `<NAME>`, `<name of the file>`, `<path|url>`, `<...>`: no space inside the brackets' ends. */
const ANGLE = /<(?:\.{3}|…|[\p{L}_][^<>\n;&"'`|\\]*(?:\|[^<>\n;&"'`|\\ ]+)*(?<![\s=]))>/gu;
/** Mustache, Go template, Hugo and Jinja: `{{ x }}`, `{{< x >}}`, `{{% x %}}`. */
const MUSTACHE = /\{\{[^{}\n]*\}\}/g;
/** ERB and EJS, Jinja and Liquid, Template Toolkit: `<%= x %>`, `{% x %}`, `[% x %]`. */
const TEMPLATE = /<%(?:(?!<%|%>)[^\n])*%>|\{%(?:(?!\{%|%\})[^\n])*%\}|\[%(?:(?!\[%|%\])[^\n])*%\]/g;
/** A component of MDX, which is no placeholder and yet one word: `<Version />`, `<Var name="x" />`. */
export const COMPONENT =
  /<(?=\w*[a-z]|[^<>]*=)[A-Z][\w.]*(?:[ \t]+[\w-]+(?:=(?:"[^"\n]*"|'[^'\n]*'|\{[^{}\n]*\}))?)*[ \t]*\/>/g;
/** A shortcode or expression that a formatter tore apart: `{{ reuse < NAME > --version < x > }}`. */
const TORN = /^\{\{.*\S[ \t]+<[ \t]\S/;
/** `[chart name]`, `[OIDC URL]`, `[[X Y]]`: only where a space would split the word. */
const BRACKET = /\[[\p{L}_][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_./-]+)+\]/gu;

/** `«chart name»`, which holds a name: what quotes of French or Russian hold in a command has more in it. */
export const GUILLEMETS = /«[\p{L}\p{N}](?:[\p{L}\p{N} ._-]*[\p{L}\p{N}])?»/gu;

/** A letter that is an ordinary part of a word to every shell. */
const FILLER = 'x';

/**
 * Covers placeholders with plain letters, so that a shell parser sees one word
 * where the author meant one. Offsets and line breaks are kept.
 */
export function maskPlaceholders(text: string): string {
  let masked = text;
  const cover = (match: string): string => FILLER.repeat(match.length);
  if (masked.includes('{{')) {
    masked = masked.replace(MUSTACHE, (match) => (TORN.test(match) ? match : cover(match)));
  }
  if (masked.includes('%')) {
    masked = masked.replace(TEMPLATE, cover);
  }
  if (masked.includes('<')) {
    masked = masked.replace(COMPONENT, cover).replace(ANGLE, cover);
  }
  if (masked.includes('[')) {
    masked = masked.replace(BRACKET, cover);
  }
  if (masked.includes('«')) {
    masked = masked.replace(GUILLEMETS, cover);
  }
  return masked;
}
