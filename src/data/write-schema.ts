/** Writes compat.schema.json at the root of the package; part of `npm run build`. */
import {writeFileSync} from 'node:fs';
import {jsonSchema} from './json-schema.js';

writeFileSync(
  new URL('../../compat.schema.json', import.meta.url),
  `${JSON.stringify(jsonSchema(), null, 2)}\n`,
);
