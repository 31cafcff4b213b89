import {useMemo} from 'react';
import type {CompatData} from '../compat/index.js';
import {dataOf, useCatalog} from './catalog.js';
import type {CommandSubject} from './command-fills.js';

/** What fills a placeholder of a product. */
export function subjectOf({product, placeholders}: CompatData, name: string): CommandSubject {
  const source = placeholders[name];
  const subject = {placeholder: name, product: product.id};
  if (typeof source === 'string') {
    return source === product.id ? subject : {...subject, dependency: source};
  }
  if (!source) return subject;
  if ('from' in source) return {...subject, dependency: source.from};
  if ('value' in source) return {...subject, value: source.value};
  if ('install' in source) {
    return source.install === product.id ? subject : {...subject, install: source.install};
  }
  return {...subject, field: {label: source.label ?? name, default: source.default}};
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
    const keys = subjects.map(subjectKey);
    return subjects.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
  }, [catalog, product, placeholders]);
}
