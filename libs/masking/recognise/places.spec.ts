import { describe, expect, it } from '@jest/globals';
import { mask } from '../mask.js';
import { createTokeniser } from '../tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');

/** What of a text is masked, as `TYPE value`. */
function found(text: string, country = 'IN'): string[] {
  return mask(text, { tokenise, country }).findings.map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );
}

describe('addresses', () => {
  it.each<[text: string, address: string]>([
    ['Kit sent to Flat 7A, Om Vihar, Link Road, Thane 400601.', 'Flat 7A, Om Vihar, Link Road, Thane 400601'],
    [
      'will reach H.No 4-1-88/3, Ramgopalpet, Hyderabad - 500003 soon',
      'H.No 4-1-88/3, Ramgopalpet, Hyderabad - 500003',
    ],
    ['pata Makan 12, Gali 9, Rampur 244901 par', 'Makan 12, Gali 9, Rampur 244901'],
    ['पता: मकान 8, गली 2, मेरठ 250001 पर', 'मकान 8, गली 2, मेरठ 250001'],
    ['parcel to 41 Elm Row, York YO1 7EP is', '41 Elm Row, York YO1 7EP'],
    ['letter to Ivy Cottage, Green Lane, Ripon HG4 1AB today', 'Ivy Cottage, Green Lane, Ripon HG4 1AB'],
    ['ship to 77 W 5th St Apt 2C, Salem, OR 97301-1122 now', '77 W 5th St Apt 2C, Salem, OR 97301-1122'],
    ['mail P.O. Box 91, Reno, NV 89501 ok', 'P.O. Box 91, Reno, NV 89501'],
    ['left at 9 King St W, Toronto ON M5V 2T6.', '9 King St W, Toronto ON M5V 2T6'],
    ['to Blk 71 Bedok North Rd #03-14 Singapore 460071 ok', 'Blk 71 Bedok North Rd #03-14 Singapore 460071'],
    ['wohnhaft Am Graben 3b, 90402 Nürnberg, ist', 'Am Graben 3b, 90402 Nürnberg'],
    ['Paket an Goethestr. 8, 04109 Leipzig morgen', 'Goethestr. 8, 04109 Leipzig'],
    ['livré au 5 ter impasse du Moulin, 31000 Toulouse hier', '5 ter impasse du Moulin, 31000 Toulouse'],
    ['envio para C/ de la Rosa 3, 1º 2ª, 08012 retenido', 'C/ de la Rosa 3, 1º 2ª, 08012'],
    ['consegna in Viale Piave 9, 20129 Milano domani', 'Viale Piave 9, 20129 Milano'],
    ['entregue na Rua do Sol, 20, 01310-100 hoje', 'Rua do Sol, 20, 01310-100'],
    ['kartınız Lale Sok. No:5 adresine', 'Lale Sok. No:5'],
    ['paczka na ul. Leśna 12/4, 00-238 Warszawa', 'ul. Leśna 12/4, 00-238 Warszawa'],
    ['إلى العنوان ٧ شارع النيل، القاهرة', '٧ شارع النيل، القاهرة'],
    ['地址：成都市武侯区人民路12号3栋501室。', '成都市武侯区人民路12号3栋501室'],
    ['my address is 4 mill lane leeds ls1 4ap', '4 mill lane leeds ls1 4ap'],
  ])('%s', (text, address) => {
    expect(found(text)).toContain(`ADDRESS ${address}`);
  });

  it.each([
    'Rs 90 spent at PIZZA HUT PARK STREET on 12-05-25',
    '£5.20 at GREGGS 1402 HIGH STREET on 03 MAY',
    'chez MONOPRIX RUE DE RENNES le 12/05',
    'UL. SADOVAYA 23.03.18 08:00',
    'Our branch at 12 MG Road is closed',
    'Get 10% off at Croma, 100 Feet Road, Indiranagar',
    'Flat 50% off on Block Print, Plot 2 free',
    'Pay via UPI in 3 easy steps',
  ])('not in: %s', (text) => {
    expect(found(text).filter((value) => value.startsWith('ADDRESS'))).toEqual([]);
  });
});

