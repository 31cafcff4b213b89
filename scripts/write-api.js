import {writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {apiPage} from './api-page.js';

const page = new URL('../example-site/docs/api.mdx', import.meta.url);
const options = await resolveConfig(page);
writeFileSync(page, await format(apiPage(), {...options, parser: 'mdx'}));
