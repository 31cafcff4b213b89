import {useSyncExternalStore} from 'react';
import generated from '@generated/docusaurus-plugin-compat-matrix/catalog.json';

/**
 * What day it is, as `YYYY-MM-DD`.
 *
 * In static HTML, and in the first render of the browser, the day of the build, so that hydration
 * finds what it expects; from then on the reader's own, also when a tab is seen again on a later
 * day. Never before the day of the build: such a clock is wrong, or west of it by some hours.
 */
export function useToday(): string {
  return useSyncExternalStore(subscribe, localDay, buildDay);
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  // A page from the back/forward cache may be of another day.
  window.addEventListener('pageshow', listener);
  return () => {
    document.removeEventListener('visibilitychange', listener);
    window.removeEventListener('pageshow', listener);
  };
}

function buildDay(): string {
  return generated.builtOn;
}

function localDay(): string {
  const now = new Date();
  // In UTC, and so in ISO's form, what the reader's own clock shows.
  const day = new Date(+now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return day < generated.builtOn ? generated.builtOn : day;
}
