import { readFileSync } from 'node:fs';
import { SERVICE_NAMES, type ServiceName } from '../services.js';

/** What has a price, and where the AWS price list has it. The repository knows none: prices differ by region and day. */
export const PRICED = {
  fargateVcpuHour: 'AWS Fargate, Linux/ARM, vCPU-hour',
  fargateGbHour: 'AWS Fargate, Linux/ARM, GB-hour',
  brokerNodeHour: "Amazon MQ for RabbitMQ, the stage's instance type, instance-hour",
  brokerGbMonth: 'Amazon MQ for RabbitMQ, storage, GB-month',
  databaseHour: "Amazon RDS for PostgreSQL, the stage's instance type, Single-AZ or Multi-AZ, instance-hour",
  databaseGbMonth: 'Amazon RDS for PostgreSQL, gp3 storage, Single-AZ or Multi-AZ, GB-month',
  loadBalancerHour: 'Application Load Balancer, hour',
  loadBalancerUnitHour: 'Application Load Balancer, LCU-hour',
  natHour: 'NAT gateway, hour',
  endpointHour: 'AWS PrivateLink, interface endpoint in one zone, hour',
  firewallMonth: 'AWS WAF, web ACL, month',
  firewallRuleMonth: 'AWS WAF, rule or rule group, month',
  firewallRequestMillion: 'AWS WAF, million requests',
  logGb: 'CloudWatch Logs, collection, GB',
  metricMonth: 'CloudWatch, custom metric, month',
  alarmMonth: 'CloudWatch, standard alarm, month',
  secretMonth: 'AWS Secrets Manager, secret, month',
  keyMonth: 'AWS KMS, customer managed key, month',
} as const;

export type Price = keyof typeof PRICED;

/** What has to be measured on the machines and the data in question. */
export const MEASURED = {
  bytesPerStoredSms:
    "bytes of the database for an SMS: SELECT pg_total_relation_size('transactions') / count(*) FROM transactions",
  logBytesPerSms: 'bytes that all services log for an SMS',
  smsPerRequest: 'SMS that a request hands in',
  ...(Object.fromEntries(
    SERVICE_NAMES.map((name) => [
      `${name}SmsPerSecond`,
      `SMS a second that one task of ${name} takes, by npm run soak`,
    ]),
  ) as Record<`${ServiceName}SmsPerSecond`, string>),
};

export type Measure = keyof typeof MEASURED;

/** What a file of prices gives; what it leaves out is unknown. */
export interface Given {
  currency: string;
  prices: Partial<Record<Price, number>>;
  measured: Partial<Record<Measure, number>>;
}

/** Reads a file of prices. Throws with a sentence that names what is wrong. */
export function readPrices(path: string): Given {
  const { currency = 'USD', prices = {}, measured = {} } = parse(path);
  check(path, 'prices', prices, PRICED);
  check(path, 'measured', measured, MEASURED);
  return { currency, prices, measured };
}

function parse(path: string): Partial<Given> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Partial<Given>;
  } catch (failure) {
    throw new Error(`${path} is no readable JSON file: ${(failure as Error).message}`, { cause: failure });
  }
}

function check(path: string, part: string, given: object, known: object): void {
  for (const [name, value] of Object.entries(given)) {
    if (!(name in known))
      throw new Error(`${path}: ${part}.${name} is not known; there are ${Object.keys(known).join(', ')}`);
    if (typeof value !== 'number' || !(value >= 0))
      throw new Error(`${path}: ${part}.${name} must be a number`);
  }
}
