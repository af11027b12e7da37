import { type ServiceName, SERVICES } from '#test/support/pipeline-processes.js';

/** A figure for some of the services. */
export type ByService = Partial<Record<ServiceName, number>>;

/** How the pipeline runs: with one process of each service, every processor for each, and one tenant, unless it says otherwise. */
export interface Configuration {
  /** Processes of a service. */
  scale: ByService;
  /** Processors that each process of a service may use. */
  cpus: ByService;
  tenants: number;
  /** CHUNK_SIZE of the services. */
  chunkSize: number;
}

/** As in .env.example. */
export const CHUNK_SIZE = 200;

const isService = (name: string): name is ServiceName => (SERVICES as readonly string[]).includes(name);

/** Reads `masking=2,features=1`. Throws with what is wrong in `option`. */
export function readByService(option: string, text = ''): ByService {
  const read: ByService = {};
  for (const part of text.split(',').filter(Boolean)) {
    const [name = '', value = ''] = part.split('=');
    if (!isService(name))
      throw new Error(`${option}: there is no service "${name}"; there are ${SERVICES.join(', ')}`);
    if (!(Number(value) > 0)) throw new Error(`${option}: ${name}=${value} must be a number above 0`);
    read[name] = Number(value);
  }
  return read;
}

/** As `readByService`, of whole numbers. */
export function readScale(option: string, text?: string): ByService {
  const scale = readByService(option, text);
  for (const [name, count] of Object.entries(scale))
    if (!Number.isInteger(count)) throw new Error(`${option}: ${name}=${count} must be a whole number`);
  return scale;
}

const written = (figures: ByService) => Object.entries(figures).map(([name, figure]) => `${name}=${figure}`);

/** As `describeConfiguration` says it. */
export const PLAIN = 'one of each';

/** `masking=2; processors of each: masking=0.25; 4 tenants`, or `PLAIN`. */
export function describeConfiguration({ scale, cpus, tenants, chunkSize }: Configuration): string {
  const parts = [
    written(scale).join(', '),
    Object.keys(cpus).length ? `processors of each: ${written(cpus).join(', ')}` : '',
    tenants > 1 ? `${tenants} tenants` : '',
    chunkSize === CHUNK_SIZE ? '' : `chunks of ${chunkSize}`,
  ];
  return parts.filter(Boolean).join('; ') || PLAIN;
}
