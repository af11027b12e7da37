import { describe, expect, it } from '@jest/globals';
import { mask } from '../mask.js';
import { createTokeniser } from '../tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');

function found(text: string, country = 'IN'): string[] {
  return mask(text, { tokenise, country }).findings.map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );
}

describe('one-time passwords', () => {
  it.each<[text: string, code: string]>([
    ['OTP 771204', '771204'],
    ['OTP-771204 valid', '771204'],
    ['Use OTP 31-88-06 to add a payee', '31-88-06'],
    ['one-time passcode 83 17 46, never share it', '83 17 46'],
    ['Your mTAN Q7X 418 for 59,90 EUR', 'Q7X 418'],
    ['login code (K7Q2MX)', 'K7Q2MX'],
    ['G-604418 is your verification code', 'G-604418'],
    ['604 418 est votre code de sécurité', '604 418'],
    ['Code 604418 pour valider votre achat', '604418'],
    ['Tu código de verificación: 604418', '604418'],
    ['Clave 09 44 71 para firmar', '09 44 71'],
    ['codice 30-77-41 per accedere', '30-77-41'],
    ['Ihre TAN für die Überweisung lautet: 604 418', '604 418'],
    ['Uw verificatiecode is 604418', '604418'],
    ['Tek kullanımlık şifreniz 604418', '604418'],
    ['Код: 604418. Никому не сообщайте', '604418'],
    ['Kode OTP Anda 604 418, berlaku 3 menit', '604 418'],
    ['Ma OTP cua Quy khach la 604418', '604418'],
    ['رمز التحقق الخاص بك هو ٦٠٤٤١٨', '٦٠٤٤١٨'],
    ['كود التفعيل 902 617', '902 617'],
    ['آپ کا او ٹی پی 604418 ہے', '604418'],
    ['वन टाइम पासवर्ड ६०४४१८ है', '६०४४१८'],
    ['604418 आपके कार्ड पर लेनदेन का वन टाइम पासवर्ड है।', '604418'],
    ['உங்கள் ஓடிபி 604418', '604418'],
    ['您的验证码是604418，5分钟内有效', '604418'],
    ['604418（登录验证码）', '604418'],
    ['認証コード：604418', '604418'],
    ['인증번호 [604418]를 입력', '604418'],
    ['รหัส OTP ของคุณคือ 604418', '604418'],
    ['Enter 604418 to authorise the mandate', '604418'],
    ['604418\nDo not share this OTP', '604418'],
  ])('in %s', (text, code) => {
    expect(found(text)).toEqual([`OTP ${code}`]);
  });

  it('are told from the amount, card, date and reference beside them', () => {
    expect(
      found('OTP for Rs 2,250 at AMAZON on 05-05-25 card ending 4410, ref 77120 is 604418. Valid 10 min'),
    ).toEqual(['CARD 4410', 'REF 77120', 'OTP 604418']);
  });

  it.each([
    'Use promo code 250250 for 20% off',
    'Error code 500412',
    'dress code 4410',
    'country code 00441',
    'Never share your OTP, CVV or PIN. Store 4410 is open',
    'Your OTP is valid for 10 minutes',
  ])('are not in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('PINs and security codes', () => {
  it.each<[text: string, value: string]>([
    ['Your PIN was reset to 7093 at noon', 'PIN 7093'],
    ['Green PIN for netbanking at RBL is 4417, valid 48 hours', 'PIN 4417'],
    ['Meine PIN lautet 8317', 'PIN 8317'],
    ['Tu NIP temporal es 4471', 'PIN 4471'],
    ['Namba yako ya siri ni 4417', 'PIN 4417'],
    ['MPIN-482916', 'PIN 482916'],
    ['4417 is your new ATM PIN', 'PIN 4417'],
    ['cvc2=306', 'CVV 306'],
    ['CVV2 is 093.', 'CVV 093'],
    ['digits on the back are 618 (cvv)', 'CVV 618'],
    ['{"cvv":"123"}', 'CVV 123'],
  ])('in %s', (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  it('PIN code is a postcode', () => {
    expect(found('PIN code 600042')).toEqual(['POSTCODE 600042']);
  });
});

describe('passwords', () => {
  it.each<[text: string, value: string]>([
    ['Your temporary password is Kx7!pQ92 for login', 'Kx7!pQ92'],
    ['the password is correct horse', 'correct'],
    ['Passwort: Kaffee#2841', 'Kaffee#2841'],
    ['mot de passe : Citron!907', 'Citron!907'],
    ['tu contraseña Hs8!kQ2v. Cámbiala', 'Hs8!kQ2v'],
    ['login svc / pass qW3-eR5-tY7', 'qW3-eR5-tY7'],
    ['DB_PASSWORD=s3cr3t.River.19', 's3cr3t.River.19'],
    ['"password":"hunter_two_22"', 'hunter_two_22'],
    ['user=a&pwd=Zk9$wq2L&x=1', 'Zk9$wq2L'],
    ["temp passwd 'Xy7-pl0M' now", 'Xy7-pl0M'],
    ['密码是Abc12345', 'Abc12345'],
  ])('in %s', (text, value) => {
    expect(found(text)).toEqual([`PASSWORD ${value}`]);
  });

  it.each([
    'password must be changed every 90 days',
    'Your password reset link has expired',
    'Password is incorrect',
    'Your statement password is your date of birth',
    'Do not share your password. Call us',
  ])('are not in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
