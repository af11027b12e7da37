import assert from 'node:assert/strict';
import { test } from 'node:test';
import { propertiesOf, resources, STAGE_NAMES } from './synthesised.js';

/** Who talks to whom, written down a second time: a change of the table has to be made here too. */
const WANTED = [
  'internet > load-balancer:80',
  'internet > load-balancer:443',
  'load-balancer > gateway:3000',
  'load-balancer > gateway:9090',
  ...['gateway', 'ingest', 'masking', 'features', 'inference', 'history'].map(
    (name) => `${name} > broker:5671`,
  ),
  ...['gateway', 'ingest', 'masking', 'history', 'setup'].map((name) => `${name} > database:5432`),
  'setup > broker:443',
  'gateway > internet:443',
  'history > internet:443',
  ...['gateway', 'ingest', 'masking', 'features', 'inference', 'history', 'setup'].flatMap((name) => [
    `${name} > endpoints:443`,
    `${name} > s3:443`,
  ]),
];

interface Rule {
  IpProtocol: string;
  FromPort: number;
  ToPort: number;
  CidrIp?: string;
  DestinationPrefixListId?: string;
  GroupId?: Reference;
  SourceSecurityGroupId?: Reference;
  DestinationSecurityGroupId?: Reference;
}
interface Group {
  GroupDescription: string;
  SecurityGroupIngress?: Rule[];
  SecurityGroupEgress?: Rule[];
}
interface Reference {
  'Fn::GetAtt': [id: string, attribute: string];
}

// What CDK writes where nothing is let out.
const isNothing = ({ CidrIp }: Rule) => CidrIp === '255.255.255.255/32';

/** Every rule of a stage as the edge that it opens, once for each end that says so. */
function edgesOf(stage: string) {
  const groups = resources(stage, 'AWS::EC2::SecurityGroup');
  const names = new Map(
    groups.map(([id, { Properties }]) => [
      id,
      (Properties as unknown as Group).GroupDescription.replace('SpendSense ', ''),
    ]),
  );
  const nameOf = (reference?: Reference) => reference && names.get(reference['Fn::GetAtt'][0]);
  const port = ({ IpProtocol, FromPort, ToPort }: Rule) => {
    assert.deepEqual([IpProtocol, FromPort], ['tcp', ToPort]);
    return FromPort;
  };
  const other = (rule: Rule) => {
    if (rule.DestinationPrefixListId) return 's3';
    return rule.CidrIp === '0.0.0.0/0' ? 'internet' : rule.CidrIp;
  };
  const incoming = (to: string, rule: Rule) =>
    `${nameOf(rule.SourceSecurityGroupId) ?? other(rule)} > ${to}:${port(rule)}`;
  const outgoing = (from: string, rule: Rule) =>
    `${from} > ${nameOf(rule.DestinationSecurityGroupId) ?? other(rule)}:${port(rule)}`;
  const inline = groups.map(([id, { Properties }]) => ({
    name: names.get(id)!,
    ...(Properties as unknown as Group),
  }));
  return {
    ingress: [
      ...inline.flatMap(({ name, SecurityGroupIngress = [] }) =>
        SecurityGroupIngress.map((rule) => incoming(name, rule)),
      ),
      ...propertiesOf<Rule>(stage, 'AWS::EC2::SecurityGroupIngress').map((rule) =>
        incoming(nameOf(rule.GroupId)!, rule),
      ),
    ],
    egress: [
      ...inline.flatMap(({ name, SecurityGroupEgress = [] }) =>
        SecurityGroupEgress.filter((rule) => !isNothing(rule)).map((rule) => outgoing(name, rule)),
      ),
      ...propertiesOf<Rule>(stage, 'AWS::EC2::SecurityGroupEgress').map((rule) =>
        outgoing(nameOf(rule.GroupId)!, rule),
      ),
    ],
  };
}

for (const stage of STAGE_NAMES) {
  test(`${stage}: security groups open exactly the edges of the table, at both ends`, () => {
    const { ingress, egress } = edgesOf(stage);
    const inside = (edge: string) => !/^internet| > (internet|s3):/.test(edge);
    assert.deepEqual(ingress.toSorted(), WANTED.filter((edge) => !/ > (internet|s3):/.test(edge)).toSorted());
    assert.deepEqual(egress.toSorted(), WANTED.filter((edge) => !edge.startsWith('internet')).toSorted());
    assert.ok(WANTED.some(inside));
  });

  test(`${stage}: only public subnets and those of services that call the internet lead out`, () => {
    const out = propertiesOf<{ RouteTableId: { Ref: string }; DestinationCidrBlock: string }>(
      stage,
      'AWS::EC2::Route',
    );
    assert.ok(out.length > 0);
    for (const { RouteTableId, DestinationCidrBlock } of out) {
      assert.equal(DestinationCidrBlock, '0.0.0.0/0');
      assert.match(RouteTableId.Ref, /public|calling/);
    }
    const running = resources(stage, 'AWS::ECS::Service').map(([id, { Properties }]) => {
      const { AwsvpcConfiguration } = Properties['NetworkConfiguration'] as {
        AwsvpcConfiguration: { Subnets: unknown };
      };
      const [where] = /calling|closed|public/.exec(JSON.stringify(AwsvpcConfiguration.Subnets)) ?? [];
      return `${id.replace(/Service.*/, '')} ${where}`;
    });
    const closed = ['features', 'inference', 'ingest', 'masking'].map((name) => `${name} closed`);
    assert.deepEqual(running.toSorted(), [...closed, 'gateway calling', 'history calling'].toSorted());
  });

  test(`${stage}: tasks reach AWS by endpoints inside`, () => {
    const names = propertiesOf(stage, 'AWS::EC2::VPCEndpoint').map(({ ServiceName }) =>
      JSON.stringify(ServiceName),
    );
    for (const service of ['s3', 'ecr.api', 'ecr.dkr', 'logs', 'secretsmanager'])
      assert.ok(
        names.some((name) => name.includes(`.${service}"`)),
        service,
      );
  });
}
