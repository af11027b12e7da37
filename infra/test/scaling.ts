import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SERVICE_NAMES, specOf } from '../services.js';
import { fileOf, propertiesOf, STAGE_NAMES } from './synthesised.js';

interface Policy {
  TargetTrackingScalingPolicyConfiguration: {
    TargetValue: number;
    PredefinedMetricSpecification?: { PredefinedMetricType: string };
    CustomizedMetricSpecification?: {
      Metrics: {
        Id: string;
        Expression?: string;
        ReturnData: boolean;
        MetricStat?: {
          Metric: { MetricName: string; Namespace: string; Dimensions: { Name: string; Value: unknown }[] };
        };
      }[];
    };
  };
}

const queues = SERVICE_NAMES.flatMap((name) => {
  const { growsWith } = specOf(name);
  return 'queue' in growsWith ? [growsWith.queue] : [];
});

test('services grow with queues that exist, and the publisher names the metrics that they grow by', () => {
  const topics = fileOf('libs/contracts/topics.ts');
  for (const queue of queues) assert.ok(topics.includes(`'${queue}'`), queue);
  const publisher = fileOf('services/gateway/status/queue-log.ts');
  for (const name of ['WaitingMessages', 'RetryingMessages', "[['Queue']]"])
    assert.ok(publisher.includes(name), name);
});

for (const stage of STAGE_NAMES) {
  test(`${stage}: workers grow with the messages that wait for each of their tasks, the gateway with its processor`, () => {
    const policies = propertiesOf<Policy>(stage, 'AWS::ApplicationAutoScaling::ScalingPolicy').map(
      ({ TargetTrackingScalingPolicyConfiguration }) => TargetTrackingScalingPolicyConfiguration,
    );
    const byQueue = policies.flatMap(({ CustomizedMetricSpecification, TargetValue }) => {
      if (!CustomizedMetricSpecification) return [];
      assert.ok(TargetValue > 0);
      const [waiting, tasks, perTask] = CustomizedMetricSpecification.Metrics;
      assert.deepEqual([perTask!.Expression, perTask!.ReturnData], ['waiting / tasks', true]);
      assert.deepEqual([waiting!.Id, waiting!.ReturnData], ['waiting', false]);
      assert.deepEqual([tasks!.Id, tasks!.ReturnData], ['tasks', false]);
      assert.equal(tasks!.MetricStat!.Metric.MetricName, 'RunningTaskCount');
      const { MetricName, Namespace, Dimensions } = waiting!.MetricStat!.Metric;
      assert.deepEqual([MetricName, Namespace], ['WaitingMessages', `SpendSense/${stage}`]);
      return Dimensions.map(({ Value }) => Value);
    });
    assert.deepEqual(byQueue.toSorted(), queues.toSorted());
    const byProcessor = policies.flatMap(
      ({ PredefinedMetricSpecification }) => PredefinedMetricSpecification ?? [],
    );
    assert.deepEqual(byProcessor, [{ PredefinedMetricType: 'ECSServiceAverageCPUUtilization' }]);
  });

  test(`${stage}: no service shrinks to nothing`, () => {
    const targets = propertiesOf<{ MinCapacity: number; MaxCapacity: number }>(
      stage,
      'AWS::ApplicationAutoScaling::ScalableTarget',
    );
    assert.equal(targets.length, SERVICE_NAMES.length);
    for (const { MinCapacity, MaxCapacity } of targets)
      assert.ok(MinCapacity >= (stage === 'production' ? 2 : 1) && MaxCapacity > MinCapacity);
  });
}
