import { describe, expect, it } from '@jest/globals';
import { mask } from '../mask.js';
import { createTokeniser } from '../tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');

function people(text: string): string[] {
  return mask(text, { tokenise, country: 'IN' })
    .findings.filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end));
}

describe('people are found', () => {
  it.each<[text: string, names: string[]]>([
    ['Exec Suresh 9812345670 will visit', ['Suresh']],
    ['Ihr Zusteller Mehmet ist in 10 Minuten da', ['Mehmet']],
    ['Votre livreur Mamadou arrive dans 5 min', ['Mamadou']],
    ['Motorista Cláudio chega em 3 min', ['Cláudio']],
    ['Su repartidor Ezequiel llegará pronto', ['Ezequiel']],
    ['Dereva wako ni Peter Mwangi, gari jeupe', ['Peter Mwangi']],
    ['المندوب خالد المطيري في الطريق إليك', ['خالد المطيري']],
    ['Pay Anita Desai (tenant) the deposit', ['Anita Desai']],
  ])('by what they are: %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });

  it.each<[text: string, names: string[]]>([
    ['You paid Priscilla Vandermeer $20.00 for lunch', ['Priscilla Vandermeer']],
    ['Amit sir ko call karo', ['Amit']],
    ['Main Rahul bol raha hu bank se', ['Rahul']],
    ['₹200 रामकली को मिले', ['रामकली']],
    ['Pix recebido de Jussara Menezes R$ 50', ['Jussara Menezes']],
    ['Received Rs 400 from Zara Khan', ['Zara Khan']],
    ['Nguyễn Văn Hùng sent you Rs 400', ['Nguyễn Văn Hùng']],
  ])('by what they do: %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });
});

describe('shops and banks survive', () => {
  it.each([
    'You paid Starbucks $20.00 with Venmo',
    'SBI ke khate se Rs 500 kat gaye',
    'Airtel ka number recharge karo',
    'The Body Shop: 20% off',
    'Seller: Cloudtail India',
    'Refund of Rs 400 received from Zara India',
    'R200 betaal aan Woolworths Sandton op 3 Maart',
    'Rs 500 DMart ko diye gaye',
    'Consumer No 8827361, Adani Electricity, due Rs 450',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});
