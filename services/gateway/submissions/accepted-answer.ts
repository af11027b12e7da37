import type { FastifyReply } from 'fastify';
import type { Problem } from '#libs/intake/validate.js';
import type { OnceAnswer } from '../idempotency/idempotency.js';
import type { SubmissionAcceptedDto } from './submission.dto.js';

const LISTED_ERRORS = 100;

/** The body of a 202. */
export function acceptedBody(taken: {
  submissionId: string;
  accepted: number;
  rejected: number;
  problems: readonly Problem[];
}): SubmissionAcceptedDto {
  const { submissionId: id, accepted, rejected, problems } = taken;
  return { id, status: 'accepted', accepted, rejected, errors: problems.slice(0, LISTED_ERRORS) };
}

/** Sets the headers of a 202 and gives its body. */
export function acceptedAnswer(reply: FastifyReply, { answer, isReplay }: OnceAnswer): SubmissionAcceptedDto {
  void reply.status(202).headers({ location: `/v1/submissions/${answer.id}`, 'retry-after': '1' });
  if (isReplay) void reply.header(REPLAYED, 'true');
  return answer;
}

/** Tells that an earlier request under the same Idempotency-Key was answered so; no standard names one. */
export const REPLAYED = 'idempotency-replayed';
