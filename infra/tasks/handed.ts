import { Secret } from 'aws-cdk-lib/aws-ecs';
import type { Foundation } from '../foundation.js';
import { PORTS } from '../network/edges.js';
import { DATABASE } from '../data/database.js';
import { type ServiceName, specOf } from '../services.js';
import { credential, type Handed } from './task.js';

const VHOST = 'spendsense';

/** What deploy/write-credentials.mjs makes the files of a service of. */
export function handedTo(name: ServiceName, foundation: Foundation): Handed {
  const { database, keys } = specOf(name);
  const { broker, credentials } = foundation;
  return {
    environment: {
      BROKER_ENDPOINT: broker.endpoint,
      BROKER_USER: name,
      BROKER_VHOST: VHOST,
      ...(database && databaseAs(name, foundation)),
    },
    secrets: {
      BROKER_PASSWORD: Secret.fromSecretsManager(credentials.brokerPassword(name)),
      ...(database && { DATABASE_PASSWORD: Secret.fromSecretsManager(credentials.databasePassword(name)) }),
      ...Object.fromEntries(
        keys.map((ring) => [`${ring.toUpperCase()}_KEYS`, Secret.fromSecretsManager(credentials.keys(ring))]),
      ),
    },
  };
}

/** Where the database is, whom to log in as, and who vouches for it. */
export function databaseAs(
  user: string,
  { database, databaseAuthority }: Foundation,
): Record<string, string> {
  return {
    DATABASE_HOST: database.instanceEndpoint.hostname,
    DATABASE_PORT: `${PORTS.database}`,
    DATABASE_NAME: DATABASE.name,
    DATABASE_USER: user,
    DATABASE_CA: databaseAuthority,
  };
}

/** The settings by which a service finds its files. */
export function filesOf(name: ServiceName): Record<string, string> {
  const { database, keys } = specOf(name);
  return {
    BROKER_URL_FILE: credential('broker-url'),
    ...(database && { DATABASE_URL_FILE: credential('database-url') }),
    ...Object.fromEntries(
      keys.map((ring) => [`${ring.toUpperCase()}_KEYS_FILE`, credential(`${ring}-keys.json`)]),
    ),
  };
}
