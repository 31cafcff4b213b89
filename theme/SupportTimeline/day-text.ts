const FORMATS = {
  day: {dateStyle: 'long'},
  month: {month: 'long', year: 'numeric'},
  'short-month': {month: 'short', year: 'numeric'},
  year: {year: 'numeric'},
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A day (`YYYY-MM-DD`), or its month or year, as the locale writes it. */
export default function dayText(
  day: string,
  precision: keyof typeof FORMATS,
  locale: string,
): string {
  return new Intl.DateTimeFormat(locale, {...FORMATS[precision], timeZone: 'UTC'}).format(
    new Date(`${day}T00:00:00Z`),
  );
}
