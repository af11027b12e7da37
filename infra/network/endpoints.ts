import type { SecurityGroup, Vpc } from 'aws-cdk-lib/aws-ec2';
import type { Network } from './network.js';
import { SUBNETS } from './network.js';

/** Opens the endpoints of AWS inside the VPC, for whom the security group lets in. */
export function openEndpoints({ vpc, reached }: Network, securityGroup: SecurityGroup): void {
  for (const [name, service] of Object.entries(reached)) {
    (vpc as Vpc).addInterfaceEndpoint(name, {
      service,
      open: false,
      subnets: SUBNETS.closed,
      securityGroups: [securityGroup],
    });
  }
}
