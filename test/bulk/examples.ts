import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A script under examples/, as a user would run it. */
export interface Example {
  name: string;
  /** How many SMS it hands in. */
  sms: number;
  /** Resolves to what it printed; rejects where it fails. */
  run(server: { broker: string; api: string }): Promise<string>;
}

interface Script extends Example {
  /** A command that ends well where everything is there that the script needs. */
  needs: [command: string, ...words: string[]];
}

const script = (
  name: string,
  { by = [], to, ...rest }: { by?: string[]; to: 'broker' | 'api' } & Pick<Script, 'sms' | 'needs'>,
): Script => ({
  name,
  ...rest,
  run: async (server) => {
    const [command, ...words] = [...by, `examples/${name}`, server[to]];
    return (await run(command!, words)).stdout;
  },
});

const SCRIPTS = [
  script('publish-node.mjs', { by: ['node'], to: 'broker', sms: 2, needs: ['node', '--version'] }),
  script('publish-python.py', {
    by: ['python3'],
    to: 'broker',
    sms: 2,
    needs: ['python3', '-c', 'import pika'],
  }),
  script('publish.sh', { to: 'broker', sms: 1, needs: ['amqp-publish', '--help'] }),
  script('submit.sh', { to: 'api', sms: 1, needs: ['curl', '--version'] }),
];

/** Those that this machine has everything for; the others are named on standard output. */
export const EXAMPLES: Example[] = SCRIPTS.filter(({ name, needs: [command, ...words] }) => {
  const isThere = spawnSync(command, words).status === 0;
  if (!isThere)
    process.stdout.write(`examples/${name} is not tried here: ${[command, ...words].join(' ')} fails\n`);
  return isThere;
});
