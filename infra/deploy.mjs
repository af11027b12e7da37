// npm run deploy -- STAGE: the foundation, then the setup task (database and broker), then the services. Stops at the first
// that fails, so services never meet a database older than they are. Needs the AWS CLI, Docker, and credentials of the account.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const [stage] = process.argv.slice(2);
if (!stage) stop('Usage: npm run deploy -- STAGE, one of stages.ts');

const folder = mkdtempSync(join(tmpdir(), 'spendsense-deploy-'));
try {
  const outputsFile = join(folder, 'outputs.json');
  await run('cdk', ['deploy', `${stage}/foundation`, '--outputs-file', outputsFile]);
  const [{ Setup }] = Object.values(JSON.parse(readFileSync(outputsFile, 'utf8')));
  await setUp(JSON.parse(Setup));
  await run('cdk', ['deploy', `${stage}/services`]);
} catch (failure) {
  stop(failure.message);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs the setup task to its end; throws unless each of its containers ended with 0. */
async function setUp(task) {
  console.log('Bringing database and broker up to date ...');
  // arn:aws:ecs:REGION:...
  const region = ['--region', task.taskDefinition.split(':')[3]];
  const started = await aws(['run-task', ...region, '--cli-input-json', JSON.stringify(task)]);
  if (!started.tasks.length) throw new Error(`The setup task did not start: ${started.failures[0]?.reason}`);
  const which = ['--cluster', task.cluster, '--tasks', started.tasks[0].taskArn];
  for (;;) {
    const [now] = (await aws(['describe-tasks', ...region, ...which])).tasks;
    if (now.lastStatus === 'STOPPED') {
      const failed = now.containers.filter(({ exitCode }) => exitCode !== 0);
      if (!failed.length) return;
      const names = failed.map(({ name, exitCode }) => `${name} (${exitCode ?? 'not started'})`).join(', ');
      throw new Error(`The setup task failed: ${names}. ${now.stoppedReason ?? ''} Its log says why.`);
    }
    await sleep(Number(process.env.POLL_MS ?? 5000));
  }
}

async function aws(args) {
  return JSON.parse(await run('aws', ['ecs', ...args, '--output', 'json'], 'pipe'));
}

/** Runs a command to its end; resolves to what it printed where that is asked for, and rejects unless it ends with 0. */
function run(command, args, output = 'inherit') {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['inherit', output, 'inherit'] });
    let printed = '';
    child.stdout?.on('data', (text) => (printed += text));
    child.once('error', () => reject(new Error(`${command} is not installed or not on the path`)));
    child.once('close', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${command} ${args.slice(0, 2).join(' ')} failed`)),
    );
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
