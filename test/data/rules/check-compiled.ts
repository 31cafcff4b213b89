import type {CompatData} from '../../../src/compat/model.js';
import {parseData} from '../../../src/data/parse.js';
import type {CompiledRule} from '../../../src/data/rules/rule.js';

/** YAML without a mistake. */
export function read(text: string): CompatData {
  const {data} = parseData(text, {path: 'x.yaml'});
  if (!data) {
    throw new Error(`mistakes in ${text}`);
  }
  return data;
}

/** A product of the site, three lines of which two have ended by {@link TODAY}. */
export const MAST = `
product: {id: mast, name: Mast}
dependencies: [{id: sail, name: Sail}, {id: sea, name: Sea}]
releases:
  - {line: main, status: development, requires: {sail: {range: main, claim: bundled}}}
  - line: v1.8.x
    endOfLife: 2027-02-14
    requires: {sail: {range: v1.38.0, claim: bundled}, sea: 1.32 - 1.35}
  - line: v1.7.x
    endOfLife: 2026-08-05
    requires: {sail: {range: v1.37.0, claim: bundled}, sea: 1.32 - 1.35}
  - line: v1.6.x
    endOfLife: 2026-05-13
    requires: {sail: {range: v1.36.4, claim: bundled}, sea: 1.30 - 1.33}
`;

export const TODAY = '2026-11-24';

/**
 * What a rule finds in the data of a ship, beside that of the mast: `key: message`.
 *
 * @param rule the rule
 * @param releases as YAML, one release a text
 * @param options what is known besides
 * @param options.head more of the data, as YAML
 * @param options.today `null`: no day is known
 * @param options.mast the data of the mast as YAML; `null`: the site has none
 */
export function checkShip(
  rule: CompiledRule,
  releases: readonly string[],
  {
    head = '',
    today = TODAY,
    mast = MAST,
  }: {head?: string; today?: string | null; mast?: string | null} = {},
): string[] {
  const text = `
product: {id: ship, name: Ship}
dependencies:
  - {id: mast, name: Mast}
  - {id: sail, name: Sail, bundledWith: mast}
  - {id: sea, name: Sea}
${head}
releases:
${releases.map((each) => `  - ${each}\n`).join('')}`;
  const other = mast === null ? null : read(mast);
  const products: Record<string, CompatData> = other ? {[other.product.id]: other} : {};
  const {data, problems} = parseData(text, {path: 'compat.yaml', today, products});
  if (!data) {
    throw new Error(`mistakes in ${text}: ${problems.map(({message}) => message).join()}`);
  }
  return problems
    .filter(({code}) => code === rule.code)
    .map(({key = '', message}) => `${key}: ${message}`);
}
