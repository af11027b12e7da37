import type { FastifyRequest } from 'fastify';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import { Problem } from './problem.js';

/** The parts of a form; throws a 400 `Problem` where it is none, as without its boundary. */
export async function* partsOf(request: FastifyRequest): AsyncGenerator<Multipart> {
  try {
    yield* request.parts();
  } catch (failure) {
    throw ofForm(failure);
  }
}

/** Runs `work` on a file of a form; throws a 400 `Problem` where the form ended before the file did. */
export async function readingFile<T>({ file }: MultipartFile, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    throw isPlain(failure) && isPlain(file.errored) ? brokenForm() : failure;
  }
}

/** As the parser fails; the file tells of one end by two errors, and whoever else destroys it has a class for it. */
const isPlain = (failure: unknown) => failure instanceof Error && failure.constructor === Error;

const MAX_FIELDS = 20;
/** Limits of a form; a file has one of its own. */
export const FORM_LIMITS = { fields: MAX_FIELDS, fieldSize: 1024 };

const TOLD: Record<string, [status: number, detail: string]> = {
  FST_FIELDS_LIMIT: [413, `A form may have at most ${MAX_FIELDS} fields.`],
  FST_INVALID_JSON_FIELD_ERROR: [400, 'A field of the form says that it is JSON and is not.'],
  FST_PROTO_VIOLATION: [400, 'A field of the form has a name that no field may have.'],
};

/** What the plugin says itself, in words that help; what it does not is a broken form. */
function ofForm(failure: unknown): unknown {
  if (failure instanceof Problem) return failure;
  if (!(failure instanceof Error && 'code' in failure && 'statusCode' in failure)) return brokenForm();
  const [status, detail] = TOLD[String(failure.code)] ?? [];
  return status ? new Problem({ status, code: 'unusable-form', detail }) : failure;
}

const brokenForm = () =>
  new Problem({
    status: 400,
    code: 'broken-form',
    detail:
      'The body cannot be read to its end as multipart/form-data; its boundary must stand in the Content-Type.',
  });
