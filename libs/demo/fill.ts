import type { Chance } from './chance.js';
import { type Moment, named } from './calendar.js';

const SLOT = /\{(digits|rupees|day)(?::(\d{1,5}))?(?::(\d{1,5}))?\}/g;

/** The lines of a table. */
export const linesOf = (table: string): string[] => table.trim().split('\n');

/** Fills in the slots of one line of a table, `sender|text`. */
export function fill(line: string, chance: Chance, when: Moment): { sender: string; text: string } {
  const filled = line.replace(SLOT, (_, slot: string, low: string, high: string) => {
    if (slot === 'day') return named(when);
    return slot === 'digits' ? chance.digits(Number(low)) : String(chance.between(Number(low), Number(high)));
  });
  const [sender = '', text = ''] = filled.split('|');
  return { sender, text };
}
