import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Cluster, ContainerInsights } from 'aws-cdk-lib/aws-ecs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { Broker } from './data/broker.js';
import { Credentials } from './data/credentials.js';
import { DataKey } from './data/data-key.js';
import { AUTHORITY, Database } from './data/database.js';
import { rdsAuthority } from './data/rds-authority.js';
import { openEndpoints } from './network/endpoints.js';
import { Network } from './network/network.js';
import { SecurityGroups } from './network/security-groups.js';
import type { Stage } from './stages.js';
import { Setup } from './tasks/setup.js';

/** What services stand on: the network, the database, the broker, the keys, and the one-shot that prepares them. */
export class Foundation extends Stack {
  readonly key: DataKey;
  readonly network: Network;
  readonly securityGroups: SecurityGroups;
  readonly credentials: Credentials;
  readonly database: Database;
  readonly databaseAuthority: string;
  readonly broker: Broker;
  readonly cluster: Cluster;

  constructor(
    scope: Construct,
    id: string,
    readonly stage: Stage,
    props: StackProps,
  ) {
    super(scope, id, props);
    this.key = new DataKey(this, 'Key');
    const flowLog = new LogGroup(this, 'FlowLog', {
      retention: stage.logDays,
      encryptionKey: this.key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.network = new Network(this, 'Network', { stage, flowLog });
    const { vpc } = this.network;
    this.securityGroups = new SecurityGroups(this, 'SecurityGroups', {
      vpc,
      s3PrefixList: stage.s3PrefixList,
    });
    openEndpoints(this.network, this.securityGroups.of('endpoints'));

    this.credentials = new Credentials(this, 'Credentials', this.key);
    this.database = new Database(this, 'Database', {
      stage,
      vpc,
      securityGroup: this.securityGroups.of('database'),
      key: this.key,
    });
    this.databaseAuthority = rdsAuthority(stage.region, AUTHORITY.name);
    this.broker = new Broker(this, 'Broker', {
      stage,
      vpc,
      securityGroup: this.securityGroups.of('broker'),
      admin: this.credentials.brokerAdmin,
    });
    this.cluster = new Cluster(this, 'Cluster', { vpc, containerInsightsV2: ContainerInsights.ENABLED });
    new Setup(this, 'SetupTask', this);
  }

  /** Those of the stage, so that no account has to be asked. */
  override get availabilityZones(): string[] {
    return this.stage.availabilityZones;
  }
}
