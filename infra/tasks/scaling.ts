import { Duration, Stack } from 'aws-cdk-lib';
import { CfnScalingPolicy, type ScalableTarget } from 'aws-cdk-lib/aws-applicationautoscaling';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { FargateService } from 'aws-cdk-lib/aws-ecs';
import type { Service } from '../services.js';
import type { Stage } from '../stages.js';
import { runningTasks, waitingMessages } from '../watch/metrics.js';

const OUT = Duration.minutes(1);
/** A queue that has just become short may not stay so. */
const IN = Duration.minutes(5);

interface ScaleProps {
  stage: Stage;
  growsWith: Service['growsWith'];
  min: number;
  max: number;
}

/** Lets a service grow with its work: by processor, or by messages that wait for each of its tasks. */
export function scale(service: FargateService, { stage, growsWith, min, max }: ScaleProps): void {
  const tasks = service.autoScaleTaskCount({ minCapacity: min, maxCapacity: max });
  if ('cpuPercent' in growsWith) {
    tasks.scaleOnCpuUtilization('Cpu', {
      targetUtilizationPercent: growsWith.cpuPercent,
      scaleOutCooldown: OUT,
      scaleInCooldown: IN,
    });
    return;
  }
  const target = tasks.node.findChild('Target') as ScalableTarget;
  // The construct for target tracking takes no expression.
  new CfnScalingPolicy(service, 'WaitingPerTask', {
    policyName: `${Stack.of(service).stackName}-${growsWith.queue}`,
    policyType: 'TargetTrackingScaling',
    scalingTargetId: target.scalableTargetId,
    targetTrackingScalingPolicyConfiguration: {
      targetValue: growsWith.waitingPerTask,
      scaleOutCooldown: OUT.toSeconds(),
      scaleInCooldown: IN.toSeconds(),
      customizedMetricSpecification: {
        metrics: [
          { id: 'waiting', metricStat: statOf(waitingMessages(stage, growsWith.queue)), returnData: false },
          { id: 'tasks', metricStat: statOf(runningTasks(service)), returnData: false },
          { id: 'perTask', expression: 'waiting / tasks', returnData: true },
        ],
      },
    },
  });
}

const statOf = ({ namespace, metricName, dimensions = {}, statistic }: Metric) => ({
  metric: {
    namespace,
    metricName,
    dimensions: Object.entries(dimensions).map(([name, value]) => ({ name, value: String(value) })),
  },
  stat: statistic,
});
