import { SERVICE_NAMES, type ServiceName, specOf } from '../services.js';
import type { Stage } from '../stages.js';
import type { Given, Measure, Price } from './prices.js';

export const HOURS = 730;
const SECONDS = HOURS * 3600;
/** How much busier the busiest hour is than the month. */
const PEAK = 4;
/** How many months of SMS are kept. */
const KEPT_MONTHS = 12;
const GB = 1e9;

/** A month of a stage: how many SMS come in, and what is known of them. */
export interface Month {
  stage: Stage;
  sms: number;
  measured: Given['measured'];
}

/** A figure that nobody has measured makes the whole unknown; with no SMS none is needed. */
const per = (
  { sms, measured }: Month,
  name: Measure,
  work: (value: number) => number,
): number | undefined => {
  if (sms === 0) return 0;
  const value = measured[name];
  return value === undefined ? undefined : work(value);
};

const tasksOf = (month: Month, name: ServiceName): number | undefined => {
  const { min } = month.stage.tasks ?? specOf(name).tasks;
  const busy = per(month, `${name}SmsPerSecond`, (rate) => Math.ceil((month.sms / SECONDS) * (PEAK / rate)));
  return busy === undefined ? undefined : Math.max(min, busy);
};

const sumOfTasks = (month: Month, size: (name: ServiceName) => number) =>
  SERVICE_NAMES.reduce<number | undefined>((sum, name) => {
    const tasks = tasksOf(month, name);
    return sum === undefined || tasks === undefined ? undefined : sum + tasks * HOURS * size(name);
  }, 0);

const requests = (month: Month) => per(month, 'smsPerRequest', (many) => month.sms / many);
const nodes = ({ stage }: Month) => (stage.broker.mode === 'CLUSTER_MULTI_AZ' ? 3 : 1);
/** Without S3's, which costs nothing. */
const endpoints = ({ stage }: Month) => (stage.traces ? 5 : 4) * stage.availabilityZones.length;

/** How much of what a month takes, or undefined where that depends on what nobody has measured; docs/cost.md has the formulas. */
export const COMPONENTS: Record<Price, (month: Month) => number | undefined> = {
  fargateVcpuHour: (month) => sumOfTasks(month, (name) => specOf(name).cpu / 1024),
  fargateGbHour: (month) => sumOfTasks(month, (name) => specOf(name).memoryMiB / 1024),
  brokerNodeHour: (month) => nodes(month) * HOURS,
  // Messages pass; 10 GB are what a long queue of an hour takes.
  brokerGbMonth: (month) => nodes(month) * 10,
  databaseHour: () => HOURS,
  databaseGbMonth: (month) => {
    const kept = per(month, 'bytesPerStoredSms', (bytes) => (month.sms * KEPT_MONTHS * bytes) / GB);
    return kept === undefined ? undefined : Math.max(month.stage.database.storageGiB, kept);
  },
  loadBalancerHour: () => HOURS,
  // A unit is 25 new connections a second; clients that keep theirs need less.
  loadBalancerUnitHour: (month) => {
    const many = requests(month);
    return many === undefined ? undefined : HOURS * Math.max(1, many / SECONDS / 25);
  },
  natHour: ({ stage }) => stage.natGateways * HOURS,
  endpointHour: (month) => endpoints(month) * HOURS,
  firewallMonth: () => 1,
  firewallRuleMonth: () => 4,
  firewallRequestMillion: (month) => {
    const many = requests(month);
    return many === undefined ? undefined : many / 1e6;
  },
  logGb: (month) => per(month, 'logBytesPerSms', (bytes) => (month.sms * bytes) / GB),
  // Three for each of six queues, one of dead letters, and some ten for each service by Container Insights.
  metricMonth: () => 6 * 3 + 1 + SERVICE_NAMES.length * 10,
  // Two of them AWS makes itself for each service that scales.
  alarmMonth: () => 19 + SERVICE_NAMES.length * 2,
  secretMonth: () => 15,
  keyMonth: () => 1,
};
