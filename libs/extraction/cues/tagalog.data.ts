import type { CueTable } from './cue-table.js';

export const TAGALOG: CueTable = {
  language: 'tl',
  months: 'enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre',
  rows: [
    [
      'debit',
      'nagbayad|binayaran|ibinawas|nabawas|nabawasan|ipinadala|naipadala|nagpadala ka|nagpadala|ginastos|nag withdraw|bumili|na debit|binawas|nakabayad|nailipat',
      'Nagbayad ka ng P90',
    ],
    [
      'credit',
      'natanggap|nakatanggap|tinanggap|pumasok|nadagdag|naidagdag|idineposito|nagpadala sa iyo|na credit|na load|sahod',
      'Nakatanggap ka ng P90',
    ],
    ['refund', 'ibinalik|naibalik', 'Naibalik ang P90'],
    ['out', 'bayad|padala|transaksyon|bili', 'Bayad na P90'],
    ['amount', 'halaga|halagang', 'halagang P90'],
    ['balance', 'balanse|natitirang balanse|bagong balanse|natitira|balanse mo', 'Natitirang balanse: P900'],
    ['fee', 'bayarin|singil', 'singil na P9'],
    ['otp', 'huwag ibigay|huwag ibahagi|verification code mo', 'Huwag ibahagi ang code'],
    ['declined', 'hindi natuloy|hindi matagumpay|nabigo|kulang ang', 'Hindi natuloy ang bayad'],
    ['future', 'ibabawas|babawasan|sisingilin', 'Ibabawas ang P90'],
    ['reminder', 'bayaran bago|takdang petsa|paalala', 'Paalala: bayaran bago ang Mayo 9'],
    ['promo', 'libre|manalo|panalo|makakuha|alok', 'Libre! Manalo'],
    ['own', 'iyong|mo|iyo|inyong', 'sa iyong account'],
    ['payee', 'kay|para kay|para sa', 'kay ANA'],
    ['payer', 'mula sa|mula kay|galing sa|galing kay|mula', 'mula kay ANA'],
    ['place', 'sa', 'sa TINDAHAN'],
    ['advice', 'kung hindi|tumawag|mag report', 'Kung hindi ikaw, tumawag'],
    ['end', 'noong|ngayong|petsa|gamit|ang|ay|na', 'noong 9/5'],
    ['debit', 'ibabawas|babawasan|sisingilin', 'Ibabawas ang P90'],
    ['future', 'ibabawas|babawasan|sisingilin', 'Ibabawas ang P90'],
    ['reference', 'ref|ref no|reference no|numero ng transaksyon', 'Ref No. 9999'],
    ['behind', 'sent you|ay nagpadala|nagpadala', 'ANA sent you P90'],
    [
      'debit',
      'nagbayad|nagpadala ka|nag withdraw|ibinawas|binawas|nabawas|nagastos|bumili|nag load',
      'Ibinawas ang P90',
    ],
    [
      'credit',
      'natanggap|nakatanggap|pumasok|naideposito|nadagdag|nakatanggap ka|sahod',
      'Nakatanggap ka ng P90',
    ],
  ],
};
