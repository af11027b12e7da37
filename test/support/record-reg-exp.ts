import type { SourcePattern } from './regular-expressions.js';

/** Notes what `new RegExp` makes while `work` runs, and where in our sources it is called. */
export async function recordRegExp(root: string, work: () => Promise<void>): Promise<SourcePattern[]> {
  const built: SourcePattern[] = [];
  const original = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    const at = callerIn(root);
    if (at !== undefined) built.push({ at, source: made.source, flags: made.flags });
    return made;
  };
  // A proxy, so that `instanceof RegExp` still holds for literals.
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [pattern, flags]) => note(new target(pattern, flags)),
    apply: (target, _, [pattern, flags]) => note(target(pattern, flags)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}

/** Where the caller stands, if it is ours: libraries build expressions, too. */
function callerIn(root: string): string | undefined {
  const [, ...frames] = new Error('here').stack?.split('\n') ?? [];
  const caller = frames.find((frame) => !frame.includes('record-reg-exp'));
  return caller?.split(`${root}/`)[1]?.match(/^(?:libs|services|cli)\/[^:]{1,200}:\d{1,6}/)?.[0];
}
