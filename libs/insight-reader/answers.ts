import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Calendar } from '#libs/insights/calendar/windows.js';
import { formatIn } from '#libs/insights/money.js';
import type { FormatAmount } from '#libs/insights/wording.js';
import type { Account } from '#libs/persistence/insights/daily-totals.js';
import { Tenants } from '#libs/persistence/tenants.js';
import { UnknownTenantError } from '#libs/persistence/unknown-tenant.error.js';
import { dayInZone } from '#libs/time-zone/zone-offset.js';

/** All answers together, as JSON. */
const MOST_CHARACTERS = 32 * 2 ** 20;

/** Who asks, in which currency, and how this tenant counts days. */
export interface Asker extends Account {
  calendar: Calendar;
  format: FormatAmount;
  /** Changes with whatever an answer may depend on: transactions, settings, the day. */
  state: string;
}

/** Keeps answers until the tenant's transactions or settings change, or a day ends; full, it forgets the least used. */
@Injectable()
export class Answers {
  private readonly known = new LRUCache<string, object>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (answer) => JSON.stringify(answer).length,
  });

  constructor(private readonly tenants: Tenants) {}

  /** Reads the tenant anew, so that no answer is older than the last change. Throws `UnknownTenantError`. */
  async asker(tenantId: string, currency?: string): Promise<Asker> {
    const tenant = await this.tenants.findNow(tenantId);
    if (!tenant) throw new UnknownTenantError();
    const { revision, country, timeZone, monthStartDay, yearStartMonth } = tenant;
    const today = dayInZone(Date.now(), timeZone);
    const calendar = { today, monthStartDay, yearStartMonth };
    const chosen = currency ?? tenant.currency;
    return {
      tenantId,
      currency: chosen,
      calendar,
      format: formatIn(chosen, country),
      state: JSON.stringify([tenantId, revision, country, timeZone, calendar, chosen]),
    };
  }

  /** The answer to a question, worked out where it is not known. */
  async of<Answer extends object>(
    { state }: Asker,
    question: unknown,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    const key = `${state} ${JSON.stringify(question)}`;
    const known = this.known.get(key);
    if (known) return known as Answer;
    const answer = await work();
    this.known.set(key, answer);
    return answer;
  }
}
