import { CUE_TABLES } from './cues/tables.js';
import { fold, plain } from './fold.js';

/** A name of a month: its number from 1, and whether it is one of the Persian (Jalali) calendar. */
export interface Month {
  number: number;
  jalali: boolean;
}

const JALALI =
  'فروردین,farvardin اردیبهشت,ordibehesht خرداد,khordad تیر مرداد,امرداد,mordad شهریور,shahrivar مهر آبان آذر دی بهمن,bahman اسفند,esfand';

const byName = new Map<string, Month>();

function add(names: string, jalali: boolean): void {
  names.split(' ').forEach((forms, index) => {
    for (const form of forms.split(',')) byName.set(keyOf(form), { number: index + 1, jalali });
  });
}

/** Thai short forms are parted by full stops: `มี.ค.` */
const keyOf = (name: string): string => fold(plain(name)).replaceAll('.', '');

add(JALALI, true);
// the months of the cue tables last: Arabic آذار is March, Persian آذر is not
for (const { months } of CUE_TABLES) if (months) add(months, false);

/** The month that a word names, as written; undefined for any other word. */
export function monthNamed(written: string): Month | undefined {
  return byName.get(written.includes('.') ? keyOf(written) : fold(written));
}

/** Whether a folded word names a month. */
export const isMonthName = (word: string): boolean => byName.has(word);
