import type {CompatData, Release} from '../model.js';
import {isPublished} from '../support.js';

/**
 * The releases from an older one to a newer one, both among them, oldest first.
 * Lines in development are no stops on the way, and `others` is no line.
 *
 * @returns `null` when `older` is in truth the newer one
 */
export function linesBetween(
  {releases}: CompatData,
  older: Release,
  newer: Release,
): readonly Release[] | null {
  const [first, last] = [releases.indexOf(newer), releases.indexOf(older)];
  if (first > last) return null;
  return releases
    .slice(first, last + 1)
    .filter((release) => release === older || release === newer || isPublished(release))
    .reverse();
}
