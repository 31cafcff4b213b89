/**
 * The day of the build in UTC, as `YYYY-MM-DD`. `SOURCE_DATE_EPOCH`, in seconds, stands for now, so
 * that a build can be repeated: https://reproducible-builds.org/specs/source-date-epoch/
 *
 * @param environment variables of the process
 * @param now in milliseconds
 * @throws if `SOURCE_DATE_EPOCH` is no number of seconds, as its specification asks
 */
export function buildDay(environment = process.env, now = Date.now()): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return dayOf(now);
  const day = /^\d{1,12}$/.test(epoch) ? dayOf(Number(epoch) * 1000) : '';
  // Years of five digits have a sign, and days could not be compared as text.
  if (!/^\d{4}-/.test(day)) {
    throw new Error(`SOURCE_DATE_EPOCH is not a number of seconds since 1970: "${epoch}"`);
  }
  return day;
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
