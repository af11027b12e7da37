import { HttpException } from '@nestjs/common';
import { AmountTooLargeError } from '#libs/insights/money.js';
import { UnreadableFileError } from '#libs/intake/file/sniff.js';
import { NothingAcceptedError } from '#libs/intake/nothing-accepted.error.js';
import { OutcomeUnknownError, UnansweredError, UnavailableError } from '#libs/messaging/errors.js';
import { InvalidCursorError } from '#libs/persistence/cursor.js';
import { DatabaseDownError, DatabaseError } from '#libs/persistence/database-failure.js';
import { UnknownTenantError } from '#libs/persistence/unknown-tenant.error.js';
import { notFound, Problem } from './problem.js';

const RETRY_SOON = { 'retry-after': '2' };

/** SQLSTATE of U+0000 in a text, and in JSON. */
const NOT_STORABLE = new Set<unknown>(['22021', '22P05']);

/** Faults of items that do not have the shape the documentation gives; others have it and cannot be used. */
const SHAPE_CODES = new Set(['not-an-object', 'unknown-field', 'text-missing', 'text-not-a-string']);

/** What to do about a status that needs no further explanation. */
const ADVICE: Record<number, string> = {
  400: 'The request could not be read; see /docs for what this route takes.',
  404: 'There is nothing here; see /docs for the routes.',
  405: 'This route does not take this method; see /docs.',
  408: 'The request took too long to arrive.',
  413: 'The request is too large; split it into smaller ones.',
  415: 'This route does not take this content type; see /docs.',
};

/**
 * Turns whatever a request ended with into the answer for its client. Own words only: messages of frameworks and
 * libraries may quote the request. Undefined for a failure that nobody foresaw.
 */
export function toProblem(failure: unknown): Problem | undefined {
  if (failure instanceof Problem) return failure;
  return ofIntake(failure) ?? ofInsights(failure) ?? ofDependency(failure) ?? ofFramework(failure);
}

function ofIntake(failure: unknown): Problem | undefined {
  if (failure instanceof NothingAcceptedError) {
    const { problems: errors, rejected } = failure;
    const isMisshapen =
      errors.length > 0 && errors.every(({ code, line }) => line === undefined && SHAPE_CODES.has(code));
    const detail = `None of the ${rejected} items is valid; nothing was stored.`;
    return new Problem({ status: isMisshapen ? 400 : 422, code: 'nothing-valid', detail, errors });
  }
  if (failure instanceof UnreadableFileError) {
    const { code, message: detail } = failure;
    return new Problem({ status: code === 'unsupported-file' ? 415 : 422, code, detail });
  }
  if (failure instanceof InvalidCursorError) {
    const detail = 'Take the cursor from `nextCursor` of the page before.';
    return new Problem({ status: 400, code: 'invalid-cursor', detail });
  }
  return undefined;
}

function ofInsights(failure: unknown): Problem | undefined {
  if (failure instanceof UnknownTenantError) return notFound('tenant');
  if (!(failure instanceof AmountTooLargeError)) return undefined;
  const detail =
    'A transaction has an amount too large to be true; find it by amountMin and correct or delete it.';
  return new Problem({ status: 422, code: 'amount-too-large', detail });
}

function ofDependency(failure: unknown): Problem | undefined {
  if (failure instanceof UnavailableError) {
    const detail = 'The queue takes nothing at the moment; send the request again.';
    return new Problem({ status: 503, code: 'overloaded', detail, headers: RETRY_SOON });
  }
  if (failure instanceof UnansweredError) {
    const detail = 'The service that runs the model gives no answer at the moment; send the request again.';
    return new Problem({ status: 503, code: 'overloaded', detail, headers: RETRY_SOON });
  }
  if (failure instanceof OutcomeUnknownError) {
    const detail =
      'The queue may have taken the items; sending them again may double them, except with the same Idempotency-Key.';
    return new Problem({ status: 503, code: 'outcome-unknown', detail, headers: RETRY_SOON });
  }
  if (failure instanceof DatabaseDownError) {
    const detail = 'The database does not answer at the moment; send the request again.';
    return new Problem({ status: 503, code: 'database-unavailable', detail, headers: RETRY_SOON });
  }
  if (failure instanceof DatabaseError && NOT_STORABLE.has(failure.code)) {
    const detail = 'A text or an id holds the character U+0000, which cannot be stored.';
    return new Problem({ status: 400, code: 'invalid-request', detail });
  }
  return undefined;
}

function ofFramework(failure: unknown): Problem | undefined {
  if (failure instanceof HttpException) return ofStatus(failure.getStatus());
  if (!(failure instanceof Error) || !('statusCode' in failure) || !('code' in failure)) return undefined;
  const { statusCode, code } = failure;
  if (typeof statusCode !== 'number' || statusCode < 400 || statusCode > 499) return undefined;
  // The multipart plugin answers 406 for a body that is not multipart, which is about the response elsewhere.
  return ofStatus(code === 'FST_INVALID_MULTIPART_CONTENT_TYPE' ? 415 : statusCode);
}

const ofStatus = (status: number) => new Problem({ status, detail: ADVICE[status] });
