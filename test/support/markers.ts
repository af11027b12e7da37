/** A piece of personal data, planted in an SMS that no later step may show in clear. */
export interface Marker {
  type: string;
  value: string;
  text: string;
}

const marker = (type: string, value: string, text: string): Marker => ({ type, value, text });

/** Every type that masking.md lists, each in a message that somebody might send; people and numbers are made up. */
export const MARKERS: readonly Marker[] = [
  marker(
    'ACCOUNT',
    '50210048317726',
    'Rs 1,250.00 debited from A/c 50210048317726 on 14-03-25 at RELIANCE FRESH. Avl Bal Rs 18,402.55',
  ),
  marker('ACCOUNT', 'XX6139', 'A/c XX6139 debited INR 349.00 on 02-Apr-25 for NETFLIX. Bal INR 5,120.10'),
  marker(
    'CARD',
    '4539 5787 6362 1486',
    'Txn of USD 42.10 on card 4539 5787 6362 1486 at UNIQLO on 03/04/2025 approved',
  ),
  marker('CARD', '7204', 'Your credit card ending 7204 was charged £18.75 at PRET on 12 May 2025'),
  marker('PHONE', '9834417720', 'Recharge of Rs 239 successful for mobile 9834417720 on 11-06-25'),
  marker(
    'PHONE',
    '+254 712 883 406',
    'Ksh1,200.00 sent to GRACE WANJIRU +254 712 883 406 on 7/6/25 at 9:41 AM',
  ),
  marker('VPA', 'meghna.iyer27@okaxis', 'Rs 600 sent to meghna.iyer27@okaxis via UPI on 21-02-25'),
  marker(
    'EMAIL',
    'tobias.renner@mailbox.example',
    'Receipt for EUR 23,90 was sent to tobias.renner@mailbox.example',
  ),
  marker('PERSON', 'HARPREET DHILLON', 'INR 9,000 received from HARPREET DHILLON on 01-01-25 by IMPS'),
  marker('REF', '517730946281', 'Rs 85.00 paid to CHAAYOS by UPI. UPI Ref 517730946281'),
  marker('REF', 'KKBKH25073918264', 'NEFT credit of Rs 40,000.00, UTR KKBKH25073918264, on 14-03-2025'),
  marker('OTP', '739105', '739105 is your OTP for Rs 2,499.00 at MYNTRA. Do not share it.'),
  marker('IFSC', 'KKBK0004417', 'Rs 15,000 sent by NEFT to IFSC KKBK0004417 on 05-05-25'),
  marker('IBAN', 'DE75 5121 0800 1245 1261 99', 'Überweisung 250,00 EUR an IBAN DE75 5121 0800 1245 1261 99'),
  marker('IN_PAN', 'AKQPD7305L', 'KYC updated with PAN AKQPD7305L on 09-03-25'),
  marker('IN_AADHAAR', '4471 8820 3356', 'Aadhaar 4471 8820 3356 linked to your account on 10-03-25'),
  marker('US_SSN', '418-27-9036', 'Direct deposit $1,930.00 posted. SSN 418-27-9036 on file'),
  marker(
    'URL',
    'https://pay.bank.example/v?k=c81d0aa7e2',
    'Pay your bill of Rs 1,180 at https://pay.bank.example/v?k=c81d0aa7e2 by 30-06-25',
  ),
  marker('CUSTOMER_ID', '83310277', 'Statement for customer id 83310277 is ready. Total due Rs 4,310.00'),
  marker('SORT_CODE', '60-83-71', '£75.00 from sort code 60-83-71 account 31926819 on 04/05/2025'),
  marker('CVV', '907', 'Card payment declined: the CVV 907 was wrong. No amount was charged'),
  marker('PIN', '48213', 'Your temporary ATM PIN is 48213. Change it at any ATM today'),
  marker('PASSWORD', 'Tq7!rimbo42', 'Net banking opened. Password: Tq7!rimbo42 (change it at first login)'),
  marker('SWIFT_BIC', 'QNTLDEFFXXX', 'Transfer of EUR 900.00 sent, SWIFT code QNTLDEFFXXX, on 02/05/2025'),
  marker('ROUTING', '021000021', 'Direct deposit set up with routing number 021000021 on 11/02/2025'),
  marker('IN_GSTIN', '27AAPFU0939F1ZV', 'Invoice of Rs 11,800 raised, GSTIN 27AAPFU0939F1ZV, due 30-06-25'),
  marker('IN_PASSPORT', 'M8830127', 'Forex card issued against passport no M8830127 on 12-07-25'),
  marker('IN_VOTER', 'XGT4470182', 'KYC done with voter id XGT4470182 on 13-07-25'),
  marker(
    'IN_DRIVING_LICENCE',
    'MH12 20190046213',
    'KYC done with driving licence MH12 20190046213 on 14-07-25',
  ),
  marker('VEHICLE', 'KA 05 MN 8274', 'FASTag of KA 05 MN 8274 recharged with Rs 500 on 15-07-25'),
  marker('US_ITIN', '912-74-8830', 'Refund of $214.00 issued to ITIN 912-74-8830 on 04/18/2025'),
  marker('US_EIN', '47-8830127', 'Payroll filed for EIN 47-8830127 on 04/18/2025'),
  marker('US_DRIVER_LICENSE', 'F2558921', 'Identity checked with driver license F2558921 on 04/19/2025'),
  marker('UK_NINO', 'SK728194B', 'Tax credit of £41.20 paid for National Insurance number SK728194B'),
  marker('UK_UTR', '1955839661', 'Self Assessment payment of £310.00 received for UTR 1955839661'),
  marker('UK_NHS', '943 476 5919', 'Prescription of £9.90 paid, NHS number 943 476 5919'),
  marker('SG_NRIC_FIN', 'S8827301H', 'PayNow registered for NRIC S8827301H on 24 Nov'),
  marker(
    'AE_EMIRATES_ID',
    '784-1988-3301274-6',
    'KYC updated with Emirates ID 784-1988-3301274-6 on 25/11/2025',
  ),
  marker('KE_ID', '28830174', 'SIM swapped for National ID 28830174 at 9:41 AM'),
  marker('KE_KRA_PIN', 'A008830127K', 'Return filed for KRA PIN A008830127K on 25/06/2025'),
  marker('ES_NIF', '54362315K', 'Devolución de 344,18 € emitida para NIF 54362315K'),
  marker('IT_FISCAL_CODE', 'RSSMRA85T10A562S', 'Rimborso di 58,20 EUR, codice fiscale RSSMRA85T10A562S'),
  marker('NATIONAL_ID', '35202-7731829-3', 'Rs 12,000 released against CNIC 35202-7731829-3'),
  marker('TAX_ID', '529.982.247-25', 'Pix de R$ 80,00 recebido, CPF 529.982.247-25'),
  marker('PASSPORT', 'K7719403C', 'Travel card issued, passport number K7719403C, on 3 Dec'),
  marker('ADDRESS', '47 Larkspur Road', 'Your new card was sent to 47 Larkspur Road, Leeds on 3 Dec'),
  marker('POSTCODE', 'LS6 2QD', 'Your new card is on its way to postcode LS6 2QD'),
  marker('LOCATION', '12.971583, 77.594712', 'Card used for Rs 90 near location 12.971583, 77.594712'),
  marker('DOB', '17-08-1991', 'Profile saved with date of birth 17-08-1991'),
  marker('IP', '203.0.113.187', 'New login from IP 203.0.113.187 at 23:11'),
  marker('MAC', '3c:22:fb:0a:91:7e', 'New device 3c:22:fb:0a:91:7e was added to your account'),
  marker('IMEI', '490154203237518', 'Payments were switched on for the phone with IMEI 490154203237518'),
  marker(
    'DEVICE_UUID',
    '6f1e0f9a-2b7c-4d55-9c1e-0a4b8d2f7e61',
    'Login from device 6f1e0f9a-2b7c-4d55-9c1e-0a4b8d2f7e61 was refused',
  ),
  marker(
    'CRYPTO',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    'Withdrawal of 0.01 BTC to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq is done',
  ),
  marker('USERNAME', 'meghna_i77', 'Login with username meghna_i77 at 23:12 was refused'),
];
