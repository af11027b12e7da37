import { CfnOutput, Stack } from 'aws-cdk-lib';
import { ContainerDependencyCondition, Secret } from 'aws-cdk-lib/aws-ecs';
import { Construct } from 'constructs';
import type { Foundation } from '../foundation.js';
import { DATABASE } from '../data/database.js';
import { SUBNETS } from '../network/network.js';
import { SERVICE_NAMES, specOf } from '../services.js';
import { databaseAs } from './handed.js';
import { imageOf } from './images.js';
import { credential, Task } from './task.js';

/** The output that deploy.mjs reads: what `aws ecs run-task` is given. */
export const SETUP_OUTPUT = 'Setup';

/**
 * The one-shot before the services: brings the database up to date and makes its logins, then the queues and users of the
 * broker. Nothing is done twice, so it may run at any time.
 */
export class Setup extends Construct {
  constructor(scope: Construct, id: string, foundation: Foundation) {
    super(scope, id);
    const { stage, key, cluster, securityGroups, database, broker, credentials, network } = foundation;
    const image = imageOf(this, 'setup');
    const task = new Task(this, 'Task', { stage, key, cpu: 512, memoryMiB: 1024 });
    const migrate = task.confine('migrate', {
      image,
      essential: false,
      environment: { DATABASE_URL_FILE: credential('database-url') },
      secrets: Object.fromEntries(
        SERVICE_NAMES.filter((name) => specOf(name).database).map((name) => [
          `${name.toUpperCase()}_PASSWORD`,
          Secret.fromSecretsManager(credentials.databasePassword(name)),
        ]),
      ),
    });
    const definitions = task.confine('definitions', {
      image,
      command: ['deploy/import-definitions.mjs'],
      environment: { MANAGEMENT_URL: broker.managementUrl },
      secrets: {
        BROKER_ADMIN_USER: Secret.fromSecretsManager(credentials.brokerAdmin, 'username'),
        BROKER_ADMIN_PASSWORD: Secret.fromSecretsManager(credentials.brokerAdmin, 'password'),
        ...Object.fromEntries(
          SERVICE_NAMES.map((name) => [
            `${name.toUpperCase()}_PASSWORD`,
            Secret.fromSecretsManager(credentials.brokerPassword(name)),
          ]),
        ),
      },
    });
    definitions.addContainerDependencies({
      container: migrate,
      condition: ContainerDependencyCondition.SUCCESS,
    });
    const owner = Secret.fromSecretsManager(database.secret!, 'password');
    task.handOver(
      { environment: databaseAs(DATABASE.owner, foundation), secrets: { DATABASE_PASSWORD: owner } },
      image,
      [migrate],
    );
    new CfnOutput(this, SETUP_OUTPUT, {
      value: Stack.of(this).toJsonString({
        cluster: cluster.clusterName,
        taskDefinition: task.taskDefinitionArn,
        launchType: 'FARGATE',
        networkConfiguration: {
          awsvpcConfiguration: {
            subnets: network.vpc.selectSubnets(SUBNETS.closed).subnetIds,
            securityGroups: [securityGroups.of('setup').securityGroupId],
            assignPublicIp: 'DISABLED',
          },
        },
      }),
    }).overrideLogicalId(SETUP_OUTPUT);
  }
}
