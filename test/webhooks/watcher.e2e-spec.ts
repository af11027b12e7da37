import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { TestingModule } from '@nestjs/testing';
import { Registry } from 'prom-client';
import { Budgets } from '#libs/persistence/budgets.js';
import { Erasure } from '#libs/persistence/erasure.js';
import { Dismissals } from '#libs/persistence/insights/dismissals.js';
import { Watches } from '#libs/persistence/watches.js';
import { Webhooks } from '#libs/persistence/webhooks.js';
import { FactFinder } from '#services/history/watch/fact-finder.js';
import { Watcher } from '#services/history/watch/watcher.js';
import { daysAgo, type Ledger } from '#test/insights/ledger.js';
import { eventually } from '#test/support/eventually.js';
import { large, WatchPlace } from './watch-place.js';

describe('the watcher', () => {
  let place: WatchPlace;
  let ledger: Ledger;

  beforeAll(async () => {
    place = await WatchPlace.open();
    ({ ledger } = place);
  }, 60_000);

  beforeEach(() => ledger.database.query('TRUNCATE webhooks, outbox, webhook_deliveries'));

  afterEach(() => place.endReplicas());

  afterAll(() => place?.close());

  const look = (at: TestingModule) => at.get(Watcher).look();

  it('announces an anomaly once, in the words of the API, also one older than the webhook', async () => {
    const { tenantId, paymentId } = await place.tenantWithAnomaly();
    await place.webhook(tenantId);
    const history = await place.replica();
    await look(history);
    expect(await place.events(tenantId)).toEqual([
      {
        type: 'anomaly.detected',
        data: {
          id: expect.stringMatching(/^new-merchant\..+\.900000$/),
          kind: 'new-merchant',
          severity: expect.any(Number),
          category: 'shopping',
          merchant: 'Jeweller',
          amount: '9000.00',
          usual: null,
          transactionId: paymentId,
          seriesId: null,
          currency: 'INR',
          sentence: expect.stringContaining('First payment to Jeweller: ₹9,000'),
        },
      },
    ]);
    await ledger.store(tenantId, { text: 'one more', receivedAt: daysAgo(0, 1) });
    await look(history);
    await look(await place.replica());
    expect(await place.events(tenantId)).toHaveLength(1);
  });

  it('announces an anomaly again when its size changes by more than a tenth', async () => {
    const { tenantId, paymentId } = await place.tenantWithAnomaly();
    await place.webhook(tenantId);
    const history = await place.replica();
    for (const amount of ['9000', '9800', '12000', '9000']) {
      await place.setAmount(paymentId, amount);
      await look(history);
    }
    expect(await place.amounts(tenantId)).toEqual(['9000.00', '12000.00']);
  });

  it('says nothing of what was dismissed', async () => {
    const { tenantId, paymentId } = await place.tenantWithAnomaly();
    await place.webhook(tenantId);
    const history = await place.replica();
    await look(history);
    const [told] = await place.events(tenantId);
    await ledger.database.query('TRUNCATE outbox, webhook_deliveries, announcements, watches');
    await new Dismissals(ledger.gateway).add(tenantId, String(told!.data['id']));
    await look(history);
    expect(await place.events(tenantId)).toEqual([]);
    await place.setAmount(paymentId, '12000');
    await look(history);
    expect(await place.amounts(tenantId)).toEqual(['12000.00']);
  });

  it('announces a budget once a month, at once when it is made', async () => {
    const { id: tenantId } = await ledger.newTenant();
    await place.webhook(tenantId);
    await ledger.store(tenantId, { receivedAt: daysAgo(0, 0) });
    const history = await place.replica();
    await look(history);
    const draft = { category: 'food_dining', currency: 'INR', amount: '100' } as const;
    const budgets = new Budgets(ledger.gateway);
    const { id } = await budgets.create(tenantId, draft);
    await budgets.create(tenantId, { ...draft, category: 'groceries' });
    await look(history);
    await budgets.replace(tenantId, id, { ...draft, amount: '90' });
    await look(history);
    expect(await place.events(tenantId)).toMatchObject([
      {
        type: 'budget.projected-over',
        data: {
          id,
          category: 'food_dining',
          amount: '100.00',
          month: `${daysAgo(0).slice(0, 7)}-01`,
          status: 'over',
          spent: '120.50',
          sentence: expect.stringContaining('₹20.50 over budget'),
        },
      },
    ]);
    await ledger.database.query(
      "UPDATE announcements SET subject = $1 || '.2020-01-01' WHERE subject ^@ $1",
      [id],
    );
    await budgets.replace(tenantId, id, draft);
    await look(history);
    expect(await place.events(tenantId)).toHaveLength(2);
  });

  it('announces once when replicas share the work', async () => {
    const tenants = await Promise.all(Array.from({ length: 6 }, () => place.tenantWithAnomaly()));
    for (const { tenantId } of tenants) await place.webhook(tenantId);
    const history = await Promise.all([place.replica(), place.replica(), place.replica()]);
    await Promise.all(history.map((each) => look(each)));
    for (const { tenantId } of tenants) expect(await place.amounts(tenantId)).toEqual(['9000.00']);
    const counts = await Promise.all(
      history.map((each) => each.get(Registry).getSingleMetric('watch_looks_total')!.get()),
    );
    const looks = counts.flatMap(({ values }) => values.map(({ value }) => value));
    expect(looks.reduce((sum, each) => sum + each, 0)).toBe(tenants.length);
  }, 30_000);

  it('tells once also of a tenant whose lease ran out under who still looked', async () => {
    const { tenantId } = await place.tenantWithAnomaly();
    await place.webhook(tenantId);
    const [slow, quick] = [await place.replica(), await place.replica()];
    const watches = slow.get(Watches);
    const [watched] = await watches.due();
    expect(await watches.lease(watched!)).toBe(true);
    await look(quick);
    expect(await place.events(tenantId)).toEqual([]);
    const facts = await slow.get(FactFinder).find(watched!);
    await ledger.database.query("UPDATE watches SET leased_until = now() - interval '1 second'");
    await look(quick);
    await watches.finish(watched!, facts);
    expect(await place.amounts(tenantId)).toEqual(['9000.00']);
  });

  it('looks only at tenants whose enabled webhook asks, and for what it asks', async () => {
    const tenants = await Promise.all([0, 1, 2, 3].map(() => place.tenantWithAnomaly()));
    const [other, disabled, half] = tenants.map(({ tenantId }) => tenantId) as [string, string, string];
    const budget = { category: null, currency: 'INR', amount: '1' };
    for (const { tenantId } of tenants) await new Budgets(ledger.gateway).create(tenantId, budget);
    await place.webhook(other, ['submission.completed']);
    const webhooks = new Webhooks(ledger.gateway);
    await webhooks.change(disabled, await place.webhook(disabled), { enabled: false });
    const asking = await place.webhook(half, ['submission.completed', 'budget.projected-over']);
    const history = await place.replica();
    const watches = history.get(Watches);
    expect(await watches.due()).toMatchObject([{ tenantId: half, types: ['budget.projected-over'] }]);
    await look(history);
    expect(await place.events(half)).toMatchObject([{ type: 'budget.projected-over' }]);
    expect(await watches.due()).toEqual([]);
    await webhooks.change(half, asking, { types: ['anomaly.detected', 'budget.projected-over'] });
    await look(history);
    expect((await place.events(half)).map(({ type }) => type)).toEqual([
      'budget.projected-over',
      'anomaly.detected',
    ]);
  });

  it('looks again when the day of the tenant ends, although nothing came', async () => {
    const { id: tenantId } = await ledger.newTenant();
    await place.webhook(tenantId);
    const history = await place.replica();
    await look(history);
    const watches = history.get(Watches);
    expect(await watches.due()).toEqual([]);
    const [row] = await ledger.database.query<{ seen: string }>(
      'SELECT seen FROM watches WHERE tenant_id = $1',
      [tenantId],
    );
    const today = daysAgo(0).slice(0, 10);
    expect(row!.seen).toMatch(new RegExp(` ${today}$`));
    await ledger.database.query('UPDATE watches SET seen = replace(seen, $2, $3) WHERE tenant_id = $1', [
      tenantId,
      today,
      daysAgo(1).slice(0, 10),
    ]);
    expect(await watches.due()).toMatchObject([{ tenantId }]);
  });

  it('goes on when one tenant cannot be looked at, and tries that one again when it changed', async () => {
    const broken = await place.tenantWithAnomaly(large('999999999999999'));
    const whole = await Promise.all([0, 1, 2].map(() => place.tenantWithAnomaly()));
    for (const { tenantId } of [broken, ...whole]) await place.webhook(tenantId);
    const history = await place.replica();
    const lines: unknown[] = [];
    Logger.overrideLogger({ log: () => {}, error: () => {}, warn: (line: unknown) => lines.push(line) });
    await look(history);
    Logger.overrideLogger(false);
    expect(lines).toEqual(['no look at a tenant: AmountTooLargeError']);
    for (const { tenantId } of whole) expect(await place.amounts(tenantId)).toEqual(['9000.00']);
    expect(await history.get(Watches).due()).toEqual([]);
    await place.setAmount(broken.paymentId, '9000');
    await look(history);
    expect(await place.amounts(broken.tenantId)).toEqual(['9000.00']);
  });

  it('looks again when the lease is over where the database could not answer', async () => {
    const { tenantId } = await place.tenantWithAnomaly();
    await place.webhook(tenantId);
    const history = await place.replica();
    await ledger.database.query('REVOKE SELECT ON dismissals FROM spendsense_history');
    await look(history);
    await ledger.database.query('GRANT SELECT ON dismissals TO spendsense_history');
    await look(history);
    expect(await place.events(tenantId)).toEqual([]);
    await ledger.database.query('UPDATE watches SET leased_until = now() WHERE tenant_id = $1', [tenantId]);
    await look(history);
    expect(await place.amounts(tenantId)).toEqual(['9000.00']);
  });

  it('leaves nothing behind when everything is deleted, and writes nothing for who was erased meanwhile', async () => {
    const { tenantId } = await place.tenantWithAnomaly();
    await place.webhook(tenantId);
    const history = await place.replica();
    const [watched] = await history.get(Watches).due();
    await look(history);
    const facts = await history.get(FactFinder).find(watched!);
    const erased = await new Erasure(ledger.gateway).everything(tenantId);
    expect(erased).toMatchObject({ announcements: 1, watches: 1 });
    await place.webhook(tenantId);
    await history.get(Watches).finish(watched!, facts);
    expect(await place.events(tenantId)).toEqual([]);
  });

  it('has what it finds delivered, signed, by the loops of a running service', async () => {
    const { tenantId } = await place.tenantWithAnomaly();
    const id = await place.webhook(tenantId);
    await place.running();
    await eventually(() => expect(place.receiver.at(`/${id}`)).toHaveLength(1));
    expect(place.receiver.faults).toEqual([]);
    expect(place.receiver.at(`/${id}`)[0]!.event).toMatchObject({
      type: 'anomaly.detected',
      data: { merchant: 'Jeweller', amount: '9000.00', currency: 'INR' },
    });
  });
});
