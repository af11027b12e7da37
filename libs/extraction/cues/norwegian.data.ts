import type { CueTable } from './cue-table.js';

/** Norwegian and Danish. */
export const NORWEGIAN: CueTable = {
  language: 'no',
  months:
    'januar februar mars,marts april mai,maj juni juli august september oktober,okt november desember,december',
  rows: [
    [
      'debit',
      'kjøp|varekjøp|kortkjøp|betaling|betalt|uttak|minibankuttak|belastet|trukket|overført|sendt|køb|kortkøb|hævet|hævning|betalte|udbetaling|avtalegiro',
      'Varekjøp 90,00 kr',
    ],
    [
      'credit',
      'innskudd|innbetaling|lønn|godskrevet|mottatt|mottok|fått|satt inn|indbetaling|løn|modtaget|indsat|indsættelse|du har modtaget',
      'Innskudd 90,00 kr',
    ],
    [
      'refund',
      'refusjon|refundert|tilbakebetaling|tilbakeført|retur|refundering|tilbagebetaling|refunderet',
      'Refusjon 90,00 kr',
    ],
    ['out', 'overføring|transaksjon|overførsel|transaktion', 'Overføring 90,00 kr'],
    ['amount', 'beløp|beløpet|sum|beløb', 'beløp 90,00 kr'],
    [
      'balance',
      'saldo|disponibelt|disponibel saldo|ny saldo|disponibelt beløp|disponibelt beløb|til rådighed',
      'Saldo 900,00 kr',
    ],
    ['fee', 'gebyr|avgift', 'Gebyr 9 kr'],
    ['due', 'å betale|forfalt beløp|at betale', 'Å betale 90 kr'],
    [
      'otp',
      'engangskode|kode|bekreftelseskode|sikkerhetskode|bekræftelseskode|engangskoden',
      'Din engangskode 9999',
    ],
    [
      'declined',
      'avvist|mislyktes|ikke dekning|ikke godkjent|manglende dekning|afvist|mislykkedes|ikke gennemført',
      'Kjøpet ble avvist',
    ],
    ['future', 'vil bli|blir trukket|vil blive|skal', 'vil bli trukket'],
    ['reminder', 'forfall|forfaller|forfallsdato|påminnelse|faktura|regning|forfalder', 'Faktura forfaller'],
    ['promo', 'tilbud|rabatt|gratis|vinn|rabat', 'tilbud: rabatt'],
    ['own', 'din|ditt|dine|du|dit', 'din konto'],
    ['account', 'konto|kontoen|kort|kortet|bank|bankkort', 'din konto'],
    ['place', 'hos', 'hos BLÅ BUTIKK'],
    ['payee', 'til|mottaker|modtager', 'til BLÅ BUTIKK'],
    ['payer', 'fra|avsender|afsender', 'fra BLÅ BUTIKK'],
    ['advice', 'hvis|ring', 'Hvis ikke, ring'],
    ['not', 'ikke', 'ikke belastet'],
    ['end', 'den|kl|med|dato|på|via', 'den 9. mai'],
    ['reference', 'ref|referanse|referansenr|referansenummer|kid|transaksjonsid|reference', 'Ref. 9999'],
    [
      'behind',
      'sendte deg|har sendt deg|har betalt deg|ber om|har sendt dig|sendte dig|anmoder om',
      'ANNA sendte deg 90 kr',
    ],
    [
      'debit',
      'avtalegiro trukket|efaktura betalt|vipps sendt|mobilepay sendt|dankort|pbs|betalingsservice|overføring ut|utgående|trukket fra',
      'Dankort 90 kr',
    ],
    [
      'credit',
      'innkommende|satt inn på|mobilepay modtaget|vipps mottatt|overført til din|su|pension indsat|er gået ind',
      'Innkommende 90 kr',
    ],
    ['credit', 'sendte deg|har sendt deg|har betalt deg|har sendt dig|sendte dig', 'ANNA sendte deg 90 kr'],
    ['request', 'ber om|anmoder om', 'ANNA ber om 90 kr'],
    ['initiated', 'reservert|reserveret|reservasjon|til behandling|venter på', 'Reservert 90 kr'],
    ['declined', 'stoppet|gikk ikke gjennom|feil pin|gik ikke igennem', 'Kjøpet ble stoppet'],
    ['request', 'betalingsforespørsel|har bedt om|betalingsanmodning', 'Betalingsforespørsel 90 kr'],
    ['future', 'planlagt|kommende', 'Planlagt betaling 90 kr'],
    ['reminder', 'ubetalt|forsinket|betal innen|under grensen|inkasso', 'Ubetalt regning'],
    ['promo', 'opptil|op til|lån|konkurranse', 'Lån opptil 90 kr'],
  ],
};
