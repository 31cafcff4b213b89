import {imageOf} from './image.js';
import type {Installed} from './installed.js';
import type {Texts} from './scalar.js';

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
