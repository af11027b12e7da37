import { applyDecorators } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.js';

/** Documents a route that takes an Idempotency-Key. */
export const ApiRepeatable = () =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      description: `
A string of 1 to 255 printable ASCII characters in double quotes, of your choice and new for each request. The same request again
within 24 hours has one result in all and gets the same answer, also after a 503, a timeout or a lost connection. 409
\`request-in-progress\` while it is under way, 422 \`idempotency-key-reused\` for another body. What is refused does not use the key up.`,
      required: false,
      schema: { type: 'string', example: '"8e03978e-40d5-43dd-bc93-6894a57f9324"' },
    }),
    ApiProblems(409, 422),
  );

/** The headers of a 202, for its documentation. */
export const ACCEPTED_HEADERS = {
  Location: { description: 'The submission.', schema: { type: 'string' } },
  'Retry-After': { description: 'Seconds until it is worth asking.', schema: { type: 'integer' } },
  'Idempotency-Replayed': {
    description: 'true when an earlier request with this Idempotency-Key was answered so.',
    schema: { type: 'string', enum: ['true'] },
  },
};
