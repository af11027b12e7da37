import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  Capability,
  type ContainerDefinition,
  type ContainerDefinitionOptions,
  ContainerDependencyCondition,
  type ContainerImage,
  CpuArchitecture,
  FargateTaskDefinition,
  LinuxParameters,
  LogDrivers,
  OperatingSystemFamily,
  type Secret,
} from 'aws-cdk-lib/aws-ecs';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.js';

/** The user `nonroot` of the images. */
const USER = '65532:65532';
/** The longest that a service may need: SHUTDOWN_GRACE_MS, and the closing of connections. */
const STOP_TIMEOUT = Duration.seconds(60);
const FOLDER = '/run/credentials';

interface TaskProps {
  stage: Stage;
  key: IKey;
  cpu: number;
  memoryMiB: number;
}

/** What `confine` adds by itself. */
type Confined = 'user' | 'readonlyRootFilesystem' | 'linuxParameters' | 'logging' | 'stopTimeout';

/** A Fargate task on ARM64 whose containers can do their work and nothing else, with a log of its own. */
export class Task extends FargateTaskDefinition {
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, { stage, key, cpu, memoryMiB }: TaskProps) {
    super(scope, id, {
      cpu,
      memoryLimitMiB: memoryMiB,
      runtimePlatform: {
        cpuArchitecture: CpuArchitecture.ARM64,
        operatingSystemFamily: OperatingSystemFamily.LINUX,
      },
    });
    key.grantDecrypt(this.obtainExecutionRole());
    this.log = new LogGroup(this, 'Log', {
      retention: stage.logDays,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    Validations.of(this).acknowledge(
      {
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'ecr:GetAuthorizationToken and the X-Ray actions know no resource.',
      },
      {
        id: 'AwsSolutions-ECS2',
        reason:
          'The environment holds settings, addresses and a public certificate; what is secret comes by `secrets`.',
      },
    );
  }

  /** Adds a container without root, capabilities or a disk to write on. */
  confine(name: string, options: Omit<ContainerDefinitionOptions, Confined>): ContainerDefinition {
    const linuxParameters = new LinuxParameters(this, `${name}-linux`, { initProcessEnabled: true });
    linuxParameters.dropCapabilities(Capability.ALL);
    return this.addContainer(name, {
      ...options,
      user: USER,
      readonlyRootFilesystem: true,
      linuxParameters,
      stopTimeout: STOP_TIMEOUT,
      logging: LogDrivers.awsLogs({ streamPrefix: name, logGroup: this.log }),
    });
  }

  /**
   * Has a container of the setup image write files of what only it is given, into a volume of the task that `readers`
   * mount read-only; they start when it has ended. So neither keys nor passwords are in the environment of a service.
   */
  handOver(given: Handed, image: ContainerImage, readers: ContainerDefinition[]): void {
    const volume = 'credentials';
    this.addVolume({ name: volume });
    const writer = this.confine(volume, {
      image,
      essential: false,
      command: ['deploy/write-credentials.mjs', '/credentials'],
      ...given,
    });
    // Where the image has a folder of that name that belongs to its user.
    writer.addMountPoints({ sourceVolume: volume, containerPath: '/credentials', readOnly: false });
    for (const reader of readers) {
      reader.addMountPoints({ sourceVolume: volume, containerPath: FOLDER, readOnly: true });
      reader.addContainerDependencies({ container: writer, condition: ContainerDependencyCondition.SUCCESS });
    }
  }
}

/** What the container that writes the files is given. */
export interface Handed {
  environment: Record<string, string>;
  secrets: Record<string, Secret>;
}

/** The path of a file of the credentials, where its readers see it. */
export const credential = (file: string) => `${FOLDER}/${file}`;
