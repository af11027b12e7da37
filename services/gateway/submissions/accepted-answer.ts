import type { FastifyReply } from 'fastify';
import type { Problem } from '#libs/intake/validate.js';
import type { SubmissionAcceptedDto } from './submission.dto.js';

const LISTED_ERRORS = 100;

/** Sets the headers of a 202 and gives its body. */
export function acceptedAnswer(
  reply: FastifyReply,
  taken: { submissionId: string; accepted: number; rejected: number; problems: readonly Problem[] },
): SubmissionAcceptedDto {
  const { submissionId: id, accepted, rejected, problems } = taken;
  void reply.status(202).headers({ location: `/v1/submissions/${id}`, 'retry-after': '1' });
  return { id, status: 'accepted', accepted, rejected, errors: problems.slice(0, LISTED_ERRORS) };
}
