import type { Random } from '#libs/evaluation/random.js';
import { BANKS, UPI_APPS, WORLD_BANKS } from './names.data.js';
import { items } from './items.js';
import { personHandle, personName } from './write-name.js';
import { writeAmount } from './write-amount.js';
import { PLACES } from './places.data.js';
import { languagesOf } from './wordings.js';

const INDIAN_BANKS = items(BANKS);
const OTHER_BANKS = items(WORLD_BANKS);
const APPS = items(UPI_APPS);
const CITIES =
  'MUMBAI,DELHI,PUNE,BANGALORE,CHENNAI,HYDERABAD,KOLKATA,JAIPUR,LUCKNOW,KOCHI,NAIROBI,DUBAI,LAGOS,MADRID,MOSCOW,JAKARTA,MANILA,CAIRO,RIYADH,ISTANBUL,BOGOTA,LIMA,SAO PAULO,LISBOA,BERLIN,ROMA,PARIS,BANGKOK,HANOI,SEOUL,TOKYO,DHAKA,LAHORE,COLOMBO,ACCRA,KAMPALA,ADDIS ABABA'.split(
    ',',
  );
const MONTHS = 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(',');

/** Fills the slots of a wording for a country; `given` says what the slots {x} and {p} hold. */
export function fillTemplate(
  random: Random,
  template: string,
  country: string,
  given: { x?: string; p?: string },
): string {
  const place = PLACES[country];
  const money = () =>
    place ? writeAmount(random, place.style, items(place.currencies)) : writeAmount(random, 'indian');
  const bank = random.pick(place ? OTHER_BANKS : INDIAN_BANKS);
  const language = place ? languagesOf(country)[0] : 'en';
  const slots: Record<string, () => string> = {
    amt: money,
    bal: money,
    fee: money,
    acct: () => (random.chance(0.06) ? maskedAs(random, 'ACCOUNT') : account(random)),
    date: () => date(random),
    ref: () => reference(random),
    bank: () => bank,
    app: () => (place ? random.pick(['card', 'mobile app', 'wallet', bank]) : random.pick(APPS)),
    vpa: () => (random.chance(0.1) ? maskedAs(random, 'VPA') : personHandle(random)),
    person: () => (random.chance(0.12) ? maskedAs(random, 'PERSON') : personName(random, language)),
    city: () => random.pick(CITIES),
    x: () => given.x ?? '',
    p: () => given.p ?? '',
  };
  return template.replace(/\{([a-z]+)\}/g, (slot, name: string) => slots[name]?.() ?? slot);
}

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String(random.below(10))).join('');

/** A value as masking leaves it, for texts that were masked before they came. */
const maskedAs = (random: Random, type: string): string =>
  `<${type}:k1${Array.from({ length: 12 }, () => random.below(36).toString(36)).join('')}>`;

function account(random: Random): string {
  const tail = digits(random, random.pick([4, 4, 4, 3]));
  return (
    random.pick(['XX', 'xx', 'XXXX', '*', 'x', 'A/c XX', 'A/C *', 'a/c no. XXXXXX', 'card XX', '']) + tail
  );
}

function date(random: Random): string {
  const day = String(1 + random.below(28)).padStart(2, '0');
  const month = random.below(12);
  const year = 2022 + random.below(5);
  const two = String(month + 1).padStart(2, '0');
  return random.pick([
    `${day}-${two}-${year}`,
    `${day}/${two}/${String(year).slice(2)}`,
    `${day}-${MONTHS[month]}-${year}`,
    `${day}${MONTHS[month]}${String(year).slice(2)}`,
    `${MONTHS[month]} ${day}, ${year}`,
    `${year}-${two}-${day} ${day}:${two}`,
    `${day}-${two}`,
  ]);
}

function reference(random: Random): string {
  const letters = Array.from({ length: 1 + random.below(4) }, () =>
    String.fromCharCode(65 + random.below(26)),
  );
  return random.chance(0.6)
    ? digits(random, 6 + random.below(7))
    : letters.join('') + digits(random, 3 + random.below(6));
}
