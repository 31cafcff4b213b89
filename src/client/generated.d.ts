/** Written by the plugin on every load. */
declare module '@generated/docusaurus-plugin-compat-matrix/catalog.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- no relative import may stand in an ambient module
  const catalog: import('../compat/catalog.js').Catalog;
  export default catalog;
}
