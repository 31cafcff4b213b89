import {installed, type Installed} from './installed.js';
import type {Texts} from './scalar.js';

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

/** Where pods, and what makes them, name the images of their containers. */
const IMAGE = /^spec\.(?:template\.spec\.)?containers\.\d+\.image$/;

/** The images of an object, as a manifest or as a cluster has it: as in tables, of what may run. */
export function imagesInObject(object: Texts): Installed[] {
  const isIdle =
    object.get('spec.replicas')?.value === '0' ||
    object.has('status.completionTime') ||
    /^(?:Succeeded|Failed)$/.test(object.get('status.phase')?.value ?? '');
  return Array.from(object).flatMap(([path, {value, line}]) =>
    !isIdle && IMAGE.test(path) ? imageOf(value, line) : [],
  );
}

/**
 * Reads `registry:5000/path/name:tag@digest`; a colon before the last slash belongs to the registry.
 * The digest beside a tag is what the tag stood for when somebody pinned it.
 */
function imageOf(image: string, line: number): Installed {
  const [tagged = ''] = image.split('@', 1);
  const colon = tagged.lastIndexOf(':');
  const hasTag = colon > tagged.lastIndexOf('/');
  return installed(
    'kubectl-get',
    'image',
    hasTag ? tagged.slice(0, colon) : tagged,
    hasTag ? tagged.slice(colon + 1) : null,
    line,
  );
}
