import {annotationsInLines} from './annotations.js';
import {chartsInMessages} from './flux-messages.js';
import {releasesInMetadata, releasesInTable} from './helm-list.js';
import type {Installed} from './installed.js';
import {imagesInTables} from './kubectl-get.js';
import {kubeletsInTables} from './kubectl-nodes.js';
import {serverInText} from './kubectl-version.js';

/** What the lines of tables and other texts say is installed. */
export function installedInText(lines: readonly string[]): Installed[] {
  return [
    serverInText,
    kubeletsInTables,
    releasesInTable,
    releasesInMetadata,
    imagesInTables,
    chartsInMessages,
    annotationsInLines,
  ].flatMap((read) => read(lines));
}
