import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SERVICE_NAMES } from '../services.js';
import { fileOf, propertiesOf, resources, STAGE_NAMES } from './synthesised.js';

interface Container {
  Name: string;
  User: string;
  Privileged?: boolean;
  ReadonlyRootFilesystem: boolean;
  StopTimeout: number;
  LinuxParameters: { InitProcessEnabled: boolean; Capabilities: { Drop: string[]; Add?: string[] } };
  LogConfiguration: { LogDriver: string };
  HealthCheck?: { Command: string[] };
  Environment?: { Name: string; Value: unknown }[];
  Secrets?: { Name: string; ValueFrom: unknown }[];
  MountPoints?: { ContainerPath: string; ReadOnly: boolean }[];
  DependsOn?: { ContainerName: string; Condition: string }[];
}
interface Task {
  ContainerDefinitions: Container[];
  RuntimePlatform: { CpuArchitecture: string };
  NetworkMode: string;
}

const SECRETS: Record<string, string[]> = {
  gateway: ['BROKER_PASSWORD', 'DATABASE_PASSWORD', 'SEALING_KEYS', 'WEBHOOK_KEYS'],
  ingest: ['BROKER_PASSWORD', 'DATABASE_PASSWORD', 'SEALING_KEYS'],
  masking: ['BROKER_PASSWORD', 'DATABASE_PASSWORD', 'MASKING_KEYS', 'SEALING_KEYS'],
  features: ['BROKER_PASSWORD'],
  inference: ['BROKER_PASSWORD'],
  history: ['BROKER_PASSWORD', 'DATABASE_PASSWORD', 'WEBHOOK_KEYS'],
};

const tasksOf = (stage: string) => propertiesOf<Task>(stage, 'AWS::ECS::TaskDefinition');
const containerOf = (task: Task, name: string) => task.ContainerDefinitions.find(({ Name }) => Name === name);
/** The task of each service, and its container. */
const servicesOf = (stage: string) =>
  SERVICE_NAMES.map((name) => {
    const task = tasksOf(stage).find((one) => containerOf(one, name))!;
    return { name, task, container: containerOf(task, name)! };
  });
const namesOf = (list: { Name: string }[] = []) => list.map(({ Name }) => Name).toSorted();

test('the table has every service that is a process of its own, and the Dockerfile an image for it', () => {
  const targets = [...fileOf('Dockerfile').matchAll(/^FROM runtime AS (\w+)$/gm)].map(
    ([, target]) => target!,
  );
  // The command line is for whoever works with a stack, and no task of it.
  assert.deepEqual(targets.toSorted(), [...SERVICE_NAMES, 'cli', 'setup'].toSorted());
});

