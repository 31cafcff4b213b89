/**
 * Words of the comments that the classic theme takes out of code blocks before it shows them.
 *
 * @param themeConfig of the site, after defaults
 * @returns `undefined` if the theme is not asked: then its defaults hold
 */
export function magicCommentsOf(themeConfig: object): string[] | undefined {
  const {prism} = themeConfig as ThemeConfig;
  return prism?.magicComments?.flatMap(({line, block}) =>
    [line, block?.start, block?.end].filter((word) => word !== undefined),
  );
}

/** https://docusaurus.io/docs/api/themes/configuration#codeblock */
interface ThemeConfig {
  readonly prism?: {
    readonly magicComments?: ReadonlyArray<{
      readonly line?: string;
      readonly block?: {readonly start: string; readonly end: string};
    }>;
  };
}
