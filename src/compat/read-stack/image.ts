import {installed, type Installed} from './installed.js';

/**
 * Reads `registry:5000/path/name:tag@digest`; a colon before the last slash belongs to the registry.
 * The digest beside a tag is what the tag stood for when somebody pinned it.
 *
 * @param line that it stands on, from 1
 */
export function imageOf(image: string, line: number): Installed {
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
