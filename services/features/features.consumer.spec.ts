import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { PublisherLog } from '#test/support/publisher-log.js';
import { FeaturesConsumer } from './features.consumer.js';

describe('FeaturesConsumer', () => {
  it('adds fields and model input to each item, and drops the findings', async () => {
    const publisher = new PublisherLog();
    const ref = { itemId: 'i', submissionId: 's', index: 0 };
    const account = '<ACCOUNT:k1aaaaaaaaaaaaabbb>';
    const text = `Rs 90 debited from A/c ${account} to ZOMATO on 12-09-2026`;
    const finding = { type: 'ACCOUNT', start: 23, end: 29, token: account };
    const findings = [{ ...finding, maskedStart: 23, maskedEnd: 23 + account.length }];
    await new FeaturesConsumer(publisher).onSmsMasked({
      version: 1,
      chunkId: 'c',
      tenantId: 'acme',
      locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
      items: [{ ...ref, text, findings, receivedAt: '2026-09-12T10:00:00Z', sender: 'AX-MYBANK' }],
    });
    const [message] = publisher.on('features.extracted');
    const [item] = message!.items;
    expect(item).toMatchObject({ ...ref, text, sender: 'AX-MYBANK' });
    expect(item!.fields).toMatchObject({
      kind: 'transaction',
      amount: '90.00',
      currency: 'INR',
      direction: 'debit',
      merchant: 'Zomato',
      account,
      occurredAt: '2026-09-12T00:00:00+05:30',
    });
    expect(item!.modelInput).toContain('zomato');
    expect(item!.modelInput).not.toContain('k1aaaa');
    expect(item).not.toHaveProperty('findings');
  });
});
