import { AFRICA_OCEANIA } from './africa-oceania.js';
import { AMERICAS } from './americas.js';
import { ASIA } from './asia.js';
import { DEVICES } from './devices.js';
import { EUROPE } from './europe.js';
import { REGISTRATIONS } from './registrations.js';
import { layouts, type Row } from './format.js';

interface Format {
  type: string;
  /** Where it is believed without a cue; everywhere when empty. */
  countries: string;
  isValid?: (value: string) => boolean;
  /** Without a cue, written in capitals only. */
  capitals: boolean;
}

const FORMATS = new Map<string, Format[]>();
/** What stands before a space or sign in any of them, that included. */
const BEGINNINGS = new Set<string>();

for (const [type, list, countries, isValid, style] of [
  ...EUROPE,
  ...ASIA,
  ...AMERICAS,
  ...AFRICA_OCEANIA,
  ...DEVICES,
  ...REGISTRATIONS,
] satisfies Row[]) {
  for (const layout of layouts(list)) {
    const format = { type, countries, isValid, capitals: style === 'capitals' };
    const known = FORMATS.get(layout);
    if (known) known.push(format);
    else FORMATS.set(layout, [format]);
    for (let end = 1; end < layout.length; end++) BEGINNINGS.add(layout.slice(0, end));
  }
}

/** Formats that are written so. */
export const formatsOf = (layout: string): readonly Format[] | undefined => FORMATS.get(layout);

/** Whether a format begins like this. */
export const mayBegin = (layout: string): boolean => BEGINNINGS.has(layout);

export type { Format };
