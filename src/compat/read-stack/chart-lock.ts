import {chartsAt} from './charts-at.js';
import type {Installed} from './installed.js';
import type {Texts} from './scalar.js';

/** The dependencies in a Chart.lock, or in a Chart.yaml, where a version may be a range. */
export function chartsInLock(object: Texts): Installed[] {
  return chartsAt('chart-lock', object, /^(dependencies\.\d+\.)name$/, 'version');
}
