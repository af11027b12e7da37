import { Validations } from 'aws-cdk-lib';
import {
  FlowLogDestination,
  GatewayVpcEndpointAwsService,
  InterfaceVpcEndpointAwsService,
  IpAddresses,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Stage } from '../stages.js';

/** Where tasks run: those that call the internet behind NAT, the others, the broker and the database with no way out. */
export const SUBNETS = {
  public: { subnetGroupName: 'public' },
  calling: { subnetGroupName: 'calling' },
  closed: { subnetGroupName: 'closed' },
};

const { ECR, ECR_DOCKER, CLOUDWATCH_LOGS, SECRETS_MANAGER, XRAY } = InterfaceVpcEndpointAwsService;

/** The VPC; what a task needs of AWS to start and to log, it reaches without the internet. */
export class Network extends Construct {
  readonly vpc: Vpc;
  /** Services of AWS with an endpoint inside. */
  readonly reached: Record<string, InterfaceVpcEndpointAwsService>;

  constructor(scope: Construct, id: string, { stage, flowLog }: { stage: Stage; flowLog: LogGroup }) {
    super(scope, id);
    this.vpc = new Vpc(this, 'Vpc', {
      ipAddresses: IpAddresses.cidr(stage.cidr),
      maxAzs: stage.availabilityZones.length,
      natGateways: stage.natGateways,
      restrictDefaultSecurityGroup: false,
      subnetConfiguration: [
        {
          name: SUBNETS.public.subnetGroupName,
          subnetType: SubnetType.PUBLIC,
          cidrMask: 24,
          mapPublicIpOnLaunch: false,
        },
        { name: SUBNETS.calling.subnetGroupName, subnetType: SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 22 },
        { name: SUBNETS.closed.subnetGroupName, subnetType: SubnetType.PRIVATE_ISOLATED, cidrMask: 22 },
      ],
      // Layers of images come from S3.
      gatewayEndpoints: { S3: { service: GatewayVpcEndpointAwsService.S3 } },
      flowLogs: { Rejected: { destination: FlowLogDestination.toCloudWatchLogs(flowLog) } },
    });
    Validations.of(this.vpc).acknowledge({
      id: 'CloudFormation-Validate::W3010',
      reason: 'Zones are named per stage, so that synthesis asks no account and subnets never move.',
    });
    this.reached = { ECR, ECR_DOCKER, CLOUDWATCH_LOGS, SECRETS_MANAGER, ...(stage.traces && { XRAY }) };
  }
}
