import {annotationsInLines} from './annotations.js';
import {chartsInMessages} from './flux-messages.js';
import {releasesInMetadata, releasesInTable} from './helm-list.js';
import type {Installed} from './installed.js';
import {imagesInDescriptions} from './kubectl-describe.js';
import {kubeletsInText} from './kubectl-nodes.js';
import {serverInText} from './kubectl-version.js';

/** What the lines of tables and other texts say is installed. */
export function installedInText(lines: readonly string[]): Installed[] {
  return [
    serverInText,
    kubeletsInText,
    releasesInTable,
    releasesInMetadata,
    imagesInDescriptions,
    chartsInMessages,
    annotationsInLines,
  ].flatMap((read) => read(lines));
}
