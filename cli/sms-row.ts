/** An SMS as `process` reads it. */
export interface Sms {
  text: string;
  sender?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** ISO 8601 with offset. */
  receivedAt?: string;
}

interface Place {
  /** Physical line on which the record begins, from 1. */
  line: number;
  id: string | number | null;
}
export type SmsRow = Place & { sms: Sms };
export type BadRow = Place & { error: string };

/** One record of the input: an SMS, or the reason why it is none. */
export type Row = SmsRow | BadRow;

export const badRow = (line: number, error: string, id: Place['id'] = null): BadRow => ({ id, line, error });
