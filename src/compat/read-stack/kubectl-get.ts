import {imageOf} from './image.js';
import type {Installed} from './installed.js';

/**
 * The images in tables of `kubectl get … --output wide`: whatever has a column IMAGES. A table ends
 * before a line with more or fewer cells than its header. Of workloads that are scaled to nothing,
 * or are done, nothing runs.
 */
export function imagesInTables(lines: readonly string[]): Installed[] {
  let header: readonly string[] = [];
  return lines.flatMap((text, index) => {
    // Of all headers this one alone has a space; no cell of these tables has one.
    const cells = text.trim().replace('NODE SELECTOR', 'NODE-SELECTOR').split(/\s+/);
    const isHeader = cells.includes('IMAGES');
    if (isHeader || cells.length !== header.length) header = isHeader ? cells : [];
    if (isHeader || header.length === 0) return [];
    const cell = (name: string) => cells[header.indexOf(name)] ?? '';
    const isIdle =
      cell('DESIRED') === '0' || cell('READY') === '0/0' || /^(\d+)\/\1$/.test(cell('COMPLETIONS'));
    return isIdle
      ? []
      : cell('IMAGES')
          .split(',')
          .map((image) => imageOf(image, index + 1));
  });
}
