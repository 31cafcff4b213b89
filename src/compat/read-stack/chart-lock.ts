import {chart, type Installed} from './installed.js';
import {itemsAt, type Scalar} from './scalar.js';

/** The dependencies in a Chart.lock, or in a Chart.yaml, where a version may be a range. */
export function chartsInLock(document: readonly Scalar[]): Installed[] {
  return itemsAt(document, 'dependencies').flatMap((item) =>
    chart('chart-lock', item.get('name'), item.get('version')),
  );
}