describe('postcodes and places', () => {
  it.each<[text: string, value: string]>([
    ['my post code is ox1 2jd', 'POSTCODE ox1 2jd'],
    ['postal code K1A 0B1', 'POSTCODE K1A 0B1'],
    ['postcode (1012 AB)', 'POSTCODE 1012 AB'],
    ['PIN code - 411 004', 'POSTCODE 411 004'],
    ['c.p. 28001', 'POSTCODE 28001'],
    ['〒100-0001', 'POSTCODE 100-0001'],
    ['Pune - 411004', 'POSTCODE 411004'],
    ['I am at 18.52043, 73.85674', 'LOCATION 18.52043, 73.85674'],
    ['lat=18.52 lng=73.85', 'LOCATION 18.52 lng=73.85'],
    ['parked at 48.8566° N, 2.3522° E', 'LOCATION 48.8566° N, 2.3522° E'],
    ['Rs 500 w/d @SBI ATM Camp Area on 12-05-25', 'LOCATION Camp Area'],
    ['login IP 203.0.113.9, Nashik, today', 'LOCATION Nashik'],
    ['hometown Satara', 'LOCATION Satara'],
  ])('%s', (text, value) => {
    expect(found(text)).toContain(value);
  });

  it.each(['ZIP 1234 is short', 'Never share your ATM PIN', 'STORE 12345 SEATTLE', 'Rs 12.50, 33.20'])(
    'not in: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('names of users', () => {
  it.each<[text: string, name: string]>([
    ['Your username pooja_k77 was', 'pooja_k77'],
    ['User ID MANOJ.1182 is locked', 'MANOJ.1182'],
    ['login: rkumar', 'rkumar'],
    ['{"user":"meena_r"}', 'meena_r'],
    ['{"user_name": "meena"}', 'meena'],
    ['from Ann Lee (@ann-lee) on', '@ann-lee'],
    ['by @kuya_88 today', '@kuya_88'],
    ['$marlon12 sent you $5', '$marlon12'],
    ['Benutzername: WinterFuchs', 'WinterFuchs'],
    ['用户名：xiaoli88', 'xiaoli88'],
    ['invalid user backupbot from 203.0.113.9', 'backupbot'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(`USERNAME ${name}`);
  });

  it.each([
    'Username is required. User has logged in',
    'Login to net banking with your user ID and password',
    'Your OTP for login is 448120',
    'Follow @HDFCBank_Cares, pay @ZOMATO',
  ])('not in: %s', (text) => {
    expect(found(text).filter((value) => value.startsWith('USERNAME'))).toEqual([]);
  });
});

describe('links, mails and payment addresses', () => {
  it.each<[text: string, value: string]>([
    ['toVPA hema-r@oksbiUPIRef501', 'VPA hema-r@oksbi'],
    ['9834417720@yblon12JAN25', 'VPA 9834417720@ybl'],
    ['VPA RAVIM@NEWBANK ok', 'VPA RAVIM@NEWBANK'],
    ['ShapID 0821234567@fnb', 'VPA 0821234567@fnb'],
    ['zara.khan@ybl', 'VPA zara.khan@ybl'],
    ['mail ravi@mail.comRs.500.00', 'EMAIL ravi@mail.com'],
    ['to r****@g***.com', 'EMAIL r****@g***.com'],
    ['open 1mg.example/x', 'URL 1mg.example/x'],
    ['open 203.0.113.9/login now', 'URL 203.0.113.9/login'],
    ['open e-zpass.com-pay.toll/us', 'URL e-zpass.com-pay.toll/us'],
    ['点击bit.ly/3xY查看', 'URL bit.ly/3xY'],
  ])('%s', (text, value) => {
    expect(found(text)).toContain(value);
  });

  it.each([
    'w/d@SBI ATM',
    'Rs75@CCD',
    'Qty 2@500',
    '500@sbi',
    'WDL@HDFC BANK',
    'a.m./p.m. and/or w.e.f. 12/05',
    'see hdfcbank.com',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each<[text: string, shown: string]>([
    ['swiggy.rzp@icici', 'swiggy.<VPA>'],
    ['zomato-order@ptybl', 'zomato<VPA>'],
    ['amazonupi@apl', 'amazonupi<VPA>'],
    ['urbancompany.rzp@icici', 'urbancompany.<VPA>'],
    ['apollo.pharmacy@hdfcbank', 'apollo.pharmacy<VPA>'],
  ])('keeps the shop of %s', (text, shown) => {
    expect(mask(text, { tokenise }).text.replaceAll(/:a[a-z2-7]{16}>/g, '>')).toBe(shown);
  });
});
