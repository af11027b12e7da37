import { describe, expect, it } from '@jest/globals';
import { mask } from '../mask.js';
import { createTokeniser } from '../tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');

/** What of a text is masked, as `TYPE value`. */
const found = (text: string, country: string) =>
  mask(text, { tokenise, country }).findings.map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );

describe('wordings of values', () => {
  it.each<[country: string, text: string, value: string]>([
    ['IN', 'write to lucky.draw[at]post.example now', 'EMAIL lucky.draw[at]post.example'],
    ['IN', 'mail asha (at) post.example', 'EMAIL asha (at) post.example'],
    ['IN', 'call 98344 l772O today', 'PHONE 98344 l772O'],
    ['IN', 'call +91 98o44 177 20', 'PHONE +91 98o44 177 20'],
    ['IN', 'contact officer 9 8 3 4 4 1 7 7 2 0', 'PHONE 9 8 3 4 4 1 7 7 2 0'],
    ['IN', 'passbook balance against GJAHD*********2044 is', 'ACCOUNT GJAHD*********2044'],
    ['IN', 'challan for MH-12-QX-2*4* issued', 'VEHICLE MH-12-QX-2*4*'],
    ['IN', 'grahak sankhya 2044 1773 ka bill', 'CUSTOMER_ID 2044 1773'],
    ['IN', 'janm tithi 17/09/1984 sahi nahi', 'DOB 17/09/1984'],
    ['IN', 'credit BY CLG 204417 today', 'REF 204417'],
    ['IN', 'gold loan MDL-0204/00177 due', 'ACCOUNT MDL-0204/00177'],
    ['IN', 'delivered to C-4/204, Rajouri, New Delhi 110027', 'ADDRESS C-4/204, Rajouri, New Delhi 110027'],
    ['ZA', 'CA 204-417 fined R90', 'VEHICLE CA 204-417'],
    ['GB', 'travel policy QDTI 2044 1773 renewed', 'CUSTOMER_ID QDTI 2044 1773'],
    ['GB', 'memorable word St0ckp0rt!R0ad was reset', 'PASSWORD St0ckp0rt!R0ad'],
    ['US', '"birth_date":"1984-09-17"', 'DOB 1984-09-17'],
    ['MX', 'TDC *2044 17-09 12:05h', 'CARD *2044'],
    ['US', 'the security code on the back 771 was wrong', 'CVV 771'],
    ['US', 'policy 00882 41 65B 7102 is due', 'CUSTOMER_ID 00882 41 65B 7102'],
    ['BY', 'Karta5.2044; OPLATA', 'CARD 5.2044'],
    ['TR', "20441773 no'lu su faturaniz odendi", 'CUSTOMER_ID 20441773'],
    ['TR', '20441773 numaralı gönderiniz yolda', 'REF 20441773'],
    ['CL', 'Transferencia lista. Nº 20441773', 'REF 20441773'],
    ['PE', 'Cód. de seguridad: 204', 'OTP 204'],
    ['JP', '口座番号下3桁204への入金', 'ACCOUNT 204'],
    ['FR', 'sur le compte xxxxxxx204K', 'ACCOUNT xxxxxxx204K'],
    ['CN', '您的爱车京A·20N44已通行', 'VEHICLE 京A·20N44'],
    ['KR', '주차요금 128가 2044 결제', 'VEHICLE 128가 2044'],
    ['RU', 'парковка М204ЕН77 оплачена', 'VEHICLE М204ЕН77'],
    ['DE', 'EasyPark: Parken B-KT 2044 bis 14:30', 'VEHICLE B-KT 2044'],
    ['TH', 'รับโอนจากคุณธนพล วงศ์สว่าง', 'PERSON ธนพล วงศ์สว่าง'],
    ['TH', 'จาก น.ส. อรทัย มั่นคง บัญชี', 'PERSON อรทัย มั่นคง'],
    ['KR', '352-****-2044\n박지훈\n스마트입금', 'PERSON 박지훈'],
    ['JP', '鈴木 愛様 ご利用ありがとうございます', 'PERSON 鈴木 愛'],
    ['JP', '依頼人:ワタナベ サオリ', 'PERSON ワタナベ サオリ'],
    ['VN', 'Đơn hàng được giao bởi Hoàng Đức Thịnh', 'PERSON Hoàng Đức Thịnh'],
    ['KZ', 'Құрметті Айгүл Нұрланқызы! Сіздің шотыңыз', 'PERSON Айгүл Нұрланқызы'],
    ['RU', 'Посылка для Натальи в пункте выдачи', 'PERSON Натальи'],
    ['JO', 'وردتك حوالة من رنا عبد الكريم', 'PERSON رنا عبد الكريم'],
  ])('%s: %s', (country, text, value) => {
    expect(found(text, country)).toContain(value);
  });

  it.each<[country: string, text: string]>([
    ['GB', 'reset on 08-16-25 as asked'],
    ['US', 'see section 4.2.1.3 of the terms'],
    ['KE', '1O0 items and I0O more [at] 5 pm'],
    ['IN', '1 2 3 4 5 6 7 8 9 10 steps'],
    ['IN', 'Pay A/c dues Rs 500/600, MDL-500 accepted'],
    ['IN', 'Total gold in locker: 2.4410 gm'],
    ['TH', 'คุณได้รับสิทธิ์แลกคะแนน 500 บาท'],
    ['KR', '스타벅스\n체크카드출금\n4,500'],
    ['RO', 'ați primit 350,00 RON de la magazin'],
    ['DE', 'Code TK-AB 2044 gilt nicht'],
  ])('nothing (%s): %s', (country, text) => {
    expect(found(text, country)).toEqual([]);
  });
});
