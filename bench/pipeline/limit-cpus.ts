import { Cgroup, CGROUPS_NEEDED } from '#test/support/cgroup.js';
import { type PipelineProcesses, SERVICES } from '#test/support/pipeline-processes.js';
import type { ByService } from './configuration.js';

/** Short, so that a process that may use a tenth of a processor does not stand still for long. */
const PERIOD_US = 20_000;

/** Lets each process of a service use so many processors at most; what it answers lifts the limits. */
export async function limitCpus(pipeline: PipelineProcesses, cpus: ByService): Promise<() => Promise<void>> {
  const groups: Cgroup[] = [];
  const lift = async () => {
    for (const group of groups) await group.remove();
  };
  try {
    for (const name of SERVICES) {
      const share = cpus[name];
      if (share === undefined) continue;
      for (const [at, { pid }] of pipeline.processes(name).entries()) {
        const group = await Cgroup.make('cpu', `bench-${name}-${at}`, {
          'cpu.cfs_period_us': String(PERIOD_US),
          'cpu.cfs_quota_us': String(Math.round(share * PERIOD_US)),
        });
        groups.push(group);
        await group.add(pid!);
      }
    }
  } catch (failure) {
    await lift();
    const why = (failure as Error).message;
    throw new Error(`--cpus: processors cannot be limited here (${why}); ${CGROUPS_NEEDED}`, {
      cause: failure,
    });
  }
  return lift;
}
