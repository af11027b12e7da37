import type { CueTable } from './cue-table.js';

export const ROMANIAN: CueTable = {
  language: 'ro',
  months:
    'ianuarie,ian februarie martie aprilie mai iunie,iun iulie,iul august septembrie octombrie noiembrie decembrie',
  rows: [
    [
      'debit',
      'plată|plata|ați plătit|plătit|cumpărare|cumpărături|retragere|retragere numerar|retras|debitat|debitare|trimis|ați trimis|achiziție|tranzacție pos|cheltuit|autorizată|transferat',
      'Plată 90,00 RON',
    ],
    [
      'credit',
      'încasare|creditat|creditare|ați primit|primit|depunere|depus|salariu|virat|intrare|alimentare|alimentat',
      'Încasare 90,00 RON',
    ],
    ['refund', 'rambursare|returnare|returnat|stornare|retur', 'Rambursare 90,00 RON'],
    ['out', 'transfer|tranzacție|tranzacția|tranzactie|operațiune', 'Tranzacție 90,00 RON'],
    ['amount', 'suma|suma de|în valoare de|valoare', 'suma de 90,00 RON'],
    [
      'balance',
      'sold|sold disponibil|soldul|sold curent|disponibil|sold cont|sold actual',
      'Sold 900,00 RON',
    ],
    ['limit', 'limită|limita disponibilă', 'limita disponibilă 900 RON'],
    ['fee', 'comision|taxă', 'Comision 9 RON'],
    ['due', 'de plată|suma datorată|rata', 'De plată 90 RON'],
    ['otp', 'cod|codul|cod de verificare|parola|cod de autorizare|cod unic', 'Codul 9999'],
    [
      'declined',
      'respinsă|respins|refuzată|eșuată|fonduri insuficiente|nereușită|insuficient',
      'Tranzacție respinsă',
    ],
    ['future', 'va fi|vor fi|urmează', 'va fi debitat'],
    ['reminder', 'scadență|scadent|data scadentă|factura|extras', 'scadent la 9 mai'],
    ['promo', 'ofertă|reducere|gratuit|câștigă|promoție', 'ofertă gratuit'],
    ['own', 'dvs|dumneavoastră|contul dvs|tău|ta', 'contul dvs'],
    ['account', 'cont|contul|card|cardul|banca|contului', 'contul 9'],
    ['place', 'la|comerciant', 'la MAGAZIN'],
    ['payee', 'către|beneficiar', 'către MAGAZIN'],
    ['payer', 'de la|din partea|plătitor', 'de la MAGAZIN'],
    ['advice', 'dacă|sunați|pentru detalii', 'Dacă nu, sunați'],
    ['not', 'nu', 'nu debitat'],
    ['end', 'data|cu|în|ora|din|pe', 'data 9.5'],
    ['reference', 'ref|referinta|nr ref|numar referinta|nr tranzactie|id tranzactie', 'Ref. 9999'],
    ['behind', 'ți a trimis|v a trimis|ti a trimis|solicită', 'ANA ți-a trimis 90 lei'],
    ['payee', 'în favoarea|către|beneficiar|comerciant|furnizor', 'către MAGAZIN'],
    [
      'debit',
      'debitare|plată|plată pos|cumpărătură|retragere|retragere numerar|ai plătit|transfer efectuat|ai trimis|tranzacție pos|achitat|debitat',
      'Plată POS 90 lei',
    ],
    [
      'credit',
      'încasare|creditare|ai primit|alimentare|virament primit|salariu|transfer primit|creditat',
      'Încasare 90 lei',
    ],
    ['balance', 'sold|sold disponibil|sold curent|disponibil|sold nou', 'Sold disponibil 90 lei'],
    ['credit', 'ți a trimis|v a trimis|ti a trimis', 'ANNA ți-a trimis 90 lei'],
  ],
};
