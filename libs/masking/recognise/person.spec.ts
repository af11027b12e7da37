import { describe, expect, it } from '@jest/globals';
import { mask } from '../mask.js';
import { createTokeniser } from '../tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');

function people(text: string, country = 'IN'): string[] {
  return mask(text, { tokenise, country })
    .findings.filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end));
}

describe('people are found', () => {
  it.each<[text: string, names: string[]]>([
    ['Cheque payable to Harpreet Kaur Gill returned', ['Harpreet Kaur Gill']],
    ['A demand draft favouring Meera Nambiar Thampi is ready', ['Meera Nambiar Thampi']],
    ['Beneficiary added: Lokesh Chinnaswamy', ['Lokesh Chinnaswamy']],
    ['Locker in the name of Sudha Ramaswamy renewed', ['Sudha Ramaswamy']],
    ['Bonifico a favore di Lucia Ferrari eseguito', ['Lucia Ferrari']],
    ['Your driver Ramesh Gowda is near', ['Ramesh Gowda']],
    ['Sdr. a.n. Budi Santoso, tagihan terbit', ['Budi Santoso']],
  ])('behind a role: %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });

  it.each<[text: string, names: string[]]>([
    ['Meena ji, aapka bill taiyar hai', ['Meena']],
    ['Kirit, your statement is ready', ['Kirit']],
    ['Anil Yadav (anil.y@newbank) has requested Rs 40', ['Anil Yadav']],
    ['Lucia Romano ti ha inviato 8,00 EUR', ['Lucia Romano']],
    ['GOPALko Rs 50 mile', ['GOPAL']],
    ['राजेश यादव ने आपको ₹90 भेजे', ['राजेश यादव']],
  ])('in front of a cue: %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });

  it.each<[text: string, names: string[]]>([
    ['You received AED 20 from 0551234567 (Anita D\u2019Souza)', ['Anita D\u2019Souza']],
    ['Sunil Mehta, mob 9834417720, joined', ['Sunil Mehta']],
    ['UPI-SUNIL MEHTA-SBIN', ['SUNIL MEHTA']],
    ['IMPS/P2A/517730946281/SUNIL M/SBIN', ['SUNIL M']],
    ['PNR 8124417720,RAVI KUMAR+2,S4 12', ['RAVI KUMAR']],
  ])('beside a value and in fields: %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });

  it.each<[text: string, names: string[]]>([
    ['Rs 40 sent to Nisha d/o Gopal Menon', ['Nisha d/o Gopal Menon']],
    ['Rs 40 sent to W.K. Sunil Perera', ['W.K. Sunil Perera']],
    ['Sent PHP 40 to SU**L ME***A on', ['SU**L ME***A']],
    ['Transfer to RIVERA, MARIA done', ['RIVERA, MARIA']],
    ['Zelle payment from Kevin O\u2019Brien-Lee', ['Kevin O\u2019Brien-Lee']],
    ['Transferencia a Juan de la Torre', ['Juan de la Torre']],
    ['EFT PAYMENT TO NOMSA DUBE, R-90.00', ['NOMSA DUBE']],
    ['Zelle sent to Paul Smith', ['Paul Smith']],
    ['sent to Anna Patel and Ravi Patel', ['Anna Patel', 'Ravi Patel']],
  ])('however they are written: %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });

  it.each<[text: string, names: string[]]>([
    ['您已向李秀英转账200元', ['李秀英']],
    ['收款人：王小明', ['王小明']],
    ['司马青云先生，您好', ['司马青云']],
    ['轉賬予陳大*', ['陳大*']],
    ['김철수님 입금 완료', ['김철수']],
    ['山田太郎様', ['山田太郎']],
  ])('without spaces: %s', (text, names) => {
    expect(people(text, 'CN')).toEqual(names);
  });

  it.each<[text: string, names: string[]]>([
    ['I met Maria Garcia yesterday', ['Maria Garcia']],
    ['My name is Ravi', ['Ravi']],
    ['This is Peter from accounts', ['Peter']],
    ['see you there.\n\nRegards,\nPeter', ['Peter']],
  ])('in plain sentences: %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });
});

describe('what is no person is left alone', () => {
  it.each([
    'Rs 40 spent at Sharma Medical Store',
    'Rs 40 paid to Lakshmi Sweets and Bakery',
    'Dear Customer, welcome to HDFC Bank',
    'Dear SmartBuy Cardholder, offer inside',
    'credited by Karur Vysya Bank on 4 Jun',
    'Neft from LARSEN AND TOUBRO LTD',
    'Txn at Mr Price and at Thomas Cook',
    'Txn of Rs 40, Paul Smith outlet',
    'Payment received. Alert, your card is blocked',
    'Ride from Andheri to Bandra Rs 90',
    'UPI/P2M/517730946281/ANAND SWEETS/SBIN',
    'Virement chez BOULANGERIE MARTIN le 4/5',
    'प्रिय ग्राहक, आपके खाते में जमा हुए',
    '您的账户已向商户付款',
    '고객님 결제 완료',
    'Good Morning! Grand Diwali Sale today',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});
