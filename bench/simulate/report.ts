import type { Figures } from '../figures.js';
import type { ByName } from '../measure.js';
import { sumOf } from '../measure.js';
import { describeConfiguration, PLAIN } from '../pipeline/configuration.js';
import type { Check } from './check.js';
import type { Plan } from './plan.js';
import type { Result } from './simulate.js';

type Rows = readonly (readonly string[])[];

/** Rows of cells as a table of Markdown, the first row its head; every column but the first is of numbers. */
export function markdown(rows: Rows): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map((_, at) => (at ? '---:' : '---'))), ...body.map(line)].join('\n');
}

const whole = (value: number) => Math.round(value).toLocaleString('en');
// A little less than nothing is nothing, not -0.
const percent = (share: number) => `${Math.round(share * 100) + 0} %`;
const decimal = (value: number) => (value >= 10 ? whole(value) : value.toFixed(1));

export function resultRows({ parts }: Result): Rows {
  return [
    ['part', 'servers', 'processors in use', 'in use, of what it may', 'messages in it', 'at most'],
    ...parts.map(({ name, servers, processors, utilisation, waiting }) => [
      name,
      Number.isFinite(servers) ? String(servers) : '',
      processors ? processors.toFixed(2) : '',
      utilisation ? percent(utilisation) : '',
      waiting ? waiting.mean.toFixed(1) : '',
      waiting ? whole(waiting.greatest) : '',
    ]),
  ];
}

export function checkRows(checks: readonly Check[]): Rows {
  return [
    ['load', 'configuration', 'measured, SMS/s', 'predicted', 'off by', 'used most'],
    ...checks.map(({ measured, predicted, error, bottleneck }) => [
      measured.load,
      describeConfiguration(measured),
      whole(measured.perSecond.median),
      whole(predicted),
      percent(error),
      bottleneck,
    ]),
  ];
}

/** Microseconds of a processor for an SMS, by process and load; loads of one of each. */
export function cpuRows({ measured }: Figures): Rows {
  return rowsBy(measured, 'µs of a processor for an SMS', ({ cpu }) => cpu);
}

/** Bytes for an SMS, by topic and load; loads of one of each. */
export function byteRows({ measured }: Figures): Rows {
  return rowsBy(measured, 'bytes for an SMS', ({ bytes }) => bytes);
}

function rowsBy(
  all: Figures['measured'],
  title: string,
  of: (one: Figures['measured'][number]) => ByName,
): Rows {
  const plain = all.filter((one) => describeConfiguration(one) === PLAIN);
  const names = [...new Set(plain.flatMap((one) => Object.keys(of(one))))];
  return [
    [title, ...plain.map(({ load }) => load)],
    ...names.map((name) => [name, ...plain.map((one) => whole(of(one)[name] ?? 0))]),
    ['in all', ...plain.map((one) => whole(sumOf(of(one))))],
  ];
}

export function planRows(plans: readonly { perDay: number; plan: Plan }[]): Rows {
  const row = (name: string, of: (plan: Plan) => string) => [name, ...plans.map(({ plan }) => of(plan))];
  const services = Object.keys(plans[0]?.plan.tasks ?? {});
  return [
    ['SMS a day', ...plans.map(({ perDay }) => whole(perDay))],
    row('SMS a second at the peak', ({ perSecond }) => decimal(perSecond)),
    ...services.map((name) => row(`tasks of ${name}`, ({ tasks }) => whole(tasks[name]!))),
    row('messages a second of a topic', ({ broker }) => decimal(broker.perTopic)),
    row('queues of a topic', ({ broker }) => whole(broker.queues)),
    row('broker: processors in use', ({ broker }) => decimal(broker.processors)),
    row('broker: MB a second', ({ broker }) => decimal(broker.megabytesPerSecond)),
    row('brokers', ({ broker }) => whole(broker.brokers)),
    row('database: processors in use', ({ database }) => decimal(database.processors)),
    row('database: MB of log a second', ({ database }) => decimal(database.logMegabytesPerSecond)),
    row('database: GB a day', ({ database }) => decimal(database.gigabytesPerDay)),
    row('databases', ({ database }) => whole(database.servers)),
  ];
}
