import {useMemo} from 'react';
import type {CompatData} from '../compat/index.js';
import {dataOf, useCatalog} from './catalog.js';
import type {CommandSubject} from './command-fills.js';

/** What fills a placeholder of a product. */
export function subjectOf({product, placeholders}: CompatData, name: string): CommandSubject {
  const source = placeholders[name];
  const subject = {placeholder: name, product: product.id};
  if (typeof source === 'object') {
    return 'from' in source
      ? {...subject, dependency: source.from}
      : {...subject, field: {label: source.label ?? name, default: source.default}};
  }
  return source === undefined || source === product.id ? subject : {...subject, dependency: source};
}

/** The same for two placeholders that one choice fills. */
export function subjectKey({placeholder, product, dependency, field}: CommandSubject): string {
  return field ? `text:${placeholder}` : `${product} ${dependency ?? ''}`;
}

/**
 * What the reader can choose for commands, each once, in the order of the data.
 *
 * @param product - Id of the product; default: with `placeholders` any, else the product of the
 * plugin's default instance.
 * @param placeholders - Names of the placeholders that matter; default: all of the product.
 * @throws If there is no such product; the message names those there are.
 */
export function useCommandSubjects(
  product?: string,
  placeholders?: readonly string[],
): readonly CommandSubject[] {
  const catalog = useCatalog();
  return useMemo(() => {
    const products =
      product === undefined && placeholders
        ? Object.values(catalog.products)
        : [dataOf(catalog, product)];
    const subjects = products.flatMap((data) =>
      Object.keys(data.placeholders)
        .filter((name) => placeholders?.includes(name) ?? true)
        .map((name) => subjectOf(data, name)),
    );
    return Array.from(new Map(subjects.map((subject) => [subjectKey(subject), subject])).values());
  }, [catalog, product, placeholders]);
}
