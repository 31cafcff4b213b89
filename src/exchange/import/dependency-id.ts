import {ID} from '../../compat/names.js';

const KNOWN_IDS: Readonly<Record<string, string>> = {
  k8s: 'kubernetes',
  ocp: 'openshift',
  postgres: 'postgresql',
};

/** An id that the data accepts, from a name. */
export function idOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  if (Object.hasOwn(KNOWN_IDS, slug)) return KNOWN_IDS[slug] ?? slug;
  return ID.test(slug) ? slug : 'column';
}
