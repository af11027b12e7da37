import { Ajv, type ValidateFunction } from 'ajv';
import type { Document, Route, Schema } from './document.js';
import { MARKER } from './odd-texts.js';

/** What came back. */
export interface FuzzAnswer {
  status: number;
  type: string;
  text: string;
}

const JSON_TYPE = 'application/json';
/** Answered before there is a route. */
const TOO_MUCH_HEADER = 431;
const PROBLEM_TYPE = 'application/problem+json';
// Words of stacks, of SQL and of the packages below.
const INSIDES =
  /\bat \S+ \(|node_modules|\.js:\d+|\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b|QueryFailed|TypeError|pg_|typeorm|FST_|fastify/i;

/** Checks answers against the document they are described in, which must allow every field that is there. */
export class AnswerCheck {
  private readonly ajv = new Ajv({ strict: false, allErrors: false });
  private readonly known = new Map<Schema, ValidateFunction>();

  constructor(document: Document) {
    this.ajv.addFormat('uuid', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    this.ajv.addFormat('date-time', { validate: (text: string) => new Date(text).toJSON() === text });
    this.ajv.addSchema({ $id: 'document', components: { schemas: mapped(document.components.schemas) } });
  }

  /** What is wrong with an answer; undefined when nothing is. */
  problemOf({ operation }: Route, { status, type, text }: FuzzAnswer): string | undefined {
    const media = type.split(';')[0]!.trim();
    if (status >= 500 && status !== 503) return `${status} is never to be`;
    if (status === TOO_MUCH_HEADER && media === PROBLEM_TYPE) return undefined;
    const response = operation.responses[status];
    if (!response) return `${status} is not documented`;
    if (status >= 400) {
      if (text.includes(MARKER)) return 'repeats its request';
      if (INSIDES.test(text)) return 'shows what is inside';
      const isProbe = status === 503 && media === JSON_TYPE && text.includes('"checks"');
      if (media !== PROBLEM_TYPE && !isProbe) return `${media || 'nothing'} instead of a problem`;
    }
    const schema = response.content?.[media]?.schema;
    if (response.content && !response.content[media] && text)
      return `${media} is not documented for ${status}`;
    if (!schema || !media.endsWith('json')) return undefined;
    const validate = this.validatorOf(schema);
    if (validate(parsed(text))) return undefined;
    const [error] = validate.errors ?? [];
    return `does not fit its schema: ${(error?.instancePath ?? '').replaceAll(/\d+/g, 'n')} ${error?.message} ${JSON.stringify(error?.params)}`;
  }

  private validatorOf(schema: Schema): ValidateFunction {
    const known = this.known.get(schema);
    if (known) return known;
    const validate = this.ajv.compile(strict(schema) as object);
    this.known.set(schema, validate);
    return validate;
  }
}

const mapped = (schemas: Record<string, Schema>) =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, strict(schema)]));

/** As JSON Schema: `nullable` is a type of its own there; what is not declared is not allowed. */
function strict(schema: Schema): unknown {
  const {
    nullable,
    $ref,
    properties,
    items,
    allOf,
    oneOf,
    additionalProperties,
    example: _,
    ...rest
  } = schema;
  const plain = {
    ...rest,
    ...($ref && { $ref: $ref.replace('#', 'document#') }),
    ...(properties && {
      properties: mapped(properties),
      additionalProperties: additionalProperties ?? false,
    }),
    ...(!properties &&
      additionalProperties !== undefined && {
        additionalProperties:
          typeof additionalProperties === 'object' ? strict(additionalProperties) : additionalProperties,
      }),
    ...(items && { items: strict(items) }),
    ...(allOf && { allOf: allOf.map(strict) }),
    ...(oneOf && { oneOf: oneOf.map(strict) }),
  };
  return nullable ? { anyOf: [plain, { type: 'null' }] } : plain;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
