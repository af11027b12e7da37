import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stack, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { app } from './synthesised.js';

/** What is acknowledged anywhere of cdk-nag's, with its reason; CDK acknowledges some of its own rules itself. */
const acknowledged = app.node.findAll().flatMap((construct: IConstruct) =>
  construct.node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) =>
      Object.entries(data as Record<string, string>)
        .map(([id, reason]) => ({ construct, id: id.replace(/^annotation::/i, ''), reason }))
        .filter(({ id }) => id.startsWith('AwsSolutions')),
    ),
);

test('cdk-nag finds nothing in either stage that is not explained', () => {
  const { violations } = new AwsSolutionsChecks(app).validateScope(app);
  assert.deepEqual(
    violations.map(({ ruleName }) => ruleName),
    [],
  );
});

test('what is acknowledged has a reason, is acknowledged at one construct, and is really found', () => {
  assert.ok(acknowledged.length > 0);
  for (const { construct, id, reason } of acknowledged) {
    assert.match(reason, /.{30,}\.$/s, `${id} at ${construct.node.path}`);
    assert.ok(!Stack.isStack(construct), `${id} is acknowledged for a whole stack`);
  }
  const unforgiving = new AwsSolutionsChecks(app);
  Object.assign(unforgiving, { isAcknowledged: () => false });
  const found = new Set(unforgiving.validateScope(app).violations.map(({ ruleName }) => ruleName));
  assert.deepEqual([...found].toSorted(), [...new Set(acknowledged.map(({ id }) => id))].toSorted());
});
