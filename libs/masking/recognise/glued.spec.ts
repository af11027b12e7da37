import { describe, expect, it } from '@jest/globals';
import { mask } from '../mask.js';
import { createTokeniser } from '../tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');

/** What of a text is masked, as `TYPE value`, people aside. */
function found(text: string, country: string): string[] {
  return mask(text, { tokenise, country })
    .findings.filter(({ type }) => type !== 'PERSON')
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('words that run into values', () => {
  it.each<[country: string, text: string, values: string[]]>([
    ['IN', 'DRACX2044FORRS90REFNO601177304418IFNOTUCALL18002044', ['ACCOUNT X2044', 'REF 601177304418']],
    [
      'IN',
      'A/CXXXX2044DRRS.90TOZEPTODT170924RRN601177304418BALRS.77',
      ['ACCOUNT XXXX2044', 'REF 601177304418'],
    ],
    ['IN', 'Rs90debitedfrombyA/Cx2044on17Sep24.Ref601177304418', ['ACCOUNT x2044', 'REF 601177304418']],
    ['IN', 'खाताX2044से₹90कटे', ['ACCOUNT X2044']],
    ['IN', 'a/c x x x x 2044 debited', ['ACCOUNT x x x x 2044']],
    ['SG', 'SGD9withdrawnA/CXX204417SepATMTAMPINES', ['ACCOUNT XX2044']],
    [
      'GB',
      'PAID£9.00TOSHOPSC204567AC71629304REFFPS2044K18ON17SEP24',
      ['SORT_CODE 204567', 'ACCOUNT 71629304', 'REF FPS2044K18'],
    ],
    ['KE', 'QWL20R7XZBCONFIRMEDKSH90.00SENT', ['REF QWL20R7XZB']],
    ['KE', 'QWL20R7XZBConfirmed.Ksh90.00 sent', ['REF QWL20R7XZB']],
    [
      'IN',
      'Rs.90debitedfromA/cXX2044on17-09-24toVPAmina.q@okaxis(UPIRefNo601177304418)',
      ['ACCOUNT XX2044', 'VPA mina.q@okaxis', 'REF 601177304418'],
    ],
    ['IN', 'OTPIS204417FORTXNOFINR90.00ONCARDXX2044', ['OTP 204417', 'CARD XX2044']],
    ['SG', 'TxnofSGD9.00madewithcardending2044on17SEP24', ['CARD 2044']],
    ['IN', 'on17SEP24byNEFTfromHEMAUTRKKBKH24091700418BalRs90.10', ['REF KKBKH24091700418']],
    ['US', 'Acctx2044debit$9.00GYM09/17/24', ['ACCOUNT x2044']],
  ])('%s: %s', (country, text, values) => {
    expect(found(text, country)).toEqual(values);
  });

  it.each<[country: string, text: string, value: string]>([
    ['AE', 'آيبانAE07 0331 2345 6789 0123 456بتاريخ', 'IBAN AE07 0331 2345 6789 0123 456'],
    ['DE', 'LASTSCHRIFT9,00EURVONDE75512108001245126199', 'IBAN DE75512108001245126199'],
    ['AE', 'Salik plate: Sharjah 3 20441 recharged', 'VEHICLE Sharjah 3 20441'],
    ['AE', 'Receipt R-20441773 issued', 'REF R-20441773'],
    ['PL', 'txn ids ZL-20441 & ZL-20442', 'REF ZL-20442'],
    ['NG', 'token 2044-1773-0118-6602-9417 units 20', 'ACCOUNT 2044-1773-0118-6602-9417'],
    ['GB', 'parcel KX 2044 1773 6GB today', 'REF KX 2044 1773 6GB'],
    ['TZ', 'Muamala Na. CI240917.2210.B99204 tayari', 'REF CI240917.2210.B99204'],
    ['US', 'from checking ending in 2044', 'ACCOUNT 2044'],
    ['US', 'póliza 204 1773-C11-31 pagada', 'CUSTOMER_ID 204 1773-C11-31'],
    ['IN', 'ref TB-UK/0204-17A done', 'REF TB-UK/0204-17A'],
    ['IN', 'Kannada loan ಸಾಲ GL-0204-1773', 'ACCOUNT GL-0204-1773'],
  ])('%s: %s', (country, text, value) => {
    expect(found(text, country)).toContain(value);
  });

  it.each<[country: string, text: string]>([
    ['SG', '<ADV> Spend $60 now'],
    ['IN', 'Paid at APPLE.COM/BILL on 17-09-24'],
    ['IN', 'spent @UPI_MANYAVAR JEWELLERS INR 90'],
    ['US', 'at 07/04 23:51 or 20250917-1217'],
    ['IN', 'Get 60OFF on 3ON1 deals, buy 12FOR10'],
    ['ES', 'SALDO820,00EUR SOLDE90,10EUR'],
    ['IN', 'FLAT2044 for AC1.5TON and iPhone15PRO'],
    ['IN', 'Win 5000INR, save 300ONLY today'],
  ])('nothing (%s): %s', (country, text) => {
    expect(found(text, country)).toEqual([]);
  });
});
