import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { HttpCodeElb, HttpCodeTarget } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Foundation } from '../foundation.js';
import type { LoadBalancer } from '../network/load-balancer.js';
import { specOf } from '../services.js';
import type { Service } from '../tasks/service.js';
import {
  DEAD_LETTERS,
  deadLetters,
  METRICS_NAMESPACE,
  ofBroker,
  runningTasks,
  waitingMessages,
} from './metrics.js';

/** What is watched. */
export interface Watched {
  foundation: Foundation;
  services: Service[];
  door: LoadBalancer;
}

/** Chunks that nobody has taken; at 200 SMS each, a file of a million SMS is half of it. */
const LONG_QUEUE = 10_000;
const FIVE_MINUTES = Duration.minutes(5);
const { GREATER_THAN_THRESHOLD, LESS_THAN_THRESHOLD } = ComparisonOperator;

type Watch = Pick<AlarmProps, 'threshold' | 'alarmDescription'> & {
  metric: IMetric;
  below?: boolean;
  /** Data points, one each minute or five, that must be so one after the other. */
  times?: number;
  /** Whether no data at all is an alarm too. */
  must?: boolean;
};

/** Who is told what: one topic, and an alarm for each thing that people have to look at. */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    const { stage, key } = watched.foundation;
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    // Its policy of TLS takes the place of the usual one, by which alarms of the account may publish.
    this.topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com'));
    this.topic.addSubscription(new EmailSubscription(stage.alarmEmail));
    this.watchPipeline(watched);
    this.watchApi(watched);
    this.watchDatabase(watched);
    this.watchBroker(watched);
  }

  private watchPipeline({ foundation: { stage }, services }: Watched): void {
    for (const { name, task, service, least } of services) {
      new MetricFilter(this, `${name}-dead`, {
        logGroup: task.log,
        // As the transport tells it, see libs/messaging/pipeline-server.ts.
        filterPattern: FilterPattern.stringValue('$.message', '=', '*: dead letter: *'),
        metricNamespace: METRICS_NAMESPACE(stage),
        metricName: DEAD_LETTERS,
        defaultValue: 0,
      });
      this.alarm(`${name}-tasks`, {
        metric: runningTasks(service),
        below: true,
        threshold: least,
        times: 10,
        must: true,
        alarmDescription: `Fewer tasks of ${name} run than there should be`,
      });
      const { growsWith } = specOf(name);
      if (!('queue' in growsWith)) continue;
      this.alarm(`${name}-queue`, {
        metric: waitingMessages(stage, growsWith.queue),
        threshold: LONG_QUEUE,
        times: 15,
        // Without figures nothing grows.
        must: true,
        alarmDescription: `${growsWith.queue} is long, or its length unknown`,
      });
    }
    this.alarm('dead-letters', {
      metric: deadLetters(stage),
      threshold: 0,
      alarmDescription: 'The pipeline has given messages up: npx spendsense dead list',
    });
  }

  private watchApi({ door: { balancer, targets } }: Watched): void {
    const failures = new MathExpression({
      label: '5xx, percent',
      period: FIVE_MINUTES,
      expression: 'IF(requests > 100, 100 * (FILL(ours, 0) + FILL(balancers, 0)) / requests, 0)',
      usingMetrics: {
        ours: targets.metrics.httpCodeTarget(HttpCodeTarget.TARGET_5XX_COUNT),
        balancers: balancer.metrics.httpCodeElb(HttpCodeElb.ELB_5XX_COUNT),
        requests: balancer.metrics.requestCount(),
      },
    });
    // The budget of a month is one in a thousand; at this rate it is gone in two days.
    this.alarm('failures', {
      metric: failures,
      threshold: 1.44,
      times: 2,
      alarmDescription: 'Requests fail',
    });
    this.alarm('latency', {
      metric: targets.metrics.targetResponseTime({ statistic: Stats.percentile(99), period: FIVE_MINUTES }),
      // Callers may ask to wait for five seconds.
      threshold: 5,
      times: 3,
      alarmDescription: 'One answer in a hundred takes more than five seconds',
    });
  }

  private watchDatabase({ foundation: { database, stage } }: Watched): void {
    this.alarm('database-cpu', {
      metric: database.metricCPUUtilization(),
      threshold: 80,
      times: 3,
      must: true,
      alarmDescription: 'The database has little processor left, or is down',
    });
    this.alarm('database-disk', {
      metric: database.metricFreeStorageSpace({ statistic: Stats.MINIMUM }),
      below: true,
      threshold: stage.database.storageGiB * 1024 ** 3 * 0.1,
      alarmDescription: 'The database has little disk left',
    });
  }

  private watchBroker({ foundation: { broker } }: Watched): void {
    const share = (used: string, limit: string, statistic: string) =>
      new MathExpression({
        expression: '100 * used / limit',
        period: Duration.minutes(1),
        usingMetrics: { used: ofBroker(broker.name, used, statistic), limit: ofBroker(broker.name, limit) },
      });
    this.alarm('broker-cpu', {
      metric: ofBroker(broker.name, 'SystemCpuUtilization'),
      threshold: 80,
      times: 15,
      must: true,
      alarmDescription: 'The broker has little processor left, or is down',
    });
    this.alarm('broker-memory', {
      metric: share('RabbitMQMemUsed', 'RabbitMQMemLimit', Stats.MAXIMUM),
      threshold: 80,
      times: 5,
      alarmDescription: 'The broker will soon refuse publishes for want of memory',
    });
    this.alarm('broker-disk', {
      metric: share('RabbitMQDiskFree', 'RabbitMQDiskFreeLimit', Stats.MINIMUM),
      below: true,
      threshold: 200,
      alarmDescription: 'The broker will soon refuse publishes for want of disk',
    });
  }

  private alarm(id: string, { below = false, times = 1, must = false, ...watch }: Watch): void {
    const action = new SnsAction(this.topic);
    const alarm = new Alarm(this, id, {
      ...watch,
      evaluationPeriods: times,
      comparisonOperator: below ? LESS_THAN_THRESHOLD : GREATER_THAN_THRESHOLD,
      treatMissingData: must ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }
}
