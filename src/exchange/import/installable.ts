import {VERSION} from '../../data/forms.js';
import {isInLine, isNumbered, isOneVersion, parseVersion} from '../../version/index.js';

/** Whether a text is one version, and can be the `version` of a release. */
export function isInstallable(text: string): boolean {
  return isOneVersion(parseVersion(text)) && VERSION.test(text);
}

/** Whether a version belongs to the release of a line: `v1.8.3` to `1.8`. */
export function isOwnVersion(text: string, line: string): boolean {
  const [version, own] = [parseVersion(text), parseVersion(line)];
  return isOneVersion(version) && isNumbered(own) && isInLine(version, own);
}
