import { Command, CommanderError } from 'commander';
import { backupCommand } from './backup.js';
import { CliError } from './cli-error.js';
import { deadCommand } from './dead.js';
import { demoCommand } from './demo.js';
import { importCommand } from './import.js';
import { listCommand } from './list.js';
import { processCommand } from './process.js';
import { restoreCommand } from './restore.js';
import { sendCommand } from './send.js';
import { watchCommand } from './watch.js';

/** Runs the command line; `root` is the folder of package.json. Sets the exit code, never throws what the user can cause. */
export async function main(argv: readonly string[], root: string): Promise<void> {
  const program = new Command('spendsense')
    .description('Turns raw bank, card and wallet SMS into masked, structured, categorised transactions.')
    .showHelpAfterError('(add --help to see what this command takes)');
  for (const command of [
    processCommand(root),
    sendCommand(),
    importCommand(),
    watchCommand(),
    listCommand(),
    demoCommand(),
    backupCommand(),
    restoreCommand(),
    deadCommand(),
  ]) {
    program.addCommand(command.copyInheritedSettings(program).exitOverride());
  }
  try {
    await program.exitOverride().parseAsync(argv);
  } catch (failure) {
    process.exitCode = report(failure);
  }
}

function report(failure: unknown): number {
  // Commander has already said what is wrong, or shown the help.
  if (failure instanceof CommanderError) return failure.exitCode && 2;
  if (failure instanceof CliError) {
    process.stderr.write(`spendsense: ${failure.message}\n`);
    return failure.exitCode;
  }
  process.stderr.write(`spendsense: unexpected failure, please report it\n${placeOf(failure)}\n`);
  return 1;
}

/** Kind and stack of a failure without its message, which could quote an SMS. */
function placeOf(failure: unknown): string {
  if (!(failure instanceof Error)) return typeof failure;
  const frames = failure.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return [failure.name, ...frames].join('\n');
}
