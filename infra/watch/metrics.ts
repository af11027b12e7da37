import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { FargateService } from 'aws-cdk-lib/aws-ecs';
import type { Stage } from '../stages.js';

const MINUTE = Duration.minutes(1);

/** Where the gateway's lines about the queues end up (services/gateway/status/queue-log.ts), and ours of the logs. */
export const METRICS_NAMESPACE = ({ name }: Stage) => `SpendSense/${name}`;

const ofQueue = (metricName: string) => (stage: Stage, queue: string) =>
  new Metric({
    namespace: METRICS_NAMESPACE(stage),
    metricName,
    dimensionsMap: { Queue: queue },
    // Every task of the gateway reports the same queues.
    statistic: 'Average',
    period: MINUTE,
    label: queue,
  });

/** Messages that nobody has taken yet. */
export const waitingMessages = ofQueue('WaitingMessages');
/** Messages that failed and wait for another attempt. */
export const retryingMessages = ofQueue('RetryingMessages');

/** Messages that were given up. */
export const deadLetters = (stage: Stage) =>
  new Metric({
    namespace: METRICS_NAMESPACE(stage),
    metricName: DEAD_LETTERS,
    statistic: 'Sum',
    period: Duration.minutes(5),
  });
export const DEAD_LETTERS = 'DeadLetters';

/** Tasks of a service that run, as Container Insights counts them. */
export const runningTasks = (service: FargateService) =>
  new Metric({
    namespace: 'ECS/ContainerInsights',
    metricName: 'RunningTaskCount',
    dimensionsMap: { ClusterName: service.cluster.clusterName, ServiceName: service.serviceName },
    statistic: 'Average',
    period: MINUTE,
  });

/** A figure of the broker, over all its nodes. */
export const ofBroker = (broker: string, metricName: string, statistic = 'Maximum') =>
  new Metric({
    namespace: 'AWS/AmazonMQ',
    metricName,
    dimensionsMap: { Broker: broker },
    statistic,
    period: MINUTE,
  });
