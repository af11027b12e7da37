import type { CueTable } from './cue-table.js';

export const ITALIAN: CueTable = {
  language: 'it',
  months:
    'gennaio,gen febbraio marzo aprile maggio,mag giugno,giu luglio,lug agosto settembre ottobre,ott novembre dicembre,dic',
  rows: [
    [
      'debit',
      'pagamento|acquisto|prelievo|addebito|addebitato|addebitati|speso|pagato|hai pagato|hai inviato|inviato|bonifico inviato|bonifico disposto|bonifico in uscita|spesa|operazione di pagamento|autorizzato|autorizzata|utilizzata|addebitata',
      'Pagamento di 90,00 EUR',
    ],
    [
      'credit',
      'accredito|accreditato|accreditati|ricevuto|hai ricevuto|bonifico ricevuto|bonifico in entrata|bonifico a tuo favore|versamento|stipendio|entrata|ricarica|ricaricata|accreditata|incassato|a suo favore|a tuo favore',
      'Accredito di 90,00 EUR',
    ],
    ['refund', 'rimborso|storno|stornato|riaccredito|rimborsato', 'Rimborso di 90,00 EUR'],
    ['out', 'bonifico|operazione|transazione|movimento', 'Bonifico di 90,00 EUR'],
    ['amount', 'importo|di importo|pari a|per un importo di|totale|somma', 'importo 90,00 EUR'],
    [
      'balance',
      'saldo|saldo disponibile|saldo contabile|saldo attuale|disponibilità|nuovo saldo|disponibile|disponibilita residua',
      'Saldo 900,00 EUR',
    ],
    [
      'limit',
      'plafond|disponibilità residua carta|plafond residuo|massimale|limite',
      'Plafond residuo 900 EUR',
    ],
    ['fee', 'commissione|commissioni|spese|imposta|bollo|canone', 'Commissioni 9,00 EUR'],
    ['due', 'importo dovuto|rata|da pagare', 'Rata di 90,00 EUR'],
    ['points', 'punti', '90 punti'],
    [
      'otp',
      'codice otp|codice di verifica|codice di sicurezza|codice di conferma|codice autorizzativo|password monouso|il tuo codice|il suo codice|codice',
      'Codice OTP 9999',
    ],
    [
      'declined',
      'rifiutato|rifiutata|negato|negata|non autorizzato|non autorizzata|non riuscito|non riuscita|fallito|fondi insufficienti|disponibilità insufficiente',
      'Pagamento rifiutato',
    ],
    ['future', 'sarà|verrà|saranno|verranno', 'sarà addebitato'],
    ['reminder', 'scadenza|in scadenza|estratto conto|scade|promemoria|scaduta', 'in scadenza il 9/5'],
    ['promo', 'offerta|sconto|promozione|vinci|gratis|approfitta|scopri', 'Scopri la promozione'],
    ['service', 'accesso|attivata|bloccata|registrato|modificato', 'Carta bloccata'],
    ['own', 'tuo|tua|suo|sua|tuoi|vostro', 'sul tuo conto'],
    [
      'account',
      'banca|banco|conto|carta|conto corrente|cc|c c|carta di credito|carta di debito|libretto',
      'sul tuo conto',
    ],
    ['place', 'presso|c o', 'presso NEGOZIO BLU'],
    ['payee', 'a|verso|beneficiario|a favore di|per', 'a favore di NEGOZIO BLU'],
    ['payer', 'da|ordinante|da parte di', 'da NEGOZIO BLU'],
    ['purpose', 'causale', 'causale AFFITTO'],
    ['advice', 'se non|chiama|contatta|per info|in caso', 'Se non sei stato tu chiama'],
    ['not', 'non', 'non addebitato'],
    ['end', 'il|in data|alle|ore|con|del|della|data|sul|tramite|su', 'il 9/5 alle 9:05'],
    ['initiated', 'in corso|in elaborazione|in attesa|programmato', 'Bonifico in elaborazione'],
    [
      'reference',
      'rif|riferimento|id operazione|n operazione|numero operazione|codice operazione|cro|trn|iuv|cod aut|codice autorizzazione',
      'CRO 9999',
    ],
    [
      'behind',
      'ti ha inviato|le ha inviato|ti ha mandato|ti ha pagato|ti chiede|ha addebitato',
      'ANNA ti ha inviato 90 EUR',
    ],
    [
      'lure',
      'clicca|clicca qui|sospeso|sospesa|bloccato|aggiorna i dati|verifica i tuoi dati|conferma i dati|pacco in attesa|evitare il blocco|anomalo',
      'Clicca qui: conto sospeso',
    ],
    ['payee', 'in favore di|favore|esercente|a beneficio di|ben', 'in favore di NEGOZIO'],
    [
      'balance',
      'saldo disp|saldo cont|disp|disp residua|saldo disponibile è|ti restano|saldo aggiornato',
      'Saldo disp. 90 EUR',
    ],
    [
      'debit',
      'prelevato|addebito diretto|addebito sdd|sdd|pagam|eseguito pagamento|mav|rav|bollettino|ricarica telefonica|hai speso|ricarica cellulare',
      'Addebito SDD 90 EUR',
    ],
    ['place', 'c o|in negozio|su sito', 'in negozio NEGOZIO BLU'],
    ['credit', 'ti ha inviato|le ha inviato|ti ha mandato|ti ha pagato', 'ANNA ti ha inviato 90 EUR'],
    ['request', 'ti chiede', 'ANNA ti chiede 90 EUR'],
    ['debit', 'ha addebitato', 'CLUB ha addebitato 90 EUR'],
    [
      'initiated',
      'preautorizzazione|pre autorizzazione|importo bloccato|in verifica|in fase di|non ancora addebitato|non ancora contabilizzato|in attesa di conferma',
      'Preautorizzazione di 90 EUR',
    ],
    [
      'future',
      'è programmato|programmato per|è previsto|prevista per|pianificato|sarà eseguito|verrà eseguito|verrà addebitato',
      'Il bonifico è programmato per il 9',
    ],
    [
      'declined',
      'non eseguito|non eseguita|non è stato possibile|non è andato|bloccato per sicurezza|respinto|respinta|insoluto|insoluta|stornato per mancanza|pin errato',
      'Addebito respinto',
    ],
    [
      'request',
      'ti ha richiesto|richiesta di pagamento|richiesta di denaro|le chiede',
      'Anna ti ha richiesto 90 EUR',
    ],
    [
      'reminder',
      'da saldare|in ritardo|sollecito|insoluta|sotto la soglia|inferiore alla soglia|saldo basso|paga entro|da pagare entro',
      'Saldo sotto la soglia',
    ],
    [
      'promo',
      'richiedi|prestito|fino a|tan fisso|taeg|cashback fino|concorso|solo oggi|regolamento',
      'Richiedi fino a 90 EUR',
    ],
    [
      'service',
      'non sarà disponibile|non disponibile|manutenzione|aggiornamento dei sistemi',
      'Il servizio non sarà disponibile',
    ],
    ['balance', 'saldo basso', 'Saldo basso: 90 EUR'],
  ],
};
