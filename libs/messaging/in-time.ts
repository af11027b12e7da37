import { UnavailableError } from './errors.js';

const ANSWER_MS = 3_000;

/** Throws `UnavailableError` where the broker has not answered after some seconds; what a dying connection was asked may stay unanswered. */
export async function inTime<T>(answer: Promise<T>, ms = ANSWER_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UnavailableError('not-connected')), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
