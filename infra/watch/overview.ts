import { Dashboard, GraphWidget, type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { HttpCodeTarget } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { Construct } from 'constructs';
import { SERVICE_NAMES, specOf } from '../services.js';
import type { Watched } from './alarms.js';
import { deadLetters, ofBroker, retryingMessages, runningTasks, waitingMessages } from './metrics.js';

const QUEUES = SERVICE_NAMES.flatMap((name) => {
  const { growsWith } = specOf(name);
  return 'queue' in growsWith ? [growsWith.queue] : [];
});

const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
  new GraphWidget({ title, left, right, width: 8 });

/** One page: what comes in, how far the pipeline is behind, and how the servers are. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, { foundation, services, door }: Watched) {
    super(scope, id);
    const { stage, database, broker } = foundation;
    const { balancer, targets } = door;
    new Dashboard(this, 'Dashboard', {
      dashboardName: `spendsense-${stage.name}`,
      widgets: [
        [
          graph(
            'Requests, and those that failed',
            [balancer.metrics.requestCount()],
            [targets.metrics.httpCodeTarget(HttpCodeTarget.TARGET_5XX_COUNT)],
          ),
          graph(
            'Time to answer',
            [50, 99].map((percent) =>
              targets.metrics.targetResponseTime({
                statistic: Stats.percentile(percent),
                label: `p${percent}`,
              }),
            ),
          ),
          graph(
            'Tasks',
            services.map(({ service, name }) => runningTasks(service).with({ label: name })),
          ),
        ],
        [
          graph(
            'Waiting messages',
            QUEUES.map((queue) => waitingMessages(stage, queue)),
          ),
          graph(
            'Messages that are tried again',
            QUEUES.map((queue) => retryingMessages(stage, queue)),
          ),
          graph('Dead letters', [deadLetters(stage)]),
        ],
        [
          graph(
            'Processor of the tasks',
            services.map(({ service, name }) => service.metricCpuUtilization({ label: name })),
          ),
          graph('Database', [database.metricCPUUtilization()], [database.metricDatabaseConnections()]),
          graph(
            'Broker',
            [ofBroker(broker.name, 'SystemCpuUtilization')],
            [ofBroker(broker.name, 'MessageCount')],
          ),
        ],
      ],
    });
  }
}
