import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, type ApiResponseOptions, getSchemaPath } from '@nestjs/swagger';
import { ProblemDto } from './problem.dto.js';

const MEANING: Record<number, string> = {
  400: 'The request cannot be read, or does not have the shape documented here.',
  401: 'An API key is missing or wrong.',
  403: 'The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request.',
  404: 'There is no such thing, or it is not yours.',
  409: 'It is not in a state for that; `detail` says why.',
  413: 'The request is too large.',
  415: 'The content type or the kind of file is not supported.',
  422: 'The request can be read, but something in it is not usable; `errors` says where.',
  429: 'You have sent too much, or the queue is too long; try again after `Retry-After` seconds.',
  503: 'The queue or the database is not available; try again after `Retry-After` seconds.',
};

const SECONDS = { type: 'integer' as const, minimum: 0 };
const RETRY_AFTER = {
  'Retry-After': { description: 'Seconds until it may be sent again.', schema: SECONDS },
};
const RATE_LIMIT = {
  RateLimit: {
    description: 'What is left: `"requests";r=59999;t=1, …`.',
    schema: { type: 'string' as const },
  },
  'RateLimit-Policy': {
    description: 'What you may send in a minute: `"requests";q=60000;w=60, …`.',
    schema: { type: 'string' as const },
  },
};
const HEADERS: Record<number, ApiResponseOptions['headers']> = {
  409: { 'Retry-After': { ...RETRY_AFTER['Retry-After'], description: 'With `request-in-progress` only.' } },
  429: { ...RETRY_AFTER, ...RATE_LIMIT },
  503: RETRY_AFTER,
};

/** What a failure means, for its documentation. */
export const problemResponse = (status: number) => ({
  status,
  description: MEANING[status],
  headers: HEADERS[status],
  content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
});

/** Documents the failures of a route. */
export const ApiProblems = (...statuses: number[]) =>
  applyDecorators(
    ApiExtraModels(ProblemDto),
    ...statuses.map((status) => ApiResponse(problemResponse(status))),
  );
