import assert from 'node:assert/strict';
import { test } from 'node:test';
import { propertiesOf, STAGE_NAMES } from './synthesised.js';

for (const stage of STAGE_NAMES) {
  test(`${stage}: one load balancer is public, by HTTPS, with a log and a firewall`, () => {
    const [balancer, ...others] = propertiesOf(stage, 'AWS::ElasticLoadBalancingV2::LoadBalancer');
    assert.deepEqual([balancer!['Scheme'], others], ['internet-facing', []]);
    const attributes = Object.fromEntries(
      (balancer!['LoadBalancerAttributes'] as { Key: string; Value: string }[]).map(({ Key, Value }) => [
        Key,
        Value,
      ]),
    );
    assert.equal(attributes['access_logs.s3.enabled'], 'true');
    assert.equal(attributes['routing.http.drop_invalid_header_fields.enabled'], 'true');
    assert.equal(attributes['deletion_protection.enabled'], `${stage === 'production'}`);
    const listeners = propertiesOf(stage, 'AWS::ElasticLoadBalancingV2::Listener');
    const [http, https] = [80, 443].map((port) => listeners.find(({ Port }) => Port === port)!);
    assert.equal((http!['DefaultActions'] as { Type: string }[])[0]!.Type, 'redirect');
    assert.match(String(https!['SslPolicy']), /^ELBSecurityPolicy-TLS13-1-2-Res/);
    assert.equal(propertiesOf(stage, 'AWS::WAFv2::WebACLAssociation').length, 1);
  });

  test(`${stage}: the firewall shows no requests to anybody and leaves bodies to the gateway`, () => {
    const [acl] = propertiesOf(stage, 'AWS::WAFv2::WebACL');
    const text = JSON.stringify(acl);
    assert.ok(!text.includes('"SampledRequestsEnabled":true'));
    for (const rule of ['SizeRestrictions_BODY', 'GenericRFI_BODY', 'CrossSiteScripting_BODY'])
      assert.ok(text.includes(`{"ActionToUse":{"Count":{}},"Name":"${rule}"}`), rule);
  });

  test(`${stage}: only the gateway is behind it, and is asked for readiness on the private port`, () => {
    const targets = propertiesOf(stage, 'AWS::ElasticLoadBalancingV2::TargetGroup');
    assert.deepEqual(
      targets.map(({ Port, HealthCheckPath, HealthCheckPort }) => ({
        Port,
        HealthCheckPath,
        HealthCheckPort,
      })),
      [{ Port: 3000, HealthCheckPath: '/readyz', HealthCheckPort: '9090' }],
    );
    const behind = propertiesOf(stage, 'AWS::ECS::Service').filter(
      ({ LoadBalancers }) => (LoadBalancers as [])?.length,
    );
    assert.equal(behind.length, 1);
  });
}
