import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import type { FargateService } from 'aws-cdk-lib/aws-ecs';
import {
  ApplicationLoadBalancer,
  ApplicationProtocol,
  type ApplicationTargetGroup,
  ListenerAction,
  Protocol,
  SslPolicy,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { LoadBalancerTarget } from 'aws-cdk-lib/aws-route53-targets';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Foundation } from '../foundation.js';
import { API_PORT, OPERATIONS_PORT } from '../services.js';
import { HTTPS } from './edges.js';
import { SUBNETS } from './network.js';

/** The one public door: HTTPS for the gateway, under a name and a certificate of ours. */
export class LoadBalancer extends Construct {
  readonly balancer: ApplicationLoadBalancer;
  readonly targets: ApplicationTargetGroup;

  constructor(
    scope: Construct,
    id: string,
    { stage, network, securityGroups }: Foundation,
    gateway: FargateService,
  ) {
    super(scope, id);
    this.balancer = new ApplicationLoadBalancer(this, 'Balancer', {
      vpc: network.vpc,
      vpcSubnets: SUBNETS.public,
      internetFacing: true,
      securityGroup: securityGroups.of('load-balancer'),
      dropInvalidHeaderFields: true,
      deletionProtection: stage.isProtected,
      // Below the 65 s that the gateway keeps an idle connection, or it would close one that is being used.
      idleTimeout: Duration.seconds(60),
    });
    this.balancer.logAccessLogs(this.accessLogs(stage.logDays));
    const { name, zone, zoneId } = stage.domain;
    const hostedZone = HostedZone.fromHostedZoneAttributes(this, 'Zone', {
      zoneName: zone,
      hostedZoneId: zoneId,
    });
    new ARecord(this, 'Name', {
      zone: hostedZone,
      recordName: `${name}.`,
      target: RecordTarget.fromAlias(new LoadBalancerTarget(this.balancer)),
    });
    this.balancer.addListener('Http', {
      port: 80,
      open: false,
      defaultAction: ListenerAction.redirect({ protocol: 'HTTPS', port: `${HTTPS}`, permanent: true }),
    });
    const listener = this.balancer.addListener('Https', {
      port: HTTPS,
      open: false,
      sslPolicy: SslPolicy.TLS13_RES,
      certificates: [
        new Certificate(this, 'Certificate', {
          domainName: name,
          validation: CertificateValidation.fromDns(hostedZone),
        }),
      ],
    });
    this.targets = listener.addTargets('Gateway', {
      port: API_PORT,
      protocol: ApplicationProtocol.HTTP,
      targets: [gateway.loadBalancerTarget({ containerName: 'gateway', containerPort: API_PORT })],
      deregistrationDelay: Duration.seconds(30),
      healthCheck: {
        protocol: Protocol.HTTP,
        port: `${OPERATIONS_PORT}`,
        path: '/readyz',
        interval: Duration.seconds(10),
        timeout: Duration.seconds(4),
        healthyThresholdCount: 2,
        unhealthyThresholdCount: 3,
      },
    });
  }

  private accessLogs(days: number): Bucket {
    const bucket = new Bucket(this, 'AccessLogs', {
      // Load balancers cannot write to a bucket with a key of ours.
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      lifecycleRules: [{ expiration: Duration.days(days) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'It holds access logs; logs of reading them would lead to a bucket of the same kind.',
    });
    return bucket;
  }
}
