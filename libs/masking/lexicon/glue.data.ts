import { CURRENCY_WORDS } from './currencies.data.js';

/** Words that follow a value without a space: `500debited`, `8820ON10MAR25`. */
export const AFTER_VALUES =
  'on at to from frm fr by for via thru through is was if not and your ur the dt dtd date dated ref refno refid rrn rrnno utr utrno upiref upirefno imps neft rtgs upi txn txnid bal avl avlbl avbl avail avlbal availbal clrbal lmt avllmt limit dr cr debit debited credit credited withdrawn sent paid spent received recvd confirmed cnf trf trfd trfto transfer transferred deposited reversed charged deducted ' +
  'ac acc acct acno acctno account sc sortcode iban bic swift ifsc conf exp expires expiry valid validtill otp pin mandate mandat rum call sms ifnot ifnotu ifnotyou ifnotdone new benef beneficiary beneficiario von vom bis an au le pour de la por para chave ag cc favor em dia ' +
  'ko se me mein ka ki ke hua hue jama kul shesh baki kwa kwenda tarehe salio imethibitishwa';

/** Words that stand before a value without a space: `toAC8820`, `BALRS500`. */
export const BEFORE_VALUES =
  'ending endingwith endingin endswith endsin karte tarj saldo solde ac acc acct acno acctno account card cardno ref refno refid rrn rrnno utr utrno upiref upirefno txn txnid txnno chq chqno on dt dtd date dated due duedate bal avl avlbal availbal clrbal lmt avllmt limit otp pin cvv sc sortcode iban ifsc exp mob mobile ph tel call sms from frm to by for via amt amount amtof of no id paybill till token mandate policy folio cif crn uan';

/** Signs of money that run into other words: `BALRS`, `debitedINR`. */
export const GLUED_CURRENCIES = CURRENCY_WORDS.split(' ')
  .filter(
    (word) => /^[a-z]{2,4}$/.test(word) && !/^(?:tl|ft|ron|let|try|all|lei|din|sum|som|dram)$/.test(word),
  )
  .join(' ');

/** Of two letters, and so short that what stands behind them must fit: a date, an account, a sort code. */
export const DATED_WORDS = 'on dt at dtd';

/** Before a value at the end of letters that nothing stands before. */
export const STRICT_WORDS =
  'ending endingwith endingin endswith endsin ac acc acct account ref refno rrn rrnno utr utrno upiref upirefno sc on dt rs inr ksh kes sgd aed ngn usd gbp eur zar otp';
