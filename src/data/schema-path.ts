import * as z from 'zod';
import {compatSchema} from './schema.js';
import type {Path} from './source/located.js';

/** The schemas that a value at a path may follow; more than one below a union. */
export function schemasAt(path: Path): z.core.$ZodType[] {
  let schemas = options(compatSchema);
  for (const step of path) {
    schemas = schemas.flatMap((schema) => options(childOf(schema, step)));
  }
  return schemas;
}

/** What the schema says of the value at a path. */
export function descriptionAt(path: Path): string | undefined {
  const parents = schemasAt(path.slice(0, -1));
  const last = path.at(-1);
  const own = last === undefined ? [compatSchema] : parents.map((parent) => childOf(parent, last));
  return own.map((schema) => schema && z.globalRegistry.get(schema)?.description).find(Boolean);
}

/** Keys that the mapping at a path may have. */
export function keysAt(path: Path): string[] {
  return schemasAt(path).flatMap((schema) =>
    schema instanceof z.ZodObject ? Object.keys(schema.shape) : [],
  );
}

function childOf(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return Object.hasOwn(shape, step) ? shape[step] : undefined;
  }
  if (schema instanceof z.ZodArray) {
    return schema.element;
  }
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** A schema without its wrapper, or the members of a union. */
function options(schema: z.core.$ZodType | undefined): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) {
    return options(schema.unwrap());
  }
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap(options);
  }
  return schema ? [schema] : [];
}
