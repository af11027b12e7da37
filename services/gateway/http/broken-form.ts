import type { FastifyRequest } from 'fastify';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import { Problem } from './problem.js';

/** The parts of a form; throws a 400 `Problem` where it is none, as without its boundary. */
export async function* partsOf(request: FastifyRequest): AsyncGenerator<Multipart> {
  try {
    yield* request.parts();
  } catch (failure) {
    throw isTold(failure) ? failure : brokenForm();
  }
}

/** Runs `work` on a file of a form; throws a 400 `Problem` where the form ended before the file did. */
export async function readingFile<T>({ file }: MultipartFile, work: () => Promise<T>): Promise<T> {
  let broken: unknown;
  file.once('error', (failure) => (broken = failure));
  try {
    return await work();
  } catch (failure) {
    // Whoever else destroys the file has an error of its own for it.
    throw failure === broken && failure instanceof Error && failure.constructor === Error
      ? brokenForm()
      : failure;
  }
}

/** Whether a failure of the plugin says itself what to answer. */
const isTold = (failure: unknown) =>
  failure instanceof Problem || (failure instanceof Error && 'statusCode' in failure);

const brokenForm = () =>
  new Problem({
    status: 400,
    code: 'broken-form',
    detail:
      'The body cannot be read to its end as multipart/form-data; its boundary must stand in the Content-Type.',
  });
