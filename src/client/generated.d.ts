/** Written by the plugin on every load. */
declare module '@generated/docusaurus-plugin-compat-matrix/catalog.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- no relative import may stand in an ambient module
  const catalog: import('../compat/catalog.js').Catalog;
  export default catalog;
}

/** Written by the plugin on every load; empty lists unless the option `history` is on. */
declare module '@generated/docusaurus-plugin-compat-matrix/history.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- no relative import may stand in an ambient module
  const history: Readonly<Record<string, readonly import('../compat/model.js').CellChange[]>>;
  export default history;
}
