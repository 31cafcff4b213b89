import {existsSync} from 'node:fs';
import {realpath} from 'node:fs/promises';
import type {LoadContext} from '@docusaurus/types';
import {dataFile, type DataSource} from '../site/data.js';
import {openSite} from './site.js';

/** What a data file is to the site that it was written for. */
export interface DataFileUse {
  /** Whether an entry of the plugin reads it. */
  readonly isRead: boolean;
  /** Whether components that name no product show it, or will: they have no other data to show. */
  readonly isDefault: boolean;
}

/**
 * Asks the site's configuration.
 *
 * @param file absolute path of the data file, with links followed
 * @param context of the site
 */
export async function dataFileUse(file: string, context: LoadContext): Promise<DataFileUse> {
  const {instances} = await openSite(context, [file]);
  const isRead = async (data: DataSource) => {
    const source = dataFile(data, context);
    return source !== null && existsSync(source) && (await realpath(source)) === file;
  };
  const hasOther = async (data: DataSource) => {
    const source = dataFile(data, context);
    const exists = source === null ? data !== false : existsSync(source);
    return exists && !(await isRead(data));
  };
  const reads = await Promise.all(instances.map(({data}) => isRead(data)));
  const main = instances.length > 1 ? instances.find(({id}) => id === 'default') : instances[0];
  return {isRead: reads.includes(true), isDefault: main ? !(await hasOther(main.data)) : false};
}
