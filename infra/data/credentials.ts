import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { Secret, type SecretStringGenerator } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { type KeyRing, SERVICE_NAMES, type ServiceName, specOf } from '../services.js';

const PASSWORD: SecretStringGenerator = { passwordLength: 43, excludePunctuation: true };
const KEY_RINGS: KeyRing[] = ['sealing', 'masking', 'webhook'];

/** Every password and key, made by Secrets Manager at the first deployment and known to nobody before. */
export class Credentials extends Construct {
  /** `username` and `password` of the broker's administrator, which it takes when it is made only. */
  readonly brokerAdmin: Secret;
  private readonly brokerPasswords: ReadonlyMap<ServiceName, Secret>;
  private readonly databasePasswords: ReadonlyMap<ServiceName, Secret>;
  private readonly keyRings: ReadonlyMap<KeyRing, Secret>;

  private readonly encryptionKey: IKey;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    // By its address: who may read a secret is said in the roles of the tasks, which are of a later stack than the key.
    this.encryptionKey = Key.fromKeyArn(this, 'Key', key.keyArn);
    this.brokerAdmin = this.secret(
      'BrokerAdmin',
      'the setup task uses it, and the broker takes no other later',
      {
        ...PASSWORD,
        secretStringTemplate: JSON.stringify({ username: 'setup' }),
        generateStringKey: 'password',
      },
    );
    const renewed = 'a new value takes effect with the next deployment, whose setup task tells the server';
    this.brokerPasswords = new Map(
      SERVICE_NAMES.map((name) => [name, this.secret(`broker-${name}`, renewed, PASSWORD)]),
    );
    this.databasePasswords = new Map(
      SERVICE_NAMES.filter((name) => specOf(name).database).map((name) => [
        name,
        this.secret(`database-${name}`, renewed, PASSWORD),
      ]),
    );
    // 43 characters are the 32 bytes of a key; deploy/write-credentials.mjs makes the key file of it.
    const ring = {
      ...PASSWORD,
      secretStringTemplate: JSON.stringify({ current: 'k1' }),
      generateStringKey: 'k1',
    };
    const followed = 'an old key must stay while anything sealed with it is under way, see docs/security.md';
    this.keyRings = new Map(KEY_RINGS.map((name) => [name, this.secret(`${name}-keys`, followed, ring)]));
  }

  brokerPassword(service: ServiceName): Secret {
    return this.brokerPasswords.get(service)!;
  }

  databasePassword(service: ServiceName): Secret {
    return this.databasePasswords.get(service)!;
  }

  keys(ring: KeyRing): Secret {
    return this.keyRings.get(ring)!;
  }

  private secret(id: string, whyByHand: string, generateSecretString: SecretStringGenerator): Secret {
    const secret = new Secret(this, id, {
      description: `SpendSense ${id}`,
      encryptionKey: this.encryptionKey,
      generateSecretString,
      // Tokens cannot be matched and texts not opened without their keys, nor a restored database entered.
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: `Renewed by an operator, not on a schedule: ${whyByHand}.`,
    });
    return secret;
  }
}
