import { validateItem } from '#libs/intake/validate.js';
import { badRow, type Row } from './sms-row.js';

/**
 * Turns a parsed record into a row by the rules of every way into the server; fields that `process` does not know are
 * left aside. The error names the field and never repeats its content.
 */
export function checkSms(record: Record<string, unknown>, line: number, timeZone: string): Row {
  const { id = null, country, text, sender, receivedAt } = record;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return badRow(line, 'id must be a string or a number.');
  }
  // An SMS without a time of its own stays without one: a file may be years old.
  const clock = { now: '', timeZone };
  const checked = validateItem({ text, sender, receivedAt }, { index: line - 1, line }, clock);
  if ('problem' in checked) return badRow(line, checked.problem.detail, id);
  const { receivedAt: time, ...sms } = checked.sms.reveal();
  const hasCountry = country !== undefined && country !== null && country !== '';
  if (hasCountry && !(typeof country === 'string' && /^[A-Za-z]{2}$/.test(country))) {
    return badRow(line, 'country must be two letters, as IN.', id);
  }
  return {
    line,
    id,
    sms: {
      ...sms,
      ...(time && { receivedAt: time }),
      ...(hasCountry && { country: String(country).toUpperCase() }),
    },
  };
}
