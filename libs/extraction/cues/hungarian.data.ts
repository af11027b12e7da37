import type { CueTable } from './cue-table.js';

export const HUNGARIAN: CueTable = {
  language: 'hu',
  months:
    'január,jan február,feb március,márc április,ápr május,máj június,jún július,júl augusztus,aug szeptember,szept október,okt november,nov december,dec',
  rows: [
    [
      'debit',
      'vásárlás|kártyás vásárlás|kártyás fizetés|fizetés|fizetve|terhelés|terhelve|terheltük|készpénzfelvétel|kp felvét|levonás|kimenő utalás|elutalva|csoportos beszedés|utalás indítva',
      'Vásárlás 9 000 Ft',
    ],
    [
      'credit',
      'jóváírás|jóváírva|jóváírtuk|beérkező utalás|érkezett|befizetés|fizetés jóváírás|munkabér|nyugdíj|kamat|bejövő utalás',
      'Jóváírás 9 000 Ft',
    ],
    ['refund', 'visszatérítés|visszautalás|visszáru|sztornó', 'Visszatérítés 9 000 Ft'],
    ['out', 'átutalás|utalás|tranzakció|művelet', 'Átutalás 9 000 Ft'],
    ['amount', 'összeg|összege|értékben', 'Összeg 9 000 Ft'],
    [
      'balance',
      'egyenleg|egyenlege|elérhető egyenleg|egy|rendelkezésre áll|elérhető|számlaegyenleg|szabad egyenleg',
      'Egyenleg 90 000 Ft',
    ],
    ['limit', 'keret|hitelkeret|szabad keret', 'Hitelkeret 90 000 Ft'],
    ['fee', 'díj|jutalék|illeték', 'Díj 90 Ft'],
    ['due', 'tartozás|fizetendő|fizetendő összeg', 'Fizetendő összeg 9 000 Ft'],
    ['min-due', 'minimum fizetendő', 'Minimum fizetendő 900 Ft'],
    [
      'otp',
      'jelszó|jóváhagyó kód|belépési kód|megerősítő kód|egyszer használatos|kód|senkinek ne adja meg',
      'Jóváhagyó kód 9999',
    ],
    [
      'declined',
      'sikertelen|elutasítva|elutasított|fedezethiány|nincs fedezet|visszautasítva',
      'Sikertelen vásárlás',
    ],
    ['debit', 'terhelni fogjuk|levonásra kerül', '9 000 Ft levonásra kerül'],
    ['future', 'terhelni fogjuk|levonásra kerül|esedékes lesz|várhatóan', '9 000 Ft levonásra kerül'],
    ['reminder', 'esedékes|fizetési határidő|határidő|emlékeztető|lejár', 'Fizetési határidő 05.09'],
    ['promo', 'akció|kedvezmény|ajánlat|ingyen|nyerjen|nyereményjáték', 'akció: kedvezmény'],
    [
      'lure',
      'kattintson|kattints|felfüggesztve|zárolva|erősítse meg adatait|frissítse',
      'Kattintson: zárolva',
    ],
    ['own', 'ön|önnek|számláján|számlájáról|számlájára|kártyájával', 'számlájáról 9 000 Ft'],
    ['account', 'számla|számlán|számláról|számlára|kártya|kártyával|bankkártya|bank|szla', 'kártya 9'],
    ['place', 'hely|helyszín|kereskedő|elfogadóhely', 'Hely: KÉK BOLT'],
    ['payee', 'kedvezményezett|partner|címzett', 'Kedvezményezett: KÉK BOLT'],
    ['payer', 'küldő|utaló|megbízó|feladó', 'Küldő: KÉK BOLT'],
    ['purpose', 'közlemény|közl', 'Közlemény: bérlet'],
    ['behind', 'részére|javára|által', 'KÉK BOLT részére'],
    ['reference', 'tranzakcióazonosító|azonosító|hivatkozás|ref|biz', 'Azonosító 9999'],
    ['advice', 'ha nem|hívja|kérdés esetén|bővebben', 'Hívja: 9999'],
    ['not', 'nem', 'nem terheltük'],
    ['end', 'dátum|időpont|kártyaszám|kor|ref', 'dátum 05.09'],
  ],
};
