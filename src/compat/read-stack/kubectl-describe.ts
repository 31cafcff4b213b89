import {imageOf} from './image.js';
import type {Installed} from './installed.js';

/**
 * What tells where a line of `kubectl describe` stands: an object's name; whose containers follow; a
 * container's image; else that none of them runs, for the object is done or scaled to nothing.
 */
const LINE =
  /^(?:(Name): .*|\s*(?:(\w+ )?(Containers):|Image:\s+(\S+))|Status:\s+(?:Succeeded|Failed)|Replicas:.*\b0 desired.*|Desired Number of Nodes Scheduled:\s+0|Completed At:.*)$/;

/** The images of containers, but not of those that only prepare. */
export function imagesInDescriptions(lines: readonly string[]): Installed[] {
  let runs = true;
  let isMain = true;
  return lines.flatMap((text, index) => {
    const [line, name, others, containers, image] = LINE.exec(text) ?? [];
    if (image !== undefined) return runs && isMain ? imageOf(image, index + 1) : [];
    if (line !== undefined) isMain = !others;
    if (line !== undefined && !containers) runs = name !== undefined;
    return [];
  });
}
