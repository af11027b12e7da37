import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';

const ROOT = join(import.meta.dirname, '..');
const SERVICES = ['gateway', 'ingest', 'masking', 'features', 'inference', 'history'];
const ONCE = ['credentials', 'migrate'];
const SERVERS = ['postgres', 'rabbitmq'];

interface Instruction {
  name: string;
  rest: string;
}
interface Stage {
  name: string;
  from: string;
  instructions: Instruction[];
}

/** The stages of the Dockerfile, each with its instructions, in capitals. */
function readStages(): Stage[] {
  const text = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n/g, ' ');
  const stages: Stage[] = [];
  for (const line of text.split('\n').filter((one) => one.trim())) {
    const [, name = '', rest = ''] = /^\s*(\w+)\s+(.*)$/.exec(line) ?? [];
    const [, from = '', stage = ''] =
      name.toUpperCase() === 'FROM' ? (/^(\S+) AS (\S+)$/.exec(rest) ?? []) : [];
    if (stage) stages.push({ name: stage, from, instructions: [] });
    else stages.at(-1)?.instructions.push({ name: name.toUpperCase(), rest: rest.trim() });
  }
  return stages;
}

const stages = readStages();
/** What an image is made of: its stage, and those it goes on from. */
function lineage(name: string): Stage[] {
  const stage = stages.find((one) => one.name === name);
  return stage ? [...lineage(stage.from), stage] : [];
}
const instructionsOf = (image: string, name: string) =>
  lineage(image)
    .flatMap(({ instructions }) => instructions)
    .filter((one) => one.name === name)
    .map(({ rest }) => rest);

describe.each([...SERVICES, 'cli', 'setup'])('the image of %s', (image) => {
  it('runs as a numeric user who is not root', () => {
    const user = instructionsOf(image, 'USER').at(-1);
    expect(user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  it('runs nothing by a shell, and nothing was run in it', () => {
    const commands = ['ENTRYPOINT', 'CMD'].flatMap((name) => instructionsOf(image, name));
    const probes = instructionsOf(image, 'HEALTHCHECK').flatMap((rest) =>
      rest.split(/(?<=^|\s)CMD\s/).slice(1),
    );
    expect(commands.length).toBeGreaterThanOrEqual(2);
    for (const command of [...commands, ...probes])
      expect(JSON.parse(command)).toEqual(expect.arrayContaining([expect.any(String)]));
    expect(instructionsOf(image, 'ENTRYPOINT')).toEqual(['["/nodejs/bin/node"]']);
    expect([...instructionsOf(image, 'RUN'), ...instructionsOf(image, 'SHELL')]).toEqual([]);
  });

  it('takes no secret in, and no folder that is not named', () => {
    for (const rest of instructionsOf(image, 'COPY')) expect(rest).not.toMatch(/(^|\s)\.\s/);
    const settings = ['ARG', 'ENV', 'ADD'].flatMap((name) => instructionsOf(image, name)).join('\n');
    expect(settings).not.toMatch(/password|secret|token|_KEYS?\b/i);
  });
});

describe('the model', () => {
  const copiesOf = (image: string) => instructionsOf(image, 'COPY').filter((rest) => !rest.includes('dist/'));

  it('is run in the image of inference alone, which alone has onnxruntime', () => {
    const withRuntime = [...SERVICES, 'setup'].filter((image) =>
      copiesOf(image).some((rest) => rest.includes('/onnx')),
    );
    expect(withRuntime).toEqual(['inference']);
    // What all of them copy is what is left when it has been moved away.
    const packages = stages.find(({ name }) => name === 'runtime-packages')!;
    expect(packages.instructions.map(({ rest }) => rest).join('\n')).toContain(
      'mv node_modules/onnxruntime-node node_modules/onnxruntime-common /onnx/',
    );
  });

  it('is known to the gateway by what is written about it', () => {
    const models = (image: string) => copiesOf(image).filter((rest) => rest.endsWith(' models'));
    expect(models('gateway')).toEqual(['--from=model-facts /app/models models']);
    expect(models('inference')).toEqual(['--from=build /app/models models']);
    expect(instructionsOf('model-facts', 'RUN')).toContain(
      'find models -type f ! -name registry.json ! -name metadata.json -delete',
    );
  });
});

interface Service {
  image?: string;
  build?: { target: string };
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  restart?: string;
  ports?: string[];
  networks?: string[];
  network_mode?: string;
  volumes?: (string | { source: string; read_only?: boolean })[];
  environment?: Record<string, string>;
  profiles?: string[];
  deploy?: { resources?: { limits?: Record<string, unknown> } };
  [more: string]: unknown;
}

const { services, networks } = load(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), {
  schema: CORE_SCHEMA.withTags(mergeTag),
}) as {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
};

describe('docker-compose.yml', () => {
  it('has these containers, and no other without a profile', () => {
    const always = Object.keys(services).filter((name) => !services[name]!.profiles);
    expect(always.toSorted()).toEqual([...SERVICES, ...ONCE, ...SERVERS].toSorted());
  });

  it.each(Object.entries(services))('confines %s', (_name, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: expect.arrayContaining(['no-new-privileges:true']),
    });
    for (const more of ['privileged', 'cap_add', 'devices', 'pid', 'ipc', 'userns_mode', 'group_add'])
      expect(service[more]).toBeUndefined();
    expect(service.network_mode).not.toBe('host');
    expect(JSON.stringify(service.volumes ?? [])).not.toContain('docker.sock');
    // Our images say who they run as; those of others are told.
    if (!service.build) expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    else expect(service.user ?? '1:1').toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  it('publishes the gateway, on loopback, and what a profile adds there', () => {
    const published = Object.entries(services).filter(([, { ports }]) => ports);
    const always = published.filter(([, { profiles }]) => !profiles);
    expect(always.map(([name]) => name)).toEqual(['gateway']);
    for (const [, { ports }] of published) for (const port of ports!) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('leads out from gateway and history only', () => {
    const open = Object.keys(networks).filter((name) => !networks[name]?.internal);
    const reached = SERVICES.concat(ONCE, SERVERS).filter(
      (name) => !services[name]!.network_mode && services[name]!.networks?.some((one) => open.includes(one)),
    );
    expect(reached.toSorted()).toEqual(['gateway', 'history']);
    for (const name of [...SERVICES, ...SERVERS]) expect(services[name]!.networks).toEqual(expect.any(Array));
  });

  it('starts again what ended, but for what is done once', () => {
    for (const name of [...SERVICES, ...SERVERS]) expect(services[name]!.restart).toBe('unless-stopped');
    for (const name of ONCE) expect(services[name]!.restart).toBe('no');
  });

  it('holds no password: credentials are files, which are mounted read-only', () => {
    for (const [name, { environment = {}, volumes = [] }] of Object.entries(services)) {
      for (const [variable, value] of Object.entries(environment))
        if (/PASSWORD|SECRET|TOKEN|KEYS|_URL/.test(variable)) expect(value).toMatch(/^\/run\/credentials\//);
      const credentials = volumes.filter((one) => typeof one === 'object' && one.source === 'credentials');
      for (const volume of credentials) expect(volume).toMatchObject({ read_only: true });
      if (name !== 'credentials') expect(volumes).not.toContain('credentials:/credentials');
    }
  });
});
