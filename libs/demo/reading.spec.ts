import { describe, expect, it } from '@jest/globals';
import { extract } from '#libs/extraction/extract.js';
import { mask } from '#libs/masking/mask.js';
import { maskSender } from '#libs/masking/mask-sender.js';
import { createTokeniser } from '#libs/masking/tokens/tokeniser.js';
import { CONTACTS, LANDLORD, PERSON } from './person.data.js';
import { demoSms } from './demo.js';

const STORY = demoSms({ seed: 1, lastDay: '2026-11-25', months: 24 });
const masking = { tokenise: createTokeniser(new Uint8Array(32), 'k1', 'demo'), country: 'IN' };

const READINGS = STORY.map((sms) => {
  const { text, sender, receivedAt, means } = sms;
  const masked = mask(text, masking);
  const locale = { country: 'IN', timeZone: 'Asia/Kolkata' };
  const fields = extract({ ...masked, sender: maskSender(sender, masking), receivedAt, ...locale });
  return { text, masked: masked.text, means, fields };
});
type Reading = (typeof READINGS)[number];

const share = (some: Reading[], isRight: (reading: Reading) => boolean) =>
  some.filter(isRight).length / some.length;

describe('the pipeline', () => {
  it('reads the demo as it was meant, 99 of 100 times', () => {
    const money = READINGS.filter(({ means }) => means.kind === 'transaction');
    expect(share(READINGS, ({ means, fields }) => fields.kind === means.kind)).toBeGreaterThan(0.99);
    expect(share(READINGS, ({ means, fields }) => fields.amount === means.amount)).toBeGreaterThan(0.99);
    expect(share(money, ({ means, fields }) => fields.direction === means.direction)).toBeGreaterThan(0.99);
  });

  it('hides whom the demo is about and what her accounts are, but not her employer', () => {
    const people = [PERSON, LANDLORD, ...CONTACTS].map(({ name }) => name);
    const numbers = [PERSON.salaryAccount, PERSON.savingsAccount, PERSON.creditCard, PERSON.phone];
    const secrets = new RegExp(`(?:${[...people, ...numbers].join('|')})`, 'i');
    const shown = READINGS.filter(({ masked }) => secrets.test(masked.replace(/<[^>]{1,40}>/g, '')));
    expect(shown.map(({ text }) => text)).toEqual([]);
    const salaries = READINGS.filter(({ text }) => text.includes('SALARY'));
    expect(salaries.filter(({ masked }) => !masked.includes(PERSON.employer))).toEqual([]);
  });

  it('leaves the ids of the demo as they are, for every seed that can be asked for', () => {
    const others = [0, 42, 9999].flatMap((seed) => demoSms({ seed, lastDay: '2026-11-25', months: 3 }));
    const ids = [...STORY, ...others].map(({ externalId }) => externalId);
    expect(ids.filter((id) => mask(id, masking).text !== id)).toEqual([]);
  });
});
