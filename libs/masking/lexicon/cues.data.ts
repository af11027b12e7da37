/** Cue words by type; those after `|` are weak. */
export const CUE_WORDS: Record<string, string> = {
  ACCOUNT:
    'a/c ac acct acc accnt acnt account accounts acount accountno acctno acno khata khate khaata konto kontonummer cuenta compte conto conta rekening rek hesap akaunti akaun fd rd ppf kontonr konta racuna खाता खाते खात्यातून খাতা அக்கவுண்ட் కౌంట్ счет счёт счета حساب حسابك الحساب حسابكم 账户 账号 帐户 口座 계좌 tài บัญชี | loan wallet deposit locker savings sb nps iban virtual',
  CARD: 'card cards cardno cc dc visa mastercard rupay amex maestro creditcard debitcard tarjeta tarjetas carte karte kreditkarte girocard carta cartão cartao kart kaart kort kadi kortti карта карты карте картой بطاقة بطاقتك البطاقة कार्ड কার্ড கார்டு కార్డ్ 卡 kartu thẻ บัตร |',
  REF: 'ref refno refid reference references utr utrn utrno rrn rrnno txnid txnno trxid trnid pnr awb umrn arn eref upiref tid cheque chq chqno cheq chèque cek referencia referência référence referenz rujukan referensi riferimento kumbukumbu संदर्भ रेफ सन्दर्भ ref.no eft urn srn ord stan | txn trxn trx trn transaction transactions trans transfer transferid order check auth authorization authorisation authcode approval ticket invoice inv bill booking receipt claim case complaint request tracking shipment consignment trip ride contract purchase po mandate upi imps neft rtgs ach nach confirmation voucher id code application appl query docket incident batch terminal session payment seq serial reservation',
  PHONE:
    'mobile mob mobileno phone ph phoneno tel telephone cell cellphone msisdn whatsapp telefon teléfono telefono telefone téléphone handy simu nambari मोबाइल फोन फ़ोन هاتف جوال الجوال телефон тел 手机 电话 hp | contact call fax',
  CUSTOMER_ID:
    'cif crn uan folio policy mrn cifno custid customerid loyalty kundennummer | customer cust client consumer member membership employee emp student patient subscriber holder meter connection kno bp registration enrolment roll agreement',
  IN_AADHAAR: 'aadhaar aadhar adhaar adhar uidai uid आधार |',
  IN_PAN: '| pan pancard',
  IN_VOTER: 'epic voter |',
  IN_GSTIN: 'gstin gst |',
  IN_DRIVING_LICENCE: 'dl |',
  NATIONAL_ID:
    'nric fin nino iqama qid cpr kimlik zehut nik cnic nid curp dni nie cpf cnpj rut emirates ippis bvn nin ic mykad ktp pesel bsn personnummer | identity national civil saudi israeli passport licence license tin ssnit nhs sin',
  US_SSN: 'ssn |',
  PASSPORT: '|',
  IFSC: 'ifsc |',
  SWIFT_BIC: 'swift bic |',
  SORT_CODE: '| sort sortcode',
  ROUTING: 'routing aba rtn micr bsb blz |',
  VEHICLE: 'fastag vehicle veh vrn | challan car',
  VIN: 'vin chassis |',
  IMEI: 'imei |',
  IMSI: 'imsi |',
  SIM: 'iccid | sim',
  DOB: 'dob born birth birthday birthdate geboren geburtsdatum né née nacimiento |',
  POSTCODE:
    'zip zips zipcode pincode postcode postcodes postal postleitzahl plz cep kodepos postnummer postnr irsc पिनकोड पिनकोड | cp cap',
  USERNAME:
    'username usernames userid usr uname loginid loginname screenname benutzername benutzerkennung anmeldename nutzername identifiant pseudo gebruikersnaam användarnamn brukernavn brugernavn käyttäjätunnus felhasználónév uživatelské логин логін 用户名 用戶名 ユーザー名 아이디 यूजरनेम यूज़रनेम यूजर | user usuario usuário utente handle utilizador pengguna użytkownika kullanıcı пользователя المستخدم',
  LOCATION:
    'lat lng latitude longitude latlng latlong coords coordinates gps geo geolocation | lon location latitud longitud breitengrad koordinaten coordenadas',
  ADDRESS:
    'address addr addresses addrs | adres adresse anschrift direccion dirección domicilio indirizzo endereço endereco morada alamat pata anwani adresi पता पते पत्ता முகவரி முகவரிக்கு చిరునామా ವಿಳಾಸ ঠিকানা સરનામું മേൽവിലാസം ਪਤਾ العنوان عنوان عنوانك للعنوان 地址 住址 住所 주소 адрес адресу wohnhaft residing resides residente residenti domiciliado domiciliada demeurant vivo tinggal निवासी مقيم 住在',
  OTP: 'otp otps passcode tac mtan smstan ओटीपी ওটিপি ஓடிபி otac vcode |',
  PIN: 'pin tpin mpin upin |',
  CVV: 'cvv cvv2 cvc cvc2 |',
  PASSWORD: 'password pwd passwd passwort contraseña senha पासवर्ड |',
};

