import type { OpenAPIObject } from '@nestjs/swagger';

/** A JSON Schema, as far as contract classes make one. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  description?: string;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  examples?: unknown[];
  [keyword: string]: unknown;
}
export type Schemas = Record<string, JsonSchema>;

/** Turns schemas of OpenAPI 3.0 into those of AsyncAPI 3.0, which follow JSON Schema: an `example` is one of `examples`. */
export function jsonSchemas(openApi: NonNullable<OpenAPIObject['components']>['schemas']): Schemas {
  return translate(openApi) as Schemas;
}

function translate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) =>
    key === 'example' ? ['examples', [inner]] : [key, translate(inner)],
  );
  return Object.fromEntries(entries) as unknown;
}

/** A whole example, put together from those of its fields; fields without one are left out. */
export function exampleOf(schema: JsonSchema, schemas: Schemas): unknown {
  const { $ref, oneOf, examples, properties, items } = schema;
  if ($ref) return exampleOf(refersTo($ref, schemas), schemas);
  if (examples) return examples[0];
  if (oneOf) return exampleOf(oneOf[0]!, schemas);
  if (items) return [exampleOf(items, schemas)];
  if (!properties) return undefined;
  const fields = Object.entries(properties).map(
    ([name, field]) => [name, exampleOf(field, schemas)] as const,
  );
  return Object.fromEntries(fields.filter(([, example]) => example !== undefined));
}

/** The schema that `#/components/schemas/NAME` names. */
export function refersTo($ref: string, schemas: Schemas): JsonSchema {
  const schema = schemas[nameIn($ref)];
  if (!schema) throw new Error(`${$ref} leads nowhere`);
  return schema;
}

export const nameIn = ($ref: string) => $ref.slice($ref.lastIndexOf('/') + 1);
