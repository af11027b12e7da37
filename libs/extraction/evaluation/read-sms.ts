import type { Fields, Finding } from '#libs/contracts/index.js';
import { mask } from '#libs/masking/mask.js';
import { createTokeniser } from '#libs/masking/tokens/tokeniser.js';
import { extract } from '../extract.js';
import type { ExpectedSms } from './expected-sms.js';

/** Tokens of an evaluation are never stored, so any key will do. */
const tokenise = createTokeniser(new Uint8Array(32), 'k1', 'evaluation');

/** The fields of one SMS, with what was written in place of its tokens. */
export function readMasked({ text, sender, country }: ExpectedSms): Fields {
  const masked = mask(text, { tokenise, ...(country !== undefined && { country }) });
  const fields = extract({
    text: masked.text,
    findings: masked.findings,
    ...(sender !== undefined && { sender }),
    ...(country !== undefined && { country }),
  });
  const written = (value: string | null) => reveal(value, text, masked.findings);
  return {
    ...fields,
    account: written(fields.account),
    reference: written(fields.reference),
    counterparty: written(fields.counterparty),
    merchant: written(fields.merchant),
  };
}

/** The same without masking: what masking costs shows in the fields that are no personal data. */
export function readUnmasked({ text, sender, country }: ExpectedSms): Fields {
  return extract({
    text,
    ...(sender !== undefined && { sender }),
    ...(country !== undefined && { country }),
  });
}

function reveal(value: string | null, text: string, findings: readonly Finding[]): string | null {
  return findings.reduce<string | null>(
    (shown, { token, start, end }) => shown?.replaceAll(token, () => text.slice(start, end)) ?? null,
    value,
  );
}
