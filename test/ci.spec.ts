import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';

const ROOT = join(import.meta.dirname, '..');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  strategy?: { matrix: { target?: string[]; include?: { node: string }[] } };
  'timeout-minutes'?: number;
  steps: Step[];
}
const { permissions, jobs } = load(read('.github', 'workflows', 'ci.yml')) as {
  permissions: unknown;
  jobs: Record<string, Job>;
};
const steps = Object.values(jobs).flatMap((job) => job.steps);

describe('the CI of a hosted forge', () => {
  it('runs what .ci/run runs, on the oldest Node.js that is promised', () => {
    expect(jobs['test']!.steps.at(-1)).toEqual({ run: '.ci/run' });
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    const oldest = engines.node.replace('>=', '');
    expect(jobs['test']!.strategy!.matrix.include!.map(({ node }) => node)).toContain(oldest);
  });

  it('runs scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = steps.flatMap(({ run }) => /^npm run (\S+)/.exec(run ?? '')?.[1] ?? []);
    expect(named).toEqual(['test:infra', 'compose:check']);
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });

  it('builds and scans every image', () => {
    const stages = [...read('Dockerfile').matchAll(/^FROM runtime AS (\S+)$/gm)].map(([, name]) => name);
    expect(jobs['images']!.strategy!.matrix.target).toEqual(stages);
    expect(jobs['images']!.steps.map(({ uses }) => uses?.split('@')[0])).toEqual(
      expect.arrayContaining(['docker/build-push-action', 'aquasecurity/trivy-action']),
    );
  });

  it('may change nothing, keeps no token, and ends', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toEqual({ 'persist-credentials': false });
  });
});
