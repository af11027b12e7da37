import { Injectable } from '@nestjs/common';
import { dayNumber, isoDay } from '#libs/insights/calendar/day.js';
import { periodOf } from '#libs/insights/calendar/periods.js';
import { type Range, rangeOf } from '#libs/insights/calendar/windows.js';
import { describeChains, type SeriesHistory } from '#libs/insights/recurring/describe-chains.js';
import { findChains } from '#libs/insights/recurring/find-chains.js';
import {
  type ChangedParty,
  type FoundChains,
  RecurringChains,
} from '#libs/persistence/insights/recurring-chains.js';
import { Answers, type Asker } from './answers.js';

/** What comes back every year shows in two years and a month. */
const MONTHS = 25;
const DAYS = 762;
/** Who is paid more often than this in that time is a habit, and no subscription. */
const MOST_OF_PARTY = 500;

/** Finds a tenant's recurring payments: anew for those whose payments changed, and once for all questions. */
@Injectable()
export class RecurringReader {
  constructor(
    private readonly answers: Answers,
    private readonly chains: RecurringChains,
  ) {}

  /** The days that are looked at. */
  rangeOf({ calendar: { today } }: Asker): Range {
    return { from: periodOf(today, 1, -MONTHS).start, to: rangeOf({ start: today, days: 1 }).to };
  }

  /** The series, most expensive first, with their payments. */
  of(asker: Asker): Promise<SeriesHistory[]> {
    const { today } = asker.calendar;
    return this.answers.of(asker, ['recurring'], async () => {
      await this.findAnew(asker);
      return describeChains(await this.chains.since(asker, this.rangeOf(asker).from), today);
    });
  }

  private async findAnew(asker: Asker): Promise<void> {
    for (let after = ''; ;) {
      const changed = await this.chains.changed(asker, { after, most: MOST_OF_PARTY + 1 });
      const last = changed.at(-1);
      if (last === undefined) return;
      const found = changed.map((each) => chainsOf(each, asker.calendar.today));
      await this.chains.keep(asker, found);
      after = last.party;
    }
  }
}

/** Looks at two years before a party's last payment, so that what is found does not depend on the day it is asked for. */
function chainsOf({ party, revision, payments }: ChangedParty, today: string): FoundChains {
  const past = payments.filter(({ day }) => day <= today);
  const last = past.reduce((latest, { day }) => (day > latest ? day : latest), '');
  const first = last && isoDay(dayNumber(last) - DAYS);
  const recent = past.filter(({ day }) => day >= first);
  const chains = recent.length > MOST_OF_PARTY ? [] : findChains(recent);
  return { party, revision, chains, isPassing: past.length < payments.length };
}
