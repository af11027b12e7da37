import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from './problem.js';
import { toProblem } from './to-problem.js';
import { traceIdOf } from './trace.js';

/** Answers every failure as problem+json. What nobody foresaw is a 500 without detail, logged by its class only. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Gateway');

  catch(failure: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    // A stream that breaks off midway has no room for an answer.
    if (reply.sent || reply.raw.headersSent) return;
    if (hasOwnBody(failure)) {
      reply.status(failure.getStatus()).send(failure.getResponse());
      return;
    }
    sendProblem(reply, toProblem(failure) ?? this.unforeseen(failure));
  }

  private unforeseen(failure: unknown): Problem {
    // Messages of unforeseen errors may quote the request.
    const place =
      failure instanceof Error ? failure.stack?.match(/\n[ \t]{1,16}at [^\n]*/)?.[0]?.trim() : undefined;
    this.logger.error(
      `${failure instanceof Error ? failure.constructor.name : typeof failure} ${place ?? ''}`,
    );
    return new Problem({ status: 500 });
  }
}

/** Answers a request with a problem, and with the trace that it belongs to. */
export function sendProblem(reply: FastifyReply, { body, headers }: Problem): void {
  const traceId = traceIdOf(reply.request);
  reply
    .status(body.status)
    .headers({ ...headers, 'cache-control': 'no-store' })
    .type('application/problem+json')
    .send(JSON.stringify({ ...body, ...(traceId && { instance: `urn:trace:${traceId}` }) }));
}

/** A probe answers its checks also when they fail. */
function hasOwnBody(failure: unknown): failure is HttpException {
  if (!(failure instanceof HttpException) || failure instanceof Problem) return false;
  const body = failure.getResponse();
  return typeof body === 'object' && 'checks' in body;
}
