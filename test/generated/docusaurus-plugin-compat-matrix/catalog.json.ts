import {readFileSync} from 'node:fs';
import {createCatalog} from '../../../src/compat/create-catalog.js';
import type {CompatData} from '../../../src/compat/index.js';
import {parseData} from '../../../src/exchange/index.js';

/** @param path In the example site's folder; tests run in the repository's. */
function read(path: string): CompatData {
  const {data} = parseData(readFileSync(`example-site/${path}`, 'utf8'), {path});
  if (!data) throw new Error(`${path} has mistakes`);
  return data;
}

/** The example site's catalog, as the plugin generates it. */
export default createCatalog(
  new Map([
    ['default', read('compat.yaml')],
    ['full', read('envoy-ai-gateway.yaml')],
    ['envoy-gateway', read('envoy-gateway.yaml')],
  ]),
  '2026-11-24',
);
