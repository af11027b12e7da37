interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  example?: unknown;
  schema?: { example?: unknown };
}
interface Schema {
  $ref?: string;
  example?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  allOf?: Schema[];
}
interface Body {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}
export interface Operation {
  summary?: string;
  parameters?: Parameter[];
  responses: Record<string, { description?: string }>;
  requestBody?: { content: Record<string, Body> };
}
export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** The examples of an operation's query, all at once, as Swagger UI fills them in. */
export function exampleQuery({ parameters = [] }: Operation): URLSearchParams {
  const query = new URLSearchParams();
  for (const { in: place, name, example, schema } of parameters) {
    const value = example ?? schema?.example;
    if (place === 'query' && value !== undefined) query.set(name, String(value));
  }
  return query;
}

/** Every example of an operation's JSON body: those it names, else one of the examples of its properties. */
export function exampleBodies(document: OpenApi, { requestBody }: Operation): unknown[] {
  const body = requestBody?.content['application/json'];
  if (!body) return [];
  if (body.examples) return Object.values(body.examples).map(({ value }) => value);
  return [body.example ?? exampleOf(document, body.schema ?? {})];
}

function exampleOf(document: OpenApi, schema: Schema): unknown {
  const { $ref, allOf, example, properties } = schema;
  if (example !== undefined) return example;
  if ($ref) return exampleOf(document, document.components.schemas[$ref.split('/').at(-1)!] ?? {});
  if (allOf) return Object.assign({}, ...allOf.map((part) => exampleOf(document, part)));
  if (!properties) return undefined;
  const entries = Object.entries(properties).map(([name, one]) => [name, exampleOf(document, one)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
