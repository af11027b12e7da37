import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceProcess } from './support/service-process.js';

interface Category {
  id: string;
  name: string;
  isOwn: boolean;
  hidden: boolean;
}
interface Stored {
  id: string;
  category: string;
  decidedBy: string;
}

describe('categories of a tenant', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-categories-'));
  let service: ServiceProcess;

  beforeAll(async () => {
    service = await (await ServiceProcess.start('embedded', { DATA_DIR: dataDir })).ready();
  }, 90_000);

  afterAll(async () => {
    await service.end();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function ask<T = Record<string, unknown>>(method: string, path: string, body?: unknown) {
    const answer = await fetch(`${service.url}/v1${path}`, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json', prefer: 'wait=10' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as T };
  }

  async function store(amount: number): Promise<Stored> {
    const text = `Rs ${amount} debited from A/c XX4821 to HEADS UP FOR TAILS. Ref 4123456${amount}01`;
    const { body } = await ask<{ items: { transaction: Stored }[] }>('POST', '/submissions', { text });
    return body.items[0]!.transaction;
  }

  const list = async () => (await ask<Category[]>('GET', '/categories')).body;
  const spent = async () => {
    const { body } = await ask<{ spent: string; categories: { category: string; amount: string }[] }>(
      'GET',
      '/insights/summary?period=this-month',
    );
    return {
      spent: body.spent,
      of: Object.fromEntries(body.categories.map((one) => [one.category, one.amount])),
    };
  };

  it('adds own ones behind the built-in', async () => {
    const added = await ask('POST', '/categories', { name: ' Pét care ', colour: '#7A5CFF', icon: '🐕' });
    expect(added).toMatchObject({
      status: 201,
      body: {
        id: 'pet_care',
        name: 'Pét care',
        colour: '#7a5cff',
        icon: '🐕',
        isOwn: true,
        spend: 'yes',
        six: 'Others',
      },
    });
    expect((await ask('POST', '/categories', { name: 'पालतू' })).body).toMatchObject({ id: 'category' });
    expect((await list()).slice(21)).toMatchObject([{ id: 'pet_care' }, { id: 'category', name: 'पालतू' }]);
  });

  it.each([
    [409, { name: 'pét CARE' }],
    [409, { name: 'Food & dining' }],
    [400, { name: '  ' }],
    [400, { name: 'two\nlines' }],
    [400, { name: 'Fine', colour: 'red' }],
    [400, { name: 'Fine', icon: 'two words' }],
    [400, { name: 'Fine', spend: 'no' }],
  ])('refuses with %d to add %j', async (status, draft) => {
    expect((await ask('POST', '/categories', draft)).status).toBe(status);
  });

  it('changes what is given of a category, built in or own', async () => {
    const path = '/categories/food_dining';
    expect((await ask('PATCH', path, { name: 'Eating out', colour: '#112233' })).body).toMatchObject({
      id: 'food_dining',
      name: 'Eating out',
      isOwn: false,
    });
    expect((await ask('PATCH', path, { hidden: true })).body).toMatchObject({
      name: 'Eating out',
      hidden: true,
    });
    expect((await ask('PATCH', '/categories/pet_care', { name: 'Eating OUT' })).status).toBe(409);
    expect((await ask('PATCH', path, { name: null, hidden: false })).body).toMatchObject({
      name: 'Food & dining',
      colour: '#112233',
      hidden: false,
    });
    expect((await ask('PATCH', '/categories/pet_care', { name: null })).status).toBe(400);
    expect((await ask('PATCH', '/categories/nothing', { name: 'Nothing' })).status).toBe(404);
  });

  it('counts what a person gives an own category as spending, and learns it', async () => {
    const [first, second] = [await store(310), await store(320)];
    for (const { id } of [first, second])
      expect((await ask('PATCH', `/transactions/${id}`, { category: 'pet_care' })).status).toBe(200);
    expect(await store(330)).toMatchObject({ category: 'pet_care', decidedBy: 'memory' });
    expect(await spent()).toEqual({ spent: '960.00', of: { pet_care: '960.00' } });
    const page = await ask<{ items: Stored[] }>('GET', '/transactions?category=pet_care');
    expect(page.body.items).toHaveLength(3);
    const trends = await ask('GET', '/insights/trends?by=category&interval=month&period=this-month');
    expect(JSON.stringify(trends.body)).toContain('pet_care');
    expect((await ask('GET', `/transactions/${first.id}/explanation`)).body).toMatchObject({
      type: '/problems/own-category',
    });
    const ledger = await (await fetch(`${service.url}/v1/export?format=ledger`)).text();
    expect(ledger).toContain('Expenses:Pet-care');
  });

  it('takes them in rules and budgets, and refuses those that nobody added', async () => {
    const rule = { match: 'all', conditions: [{ field: 'merchant', operator: 'is', value: 'Vet' }] };
    const named = { ...rule, name: 'Vet' };
    expect((await ask('POST', '/rules', { ...named, action: { category: 'pet_care' } })).status).toBe(201);
    expect((await ask('POST', '/budgets', { category: 'pet_care', amount: '500.00' })).status).toBe(201);
    for (const [method, path, body, pointer] of [
      ['POST', '/rules', { ...named, action: { category: 'boats' } }, '/action/category'],
      ['POST', '/rules/test', { ...rule, action: { category: 'boats' } }, '/action/category'],
      ['POST', '/budgets', { category: 'boats', amount: '500.00' }, '/category'],
      ['POST', '/budgets', { category: 'income', amount: '500.00' }, '/category'],
      ['PATCH', `/transactions/${(await store(340)).id}`, { category: 'boats' }, '/category'],
    ] as const)
      expect(await ask(method, path, body)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
  });

  it('merges one into another: history, rules, budgets, memory and totals follow, and undoing still works', async () => {
    const { body: corrected } = await ask('PATCH', `/transactions/${(await store(350)).id}`, {
      category: 'fuel',
    });
    expect((await ask('DELETE', '/categories/food_dining?into=other')).status).toBe(409);
    expect((await ask('DELETE', '/categories/pet_care?into=boats')).status).toBe(400);
    expect((await ask('DELETE', '/categories/pet_care?into=pet_care')).status).toBe(400);
    expect((await ask('DELETE', '/categories/pet_care')).status).toBe(400);
    const before = await spent();
    expect(await ask('DELETE', '/categories/pet_care?into=shopping')).toEqual({
      status: 200,
      body: { transactions: 4, rules: 1, budgets: 1, merchants: 1 },
    });
    expect(await spent()).toEqual({ spent: before.spent, of: { shopping: '1300.00', fuel: '350.00' } });
    expect((await ask<{ action: unknown }[]>('GET', '/rules')).body[0]).toMatchObject({
      action: { category: 'shopping' },
    });
    expect((await ask('GET', '/budgets')).body).toMatchObject([{ category: 'shopping' }]);
    expect(await store(360)).toMatchObject({ category: 'shopping', decidedBy: 'memory' });
    await ask('POST', `/corrections/${String(corrected['correctionId'])}/undo`, {});
    expect((await spent()).of).toEqual({ shopping: '2010.00' });
    expect((await ask('DELETE', '/categories/pet_care?into=other')).status).toBe(404);
    expect((await list()).map(({ id }) => id)).not.toContain('pet_care');
  });
});
