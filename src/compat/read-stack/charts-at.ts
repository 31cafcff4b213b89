import {chart, type Installed, type StackSource} from './installed.js';
import type {Texts} from './scalar.js';

/** The charts whose names stand where a pattern says, with the versions that stand at a key beside them. */
export function chartsAt(
  source: StackSource,
  object: Texts,
  place: RegExp,
  key: string,
  deployed?: boolean,
): Installed[] {
  return Array.from(object).flatMap(([path, name]) => {
    const [, beside] = place.exec(path) ?? [];
    return beside === undefined ? [] : chart(source, name, object.get(beside + key), deployed);
  });
}
