import {createContext, useMemo} from 'react';
import generated from '@generated/docusaurus-plugin-compat-matrix/history.json';
import type {CellChange} from '../compat/index.js';

/** Line → column → its changes, newest first. */
export type CellHistory = ReadonlyMap<string, ReadonlyMap<string, readonly CellChange[]>>;

const NONE: CellHistory = new Map();

/** The history that the cells of a matrix tell; nothing where its page did not ask for it. */
export const CellHistoryContext = createContext(NONE);

/**
 * The history of a product's cells; empty unless the plugin's option `history` is on.
 *
 * @param product - Id of the product; `null`: none is asked for.
 */
export function useCellHistory(product: string | null): CellHistory {
  return useMemo(() => {
    const changes =
      product !== null && Object.hasOwn(generated, product) ? (generated[product] ?? []) : [];
    return changes.length > 0 ? byCell(changes) : NONE;
  }, [product]);
}

function byCell(changes: readonly CellChange[]): CellHistory {
  const cells = new Map<string, Map<string, CellChange[]>>();
  for (const change of changes) {
    const columns = cells.get(change.line) ?? new Map<string, CellChange[]>();
    columns.set(change.column, [...(columns.get(change.column) ?? []), change]);
    cells.set(change.line, columns);
  }
  return cells;
}
