import { join } from 'node:path';
import { DockerImageAsset, Platform } from 'aws-cdk-lib/aws-ecr-assets';
import { ContainerImage } from 'aws-cdk-lib/aws-ecs';
import type { Construct } from 'constructs';

// From dist/tasks.
const INFRA = join(import.meta.dirname, '..', '..');
const REPOSITORY = join(INFRA, '..');

/** An image of the Dockerfile, by the name of its target; built and pushed by the deployment, once for the same sources. */
export function imageOf(scope: Construct, target: string): ContainerImage {
  return ofFolder(scope, `${target}-image`, REPOSITORY, target);
}

/** The collector of traces with its settings; a copy of ours, as tasks cannot reach the public registry. */
export function collectorImage(scope: Construct): ContainerImage {
  return ofFolder(scope, 'collector-image', join(INFRA, 'tasks', 'collector'));
}

function ofFolder(scope: Construct, id: string, directory: string, target?: string): ContainerImage {
  const asset = new DockerImageAsset(scope, id, {
    directory,
    ...(target && { target }),
    platform: Platform.LINUX_ARM64,
    displayName: id,
  });
  return ContainerImage.fromDockerImageAsset(asset);
}
