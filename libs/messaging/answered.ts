import { inTime } from '#libs/runtime/in-time.js';
import { UnavailableError } from './errors.js';

const ANSWER_MS = 3_000;

/** Throws `UnavailableError` where the broker has not answered after some seconds; what a dying connection was asked may stay unanswered. */
export const answered = <T>(answer: Promise<T>): Promise<T> =>
  inTime(answer, ANSWER_MS, () => {
    throw new UnavailableError('not-connected');
  });
