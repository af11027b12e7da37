import type { Topic } from '#libs/contracts/index.js';
import type { QueueState } from '#libs/messaging/pipeline-queues.js';
import type { ServiceName, ServiceStateDto, StatusDto } from './status.dto.js';

type Worker = Exclude<ServiceName, 'gateway' | 'database' | 'broker'>;

const CONSUMER: Record<Topic, Worker> = {
  'spendsense.ingest': 'ingest',
  'sms.received': 'masking',
  'sms.masked': 'features',
  'features.extracted': 'inference',
  'transactions.classified': 'history',
  'chunk.failed': 'history',
};

/** What each does while it is up, and what waits while it is not. */
const WORK: Record<Worker, [does: string, waits: string]> = {
  ingest: ['Takes in what other systems put on the bulk queue.', 'what other systems put on the bulk queue'],
  masking: ['Replaces personal data of new SMS.', 'new SMS'],
  features: ['Reads amounts, dates and merchants.', 'masked SMS'],
  inference: ['Gives categories.', 'SMS without a category'],
  history: ['Stores results.', 'results to be stored'],
};

/** What the gateway knows of the services of the pipeline. A dependency is `ok`, or a sentence says what is wrong. */
export interface Findings {
  database: string;
  broker: string;
  /** Undefined where the broker does not answer. */
  queues: readonly QueueState[] | undefined;
}

/** Says of each service whether it is up: of a worker, by who consumes its queues. */
export function describeServices({ database, broker, queues }: Findings): ServiceStateDto[] {
  return [
    { name: 'gateway', state: 'up', detail: 'Answers requests.' },
    dependency('database', database, 'Keeps transactions and settings.'),
    dependency(
      'broker',
      queues || broker !== 'ok' ? broker : 'no answer',
      'Carries SMS between the services.',
    ),
    ...(Object.keys(WORK) as Worker[]).map((name) => worker(name, queues)),
  ];
}

/** `up` where every service is; names those that are not. */
export function summarise(services: readonly ServiceStateDto[]): Pick<StatusDto, 'status' | 'summary'> {
  const down = services.filter(({ state }) => state === 'down').map(({ name }) => name);
  if (!down.length) return { status: 'up', summary: 'Everything works.' };
  const names = new Intl.ListFormat('en').format(down);
  return {
    status: 'degraded',
    summary: `Not working: ${names}. Nothing that was accepted is lost; it waits.`,
  };
}

function dependency(name: 'database' | 'broker', found: string, detail: string): ServiceStateDto {
  if (found === 'ok') return { name, state: 'up', detail };
  return { name, state: 'down', detail: `It cannot be used: ${found}.` };
}

function worker(name: Worker, queues: Findings['queues']): ServiceStateDto {
  if (!queues) return { name, state: 'unknown', detail: 'The broker, which would know, does not answer.' };
  const [detail, waits] = WORK[name];
  const own = queues.filter(({ topic }) => CONSUMER[topic] === name);
  if (own.length && own.every(({ consumers }) => consumers > 0)) return { name, state: 'up', detail };
  const waiting = own.reduce((sum, { waiting: ready, retrying }) => sum + ready + retrying, 0);
  const inside = waiting ? `${waiting} messages of ${waits} wait` : `${waits} will wait`;
  return {
    name,
    state: 'down',
    detail: `No process takes its work: none runs, or it waits for something it needs; ${inside}.`,
  };
}
