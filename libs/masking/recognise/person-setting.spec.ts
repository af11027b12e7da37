import { describe, expect, it } from '@jest/globals';
import { mask } from '../mask.js';
import { createTokeniser } from '../tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');

function people(text: string, country = 'IN'): string[] {
  return mask(text, { tokenise, country })
    .findings.filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end));
}

describe('where people pay people', () => {
  it.each<[text: string, names: string[]]>([
    ['Rs 90 transferred to Zovelmuani on 3 May', ['Zovelmuani']],
    ['Your standing order of GBP 40 to Tabbitha Crowle leaves today', ['Tabbitha Crowle']],
    ['You sent $9 to Kezzie Bolland with Zelle', ['Kezzie Bolland']],
    ['NGN 900 sent to GLORY SATURDAY EFFIOM', ['GLORY SATURDAY EFFIOM']],
    ['₹40 sent to Lucky on PhonePe', ['Lucky']],
    ['Debited Rs 20 and a/c XX9914 credited to BHUPPI (UPI)', ['BHUPPI']],
    ['PayNow SGD 5 received from TAN SEOK KHENG today', ['TAN SEOK KHENG']],
    ['SEPA transfer to Jean "Jojo" Lemaire sent', ['Jean "Jojo" Lemaire']],
    ['Sent Rs 10 to Nisar Merchant', ['Nisar Merchant']],
    ['TRF TO MOHD. SALIM ANSARI', ['MOHD. SALIM ANSARI']],
  ])('words in no list are people: %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });

  it.each([
    'Rs 90 sent to Quickpaymart',
    'USD 12 sent for Rent',
    'Paid to UEN 202012345K by PayNow transfer',
    'Payment received for GHS 65.00',
    'Transfer to AMBARA CARE HOLDINGS done',
    'sent to Mama Kamau Mpesa Shop',
    'Gift of $5 sent to St. Brendan',
  ])('what is clearly something else stays: %s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('where people buy', () => {
  it.each([
    'POS INR 240.00 SHANTI BHAVANI A/C XX5582',
    'Rs 300 spent on card XX1234 at Anand Prakash',
    'Your order from Kamala Vihar is on the way',
    'Rs 25 paid to RAMU OMLET CENTRE',
    'Paid S$4 to Old Chang Lee',
    'Flat 10% off at Bata, Archies and Paul Smith',
  ])('names of people are shops: %s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('people who do something', () => {
  it.each<[text: string, names: string[]]>([
    ['Dunzo: Manjunatha has picked up your order', ['Manjunatha']],
    ['Sukhvir Gill has been added as a payee', ['Sukhvir Gill']],
    ['Thorben hat dir 15 EUR gesendet', ['Thorben']],
    ['Happy Birthday Kavya! Enjoy 5X points', ['Kavya']],
    ['Mum its Tillie this is my new number', ['Tillie']],
    ['Parcel signed for by neighbour HUGHES', ['HUGHES']],
  ])('are found: %s', (text, names) => {
    expect(people(text, 'GB')).toEqual(names);
  });

  it('hai greets at the start of a sentence only', () => {
    expect(people('Kist due hai. Samay par bharein')).toEqual([]);
  });

  it('what repeats a name of two words goes with it', () => {
    const text = 'Sent Rs 5 to ANAND SAGAR (anandsagar@okaxis). Friends: Anand Sagar';
    expect(people(text)).toEqual(['ANAND SAGAR', 'Anand Sagar']);
  });
});

describe('names with other things about them', () => {
  it.each<[text: string, names: string[]]>([
    ['debitedRs500on12Feb25toChhaganlalRef545833530728', ['Chhaganlal']],
    ['MR A. N. OTHER-SMYTHE, CARD FROZEN', ['A. N. OTHER-SMYTHE']],
    ['संपर्क: शाखा प्रबंधक वी. के. दुबे', ['वी. के. दुबे']],
    ['paid by D*** K****r', ['D*** K****r']],
  ])('%s', (text, names) => {
    expect(people(text)).toEqual(names);
  });
});
