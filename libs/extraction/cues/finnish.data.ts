import type { CueTable } from './cue-table.js';

export const FINNISH: CueTable = {
  language: 'fi',
  months:
    'tammikuu,tammikuuta helmikuu,helmikuuta maaliskuu,maaliskuuta huhtikuu,huhtikuuta toukokuu,toukokuuta kesäkuu,kesäkuuta heinäkuu,heinäkuuta elokuu,elokuuta syyskuu,syyskuuta lokakuu,lokakuuta marraskuu,marraskuuta joulukuu,joulukuuta',
  rows: [
    [
      'debit',
      'osto|korttiosto|korttimaksu|maksu|maksettu|veloitus|veloitettu|nosto|käteisnosto|automaattinosto|lähetetty|lähtevä maksu|tilisiirto lähetetty|e lasku maksettu',
      'Korttiosto 90,00 EUR',
    ],
    [
      'credit',
      'talletus|pano|saapunut|saapuva maksu|palkka|hyvitetty tilille|vastaanotettu|olet saanut|korko|eläke',
      'Palkka 90,00 EUR saapunut',
    ],
    ['refund', 'palautus|hyvitys|palautettu', 'Palautus 90,00 EUR'],
    ['out', 'siirto|tilisiirto|tapahtuma|varaus', 'Tilisiirto 90,00 EUR'],
    ['amount', 'summa|määrä', 'summa 90,00 EUR'],
    ['balance', 'saldo|tilin saldo|käytettävissä|käytettävissä oleva saldo|uusi saldo', 'Saldo 900,00 EUR'],
    ['limit', 'luottoraja|käyttövara|limiitti', 'Luottoraja 900 EUR'],
    ['fee', 'palkkio|maksullinen palvelu|kulu', 'Palkkio 9 EUR'],
    ['due', 'maksettava|avoin summa|erääntynyt', 'Maksettava 90 EUR'],
    ['otp', 'vahvistuskoodi|kertakäyttökoodi|tunnusluku|turvakoodi|koodi', 'Vahvistuskoodi 9999'],
    ['declined', 'hylätty|epäonnistui|ei katetta|kate ei riitä|torjuttu', 'Maksu hylätty'],
    ['debit', 'veloitetaan', '90 EUR veloitetaan'],
    ['future', 'veloitetaan|tullaan', '90 EUR veloitetaan'],
    ['reminder', 'eräpäivä|erääntyy|muistutus|lasku erääntyy', 'Eräpäivä 9.5.'],
    ['promo', 'tarjous|alennus|ilmainen|voita|arvonta', 'tarjous: alennus'],
    ['lure', 'klikkaa|napauta|vahvista tietosi|suljetaan|lukittu', 'Klikkaa: tili lukittu'],
    ['own', 'sinun|tilisi|tiliisi|tililtäsi|korttisi|tilillesi', 'tililtäsi 90 EUR'],
    ['account', 'tili|tilin|tilille|tililtä|kortti|kortilla|pankki', 'kortti 9'],
    ['payee', 'saaja|vastaanottaja|kauppias', 'Saaja: SININEN KAUPPA'],
    ['payer', 'maksaja|lähettäjä', 'Maksaja: SININEN KAUPPA'],
    ['place', 'paikka|myyjä', 'Myyjä: SININEN KAUPPA'],
    ['reference', 'viite|viitenumero|arkistointitunnus', 'Viite 9999'],
    ['advice', 'jos et|soita|lisätietoja', 'Soita 9999'],
    ['not', 'ei', 'ei veloitettu'],
    ['end', 'pvm|klo', 'klo 9:05'],
  ],
};
