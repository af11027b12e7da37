/** Words of birth, in many languages. */
export const BIRTH_WORDS =
  'dob born birth birthday birthdate dateofbirth birthdt geboren geb geburtsdatum geburtstag né née naissance nacimiento nacido nacida nato nata nascita nascimento nascido nascida nasc lahir urodzony urodzona urodzenia född født syntynyt syntymäaika doğum doğumlu geboortedatum geboorte narození рождения родился родилась ميلاد الميلاد जन्म जन्मतिथि जन्मदिन 生年月日 出生日期 出生 생년월일 생일 sinh เกิด วันเกิด';

/** Cue words by type; those after `|` are weak. */
export const CUE_WORDS: Record<string, string> = {
  ACCOUNT:
    'a/c ac acct acc accnt acnt account accounts acount accountno acctno acno khata khate khaata konto kontonummer cuenta compte conto conta rekening rek hesap akaunti akaun fd rd ppf kontonr konta racuna खाता खाते खात्यातून খাতা அக்கவுண்ட் కౌంట్ счет счёт счета حساب حسابك الحساب حسابكم 账户 账号 帐户 口座 계좌 tài บัญชี | loan wallet deposit locker savings sb nps iban virtual',
  CARD: 'card cards cardno cc dc visa mastercard rupay amex maestro creditcard debitcard tarjeta tarjetas carte karte kreditkarte girocard carta cartão cartao kart kaart kort kadi kortti карта карты карте картой بطاقة بطاقتك البطاقة कार्ड কার্ড கார்டு కార్డ్ 卡 kartu thẻ บัตร |',
  REF: 'ref refno refid reference references utr utrn utrno rrn rrnno txnid txnno trxid trnid pnr awb umrn arn eref upiref tid cheque chq chqno cheq chèque cek referencia referência référence referenz rujukan referensi riferimento kumbukumbu संदर्भ रेफ सन्दर्भ ref.no eft urn srn ord stan | txn trxn trx trn transaction transactions trans transfer transferid order check auth authorization authorisation authcode approval ticket invoice inv bill booking receipt claim case complaint request tracking shipment consignment trip ride contract purchase po mandate upi imps neft rtgs ach nach confirmation voucher id code application appl query docket incident batch terminal session payment seq serial reservation',
  PHONE:
    'mobile mob mobileno phone ph phoneno tel telephone cell cellphone msisdn whatsapp telefon teléfono telefono telefone téléphone handy simu nambari मोबाइल फोन फ़ोन هاتف جوال الجوال телефон тел 手机 电话 hp | contact call fax',
  CUSTOMER_ID:
    'cif crn uan folio policy mrn cifno custid customerid loyalty kundennummer | customer cust client consumer member membership user employee emp student patient subscriber userid holder meter connection kno bp registration enrolment roll agreement',
  IN_AADHAAR:
    'aadhaar aadhar adhaar adhar aadhaarcard aadharcard uidai uid आधार আধার ஆதார் ఆధార్ ಆಧಾರ್ ആധാർ આધાર ਆਧਾਰ | vid',
  IN_PAN: 'पैन | pan pancard',
  IN_VOTER: 'epic voter voterid वोटर मतदाता | elector',
  IN_GSTIN: 'gstin gstn gstno gst जीएसटी |',
  IN_DRIVING_LICENCE:
    'dl dlno drivinglicence drivinglicense driverlicense driverslicense लाइसेंस permis führerschein führerscheinnummer | licence license licenses lic licencia patente rijbewijs carnet',
  NATIONAL_ID:
    'iqama qid cpr kimlik tckn zehut nik cnic snic nicop nadra nid curp cpf rut nrc ippis bvn nin ssnit mykad ktp pesel bsn burgerservicenummer personnummer personnr fødselsnummer fodselsnummer cprnr henkilötunnus hetu kennitala isikukood egn oib jmbg cnp rodné снилс снілс рнокпп amka hkid hkic citizenid cccd cmnd philsys philid umid sss cédula tfn nida ghanacard personalausweis ausweis ausweisnr ausweisnummer perso dowód burgerservice sozialversicherungsnummer ahv niss nir पहचान 身份证 身份证号 身份证号码 身份證 身分證 身分證字號 マイナンバー 個人番号 주민등록번호 주민번호 هوية الهوية هويتك الإقامة إقامة اقامة مقيم | identity national civil saudi israeli citizen citizenship nic ic kp rg sin medicare ppsn residence resident iin ine run ss',
  US_SSN: 'ssn | social',
  US_ITIN: 'itin |',
  US_EIN: 'ein fein |',
  UK_NINO: 'nino | ni',
  UK_NHS: 'nhs nhsnumber nhsno |',
  UK_UTR: '|',
  SG_NRIC_FIN: 'nric singpass | fin',
  AE_EMIRATES_ID: 'emirates emiratesid eid | uae',
  KE_ID: 'kitambulisho huduma | idno',
  KE_KRA_PIN: 'kra itax |',
  ES_NIF: 'dni nie nif |',
  IT_FISCAL_CODE: 'codicefiscale fiscale | cf',
  TAX_ID:
    'npwp ntn etin cnpj cuit cuil ruc rfc pps abn acn vatno vatid idnr ustid steuer steuernummer steueridentifikationsnummer steuerid contribuinte regon afm αφμ siren siret orgnr kvk инн інн | tin tax taxpayer vat iva tva nip nit ust fiscal inn btw moms cui ird cukai mst vkn',
  DEVICE_UUID:
    'udid uuid guid idfa idfv gaid aaid androidid deviceid advertisingid | device android advertising install installation',
  PASSPORT:
    'passport passports passportno passportnumber pasaporte passeport reisepass reisepassnummer paspoort paspoortnummer passaporto passaporte pasaport pasport paszport पासपोर्ट 护照 护照号 護照 パスポート 旅券番号 여권 여권번호 паспорт جواز | pp',
  IFSC: 'ifsc ifsccode आईएफएससी |',
  SWIFT_BIC: 'swift bic |',
  SORT_CODE: 'sortcode | sort sc',
  ROUTING: 'routing aba rtn micr bsb blz bankleitzahl | transit',
  VEHICLE:
    'fastag vehicle vehicles veh vehicleno vrn regn regno plate plates plat plaque rego numberplate licenceplate kennzeichen immatriculation matricula matrícula placa targa plaka nopol kenteken vehiculo vehículo véhicule vehicule veículo fahrzeug kereta kenderaan kendaraan saman gaadi gadi वाहन | challan car bike cab taxi truck scooter motorcycle auto reg registration salik coche auto kfz',
  VIN: 'vin chassis |',
  IMEI: 'imei imei1 imei2 |',
  IMSI: 'imsi |',
  SIM: 'iccid | sim',
  DOB: `${BIRTH_WORDS} |`,
  POSTCODE: 'zip zips zipcode pincode postcode plz cep |',
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
  'branch code': 'ROUTING',
  'gift card': 'CARD',
  'sim card': 'SIM',
  'pan card': 'IN_PAN',
  'loan account': 'ACCOUNT',
  'policy holder': 'CUSTOMER_ID',
  'national insurance': 'UK_NINO',
  'nat ins': 'UK_NINO',
  'ni number': 'UK_NINO',
  'ni no': 'UK_NINO',
  'taxpayer reference': 'UK_UTR',
  'social security': 'US_SSN',
  'seguro social': 'US_SSN',
  'ss no': 'US_SSN',
  'sécurité sociale': 'NATIONAL_ID',
  'securite sociale': 'NATIONAL_ID',
  'social insurance': 'NATIONAL_ID',
  'file number': 'NATIONAL_ID',
  'taxpayer identification': 'US_ITIN',
  'employer identification': 'US_EIN',
  'employer id': 'US_EIN',
  'federal tax': 'US_EIN',
  'permanent account': 'IN_PAN',
  'voter card': 'IN_VOTER',
  'voter id': 'IN_VOTER',
  'election card': 'IN_VOTER',
  'dowód osobisty': 'NATIONAL_ID',
  'dowod osobisty': 'NATIONAL_ID',
  'tax ref': 'TAX_ID',
  'tax reference': 'TAX_ID',
  'identity card': 'NATIONAL_ID',
  'id card': 'NATIONAL_ID',
  'national id': 'NATIONAL_ID',
  'ghana card': 'NATIONAL_ID',
  'medicare card': 'NATIONAL_ID',
  'citizen card': 'NATIONAL_ID',
  'aadhaar card': 'IN_AADHAAR',
  'aadhar card': 'IN_AADHAAR',
  'adhaar card': 'IN_AADHAAR',
  'adhar card': 'IN_AADHAAR',
  'emirates id': 'AE_EMIRATES_ID',
  'id emirates': 'AE_EMIRATES_ID',
  'spanish id': 'ES_NIF',
  'fiscal code': 'IT_FISCAL_CODE',
  'codice fiscale': 'IT_FISCAL_CODE',
  'tessera sanitaria': 'IT_FISCAL_CODE',
  'driving licence': 'IN_DRIVING_LICENCE',
  'driving license': 'IN_DRIVING_LICENCE',
  'number plate': 'VEHICLE',
  'licence plate': 'VEHICLE',
  'license plate': 'VEHICLE',
  'registration plate': 'VEHICLE',
  'vehicle registration': 'VEHICLE',
  'vehicle reg': 'VEHICLE',
  'bike number': 'VEHICLE',
  'car number': 'VEHICLE',
  'no pol': 'VEHICLE',
  'ifs code': 'IFSC',
  'bank code': 'ROUTING',
  'transit number': 'ROUTING',
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
  'no nos nr nbr num number numbers numero número numéro nummer id ids is ist est namba nomor nombor numer nro är é è n رقم номер số नंबर : # =';
export const ENDINGS = 'ending ends endng terminé termine endet terminada terminado terminant eindigend';

/** Words that make lists: `cards XX1234 and XX5678`. */
export const JOINS = 'and or und et y e dan na и و और';
