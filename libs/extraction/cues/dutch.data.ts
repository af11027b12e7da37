import type { CueTable } from './cue-table.js';

export const DUTCH: CueTable = {
  language: 'nl',
  months: 'januari februari maart,mrt april mei juni juli augustus september oktober,okt november december',
  rows: [
    [
      'debit',
      'betaling|betaald|afgeschreven|afschrijving|opgenomen|geldopname|opname|pinbetaling|gepind|incasso|overgemaakt|aankoop|besteed|betaalde|uitgegeven|verstuurd|afgeboekt',
      'Betaling van EUR 90,00',
    ],
    [
      'credit',
      'bijgeschreven|bijschrijving|ontvangen|gestort|storting|salaris|bijgeboekt|opgewaardeerd',
      'EUR 90,00 bijgeschreven',
    ],
    ['refund', 'terugbetaling|terugbetaald|teruggestort|retour|gestorneerd', 'Terugbetaling EUR 90,00'],
    ['out', 'overboeking|transactie', 'Overboeking EUR 90,00'],
    ['amount', 'bedrag|ter waarde van|totaal', 'bedrag EUR 90,00'],
    [
      'balance',
      'saldo|nieuw saldo|uw saldo|huidig saldo|beschikbaar|beschikbaar saldo|banksaldo',
      'Saldo EUR 900,00',
    ],
    ['limit', 'limiet|bestedingsruimte|bestedingslimiet|resterende limiet', 'Bestedingsruimte EUR 900'],
    ['fee', 'kosten|provisie|btw', 'kosten EUR 9,00'],
    ['due', 'te betalen|openstaand bedrag|openstaand', 'Te betalen EUR 90,00'],
    [
      'otp',
      'tan code|tancode|verificatiecode|beveiligingscode|eenmalige code|bevestigingscode|inlogcode|uw code',
      'Uw TAN-code 9999',
    ],
    [
      'declined',
      'geweigerd|mislukt|niet gelukt|afgewezen|onvoldoende saldo|geannuleerd|niet uitgevoerd',
      'Betaling geweigerd',
    ],
    ['future', 'wordt|worden|zal|gepland', 'wordt afgeschreven'],
    ['reminder', 'vervaldatum|uiterlijk|herinnering|rekeningoverzicht|factuur', 'Herinnering: factuur'],
    ['promo', 'korting|aanbieding|gratis|actie|profiteer|win', 'Profiteer van korting'],
    ['service', 'geblokkeerd|ingelogd|geactiveerd|gewijzigd', 'Pas geblokkeerd'],
    ['own', 'uw|jouw|je|u', 'uw rekening'],
    ['account', 'bank|rekening|pas|betaalpas|creditcard|betaalrekening|rek|spaarrekening', 'uw rekening'],
    ['place', 'bij', 'bij BLAUWE WINKEL'],
    ['payee', 'aan|naar|ontvanger|begunstigde', 'aan BLAUWE WINKEL'],
    ['payer', 'van|afzender', 'van BLAUWE WINKEL'],
    ['purpose', 'omschrijving', 'omschrijving: huur'],
    ['advice', 'niet door u|bel|vragen|als u', 'Als u dit niet was, bel'],
    ['not', 'niet', 'niet afgeschreven'],
    ['end', 'op|om|met|voor|datum|via|het|de|is', 'op 9 mei'],
    ['initiated', 'in behandeling|in verwerking|gereserveerd', 'Betaling in behandeling'],
    [
      'reference',
      'ref|referentie|kenmerk|betalingskenmerk|transactienr|transactienummer|volgnr',
      'Kenmerk 9999',
    ],
    ['behind', 'heeft je|heeft u|stuurde je|heeft jou|vraagt je', 'ANNA heeft je EUR 90 gestuurd'],
  ],
};
