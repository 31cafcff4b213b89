/** A list as the locale writes it: "a, b and c" (conjunction) or "a, b or c" (disjunction). */
export default function listText(
  items: readonly string[],
  type: 'conjunction' | 'disjunction',
  locale: string,
): string {
  // Making a formatter takes long, and most lists have one item.
  if (items.length < 2) return items[0] ?? '';
  return new Intl.ListFormat(locale, {type}).format(items);
}
