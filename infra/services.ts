/** The one table of what runs: how large, how many, how they grow, what they hold and whom they talk to. */
export const SERVICES = {
  gateway: {
    cpu: 1024,
    memoryMiB: 2048,
    tasks: { min: 2, max: 8 },
    growsWith: { cpuPercent: 60 },
    database: true,
    // Asks the issuer of access tokens for its keys.
    internet: true,
    keys: ['sealing', 'webhook'],
  },
  ingest: {
    cpu: 512,
    memoryMiB: 1024,
    tasks: { min: 2, max: 4 },
    growsWith: { queue: 'spendsense.ingest', waitingPerTask: 20 },
    database: true,
    internet: false,
    keys: ['sealing'],
  },
  masking: {
    cpu: 512,
    memoryMiB: 1024,
    tasks: { min: 2, max: 8 },
    growsWith: { queue: 'sms.received', waitingPerTask: 20 },
    // Keys of tenants, and nothing else.
    database: true,
    internet: false,
    keys: ['sealing', 'masking'],
  },
  features: {
    cpu: 512,
    memoryMiB: 1024,
    tasks: { min: 2, max: 8 },
    growsWith: { queue: 'sms.masked', waitingPerTask: 20 },
    database: false,
    internet: false,
    keys: [],
  },
  inference: {
    cpu: 1024,
    memoryMiB: 2048,
    tasks: { min: 2, max: 8 },
    growsWith: { queue: 'features.extracted', waitingPerTask: 20 },
    database: false,
    internet: false,
    keys: [],
  },
  history: {
    cpu: 512,
    memoryMiB: 1024,
    tasks: { min: 2, max: 6 },
    growsWith: { queue: 'transactions.classified', waitingPerTask: 20 },
    database: true,
    // Sends webhooks.
    internet: true,
    keys: ['webhook'],
  },
} as const satisfies Record<string, Service>;

export type ServiceName = keyof typeof SERVICES;
export type KeyRing = 'sealing' | 'masking' | 'webhook';

/** Each talks to the broker; `waitingPerTask` counts messages of up to CHUNK_SIZE SMS. */
export interface Service {
  cpu: number;
  memoryMiB: number;
  tasks: { min: number; max: number };
  growsWith: { cpuPercent: number } | { queue: string; waitingPerTask: number };
  database: boolean;
  internet: boolean;
  keys: readonly KeyRing[];
}

export const SERVICE_NAMES = Object.keys(SERVICES) as ServiceName[];
export const specOf = (name: ServiceName): Service => SERVICES[name];

/** Ports of the images, see Dockerfile. */
export const API_PORT = 3000;
export const OPERATIONS_PORT = 9090;
