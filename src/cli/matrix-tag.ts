/**
 * The tag that stands in place of a table.
 *
 * @param product its id; default: it is the site's default product
 */
export function matrixTag(product?: string): string {
  return product === undefined
    ? '<CompatMatrix/>'
    : `<CompatMatrix product=${JSON.stringify(product)}/>`;
}
