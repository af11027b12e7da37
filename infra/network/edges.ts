import { API_PORT, OPERATIONS_PORT, SERVICE_NAMES, type ServiceName, specOf } from '../services.js';

/** Who has a security group; `internet` and `s3` are outside. */
export type Party = ServiceName | 'setup' | 'load-balancer' | 'database' | 'broker' | 'endpoints';

/** Whoever opens a connection, and to where. */
export interface Edge {
  from: Party | 'internet';
  to: Party | 'internet' | 's3';
  port: number;
}

export const HTTPS = 443;
export const PORTS = { database: 5432, amqps: 5671, management: HTTPS };

const aws = (from: Party): Edge[] => [
  { from, to: 'endpoints', port: HTTPS },
  { from, to: 's3', port: HTTPS },
];

const ofService = (from: ServiceName): Edge[] => [
  ...aws(from),
  { from, to: 'broker', port: PORTS.amqps },
  ...(specOf(from).database ? [{ from, to: 'database', port: PORTS.database } as const] : []),
  ...(specOf(from).internet ? [{ from, to: 'internet', port: HTTPS } as const] : []),
];

/** Every connection that anybody may open; there is no other. */
export const EDGES: readonly Edge[] = [
  { from: 'internet', to: 'load-balancer', port: 80 },
  { from: 'internet', to: 'load-balancer', port: HTTPS },
  { from: 'load-balancer', to: 'gateway', port: API_PORT },
  // Asks whether it is ready.
  { from: 'load-balancer', to: 'gateway', port: OPERATIONS_PORT },
  ...SERVICE_NAMES.flatMap(ofService),
  ...aws('setup'),
  { from: 'setup', to: 'database', port: PORTS.database },
  { from: 'setup', to: 'broker', port: PORTS.management },
];
