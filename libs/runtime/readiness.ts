import { Injectable } from '@nestjs/common';

/** Answers undefined when all is well, else a sentence for operators. */
export type ReadinessCheck = () => string | undefined | Promise<string | undefined>;

/** Collects what must hold before this process may get traffic; each library registers its own check. */
@Injectable()
export class Readiness {
  private readonly checks = new Map<string, ReadinessCheck>();
  private draining = false;

  register(name: string, check: ReadinessCheck): void {
    this.checks.set(name, check);
  }

  /** From here on the process is not ready, whatever the checks say. */
  drain(): void {
    this.draining = true;
  }

  async report(): Promise<{ ready: boolean; checks: Record<string, string> }> {
    const entries = await Promise.all(
      [...this.checks].map(async ([name, check]) => [name, await answer(check)] as const),
    );
    const checks = Object.fromEntries(entries);
    if (this.draining) checks['shutdown'] = 'draining';
    return { ready: Object.values(checks).every((state) => state === 'ok'), checks };
  }
}

async function answer(check: ReadinessCheck): Promise<string> {
  try {
    return (await check()) ?? 'ok';
  } catch {
    return 'check failed';
  }
}
