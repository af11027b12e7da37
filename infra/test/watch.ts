import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SERVICE_NAMES } from '../services.js';
import { fileOf, propertiesOf, type Resource, resources, STAGE_NAMES } from './synthesised.js';

interface Alarm {
  AlarmActions: { Ref: string }[];
  AlarmDescription: string;
  TreatMissingData: string;
}

for (const stage of STAGE_NAMES) {
  test(`${stage}: somebody is told of dead letters, long queues, failures, slowness, servers and missing tasks`, () => {
    const alarms = resources(stage, 'AWS::CloudWatch::Alarm').filter(([id]) => id.startsWith('Alarms'));
    const names = alarms.map(([id]) => id.replace(/^Alarms|[0-9A-F]{8}$/g, ''));
    const wanted = [
      'deadletters',
      'failures',
      'latency',
      'databasecpu',
      'databasedisk',
      'brokercpu',
      'brokermemory',
      'brokerdisk',
      ...SERVICE_NAMES.map((name) => `${name}tasks`),
      ...SERVICE_NAMES.filter((name) => name !== 'gateway').map((name) => `${name}queue`),
    ];
    assert.deepEqual(names.toSorted(), wanted.toSorted());
    const [[topic, { Properties }]] = resources(stage, 'AWS::SNS::Topic') as [[string, Resource]];
    assert.ok('KmsMasterKeyId' in Properties);
    for (const [id, { Properties: alarm }] of alarms) {
      const { AlarmActions, AlarmDescription } = alarm as unknown as Alarm;
      assert.deepEqual(AlarmActions, [{ Ref: topic }], id);
      assert.ok(AlarmDescription, id);
    }
    assert.equal(propertiesOf(stage, 'AWS::SNS::Subscription').length, 1);
    const [policy] = propertiesOf(stage, 'AWS::SNS::TopicPolicy');
    assert.match(
      JSON.stringify(policy),
      /"Action":"sns:Publish","Effect":"Allow","Principal":\{"Service":"cloudwatch.amazonaws.com"\}/,
    );
  });

  test(`${stage}: silence is an alarm where figures must come`, () => {
    const silent = resources(stage, 'AWS::CloudWatch::Alarm')
      .filter(([, { Properties }]) => (Properties as unknown as Alarm).TreatMissingData === 'breaching')
      .map(([id]) => id);
    for (const part of ['tasks', 'queue', 'brokercpu', 'databasecpu'])
      assert.ok(
        silent.some((id) => id.includes(part)),
        part,
      );
  });

  test(`${stage}: the log of every service is searched for the line by which the transport tells of a dead letter`, () => {
    const filters = propertiesOf<{ FilterPattern: string; LogGroupName: { Ref: string } }>(
      stage,
      'AWS::Logs::MetricFilter',
    );
    assert.equal(new Set(filters.map(({ LogGroupName }) => LogGroupName.Ref)).size, SERVICE_NAMES.length);
    for (const { FilterPattern } of filters)
      assert.equal(FilterPattern, '{ $.message = "*: dead letter: *" }');
    assert.match(fileOf('libs/messaging/pipeline-server.ts'), /`\$\{topic\}: dead letter: /);
  });

  test(`${stage}: a dashboard shows the whole`, () => {
    const [dashboard] = propertiesOf(stage, 'AWS::CloudWatch::Dashboard');
    const text = JSON.stringify(dashboard);
    for (const part of [
      'WaitingMessages',
      'TargetResponseTime',
      'RunningTaskCount',
      'DeadLetters',
      'CPUUtilization',
    ])
      assert.ok(text.includes(part), part);
  });
}