/** Two words that mean something else together than each alone; none: no cue at all. */
export const CUE_PAIRS: Record<string, string> = {
  'sort code': 'SORT_CODE',
  'ifsc code': 'IFSC',
  'swift code': 'SWIFT_BIC',
  'bic code': 'SWIFT_BIC',
  'routing code': 'ROUTING',
  'zip code': 'POSTCODE',
  'pin code': 'POSTCODE',
  'postal code': 'POSTCODE',
  'post code': 'POSTCODE',
  'code postal': 'POSTCODE',
  'código postal': 'POSTCODE',
  'kode pos': 'POSTCODE',
  'screen name': 'USERNAME',
  'user name': 'USERNAME',
  'nome utente': 'USERNAME',
  'nama pengguna': 'USERNAME',
  'kullanıcı adı': 'USERNAME',
  'skype id': 'USERNAME',
  'telegram id': 'USERNAME',
  'security code': 'OTP',
  'verification code': 'OTP',
  'confirmation code': 'OTP',
  'login code': 'OTP',
  'access code': 'OTP',
  'activation code': 'OTP',
  'authentication code': 'OTP',
  'auth code': 'REF',
  'approval code': 'REF',
  'promo code': 'none',
  'coupon code': 'none',
  'offer code': 'none',
  'use code': 'none',
  'voucher code': 'none',
  'branch code': 'none',
  'gift card': 'CARD',
  'sim card': 'SIM',
  'pan card': 'IN_PAN',
  'loan account': 'ACCOUNT',
  'policy holder': 'CUSTOMER_ID',
  'passport no': 'PASSPORT',
  'driving licence': 'IN_DRIVING_LICENCE',
  'driving license': 'IN_DRIVING_LICENCE',
  'upi pin': 'PIN',
  'atm pin': 'PIN',
  'due date': 'none',
  'customer care': 'none',
  'bill amount': 'none',
  'order value': 'none',
  'order total': 'none',
};

/** Words that may stand between a cue and its number. */
export const CONNECTORS =
  'no nos nr nbr num number numbers numero número numéro nummer n° id ids is was are ending ends end ended endng with in last digits digit four your xx bearing linked hai है ki ka ke का की के mit der dem endet terminada terminado terminant en finale endend op eindigend acabada final not ist est es por se par termine terminé';
/** Connectors and signs that say a number follows. */
export const EXPLICIT_WORDS =
  'no nos nr nbr num number numbers numero número numéro nummer id ids is ist est : # =';
export const ENDINGS = 'ending ends endng terminé termine endet terminada terminado terminant eindigend';

/** Words that make lists: `cards XX1234 and XX5678`. */
export const JOINS = 'and or und et y e dan na и و और';
