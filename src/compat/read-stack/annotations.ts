import {installed, type Installed} from './installed.js';

/** As YAML, JSON or `kubectl describe` write it: a prefix, a slash and a name, then a version. */
const ANNOTATION = /(?:^|[\s"{,])([\w.-]+\/[\w.-]+)"?: *"?(v?\d[^\s",}]*)/g;

/** A `#` with a space after it, or at the beginning of a line: what follows says what was, or may be. */
const COMMENT = /(?:^\s*#|\s# ).*/;

/**
 * The versions in annotations and labels, wherever they stand: what is made of CRDs alone, such as
 * the Gateway API, has no other place for its version.
 *
 * https://gateway-api.sigs.k8s.io/concepts/versioning/
 */
export function annotationsInLines(lines: readonly string[]): Installed[] {
  return lines.flatMap((text, index) =>
    Array.from(text.replace(COMMENT, '').matchAll(ANNOTATION), ([, name = '', version = '']) =>
      installed('annotation', 'annotation', name, version, index + 1),
    ),
  );
}
