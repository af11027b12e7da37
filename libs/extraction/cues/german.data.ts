import type { CueTable } from './cue-table.js';

export const GERMAN: CueTable = {
  language: 'de',
  months:
    'januar,jän,jänner februar märz,mrz april mai juni juli august september oktober,okt november dezember,dez',
  rows: [
    [
      'credit',
      'dividendengutschrift|zinsgutschrift|gehaltsgutschrift|rentengutschrift',
      'Zinsgutschrift 90 EUR',
    ],
    [
      'debit',
      'kartenzahlung|zahlung|bezahlt|abgebucht|abbuchung|belastet|belastung|lastschrift|abgehoben|abhebung|auszahlung|barabhebung|bargeldabhebung|geldabhebung|überwiesen|ausgang|kauf|einkauf|umsatz|gezahlt|gebucht|zahlung genehmigt|gesendet|autorisiert|eingesetzt',
      'Kartenzahlung 90,00 EUR',
    ],
    [
      'credit',
      'gutschrift|gutgeschrieben|eingang|geldeingang|zahlungseingang|eingegangen|einzahlung|gehalt|gehaltseingang|lohn|erhalten|überweisungseingang|zinsen|empfangen',
      'Gutschrift 90,00 EUR',
    ],
    [
      'refund',
      'erstattung|rückerstattung|erstattet|storno|storniert|rückbuchung|rückzahlung',
      'Erstattung 90,00 EUR',
    ],
    [
      'out',
      'überweisung|transaktion|buchung|dauerauftrag|echtzeitüberweisung|verfügung',
      'Überweisung 90,00 EUR',
    ],
    ['amount', 'betrag|in höhe von|über|summe|von', 'Betrag 90,00 EUR'],
    [
      'balance',
      'kontostand|saldo|neuer kontostand|neuer saldo|verfügbar|verfügbarer betrag|aktueller kontostand|guthaben|verfügbares guthaben|restguthaben',
      'Kontostand 900,00 EUR',
    ],
    ['old-balance', 'mindestguthaben|alter saldo|alter kontostand', 'alter Saldo 90,00 EUR'],
    [
      'limit',
      'limit|verfügungsrahmen|kreditrahmen|verfügbarer rahmen|verfügbares limit|tageslimit',
      'Verfügungsrahmen 900,00 EUR',
    ],
    ['fee', 'gebühr|gebühren|entgelt|provision|steuer', 'Gebühr 9,00 EUR'],
    ['due', 'offener betrag|rechnungsbetrag|fälliger betrag|zu zahlen', 'Rechnungsbetrag 90,00 EUR'],
    ['min-due', 'mindestbetrag|mindestrate', 'Mindestbetrag 9,00 EUR'],
    ['points', 'punkte|bonuspunkte', '90 Punkte'],
    [
      'otp',
      'tan|mtan|smstan|bestätigungscode|sicherheitscode|einmalpasswort|einmalcode|verifizierungscode|freigabecode|code lautet',
      'Ihre TAN lautet 9999',
    ],
    [
      'declined',
      'abgelehnt|fehlgeschlagen|nicht erfolgreich|nicht ausgeführt|nicht möglich|nicht gedeckt|rückgabe|verweigert|mangels deckung',
      'Zahlung abgelehnt',
    ],
    [
      'future',
      'wird|werden|wird ein betrag von|wird der betrag von|wird ein betrag in höhe von|wird der betrag in höhe von|geplant|vorgemerkt',
      'wird abgebucht',
    ],
    [
      'reminder',
      'fällig|fälligkeit|fällig am|rechnung|abrechnung|mahnung|erinnerung|kreditkartenabrechnung',
      'fällig am 9. Mai',
    ],
    ['promo', 'angebot|rabatt|gutschein|sichern sie|jetzt sichern|gratis|gewinnen|aktion', 'Angebot: Rabatt'],
    ['service', 'anmeldung|gesperrt|freigeschaltet|aktiviert|registriert|geändert', 'Karte gesperrt'],
    ['own', 'ihr|ihre|ihrer|ihrem|ihren|dein|deine|deiner|deinem|sie|du', 'Ihr Konto'],
    [
      'account',
      'bank|sparkasse|volksbank|konto|karte|kreditkarte|girokonto|girocard|debitkarte|kontonr|iban|sparkonto',
      'Ihr Konto',
    ],
    ['place', 'bei', 'bei BLAUER LADEN'],
    ['payee', 'an|empfänger|zugunsten', 'an BLAUER LADEN'],
    ['payer', 'von|absender|auftraggeber', 'von BLAUER LADEN'],
    ['purpose', 'verwendungszweck|zweck', 'Verwendungszweck: Miete'],
    ['advice', 'falls|bei fragen|wenn sie|rufen sie|sperren unter|fragen', 'Falls nicht von Ihnen'],
    ['not', 'nicht|kein|keine', 'nicht gebucht'],
    ['end', 'am|um|mit|auf|vom|uhr|für|ihrer|ihrem|der|die|das|ist|wurde|hat|in', 'am 9.5.'],
    ['initiated', 'vorgemerkt|in bearbeitung|ausstehend|reserviert', 'Zahlung vorgemerkt'],
    ['mandate', 'lastschriftmandat|dauerauftrag eingerichtet', 'Lastschriftmandat'],
    [
      'reference',
      'ref|referenz|referenznr|referenznummer|transaktionsnr|transaktionsnummer|transaktions id|vorgangsnr|vorgangsnummer|belegnr|belegnummer|re|re nr|rechnungsnr|rechnungsnummer|auftragsnr|auftragsnummer|mandatsref|mandatsreferenz',
      'Ref. 9999',
    ],
    ['behind', 'hat ihnen|hat dir|hat abgebucht|bittet um|fordert', 'ANNA hat Ihnen 90 EUR gesendet'],
    [
      'lure',
      'klicken sie|hier klicken|eingeschränkt|läuft ab|verifizieren|verifizieren sie|bestätigen sie ihre|aktualisieren sie|zollgebühren|gesperrt wird|umgehend',
      'Klicken Sie hier, umgehend',
    ],
    ['payee', 'zu gunsten|zu gunsten von|begünstigter|händler|gläubiger', 'Händler: BLAUER LADEN'],
    [
      'debit',
      'sepa lastschrift|basislastschrift|kartenumsatz|karten umsatz|zu lasten|abgang|ist abgegangen|entnommen|verfügt|girocard zahlung',
      'SEPA-Lastschrift 90,00 EUR',
    ],
    [
      'credit',
      'wurde gutgeschrieben|geld erhalten|ist eingegangen|eingezahlt|überweisung erhalten',
      'Geld erhalten 90,00 EUR',
    ],
    [
      'balance',
      'neuer stand|stand|aktueller saldo|kontostd|verfügbar sind|restbetrag',
      'Neuer Stand 90,00 EUR',
    ],
    ['request', 'bittet um|fordert', 'ANNA bittet um 90 EUR'],
    ['debit', 'hat abgebucht', 'CLUB hat abgebucht 90 EUR'],
    ['credit', 'hat ihnen|hat dir', 'ANNA hat dir 90 EUR gesendet'],
    [
      'initiated',
      'vorautorisierung|vorautorisiert|reservierung|reservierung von|noch nicht gebucht|noch nicht abgebucht|wird geprüft|in prüfung|wartet auf freigabe|freigabe ausstehend',
      'Vorautorisierung von 90 EUR',
    ],
    [
      'future',
      'terminüberweisung|terminiert|eingeplant|ausgeführt am|wird ausgeführt|wird abgebucht|wird eingezogen|wird belastet',
      'Die Überweisung wird ausgeführt',
    ],
    [
      'declined',
      'nicht autorisiert|nicht genehmigt|gestoppt|angehalten|nicht eingelöst|rücklastschrift|zurückgegeben|falsche pin|konnte nicht ausgeführt|konnte nicht durchgeführt',
      'Lastschrift nicht eingelöst',
    ],
    [
      'request',
      'zahlungsanforderung|geldanforderung|fordert von ihnen|fordert dich|möchte geld',
      'Zahlungsanforderung von Anna',
    ],
    [
      'reminder',
      'überfällig|rückständig|zahlungserinnerung|bitte überweisen|bitte zahlen|unter dem schwellenwert|unter ihrem|unterschritten|kontostand niedrig|im verzug',
      'Ihre Rate ist überfällig',
    ],
    [
      'promo',
      'sparen sie|sonderzins|cashback auf|nur bis|nur heute|sofortkredit|effektiver jahreszins|teilnahmebedingungen',
      'Sparen Sie jetzt',
    ],
    ['service', 'nicht verfügbar|wartungsarbeiten|wartung', 'Die App ist nicht verfügbar'],
    ['balance', 'kontostand niedrig', 'Kontostand niedrig: 90 EUR'],
  ],
};
