import type { FastifyInstance } from 'fastify';
import { readPrefer } from '../submissions/read-prefer.js';
import { Problem } from './problem.js';
import { sendProblem } from './problem.filter.js';

/** Longest time until an answer begins; with what a busy process adds it stays below 6 s. */
const ANSWER_MS = 5_000;
/** Routes that hand in or change many SMS, one batch after another; those that delete one submission or apply a rule, too. */
const LONG =
  /^\w+ \/v1\/(?:uploads|restore|backup|data|sample-data)\b|^DELETE \/v1\/submissions\/|^POST \/v1\/rules\/[^/]+\/apply\b/;
const READS = new Set(['GET', 'HEAD']);

/**
 * Answers 503 where no answer has begun in time, whatever hangs: the limits of broker and database hold for one step
 * each, and a request may take several. What the request does then goes on, and is heard by nobody.
 */
export function answerInTime(server: FastifyInstance, withinMs = ANSWER_MS): void {
  server.addHook('preHandler', (request, reply, done) => {
    if (!LONG.test(`${request.method} ${request.url}`)) {
      const waitedFor = readPrefer(request.headers['prefer']?.toString()) * 1000;
      const timer = setTimeout(() => {
        if (!reply.sent) sendProblem(reply, READS.has(request.method) ? unread() : unknown());
      }, withinMs + waitedFor);
      timer.unref();
      reply.raw.once('close', () => clearTimeout(timer));
    }
    done();
  });
}

const RETRY_SOON = { 'retry-after': '2' };

const unread = () =>
  new Problem({
    status: 503,
    code: 'overloaded',
    detail: 'No answer could be had in time; send the request again.',
    headers: RETRY_SOON,
  });

const unknown = () =>
  new Problem({
    status: 503,
    code: 'outcome-unknown',
    detail: 'No answer could be had in time, and the request may still be carried out.',
    headers: RETRY_SOON,
  });
