import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { test } from 'node:test';

const SETUP = {
  cluster: 'c',
  taskDefinition: 'arn:aws:ecs:ap-south-1:1:task-definition/setup:1',
  launchType: 'FARGATE',
};

/** Runs deploy.mjs with stand-ins for the two command lines, which write down how they were called. */
async function deploy(exitCodes: Record<string, number | undefined>) {
  const folder = mkdtempSync(join(tmpdir(), 'spendsense-deploy-test-'));
  const calls = join(folder, 'calls');
  writeFileSync(calls, '');
  const script = (name: string, lines: string[]) => {
    writeFileSync(
      join(folder, name),
      ['#!/bin/sh', `echo "${name} $1 $2" >> ${calls}`, ...lines, ''].join('\n'),
    );
    chmodSync(join(folder, name), 0o755);
  };
  const outputs = JSON.stringify({ 'spendsense-staging-foundation': { Setup: JSON.stringify(SETUP) } });
  const containers = Object.entries(exitCodes).map(([name, exitCode]) => ({ name, exitCode }));
  const answers = {
    'run-task': { tasks: [{ taskArn: 'task' }], failures: [] },
    'describe-tasks': { tasks: [{ lastStatus: 'STOPPED', stoppedReason: 'It ended.', containers }] },
  };
  script('cdk', [`[ "$3" = --outputs-file ] && cat > "$4" <<'END'`, outputs, 'END', 'exit 0']);
  script(
    'aws',
    Object.entries(answers)
      .flatMap(([command, answer]) => [`[ "$2" = ${command} ] && cat <<'END'`, JSON.stringify(answer), 'END'])
      .concat('exit 0'),
  );
  const path = [folder, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
  try {
    const ended = await new Promise<{ code: number; stderr: string }>((resolve) =>
      execFile(
        process.execPath,
        ['deploy.mjs', 'staging'],
        { env: { PATH: path, POLL_MS: '1' } },
        (failure, _, stderr) => resolve({ code: Number(failure?.code ?? 0), stderr }),
      ),
    );
    return { ...ended, calls: readFileSync(calls, 'utf8').trim().split('\n') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a deployment sets up database and broker between the foundation and the services', async () => {
  const { code, calls, stderr } = await deploy({ credentials: 0, migrate: 0, definitions: 0 });
  assert.deepEqual([code, stderr], [0, '']);
  assert.deepEqual(calls, [
    'cdk deploy staging/foundation',
    'aws ecs run-task',
    'aws ecs describe-tasks',
    'cdk deploy staging/services',
  ]);
});

test('a deployment whose migration fails leaves the services as they are', async () => {
  const { code, calls, stderr } = await deploy({ credentials: 0, migrate: 1, definitions: undefined });
  assert.equal(code, 1);
  assert.match(stderr, /The setup task failed: migrate \(1\), definitions \(not started\)\. It ended\./);
  assert.ok(!calls.includes('cdk deploy staging/services'));
});
