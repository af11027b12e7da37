/** What of an OpenAPI 3.0 schema the API's document uses. */
export interface Schema {
  $ref?: string;
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  nullable?: boolean;
  enum?: unknown[];
  example?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema?: Schema;
  example?: unknown;
}

interface Media {
  schema?: Schema;
  examples?: Record<string, { value: unknown }>;
}

export interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}

export interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** A route of the document. */
export interface Route {
  method: string;
  path: string;
  operation: Operation;
}

export const routesOf = ({ paths }: Document): Route[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );

/** A schema with its reference followed and its parts put together. */
export function resolve(document: Document, schema: Schema): Schema {
  const { $ref, allOf, ...rest } = schema;
  const parts = [
    ...($ref ? [document.components.schemas[$ref.split('/').at(-1)!] ?? {}] : []),
    ...(allOf ?? []),
  ].map((part) => resolve(document, part));
  return Object.assign({}, ...parts, rest, {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), rest.properties),
    required: [...parts.flatMap(({ required = [] }) => required), ...(rest.required ?? [])],
  }) as Schema;
}
