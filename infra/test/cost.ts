import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { COMPONENTS, HOURS } from '../cost/components.js';
import { priceMonths } from '../cost/price-months.js';
import { type Measure, MEASURED, type Price, PRICED, readPrices } from '../cost/prices.js';
import { SERVICE_NAMES, specOf } from '../services.js';
import { STAGES } from '../stages.js';
import { fileOf, resources } from './synthesised.js';

const production = STAGES.find(({ name }) => name === 'production')!;
const each = <T extends string>(names: object, value: number) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, value])) as Record<T, number>;
const measured = each<Measure>(MEASURED, 50);

test('what is not priced or not measured is said so, and never taken for nothing', () => {
  const table = priceMonths(production, { currency: 'USD', prices: {}, measured: {} });
  const [, , ...rows] = table.split('\n');
  assert.equal(rows.length, Object.keys(PRICED).length + 1);
  for (const row of rows.slice(0, -1)) assert.match(row, /price\?|to be measured/);
  assert.match(rows.at(-1)!, /\| 0\.00 \+ \| 0\.00 \+ \| 0\.00 \+ \| 0\.00 \+ \|$/);
});

test('with every price at one, the sums are the amounts, and grow with the SMS', () => {
  const prices = each<Price>(PRICED, 1);
  const last = priceMonths(production, { currency: 'USD', prices, measured }).split('\n').at(-1)!;
  const sums = last.split('|').slice(2, -1).map(Number);
  assert.equal(sums.length, 4);
  assert.deepEqual(
    sums,
    sums.toSorted((a, b) => a - b),
  );
  assert.ok(sums[0]! > 0 && sums[3]! > sums[1]!);
});

test('tasks are as many as the busiest hour needs, and never fewer than the table says', () => {
  const vcpus = (sms: number) => COMPONENTS.fargateVcpuHour({ stage: production, sms, measured })! / HOURS;
  const least = SERVICE_NAMES.reduce(
    (sum, name) => sum + (specOf(name).tasks.min * specOf(name).cpu) / 1024,
    0,
  );
  assert.equal(vcpus(0), least);
  assert.equal(vcpus(1e6), least);
  // 1 B a month is 380.5 a second, 1,522 at the peak, 31 tasks of 50 each.
  assert.equal(
    vcpus(1e9),
    SERVICE_NAMES.reduce((sum, name) => sum + (31 * specOf(name).cpu) / 1024, 0),
  );
});

test('fixed amounts are those of the templates', () => {
  const month = { stage: production, sms: 0, measured: {} };
  const count = (type: string) => resources('production', type).length;
  // RDS makes one more, for the owner of the database.
  assert.equal(COMPONENTS.secretMonth(month), count('AWS::SecretsManager::Secret') + 1);
  const alarms = resources('production', 'AWS::CloudWatch::Alarm').length;
  assert.equal(
    COMPONENTS.alarmMonth(month),
    alarms + 2 * count('AWS::ApplicationAutoScaling::ScalingPolicy'),
  );
  assert.equal(COMPONENTS.natHour(month), count('AWS::EC2::NatGateway') * HOURS);
  assert.equal(COMPONENTS.keyMonth(month), count('AWS::KMS::Key'));
  const inside = resources('production', 'AWS::EC2::VPCEndpoint').flatMap(
    ([, { Properties }]) => (Properties['SubnetIds'] as unknown[] | undefined) ?? [],
  );
  assert.equal(COMPONENTS.endpointHour(month), inside.length * HOURS);
});

test('the document has a line for each price', () => {
  const document = fileOf('docs/cost.md');
  for (const name of [...Object.keys(PRICED), 'bytesPerStoredSms', 'logBytesPerSms', 'smsPerRequest'])
    assert.ok(document.includes(`\`${name}\``), name);
});

test('a file of prices with an unknown name or no number is refused by name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spendsense-cost-'));
  const file = join(folder, 'prices.json');
  const given = (content: unknown) => {
    writeFileSync(file, JSON.stringify(content));
    return () => readPrices(file);
  };
  try {
    assert.deepEqual(given({ prices: { natHour: 0.5 } })().prices, { natHour: 0.5 });
    assert.throws(given({ prices: { natHours: 0.5 } }), /prices\.natHours is not known/);
    assert.throws(given({ measured: { smsPerRequest: '10' } }), /measured\.smsPerRequest must be a number/);
    assert.throws(() => readPrices(join(folder, 'none.json')), /none\.json is no readable JSON file/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
