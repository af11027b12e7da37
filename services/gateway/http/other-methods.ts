import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import { Problem } from './problem.js';

/** Answers 405 and what is allowed where a path has routes, but none for the method. */
export function refuseOtherMethods(server: FastifyInstance): void {
  const routes: { parts: string[]; methods: string[] }[] = [];
  server.addHook('onRoute', ({ url, method }) => {
    // The pages' route takes every path, so it tells nothing of one.
    if (!url.includes('*')) routes.push({ parts: url.split('/'), methods: [method].flat() });
  });
  const check = (request: FastifyRequest, _reply: FastifyReply, done: HookHandlerDoneFunction): void => {
    if (!request.is404) return done();
    const path = request.url.replace(/[?#].*/, '').split('/');
    const methods = routes.filter(({ parts }) => fits(parts, path)).flatMap((route) => route.methods);
    // What has the method and was not found is at fault otherwise, as an id that is too long.
    done(methods.length && !methods.includes(request.method) ? notAllowed(methods) : undefined);
  };
  server.addHook('onRequest', check);
  // What the pages' route took and is no page of theirs.
  server.addHook('preHandler', check);
}

const fits = (parts: readonly string[], path: readonly string[]) =>
  parts.length === path.length && parts.every((part, i) => part.startsWith(':') || part === path[i]);

const notAllowed = (methods: string[]) =>
  new Problem({
    status: 405,
    detail:
      'This route does not take this method; `Allow` has those that it takes, and /docs describes them.',
    headers: { allow: [...new Set(methods)].sort().join(', ') },
  });
