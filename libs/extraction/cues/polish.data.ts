import type { CueTable } from './cue-table.js';

export const POLISH: CueTable = {
  language: 'pl',
  months:
    'stycznia,styczeń lutego,luty marca,marzec kwietnia,kwiecień maja czerwca,czerwiec lipca,lipiec sierpnia,sierpień września,wrzesień października,październik listopada,listopad grudnia,grudzień',
  rows: [
    [
      'debit',
      'obciążenie|obciążono|płatność|płatność kartą|zapłacono|transakcja kartą|wypłata|wypłacono|pobrano|przelew wychodzący|wydano|zakup|zakupy|przelano|wysłano|uznano płatność|obciążyliśmy|zapłaciłeś|pobraliśmy|wysłałeś|polecenie zapłaty',
      'Płatność kartą 90,00 PLN',
    ],
    [
      'credit',
      'uznanie|wpływ|wpłata|wpłynął|wpłynęło|wpłynęła|wpłacono|przelew przychodzący|przelew na twoje konto|otrzymałeś|otrzymano|wynagrodzenie|zasilenie|zasilono|doładowanie|odsetki|zaksięgowano wpłatę',
      'Wpływ 90,00 PLN',
    ],
    ['refund', 'zwrot|zwrócono|storno|anulowano', 'Zwrot 90,00 PLN'],
    ['out', 'przelew|transakcja|operacja|blik|transakcji|zlecenie', 'Przelew 90,00 PLN'],
    ['amount', 'kwota|na kwotę|kwotą|w kwocie|kwotę|kwocie', 'na kwotę 90,00 PLN'],
    [
      'balance',
      'saldo|saldo po|dostępne środki|dostępne saldo|saldo dostępne|saldo po operacji|stan konta|dostępne|aktualne saldo|środki',
      'Saldo 900,00 PLN',
    ],
    ['limit', 'limit|dostępny limit|pozostały limit|wolne limity', 'Dostępny limit 900 PLN'],
    ['fee', 'opłata|prowizja|podatek', 'Prowizja 9,00 PLN'],
    ['due', 'do zapłaty|zadłużenie|kwota do zapłaty|rata|raty', 'Do zapłaty 90,00 PLN'],
    ['min-due', 'kwota minimalna|minimalna spłata', 'Minimalna spłata 9,00 PLN'],
    ['points', 'punktów|punkty', '90 punktów'],
    [
      'otp',
      'kod sms|hasło|kod autoryzacyjny|smskod|kod weryfikacyjny|hasło sms|kod potwierdzający|kod nr|twój kod|kod',
      'Kod SMS 9999',
    ],
    [
      'declined',
      'odrzucono|odrzucona|odmowa|nieudana|nie powiodła|brak środków|nie została zrealizowana|odmówiono|niewystarczające',
      'Transakcja odrzucona',
    ],
    ['future', 'zostanie|będzie|zaplanowano|zaplanowany', 'zostanie pobrana'],
    [
      'reminder',
      'termin|termin płatności|termin spłaty|przypominamy|wyciąg|faktura|zaległość',
      'Termin płatności 9 maja',
    ],
    [
      'promo',
      'promocja|rabat|zniżka|oferta|zyskaj|odbierz|wygraj|gratis|skorzystaj',
      'Skorzystaj z promocji, rabat',
    ],
    ['service', 'logowanie|zalogowano|zablokowana|aktywowana|zmiana|zarejestrowano', 'Logowanie do banku'],
    ['own', 'twój|twoje|twoja|twojego|twojej|twoim|twojego konta', 'Twoje konto'],
    [
      'account',
      'bank|konto|konta|rachunek|rachunku|rachunek nr|karta|kartą|karty|kartę|rach|koncie',
      'na rachunku',
    ],
    ['place', 'w|miejsce|sklep|u', 'w SKLEP NIEBIESKI'],
    ['payee', 'do|odbiorca|na rzecz|dla', 'Odbiorca: SKLEP NIEBIESKI'],
    ['payer', 'od|nadawca|zleceniodawca', 'od SKLEP NIEBIESKI'],
    ['purpose', 'tytuł|tytułem', 'tytuł: czynsz'],
    ['advice', 'jeśli|jeżeli|zadzwoń|kontakt|infolinia', 'Jeśli to nie Ty, zadzwoń'],
    ['not', 'nie', 'nie pobrano'],
    ['end', 'dnia|dn|data|z|na|o godz|godz|po|w dniu|nr|kartą|została', 'dnia 9.05'],
    ['initiated', 'w trakcie|oczekuje|oczekujący|w realizacji', 'Przelew oczekuje'],
    [
      'reference',
      'ref|nr ref|numer ref|nr referencyjny|numer referencyjny|nr operacji|numer operacji|nr transakcji|numer transakcji|id transakcji',
      'nr ref 9999',
    ],
    [
      'behind',
      'wysłał ci|wysłała ci|przesłał ci|przesłała ci|przelał ci|przelała ci|prosi o',
      'ANNA wysłała Ci 90 PLN',
    ],
    [
      'lure',
      'kliknij|zablokowane|zablokowany|zawieszone|potwierdź dane|zaktualizuj|dopłata|dopłać|wstrzymana|niedopłata',
      'Kliknij, dopłata 9 PLN',
    ],
    [
      'balance',
      'dost|dost środki|saldo dost|dostępne saldo wynosi|saldo po transakcji|wolne środki|do dyspozycji|dost saldo',
      'Dost: 90 PLN',
    ],
    ['payee', 'odb|odbiorcy|kontrahent|sprzedawca|u sprzedawcy|na konto', 'odb: SKLEP'],
    [
      'debit',
      'przelew wych|obc|obciąż|płat|płatność blik|transakcja blik|polecenie wypłaty|spłata|przelew wyszedł|doładowanie telefonu',
      'przelew wych. 90 PLN',
    ],
    [
      'credit',
      'przelew przych|uzn|zasilenie konta|wpłatomat|przelew otrzymany|otrzymałaś|dostałeś|dostałaś',
      'przelew przych. 90 PLN',
    ],
    [
      'credit',
      'wysłał ci|wysłała ci|przesłał ci|przesłała ci|przelał ci|przelała ci',
      'ANNA wysłała Ci 90 PLN',
    ],
    ['request', 'prosi o', 'ANNA prosi o 90 PLN'],
    [
      'initiated',
      'preautoryzacja|blokada środków|blokada|zablokowano kwotę|oczekuje na|weryfikowana',
      'Preautoryzacja 90 PLN',
    ],
    [
      'future',
      'zlecenie zaplanowane|zostanie wykonany|zostanie wykonana|zostanie pobrana|zostanie obciążone',
      'Przelew zostanie wykonany',
    ],
    [
      'declined',
      'nie została wykonana|nie został wykonany|nie zrealizowano|nie doszła do skutku|zwrócony przez bank|błędny pin',
      'Przelew nie został wykonany',
    ],
    ['request', 'prośba o przelew|prośba o płatność|prosi o przelew', 'Prośba o przelew 90 PLN'],
    [
      'reminder',
      'prosimy o wpłatę|po terminie|nieopłacona|nieopłacony|zalega|poniżej ustalonego|saldo spadło|poniżej progu',
      'Rata po terminie',
    ],
    ['promo', 'pożyczka|nawet do|rrso|tylko dziś|bonus|premia|konkurs', 'Pożyczka nawet do 90 PLN'],
    ['service', 'niedostępny|niedostępna|przerwa techniczna|prace serwisowe', 'przerwa techniczna'],
    ['balance', 'saldo spadło', 'Saldo spadło: 90 PLN'],
  ],
};
