import {isManifest} from './charts.js';
import {imageOf} from './image.js';
import type {Installed} from './installed.js';
import type {Texts} from './scalar.js';

/**
 * Where pods, what makes them, and services of Compose name the images of their containers; and the
 * columns in which tables of kubectl name them.
 */
const IMAGE = /^(?:(?:spec\.(?:template\.spec\.)?containers|services)\.[^.]+\.image|IMAGES?)$/;

/** What says that nothing runs: it is scaled to nothing, or done. */
const IDLE =
  /^(?:(?:spec\.replicas|DESIRED) 0|READY 0\/0|status\.phase (?:Succeeded|Failed)|COMPLETIONS (\d+)\/\1|status\.completionTime .*)$/;

/** The images of an object, as a manifest, a cluster or a row of a table has it, if they may run. */
export function imagesInObject(object: Texts): Installed[] {
  const texts = Array.from(object);
  return texts.some(([path, {value}]) => IDLE.test(`${path} ${value}`))
    ? []
    : texts.flatMap(([path, {value, line}]) =>
        IMAGE.test(path) ? value.split(',').map((image) => imageOf(image, line)) : [],
      );
}

/** Images whose tags stand beside them, as in Helm's values and in a Kustomization. */
export function imagesWithTags(object: Texts): Installed[] {
  if (!isManifest(object)) return [];
  return Array.from(object).flatMap(([path, name]) => {
    const [, start] = /^((?:.*\.)?)(?:repository|name)$/.exec(path) ?? [];
    const tag = object.get(`${String(start)}tag`) ?? object.get(`${String(start)}newTag`);
    return tag?.value ? imageOf(`${name.value}:${tag.value}`, tag.line) : [];
  });
}
