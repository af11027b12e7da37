import { Fn } from 'aws-cdk-lib';
import { CfnBroker } from 'aws-cdk-lib/aws-amazonmq';
import type { IVpc, SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { SUBNETS } from '../network/network.js';
import type { Stage } from '../stages.js';

interface BrokerProps {
  stage: Stage;
  vpc: IVpc;
  securityGroup: SecurityGroup;
  admin: ISecret;
}

/**
 * RabbitMQ 4, by TLS only, reached from inside only. Queues, and users for the services, are made by the setup task.
 * Amazon MQ encrypts a RabbitMQ's disks with a key of its own; another cannot be given.
 */
export class Broker extends Construct {
  readonly name: string;
  /** amqps:// with host and port. */
  readonly endpoint: string;
  /** https:// of the management API. */
  readonly managementUrl: string;

  constructor(scope: Construct, id: string, { stage, vpc, securityGroup, admin }: BrokerProps) {
    super(scope, id);
    this.name = `spendsense-${stage.name}`;
    const { subnetIds } = vpc.selectSubnets(SUBNETS.closed);
    const broker = new CfnBroker(this, 'RabbitMq', {
      brokerName: this.name,
      engineType: 'RABBITMQ',
      engineVersion: '4.2',
      hostInstanceType: stage.broker.instanceType,
      deploymentMode: stage.broker.mode,
      publiclyAccessible: false,
      autoMinorVersionUpgrade: true,
      subnetIds: stage.broker.mode === 'SINGLE_INSTANCE' ? subnetIds.slice(0, 1) : subnetIds,
      securityGroups: [securityGroup.securityGroupId],
      logs: { general: true },
      maintenanceWindowStartTime: { dayOfWeek: 'SUNDAY', timeOfDay: '20:00', timeZone: 'UTC' },
      // Dynamic references: the template names the secret, it does not hold it.
      users: [
        {
          username: admin.secretValueFromJson('username').unsafeUnwrap(),
          password: admin.secretValueFromJson('password').unsafeUnwrap(),
        },
      ],
    });
    this.endpoint = Fn.select(0, broker.attrAmqpEndpoints);
    const hostAndPort = Fn.select(1, Fn.split('//', this.endpoint));
    this.managementUrl = `https://${Fn.select(0, Fn.split(':', hostAndPort))}`;
  }
}
