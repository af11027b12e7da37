import type { CueTable } from './cue-table.js';

export const SWEDISH: CueTable = {
  language: 'sv',
  months: 'januari februari mars april maj juni juli augusti september oktober,okt november december',
  rows: [
    [
      'debit',
      'köp|köpet|kortköp|betalning|betalat|betalade|uttag|debiterat|debiterats|dragits|swishat|överfört|utbetalning|autogiro|insättning till',
      'Köp 90,00 kr',
    ],
    [
      'credit',
      'insättning|insatt|krediterats|lön|mottagit|mottagen|inbetalning|fått|överföring från|inkommande betalning|satts in',
      'Insättning 90,00 kr',
    ],
    ['refund', 'återbetalning|återbetalat|retur|återköp', 'Återbetalning 90,00 kr'],
    ['out', 'överföring|transaktion|swish', 'Överföring 90,00 kr'],
    ['amount', 'belopp|summa|på', 'belopp 90,00 kr'],
    [
      'balance',
      'saldo|nytt saldo|disponibelt|disponibelt belopp|tillgängligt belopp|kontosaldo',
      'Saldo 900,00 kr',
    ],
    ['limit', 'kreditgräns|limit', 'Kreditgräns 900 kr'],
    ['fee', 'avgift|avgifter', 'Avgift 9 kr'],
    ['due', 'att betala|fakturabelopp', 'Att betala 90 kr'],
    ['otp', 'engångskod|kod|verifieringskod|säkerhetskod', 'Din engångskod 9999'],
    [
      'declined',
      'nekades|nekad|nekat|medges ej|misslyckades|otillräckligt saldo|täckning saknas|avvisad',
      'Köpet nekades',
    ],
    ['future', 'kommer att|ska', 'kommer att dras'],
    ['reminder', 'förfallodag|förfaller|påminnelse|faktura', 'Påminnelse: faktura'],
    ['promo', 'erbjudande|rabatt|gratis|vinn', 'erbjudande: rabatt'],
    ['own', 'ditt|din|du|dig', 'ditt konto'],
    ['account', 'bank|konto|kort|kortet|bankkort', 'ditt konto'],
    ['place', 'hos|i butik', 'hos BLÅ BUTIK'],
    ['payee', 'till|mottagare', 'till BLÅ BUTIK'],
    ['payer', 'från|avsändare', 'från BLÅ BUTIK'],
    ['advice', 'om du inte|ring|frågor', 'Om du inte, ring'],
    ['not', 'inte|ej', 'inte debiterat'],
    ['end', 'den|kl|med|datum|för|via', 'den 9 maj'],
    ['reference', 'ref|referens|referensnr|referensnummer|ocr|transaktionsid', 'Ref. 9999'],
    ['behind', 'har skickat|skickade|har betalat|begär', 'ANNA har skickat 90 kr'],
  ],
};
