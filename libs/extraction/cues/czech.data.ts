import type { CueTable } from './cue-table.js';

/** Czech and Slovak. */
export const CZECH: CueTable = {
  language: 'cs',
  months:
    'ledna,leden,január,januára února,únor,február,februára března,březen,marca dubna,duben,apríla května,květen,mája června,červen,júna července,červenec,júla srpna,srpen,augusta září,septembra října,říjen,októbra listopadu,listopad,novembra prosince,prosinec,decembra',
  rows: [
    [
      'debit',
      'platba|platba kartou|zaplaceno|zaplatili|zaplatil|výběr|výběr z bankomatu|odešlo|odchozí|odchozí platba|odepsáno|nákup|odpísaná|inkaso|odoslaná|vybrali|zaplatené|úhrada|odchozí úhrada|debet',
      'Platba kartou 90,00 Kč',
    ],
    [
      'credit',
      'příchozí|příchozí platba|příchozí úhrada|připsáno|připsána|přijato|vklad|mzda|výplata|kredit|prijatá|pripísaná|prijatá platba|přišlo|došlá platba|pripísané',
      'Příchozí platba 90,00 Kč',
    ],
    ['refund', 'vrácení|vráceno|refundace|storno|vrátenie', 'Vráceno 90,00 Kč'],
    ['out', 'převod|transakce|prevod|transakcia|trvalý příkaz', 'Převod 90,00 Kč'],
    ['amount', 'částka|v částce|částku|suma|ve výši', 'částka 90,00 Kč'],
    [
      'balance',
      'zůstatek|disponibilní zůstatek|použitelný zůstatek|aktuální zůstatek|zostatok|disponibilný zostatok|aktuálny zostatok|nový zůstatek|dostupný zůstatek',
      'Zůstatek 900,00 Kč',
    ],
    ['limit', 'limit|zbývající limit', 'Limit 900 Kč'],
    ['fee', 'poplatek|poplatok', 'Poplatek 9 Kč'],
    ['due', 'k úhradě|dlužná částka|splátka', 'K úhradě 90 Kč'],
    [
      'otp',
      'sms kód|autorizační kód|ověřovací kód|potvrzovací kód|heslo|sms klíč|overovací kód|autorizačný kód',
      'Autorizační kód 9999',
    ],
    [
      'declined',
      'zamítnuta|zamítnuto|odmítnuta|neúspěšná|neprovedena|nedostatek|nedostatok|zamietnutá',
      'Platba zamítnuta',
    ],
    ['future', 'bude|budou', 'bude odepsáno'],
    ['reminder', 'splatnost|upomínka|výpis|splatnosť|datum splatnosti', 'Splatnost 9. května'],
    ['promo', 'sleva|nabídka|zdarma|vyhrajte|zľava', 'sleva zdarma'],
    ['own', 'váš|vaše|vašeho|vašem|vaši', 'Váš účet'],
    ['account', 'účet|účtu|karta|kartou|kartě|banka', 'Váš účet'],
    ['payee', 'příjemce|pro|na účet', 'příjemce OBCHOD'],
    ['payer', 'od|plátce|z účtu', 'od OBCHOD'],
    ['place', 'u|místo|v obchodě', 'u OBCHOD'],
    ['not', 'nebyla|nebylo', 'nebyla odepsána'],
    ['advice', 'pokud|volejte|v případě', 'Pokud to nejste vy, volejte'],
    ['end', 'dne|datum|v|na|ze|kartou', 'dne 9.5.'],
    [
      'reference',
      'ref|reference|vs|variabilni symbol|variabilny symbol|cislo transakce|id transakce|c transakce|id platby',
      'VS 9999',
    ],
    [
      'behind',
      'vám poslal|vám poslala|ti poslal|ti poslala|vam poslal|vam poslala',
      'ANNA vám poslala 90 Kč',
    ],
    ['payee', 'příjemce|obchodník|ve prospěch|prijemca|v prospech|obchodnik', 'Příjemce: MODRÝ OBCHOD'],
    [
      'debit',
      'odchozí platba|odchozí úhrada|odchádzajúca platba|inkaso|výběr z bankomatu|výber z bankomatu|zaplaceno|zaplatené|zaúčtováno|stržena|zrazené|provedena platba',
      'Odchozí úhrada 90 Kč',
    ],
    [
      'credit',
      'příchozí platba|příchozí úhrada|prichádzajúca platba|připsáno|pripísané|připsána|výplata|mzda',
      'Příchozí úhrada 90 Kč',
    ],
    [
      'balance',
      'zůstatek|disponibilní zůstatek|zostatok|použitelný zůstatek|disponibilný zostatok|zůst|zost|k dispozici',
      'Zůstatek 90 Kč',
    ],
    ['credit', 'vám poslal|vám poslala|ti poslal|ti poslala', 'ANNA vám poslala 90 Kč'],
    ['initiated', 'předautorizace|blokace|čeká na|zpracovává se|předautorizácia|blokácia', 'Blokace 90 Kč'],
    [
      'declined',
      'nebyla provedena|nebyl proveden|neproběhla|vrácena|chybný pin|zadržena',
      'Platba nebyla provedena',
    ],
    ['request', 'žádá o|žádost o platbu|žiada o', 'Žádost o platbu 90 Kč'],
    ['future', 'naplánována|naplánovaná|bude odepsáno', 'Platba je naplánována'],
    ['reminder', 'po splatnosti|uhraďte|dlužíte|klesl pod|pod limit', 'Uhraďte 90 Kč'],
    ['promo', 'až|půjčka|soutěž|získejte|odměna', 'Získejte až 90 Kč'],
  ],
};
