import { readdirSync } from 'node:fs';
import { setPriority } from 'node:os';
import type { PipelineProcesses } from '#test/support/pipeline-processes.js';

/** Stages before history, which has one transaction of a tenant after the other and cannot catch up. */
const EARLIER = ['masking', 'features', 'inference'] as const;
/** Each gets a third of what another process gets where processors are short, as `cpu_shares` in docker-compose.yml has it. */
const NICENESS = 5;

/** Lets earlier stages wait for later ones, as docker-compose.yml does: with equal shares their queues would fill, and history be alone at the end. */
export function beginLater(pipeline: PipelineProcesses): void {
  for (const { pid } of EARLIER.flatMap((name) => pipeline.processes(name)))
    // Linux has a priority for each thread.
    for (const thread of readdirSync(`/proc/${pid}/task`)) setPriority(Number(thread), NICENESS);
}
