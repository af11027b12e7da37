/** A piece of personal data, planted in an SMS that no later step may show in clear. */
export interface Marker {
  type: string;
  value: string;
  text: string;
}

const marker = (type: string, value: string, text: string): Marker => ({ type, value, text });

/** Twenty kinds of personal data, each in a message a bank might send; people and numbers are made up. */
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
];
