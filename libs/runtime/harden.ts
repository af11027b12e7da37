import { describeFailure } from '#libs/messaging/describe-failure.js';
import type { Env } from './env.js';
import { writeLastWords } from './last-words.js';

/** Those that an attacker reaches by a path such as `constructor.prototype`; code of packages still overrides on its own objects. */
const PROTOTYPES: object[] = [Object, Array, Function, String, Number, Boolean].map(
  ({ prototype }) => prototype as object,
);

/** Makes the process hard to corrupt, and ends it when it may be corrupt. Call it once, when modules are loaded. */
export function harden(env: Pick<Env, 'logFormat' | 'service'>): void {
  protectPrototypes();
  process.on('uncaughtException', (failure) => {
    const error = failure as { code?: unknown };
    const code = typeof error.code === 'string' ? ` (${error.code})` : '';
    // Class, code and place: a message may quote an SMS.
    writeLastWords(`Ended by an error that nobody caught: ${describeFailure(failure)}${code}`, env);
    process.exit(1);
  });
}

/** `__proto__` is no way to a prototype any more, and what all objects inherit from takes no new properties. */
function protectPrototypes(): void {
  Reflect.deleteProperty(Object.prototype, '__proto__');
  // Sealed, not frozen: on a frozen one, packages could not give their own objects a toString.
  for (const prototype of PROTOTYPES) Object.seal(prototype);
}
