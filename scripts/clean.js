// Removes what `npm run build` writes.
import {rm} from 'node:fs/promises';

const root = new URL('../', import.meta.url);
for (const path of ['lib', 'compat.schema.json']) {
  await rm(new URL(path, root), {recursive: true, force: true});
}
