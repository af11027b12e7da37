import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a program; throws with what it printed. */
export async function command(program: string, ...args: string[]): Promise<string> {
  return (await run(program, args)).stdout;
}

/** Why a try fails, in one line; undefined when it works. */
export async function whyNot(attempt: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await attempt();
    return undefined;
  } catch (failure) {
    const { stderr, message } = failure as Error & { stderr?: string };
    return (stderr?.trim() || message).split('\n')[0];
  }
}
