import type {CompatData, Dependency} from '../compat/index.js';

/** A column of the matrix. */
export interface MatrixColumn {
  readonly dependency: Dependency;
  /** What ships with it, shown in brackets. */
  readonly bundled: readonly Dependency[];
}

/**
 * The matrix's columns between the release and the support status.
 *
 * @param shown - Ids of the dependencies to show, in this order; default: all, in the data's order.
 * A bundled one stands in brackets where the column of what it ships with is shown too, else in a
 * column of its own.
 * @throws If the data lacks one of them; the message names those it has.
 */
export function matrixColumns(data: CompatData, shown?: readonly string[]): MatrixColumn[] {
  const dependencies = shown?.map((id) => dependencyOf(data, id)) ?? data.dependencies;
  const ids = new Set(dependencies.map(({id}) => id));
  const inBrackets = ({bundledWith}: Dependency) =>
    bundledWith !== undefined && ids.has(bundledWith);
  return dependencies
    .filter((dependency) => !inBrackets(dependency))
    .map((dependency) => ({
      dependency,
      bundled: dependencies.filter(({bundledWith}) => bundledWith === dependency.id),
    }));
}

/**
 * A dependency of a product.
 *
 * @throws If the data has no such dependency; the message names those it has.
 */
export function dependencyOf({product, dependencies}: CompatData, id: string): Dependency {
  const dependency = dependencies.find((candidate) => candidate.id === id);
  if (!dependency) {
    const known = dependencies.map((candidate) => `\`${candidate.id}\``).join(', ');
    throw new Error(`${product.name} has no dependency \`${id}\`; it has ${known || 'none'}.`);
  }
  return dependency;
}
