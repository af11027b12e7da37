import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Profiler } from 'node:inspector';

// npm run bench:profiles -- DIR: what took the time in profiles that `--cpu-prof` wrote, whole programs first. Chrome's
// developer tools and https://speedscope.app show the same files as flame graphs.
const MOST = 12;

const say = (text: string) => void process.stdout.write(`${text}\n`);

/** `node_modules/pg`, `dist/libs/masking`, or what the engine calls itself. */
function placeOf({ functionName, url }: Profiler.ProfileNode['callFrame']): string {
  if (!url) return functionName;
  const [, place] = /((?:node_modules\/(?:@[^/]+\/)?|dist\/(?:libs|services)\/)[^/]+)/.exec(url) ?? [];
  return place ?? url.replace(/^node:internal\//, 'node:').replace(/\/.*/, '');
}

function report(file: string): void {
  const { nodes, samples = [], timeDeltas = [] } = JSON.parse(readFileSync(file, 'utf8')) as Profiler.Profile;
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const [places, functions] = [new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, name: string, time: number) =>
    to.set(name, (to.get(name) ?? 0) + time);
  let total = 0;
  let program = '';
  samples.forEach((id, i) => {
    const frame = frames.get(id)!;
    program ||= /dist\/services\/(\w+)\/main/.exec(frame.url)?.[1] ?? '';
    if (frame.functionName === '(idle)') return;
    const time = timeDeltas[i] ?? 0;
    total += time;
    add(places, placeOf(frame), time);
    add(functions, `${frame.functionName || '(anonymous)'} ${placeOf(frame)}`, time);
  });
  program ||=
    nodes.map(({ callFrame }) => /dist\/services\/(\w+)\//.exec(callFrame.url)?.[1]).find(Boolean) ?? file;
  say(`\n${program}: ${(total / 1e6).toFixed(1)} s at work`);
  for (const [what, all] of [
    ['by place', places],
    ['by function', functions],
  ] as const) {
    const most = [...all].sort(([, a], [, b]) => b - a).slice(0, MOST);
    say(
      `  ${what}: ${most.map(([name, time]) => `${name} ${((100 * time) / total).toFixed(1)} %`).join(', ')}`,
    );
  }
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder: npm run bench:profiles -- DIR');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile')))
  report(join(folder, file));
