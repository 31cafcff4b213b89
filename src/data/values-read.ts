import type {CompatData} from '../compat/model.js';

/** Names of the values of releases that placeholders read, each once. */
export function valuesRead({placeholders}: Pick<CompatData, 'placeholders'>): string[] {
  const names = Object.values(placeholders).flatMap((source) =>
    typeof source === 'object' && 'value' in source ? source.value : [],
  );
  return [...new Set(names)];
}
