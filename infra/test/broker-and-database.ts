import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import { AUTHORITY } from '../data/database.js';
import { rdsAuthority } from '../data/rds-authority.js';
import { STAGES } from '../stages.js';
import { propertiesOf, resources, STAGE_NAMES } from './synthesised.js';

const only = <T>(list: T[]): T => {
  assert.equal(list.length, 1);
  return list[0]!;
};

for (const stage of STAGE_NAMES) {
  test(`${stage}: the database is private, encrypted by our key, by TLS only, backed up and protected`, () => {
    const database = only(propertiesOf(stage, 'AWS::RDS::DBInstance'));
    const { BackupRetentionPeriod, KmsKeyId, CACertificateIdentifier, ...rest } = database;
    assert.equal(rest['PubliclyAccessible'], false);
    assert.equal(rest['StorageEncrypted'], true);
    assert.equal(rest['DeletionProtection'], true);
    assert.equal(rest['MultiAZ'], stage === 'production');
    assert.ok(KmsKeyId && Number(BackupRetentionPeriod) >= 7);
    assert.equal(CACertificateIdentifier, 'rds-ca-rsa2048-g1');
    // RDS makes the password and keeps it; the template has none.
    assert.deepEqual([rest['ManageMasterUserPassword'], rest['MasterUserPassword']], [true, undefined]);
    const { Parameters } = only(
      propertiesOf<{ Parameters: Record<string, string> }>(stage, 'AWS::RDS::DBParameterGroup'),
    );
    assert.equal(Parameters['rds.force_ssl'], '1');
    assert.equal(Parameters['log_statement'], 'none');
  });

  test(`${stage}: the broker is a private RabbitMQ 4 whose password is a reference`, () => {
    const broker = only(propertiesOf(stage, 'AWS::AmazonMQ::Broker'));
    assert.equal(broker['PubliclyAccessible'], false);
    assert.equal(broker['EngineType'], 'RABBITMQ');
    assert.match(String(broker['EngineVersion']), /^4\./);
    assert.equal(broker['DeploymentMode'], stage === 'production' ? 'CLUSTER_MULTI_AZ' : 'SINGLE_INSTANCE');
    assert.equal((broker['SubnetIds'] as unknown[]).length, stage === 'production' ? 3 : 1);
    const { Password } = only(broker['Users'] as { Password: unknown }[]);
    assert.match(JSON.stringify(Password), /\{\{resolve:secretsmanager:.*:SecretString:password::\}\}/);
  });

  test(`${stage}: every secret is made by Secrets Manager under our key, and stays when its stack goes`, () => {
    const secrets = resources(stage, 'AWS::SecretsManager::Secret');
    assert.equal(secrets.length, 14);
    for (const [id, { Properties, ...resource }] of secrets) {
      assert.equal(Properties['SecretString'], undefined, id);
      assert.ok(Properties['GenerateSecretString'] && Properties['KmsKeyId'], id);
      assert.equal((resource as { DeletionPolicy?: string }).DeletionPolicy, 'Retain', id);
    }
    assert.equal(only(propertiesOf(stage, 'AWS::KMS::Key'))['EnableKeyRotation'], true);
  });

  test(`${stage}: every log is encrypted by our key and ends some day`, () => {
    const logs = propertiesOf(stage, 'AWS::Logs::LogGroup');
    assert.ok(logs.length >= 8);
    for (const { KmsKeyId, RetentionInDays } of logs) assert.ok(KmsKeyId && Number(RetentionInDays) > 0);
  });
}

test('the authority of the databases is known for the region of each stage, and for no region that is none', () => {
  for (const { region } of STAGES) {
    const certificate = new X509Certificate(rdsAuthority(region, AUTHORITY.name));
    assert.ok(certificate.ca && certificate.subject.includes(region));
    assert.ok(new Date(certificate.validTo) > new Date('2040-01-01'));
  }
  assert.throws(() => rdsAuthority('moon-1', AUTHORITY.name), /Amazon RDS moon-1/);
});
