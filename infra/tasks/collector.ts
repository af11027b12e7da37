import type { ContainerDefinition } from 'aws-cdk-lib/aws-ecs';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { collectorImage } from './images.js';
import type { Task } from './task.js';

const MEMORY_MIB = 128;

/** Puts a collector of traces beside a service: OTLP in, on loopback, and X-Ray out. The task goes on without it. */
export function addCollector(task: Task, service: ContainerDefinition): void {
  task.confine('collector', {
    image: collectorImage(task),
    essential: false,
    memoryLimitMiB: MEMORY_MIB,
  });
  service.addEnvironment('OTEL_EXPORTER_OTLP_ENDPOINT', 'http://127.0.0.1:4318');
  task.addToTaskRolePolicy(
    new PolicyStatement({
      actions: [
        'xray:PutSpans',
        'xray:PutSpansForIndexing',
        'xray:PutTraceSegments',
        'xray:PutTelemetryRecords',
      ],
      resources: ['*'],
    }),
  );
}
