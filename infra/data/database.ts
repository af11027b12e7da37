import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { InstanceType, type IVpc, type SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  CaCertificate,
  Credentials,
  DatabaseInstance,
  DatabaseInstanceEngine,
  ParameterGroup,
  PostgresEngineVersion,
  StorageType,
} from 'aws-cdk-lib/aws-rds';
import type { Construct } from 'constructs';
import { SUBNETS } from '../network/network.js';
import type { Stage } from '../stages.js';

export const DATABASE = { name: 'spendsense', owner: 'spendsense' };
/** Whose certificate the server shows; clients trust the authority of that name alone. */
export const AUTHORITY = { id: CaCertificate.RDS_CA_RSA2048_G1, name: 'Root CA RSA2048 G1' };

interface DatabaseProps {
  stage: Stage;
  vpc: IVpc;
  securityGroup: SecurityGroup;
  key: IKey;
}

/** PostgreSQL, by TLS only, reached from inside only. Its owner's password is made and renewed by RDS. */
export class Database extends DatabaseInstance {
  constructor(scope: Construct, id: string, { stage, vpc, securityGroup, key }: DatabaseProps) {
    const engine = DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.VER_17_6 });
    super(scope, id, {
      engine,
      instanceType: new InstanceType(stage.database.instanceType),
      multiAz: stage.database.multiAz,
      vpc,
      vpcSubnets: SUBNETS.closed,
      securityGroups: [securityGroup],
      publiclyAccessible: false,
      databaseName: DATABASE.name,
      credentials: Credentials.fromUsername(DATABASE.owner, { encryptionKey: key }),
      manageMasterUserPassword: true,
      caCertificate: AUTHORITY.id,
      storageType: StorageType.GP3,
      allocatedStorage: stage.database.storageGiB,
      maxAllocatedStorage: stage.database.storageGiB * 10,
      storageEncryptionKey: key,
      backupRetention: Duration.days(stage.database.backupDays),
      copyTagsToSnapshot: true,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.SNAPSHOT,
      autoMinorVersionUpgrade: true,
      cloudwatchLogsExports: ['postgresql'],
      parameterGroup: new ParameterGroup(scope, 'DatabaseParameters', {
        engine,
        parameters: {
          'rds.force_ssl': '1',
          // Statements would show what they were given.
          log_statement: 'none',
          log_min_duration_statement: '-1',
          log_min_error_statement: 'panic',
        },
      }),
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-RDS11',
      reason: 'Another port hides nothing: only security groups of the table of edges reach it.',
    });
    if (!stage.database.multiAz)
      Validations.of(this).acknowledge({
        id: 'AwsSolutions-RDS3',
        reason: 'A stage that is not Multi-AZ is one that may be down while its database is restored.',
      });
  }
}
