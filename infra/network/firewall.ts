import type { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

/** Rule groups of AWS, and their rules about bodies. Those only count: a body is a file, or SMS with links and odd signs. */
const GROUPS: Record<string, string[]> = {
  AWSManagedRulesAmazonIpReputationList: [],
  AWSManagedRulesCommonRuleSet: [
    'SizeRestrictions_BODY',
    'EC2MetaDataSSRF_BODY',
    'GenericLFI_BODY',
    'GenericRFI_BODY',
    'CrossSiteScripting_BODY',
  ],
  AWSManagedRulesKnownBadInputsRuleSet: ['JavaDeserializationRCE_BODY', 'Log4JRCE_BODY'],
};

interface FirewallProps {
  balancer: ApplicationLoadBalancer;
  /** Requests of one address in five minutes. */
  requestLimit: number;
}

/** The web application firewall before the load balancer. */
export class Firewall extends Construct {
  constructor(scope: Construct, id: string, { balancer, requestLimit }: FirewallProps) {
    super(scope, id);
    const groups = Object.entries(GROUPS).map(([name, counted], index) => ({
      name,
      priority: index + 1,
      overrideAction: { none: {} },
      visibilityConfig: visible(name),
      statement: {
        managedRuleGroupStatement: {
          vendorName: 'AWS',
          name,
          ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
        },
      },
    }));
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: visible('SpendSense'),
      rules: [
        {
          name: 'RequestsOfOneAddress',
          priority: 0,
          action: { block: { customResponse: { responseCode: 429 } } },
          visibilityConfig: visible('RequestsOfOneAddress'),
          statement: {
            rateBasedStatement: { aggregateKeyType: 'IP', limit: requestLimit, evaluationWindowSec: 300 },
          },
        },
        ...groups,
      ],
    });
    new CfnWebACLAssociation(this, 'Association', {
      resourceArn: balancer.loadBalancerArn,
      webAclArn: acl.attrArn,
    });
  }
}

/** Sampled requests would show keys and what people search for. */
const visible = (metricName: string) => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});
