import {chartsInLock} from './chart-lock.js';
import {serverInObject} from './cluster-version.js';
import {imagesInObject} from './container-images.js';
import {chartsInObject} from './gitops.js';
import {releasesInObjects} from './helm-list.js';
import type {Installed} from './installed.js';
import {jsonDocuments} from './json-documents.js';
import {objectsIn} from './scalar.js';
import {yamlDocuments} from './yaml-documents.js';

/** What the JSON and YAML documents among lines say is installed. */
export function installedInDocuments(lines: readonly string[]): Installed[] {
  const objects = [...jsonDocuments(lines), ...yamlDocuments(lines)].flatMap(objectsIn);
  return [
    ...releasesInObjects(objects),
    ...[serverInObject, chartsInLock, chartsInObject, imagesInObject].flatMap((read) =>
      objects.flatMap(read),
    ),
  ];
}