for (const stage of STAGE_NAMES) {
  test(`${stage}: no container has root, capabilities or a disk to write on, and each has time to stop`, () => {
    const tasks = tasksOf(stage);
    assert.equal(tasks.length, SERVICE_NAMES.length + 1);
    for (const { ContainerDefinitions, RuntimePlatform } of tasks) {
      assert.equal(RuntimePlatform.CpuArchitecture, 'ARM64');
      for (const container of ContainerDefinitions) {
        const { Name, User, Privileged, ReadonlyRootFilesystem, LinuxParameters, StopTimeout } = container;
        assert.match(User, /^[1-9]\d+:[1-9]\d+$/, Name);
        assert.deepEqual([Privileged ?? false, ReadonlyRootFilesystem, StopTimeout], [false, true, 60], Name);
        assert.deepEqual(
          LinuxParameters,
          { InitProcessEnabled: true, Capabilities: { Drop: ['ALL'] } },
          Name,
        );
        assert.equal(container.LogConfiguration.LogDriver, 'awslogs', Name);
        const writable = (container.MountPoints ?? []).filter(({ ReadOnly }) => !ReadOnly);
        assert.equal(writable.length, Name === 'credentials' ? 1 : 0, Name);
      }
    }
  });

  test(`${stage}: secrets come by secrets, to the one-shot that hands them over, and to each service its own only`, () => {
    for (const { name, task, container } of servicesOf(stage)) {
      assert.equal(container.Secrets, undefined, name);
      assert.deepEqual(container.DependsOn, [{ ContainerName: 'credentials', Condition: 'SUCCESS' }], name);
      assert.deepEqual(namesOf(containerOf(task, 'credentials')!.Secrets), SECRETS[name], name);
    }
    for (const { ContainerDefinitions } of tasksOf(stage))
      for (const { Name, Environment } of ContainerDefinitions) {
        assert.ok(!/resolve:|SecretString/.test(JSON.stringify(Environment ?? [])), Name);
        const odd = namesOf(Environment).filter((variable) => /(PASSWORD|SECRET|KEYS|_URL)$/.test(variable));
        // Not secret: the address of the broker's API.
        assert.deepEqual(
          odd.filter((variable) => variable !== 'MANAGEMENT_URL'),
          [],
          Name,
        );
      }
  });

  test(`${stage}: a task's roles reach the secrets of its containers and nothing else`, () => {
    const policies = propertiesOf<{
      PolicyDocument: { Statement: { Action: string | string[]; Resource: unknown }[] };
    }>(stage, 'AWS::IAM::Policy');
    const allowed = new Set(
      policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement.flatMap(({ Action }) => Action)),
    );
    for (const action of allowed)
      assert.match(
        action,
        /^(ecr:|logs:(Create|Put|Describe)|secretsmanager:(Get|Describe)|kms:Decrypt$|xray:Put)/,
      );
    for (const { name, task } of servicesOf(stage)) {
      const role = JSON.stringify((task as unknown as { ExecutionRoleArn: unknown }).ExecutionRoleArn);
      const [, roleId] = /"([^"]*ExecutionRole[^"]*)"/.exec(role)!;
      const { PolicyDocument } = policies.find((policy) =>
        JSON.stringify(policy).includes(`{"Ref":"${roleId}"}`),
      )!;
      const read = PolicyDocument.Statement.filter(({ Action }) =>
        Action.includes('secretsmanager:GetSecretValue'),
      );
      const given = containerOf(task, 'credentials')!.Secrets!.map(({ ValueFrom }) =>
        JSON.stringify(ValueFrom),
      );
      assert.deepEqual(
        read
          .flatMap(({ Resource }) => Resource)
          .map((one) => JSON.stringify(one))
          .toSorted(),
        given.toSorted(),
        name,
      );
    }
  });

  test(`${stage}: a service is healthy when its image says so, and a deployment that does not get there goes back`, () => {
    const [, check] = /^HEALTHCHECK .* CMD (\[.*\])$/m.exec(fileOf('Dockerfile'))!;
    const running = propertiesOf<{
      DeploymentConfiguration: Record<string, unknown>;
      NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: string } };
      EnableExecuteCommand: boolean;
    }>(stage, 'AWS::ECS::Service');
    assert.equal(running.length, SERVICE_NAMES.length);
    for (const { container } of servicesOf(stage))
      assert.deepEqual(container.HealthCheck?.Command, ['CMD', ...(JSON.parse(check!) as string[])]);
    for (const { DeploymentConfiguration, NetworkConfiguration, EnableExecuteCommand } of running) {
      assert.deepEqual(DeploymentConfiguration['DeploymentCircuitBreaker'], { Enable: true, Rollback: true });
      assert.equal(DeploymentConfiguration['MinimumHealthyPercent'], 100);
      assert.equal(NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp, 'DISABLED');
      assert.equal(EnableExecuteCommand, false);
    }
  });

  test(`${stage}: every variable of a service is a setting that .env.example explains`, () => {
    const settings = new Set([...fileOf('.env.example').matchAll(/^#([A-Z_]+)=/gm)].map(([, name]) => name!));
    for (const { name, container } of servicesOf(stage))
      for (const variable of namesOf(container.Environment)) {
        assert.ok(
          settings.has(variable) || settings.has(variable.replace(/_FILE$/, '')),
          `${name}: ${variable}`,
        );
      }
  });

  test(`${stage}: setup migrates before it touches the broker, and nothing else may be the database's owner`, () => {
    const setup = tasksOf(stage).find((task) => containerOf(task, 'migrate'))!;
    const after = (name: string) =>
      containerOf(setup, name)!.DependsOn?.map(({ ContainerName }) => ContainerName);
    assert.deepEqual([after('migrate'), after('definitions')], [['credentials'], ['migrate']]);
    const [[databaseId]] = resources(stage, 'AWS::RDS::DBInstance') as [[string, unknown]];
    const owners = tasksOf(stage).filter((task) =>
      JSON.stringify(task).includes(`"${databaseId}","MasterUserSecret`),
    );
    assert.deepEqual(owners, [setup]);
  });
}
