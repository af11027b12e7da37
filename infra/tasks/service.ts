import { Duration } from 'aws-cdk-lib';
import { FargateService, type HealthCheck } from 'aws-cdk-lib/aws-ecs';
import { Construct } from 'constructs';
import type { Foundation } from '../foundation.js';
import { SUBNETS } from '../network/network.js';
import { API_PORT, OPERATIONS_PORT, type ServiceName, specOf } from '../services.js';
import type { Stage } from '../stages.js';
import { METRICS_NAMESPACE } from '../watch/metrics.js';
import { addCollector } from './collector.js';
import { filesOf, handedTo } from './handed.js';
import { imageOf } from './images.js';
import { scale } from './scaling.js';
import { Task } from './task.js';

/**
 * The image's own health check, which ECS does not read there. It asks for readiness, so a deployment that does not get
 * ready is rolled back; five minutes of patience keep an outage of broker or database from replacing every task.
 */
const HEALTH_CHECK: HealthCheck = {
  command: ['CMD', '/nodejs/bin/node', 'deploy/health.mjs'],
  interval: Duration.seconds(30),
  timeout: Duration.seconds(3),
  startPeriod: Duration.seconds(120),
  retries: 10,
};

/** Settings that only one service has. */
const OWN_SETTINGS: Partial<Record<ServiceName, (stage: Stage) => Record<string, string>>> = {
  gateway: (stage) => ({ DRAIN_DELAY_MS: '5000', METRICS_NAMESPACE: METRICS_NAMESPACE(stage) }),
};

/** A service of the table as tasks that grow with their work. */
export class Service extends Construct {
  readonly service: FargateService;
  readonly task: Task;
  readonly name: ServiceName;
  readonly least: number;

  constructor(scope: Construct, name: ServiceName, foundation: Foundation) {
    super(scope, name);
    this.name = name;
    const spec = specOf(name);
    const { stage, key, cluster, securityGroups } = foundation;
    this.task = new Task(this, 'Task', { stage, key, cpu: spec.cpu, memoryMiB: spec.memoryMiB });
    const container = this.task.confine(name, {
      image: imageOf(this, name),
      healthCheck: HEALTH_CHECK,
      portMappings: (name === 'gateway' ? [API_PORT, OPERATIONS_PORT] : [OPERATIONS_PORT]).map(
        (containerPort) => ({ containerPort }),
      ),
      environment: { ...stage.settings, ...OWN_SETTINGS[name]?.(stage), ...filesOf(name) },
    });
    this.task.handOver(handedTo(name, foundation), imageOf(this, 'setup'), [container]);
    if (stage.traces) addCollector(this.task, container);

    const { min, max } = stage.tasks ?? spec.tasks;
    this.least = min;
    this.service = new FargateService(this, 'Service', {
      cluster,
      taskDefinition: this.task,
      // How many is for scaling to say; a number here would be set again with each deployment.
      vpcSubnets: spec.internet ? SUBNETS.calling : SUBNETS.closed,
      securityGroups: [securityGroups.of(name)],
      assignPublicIp: false,
      enableExecuteCommand: false,
      minHealthyPercent: 100,
      maxHealthyPercent: 200,
      circuitBreaker: { enable: true, rollback: true },
    });
    scale(this.service, { stage, growsWith: spec.growsWith, min, max });
  }
}
