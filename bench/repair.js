import {performance} from 'node:perf_hooks';
import {repairBlock} from '../lib/helm/repair.js';
import {block} from './blocks.js';
import {median} from './median.js';

const RUNS = 9;

/** @returns {Promise<Record<string, {milliseconds: number}>>} Kind of block → median. */
export async function measureRepair() {
  /** @type {Record<string, {milliseconds: number}>} */
  const result = {};
  for (const kind of /** @type {const} */ (['good', 'broken', 'other'])) {
    const times = [];
    for (let run = 0; run < RUNS; run += 1) {
      const blocks = Array.from({length: 1000}, (_, index) => block(run * 1000 + index, kind));
      const start = performance.now();
      for (const text of blocks) repairBlock(text, {lang: 'bash'});
      times.push(performance.now() - start);
    }
    result[kind] = {milliseconds: Math.round(median(times) * 10) / 10};
  }
  return result;
}
