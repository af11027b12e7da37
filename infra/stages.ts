/** What differs between one installation and another. */
export interface Stage {
  name: string;
  region: string;
  /** Two at least; a cluster of the broker has a node in each of three. */
  availabilityZones: string[];
  cidr: string;
  /** Of Amazon S3 in the region: aws ec2 describe-managed-prefix-lists --filters Name=prefix-list-name,Values=com.amazonaws.REGION.s3 */
  s3PrefixList: string;
  natGateways: number;
  /** The API's name, below a public hosted zone of Route 53. */
  domain: { name: string; zone: string; zoneId: string };
  /** Who is told of alarms. */
  alarmEmail: string;
  database: { instanceType: string; multiAz: boolean; storageGiB: number; backupDays: number };
  broker: { instanceType: string; mode: 'SINGLE_INSTANCE' | 'CLUSTER_MULTI_AZ' };
  /** In place of those of the table of services. */
  tasks?: { min: number; max: number };
  /** Requests of one address in five minutes. */
  requestLimit: number;
  logDays: 14 | 90;
  /** Whether deleting a stack fails while there is data. */
  isProtected: boolean;
  /** Whether a collector beside each service takes spans and hands them to X-Ray. */
  traces: boolean;
  /** Settings of every service, as in .env.example. */
  settings: Record<string, string>;
}

/** Both are of one shape; they differ in size, and in what outlives a mistake. */
export const STAGES: Stage[] = [
  {
    name: 'staging',
    region: 'ap-south-1',
    availabilityZones: ['ap-south-1a', 'ap-south-1b'],
    cidr: '10.20.0.0/16',
    s3PrefixList: 'pl-78a54011',
    natGateways: 1,
    domain: { name: 'staging.sms.example.com', zone: 'sms.example.com', zoneId: 'Z0000000000000000000' },
    alarmEmail: 'staging-alarms@example.com',
    database: { instanceType: 't4g.small', multiAz: false, storageGiB: 20, backupDays: 7 },
    broker: { instanceType: 'mq.m7g.medium', mode: 'SINGLE_INSTANCE' },
    tasks: { min: 1, max: 2 },
    requestLimit: 30_000,
    logDays: 14,
    isProtected: false,
    traces: true,
    settings: { DEFAULT_COUNTRY: 'IN', DEFAULT_TIME_ZONE: 'Asia/Kolkata' },
  },
  {
    name: 'production',
    region: 'ap-south-1',
    availabilityZones: ['ap-south-1a', 'ap-south-1b', 'ap-south-1c'],
    cidr: '10.30.0.0/16',
    s3PrefixList: 'pl-78a54011',
    natGateways: 3,
    domain: { name: 'api.sms.example.com', zone: 'sms.example.com', zoneId: 'Z0000000000000000000' },
    alarmEmail: 'alarms@example.com',
    database: { instanceType: 'm7g.large', multiAz: true, storageGiB: 100, backupDays: 30 },
    broker: { instanceType: 'mq.m7g.large', mode: 'CLUSTER_MULTI_AZ' },
    requestLimit: 300_000,
    logDays: 90,
    isProtected: true,
    // Until services send spans: so far they only pass trace ids on.
    traces: false,
    settings: { DEFAULT_COUNTRY: 'IN', DEFAULT_TIME_ZONE: 'Asia/Kolkata' },
  },
];
