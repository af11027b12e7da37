import type { CueTable } from './cue-table.js';

export const SWAHILI: CueTable = {
  language: 'sw',
  months: 'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  rows: [
    [
      'debit',
      'umetuma|umelipa|umetoa|umenunua|umehamisha|imetumwa|imelipwa|zimetumwa|zimelipwa|imetolewa|zimetolewa|imekatwa|zimekatwa|umekatwa|imehamishwa|imetoka|umelipia|imetozwa|umetozwa|pesa imetumwa|kutoa',
      'Umetuma TSh 90',
    ],
    [
      'credit',
      'umepokea|umepokelewa|imepokelewa|zimepokelewa|imeingia|zimeingia|imewekwa|zimewekwa|umeweka|amekutumia|umewekewa|umeongezewa|imeongezwa|mshahara|kuweka|zimeingizwa|imeingizwa',
      'Umepokea TSh 90',
    ],
    [
      'refund',
      'imerejeshwa|umerejeshewa|marejesho|imerudishwa|zimerudishwa|umerudishiwa',
      'TSh 90 imerejeshwa',
    ],
    ['out', 'malipo|muamala|miamala|uhamisho|tuma', 'Malipo ya TSh 90'],
    ['amount', 'kiasi|kiasi cha|jumla|jumla ya', 'kiasi cha TSh 90'],
    [
      'balance',
      'salio|salio lako|salio jipya|salio lako jipya|salio la|salio lako ni|baki|salio la sasa',
      'Salio lako ni TSh 900',
    ],
    ['limit', 'kikomo|kiwango cha juu', 'kikomo TSh 900'],
    [
      'fee',
      'ada|makato|gharama|tozo|ada ya|ada ya muamala|tozo ya serikali|kodi|vat|gharama ya',
      'Ada TSh 9',
    ],
    ['due', 'deni|deni lako|unadaiwa', 'Deni lako TSh 90'],
    ['points', 'pointi|dakika|mb', 'pointi 9'],
    ['otp', 'namba ya siri|nambari ya siri|neno siri|msimbo|pin yako|code yako|nywila', 'msimbo 9999'],
    [
      'declined',
      'haijafanikiwa|haikufanikiwa|imeshindikana|imekataliwa|hayajafanikiwa|huna salio|hautoshi|halitoshi|imeshindwa',
      'Muamala haujakamilika, imeshindikana',
    ],
    ['future', 'itakatwa|utalipa|zitakatwa|itatolewa|kesho', 'TSh 90 itakatwa'],
    ['reminder', 'kumbuka|tarehe ya mwisho|lipa kabla|mkopo wako|ukumbusho', 'Kumbuka kulipa'],
    ['promo', 'ofa|pata|shinda|zawadi|bure|bonasi|jishindie|jiunge|punguzo|nunua', 'Pata ofa'],
    ['service', 'umejisajili|umesajiliwa|imefungwa|karibu', 'Karibu'],
    ['own', 'yako|lako|wako|zako|ndugu', 'akaunti yako'],
    ['account', 'akaunti|kadi|namba ya akaunti|mpesa|benki', 'akaunti yako'],
    ['payee', 'kwa|kwenda|kwenda kwa', 'kwa DUKA BLUU'],
    ['payer', 'kutoka|kutoka kwa', 'kutoka kwa DUKA BLUU'],
    ['place', 'katika|kwenye|wakala', 'katika DUKA BLUU'],
    ['advice', 'piga|kama hukufanya|tembelea|wasiliana|usitoe', 'piga 999'],
    ['end', 'tarehe|saa|mnamo|siku|namba|kumbukumbu|imethibitishwa|imethibitika|na', 'tarehe 9/5'],
    ['debit', 'itakatwa|zitakatwa|utakatwa|utalipa|itatolewa', 'TSh 90 itakatwa'],
    ['future', 'itakatwa|zitakatwa|utakatwa|utalipa|itatolewa', 'TSh 90 itakatwa'],
    [
      'reference',
      'kumbukumbu|kumbukumbu namba|kumbukumbu no|kumb|namba ya kumbukumbu|namba ya muamala|muamala namba|muamala no|utambulisho wa muamala|kitambulisho cha muamala|risiti|risiti namba|stakabadhi namba|rejea',
      'Kumbukumbu namba 9999',
    ],
    ['behind', 'amekutumia|amekulipa|imekutumia|ametuma|anakuomba', 'ANNA amekutumia TZS 9,000'],
  ],
};
