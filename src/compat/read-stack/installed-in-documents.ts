import {chartsInObject} from './charts.js';
import {clusterInObject} from './cluster-version.js';
import {imagesInObject, imagesWithTags} from './container-images.js';
import {releasesInObjects} from './helm-list.js';
import type {Installed} from './installed.js';
import {jsonDocuments} from './json-documents.js';
import {objectsIn} from './scalar.js';
import {tableRows} from './table-rows.js';
import {yamlDocuments} from './yaml-documents.js';

/** What the JSON and YAML documents among lines say is installed, and the tables that say as much. */
export function installedInDocuments(lines: readonly string[]): Installed[] {
  const objects = [
    ...[...jsonDocuments(lines), ...yamlDocuments(lines)].flatMap(objectsIn),
    ...tableRows(lines),
  ];
  return [
    ...releasesInObjects(objects),
    ...[clusterInObject, chartsInObject, imagesInObject, imagesWithTags].flatMap((read) =>
      objects.flatMap(read),
    ),
  ];
}
