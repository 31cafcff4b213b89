import {z} from 'zod';
import {ADDRESS} from './forms.js';
import {compatSchema, DATE, END} from './schema.js';

/** Texts that no number can be taken for. */
const NEVER_NUMBERS = new Set([ADDRESS, DATE, END].map(({source}) => source));

/**
 * The schema of data files as JSON Schema (draft 7, which editors know best).
 *
 * It accepts numbers where text is meant: `1.30` without quotes is a number to a
 * validator, though `parseData` reads it as text. What refers from one part of the
 * data to another it cannot check.
 */
export function jsonSchema(): object {
  return {
    ...z.toJSONSchema(compatSchema, {
      target: 'draft-7',
      io: 'input',
      override({jsonSchema: schema}) {
        const isText = schema.type === 'string' && !schema.enum && !schema.format;
        if (isText && !NEVER_NUMBERS.has(schema.pattern ?? '')) {
          Object.assign(schema, {type: ['string', 'number']});
        }
      },
    }),
    title: 'docusaurus-plugin-compat-matrix',
  };
}
