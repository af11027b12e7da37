import type { CueTable } from './cue-table.js';

export const ENGLISH: CueTable = {
  language: 'en',
  months:
    'jan,january feb,february mar,march apr,april may jun,june jul,july aug,august sep,sept,september oct,october nov,november dec,december',
  rows: [
    [
      'debit',
      'debited|debit by|has a debit|debit alert|debit of|a debit|debiting',
      'Rs 500 debited from your account',
    ],
    ['debit', 'wthdr|wthdrl|wdl|wdrl|wdr|cash wdl|atm wdl', 'Wthdr, ATM, R-900.00'],
    [
      'debit',
      'money out|executed|have processed|charge at|charge on|charge from|go off your|goes off your|leave your',
      'Autopay of Rs 90 executed',
    ],
    ['debit', 'dr|dbtd|deb|db|debit with|debit amount|txn debit|dt', 'INR 26.00 Dr. from A/C'],
    ['debit', 'spent|deducted|withdrawn|withdrew|charged|swiped|billed', 'You have spent USD 12.00'],
    [
      'debit',
      'paid|sent|transferred|transfered|bought|donated|donating|invested|invested in|investment in|thank you for using|thanks for using',
      'KES 500 sent to a shop',
    ],
    [
      'debit',
      'you paid|you sent|money sent|amt sent|amount sent|you have paid|you have sent|amount deducted|amt deducted',
      'You paid $12.00',
    ],
    [
      'debit',
      'cash out|cashed out|cash withdrawal|atm withdrawal|withdrawal of|withdrawal',
      'Cash Out Tk 1,000',
    ],
    ['debit', 'used for|is used|was used|been used|used at|used', 'Card is used for Rs 90'],
    [
      'debit',
      'purchased|purchase of|purchase made|purchase|pos purchase|pos pur|pur',
      'Purchase of AED 50 at a shop',
    ],
    ['debit', 'has been made|was made|made a', 'A payment of $10 was made'],
    ['debit', 'auto renewed|renewed|subscription charged', 'Subscription renewed for Rs 199'],
    [
      'credit',
      'credited|credit with|has a credit|credit alert|credit of|a credit|has credit for|credit by|credit amount|txn credit',
      'INR 900 credited to your account',
    ],
    ['credit', 'cr|crd|money in', 'UPI Cr. INR 20'],
    ['credit', 'received|recd|rcvd|money received|you received|got', 'You have received Ksh 900'],
    [
      'credit',
      'deposited|deposit of|cash deposit|direct deposit|deposit made',
      'PHP 700 deposited in your account',
    ],
    [
      'credit',
      'loaded|reloaded|added to|topped up|posted to your|posted to acct|paid into|cash in|disbursed|matured|remitted to you',
      'Tk 90 added to your wallet',
    ],
    [
      'credit',
      'paid you|sent you|has sent you|transferred to you|transferred to your|paid to your|sent to your|transferred into',
      'A friend paid you $9',
    ],
    [
      'refund',
      'refund*|reversal|reversed|reversal of|cashback|cash back|chargeback|reimburse*',
      'Refund of Rs 90 credited',
    ],
    [
      'out',
      'payment|pmt|direct debit|direct debit of|instalment|installment|txn|trxn|transaction|trx|transfer|remittance|withdraw|debit|pos|recharge|emi|sip|trf|pay|send|standing instruction',
      'UPI txn of Rs 50 at a shop',
    ],
    [
      'out',
      'without otp|without otp pin|without pin|charge of|deduction|fare|imps|neft|rtgs|upi',
      'Rs 20 without OTP',
    ],
    [
      'in',
      'deposit|salary|interest|dividend|credit|inward|incoming|pension|subsidy',
      'Salary INR 9,000 in your account',
    ],
    [
      'order',
      'order confirmed|order placed|your order|order|booking confirmed|booking|ticket booked|e ticket|booked|ride completed|trip|subscription|membership|plan renewed',
      'Your order of Rs 90 is confirmed',
    ],
    [
      'amount',
      'amount|amt|amount of|sum of|total|a total of|value|worth|transaction amount|txn amt|amnt',
      'Amt: NGN 5,000',
    ],
    [
      'balance',
      'balance|bal|avl bal|avail bal|available balance|avbl bal|aval bal|avlbal|avlbl amt|available amount|avl|avail|available|available funds|funds available|new balance|current balance|closing balance|updated balance|account balance|clr bal|clear balance|ledger balance|total balance|wallet balance|your balance|avl amt|total avail bal',
      'Avl Bal Rs 900',
    ],
    ['balance', 'remaining|remaining balance|left in your|balance is|bal is|total bal', 'Remaining: $90'],
    [
      'old-balance',
      'previous balance|prev bal|opening balance|old balance|last balance|minimum balance|maintain balance|sufficient balance|average balance|min bal|prev balance|balance before',
      'Prev Bal: Rs 9',
    ],
    [
      'limit',
      'limit|avl limit|avl lmt|avail limit|available limit|available credit|avl credit|avail cr|credit limit|available credit limit|limit avl|lmt|avl cr limit|amount you can transact|daily limit|transaction limit|spending limit|limit available|left to spend|available margin',
      'Avl Limit: INR 9,000',
    ],
    [
      'fee',
      'fee|fees|fee charged|tax charged|charge|charges|transaction cost|transaction fee|service charge|commission|tax|gst|vat|levy|surcharge|stamp duty|cost|excise|forex markup|service fee|sms charges|convenience fee|txn charge|service charge and vat|including service charge|disaster fund|disaster risk|duty',
      'Transaction cost Ksh 9.00',
    ],
    [
      'due',
      'due|amount due|amt due|total due|total amt due|total amount due|outstanding|total outstanding|overdue|bill amount|statement balance|payable|revised total due|principal outstanding|outstanding principal',
      'Total due Rs 900',
    ],
    [
      'min-due',
      'min due|minimum due|min amt due|minimum amount due|min amount due|minimum payment|minimum of|min payment|minimum amt due',
      'Min Amt Due Rs 200',
    ],
    [
      'points',
      'points|worth points|reward points|bonus points|nav|units|sum insured|insured|prize|prize pool|voucher code|coupon|miles|coins|entry fees|cashback earned|interest component',
      'Reward Points Credited: 9',
    ],
    [
      'otp',
      'otp|one time password|one time passcode|one time pin|verification code|authentication code|security code|passcode|auth code for|activation code|login code|ecode|three d secure code|secure code|otp code',
      'Your OTP is 9999',
    ],
    ['neutral', 'otp pin', 'Rs 9 OTP/PIN'],
    [
      'declined',
      'declined|failed|could not be made|could not be completed|not honoured|unpaid|unsuccessful|rejected|not successful|could not be processed|cannot be processed|was not completed|not completed|insufficient funds|insufficient balance|not processed|unable to process|unable to confirm|dishonoured|returned unpaid|has been blocked due|was denied|denied|timed out',
      'Transaction declined',
    ],
    [
      'future',
      'will be|shall be|is due to|will go|will leave|are due to|to be|would be|will get|scheduled|upcoming|will|due to be|is set to|shortly|soon',
      'INR 90 will be debited',
    ],
    [
      'request',
      'collect request|requested money|has requested|payment request|is requesting|requested|approve the request|request from|requests',
      'A shop has requested Rs 90',
    ],
    [
      'initiated',
      'initiated|under process|in process|being processed|is processing|in progress|on hold|held|lien|subject to realization|subject to clearing only|is pending|payment pending|pending',
      'RTGS initiated',
    ],
    [
      'mandate',
      'mandate is|mandate for|e mandate|upi mandate|autopay|mandate created|mandate registered|mandate active|mandate|standing instruction set',
      'UPI-Mandate created',
    ],
    [
      'reminder',
      'due date|is due|due on|due by|falls due|statement is|statement for|e statement|statement generated|is generated|bill generated|is ready|payable by|pay by|pay before|pay now|overdue|reminder|last date|late fee|low balance|below minimum|invoice of|is raised|has been generated|bill of|maintain sufficient|missed payment',
      'Your bill is due on 9 May',
    ],
    [
      'promo',
      'offer|offers|off|flat|discount|upto|up to|pre approved|preapproved|apply now|t & c|t c|tnc|terms apply|hurry|sale|win|lowest|shop now|shop more|buy now|at just|upgrade|cashback on|eligible|convert|limited period|grab|redeem|free|get|use code|promo code|valid till|click to avail|avail|bonus|lucky|interest rate|low interest|no cost|recharge now|join now|loan offer|smart emi*|earn|earn up to|t & cs|ts & cs|t cs|starts tomorrow|congrats|congratulations|just rs|download the|split|activate',
      'Get flat 9% off, T&C apply',
    ],
    [
      'service',
      'has been delivered|delivered|dispatched|kyc|pin changed|card blocked|registered|activated|deactivated|statement has been|logged in|login|added payee|a payee|payee|beneficiary added|has been added|address change|welcome|password changed|unavailable|upgrade|scheduled maintenance|cancelled|nominee|complaint|dispute|mailed|linked|modified|summary|happy birthday|charged rs 0',
      'Your card has been delivered',
    ],
    [
      'lure',
      'click here|click the link|click|verify your|update your|update kyc|update pan|will be blocked|suspended|account blocked|claim|claim now|claim your|lottery|won|withdraw now|confirm your details|log in to avoid|expire today|expires today|withdrawal directly|winner|re activate|reactivate|call immediately',
      'Click to verify your PAN',
    ],
    ['own', 'your|ur|you|my|yr|u', 'credited to your account'],
    [
      'account',
      'account|accounts|a c|ac|acct|acc|acnt|acct no|card|wallet|cc|dc|savings|current account|sb|debit card|bank|prepaid card',
      'A/c XX9',
    ],
    ['credit-card', 'credit card|creditcard|credit crd|cr card', 'Credit Card ending 9'],
    [
      'neutral',
      'due month|credit score|credit bureau|debit credit|credit line|credit society|interest free|pay later|google pay|amazon pay|apple pay|samsung pay|phone pay|g pay|axis pay|paytm wallet|interest rate of',
      'Paid by Google Pay',
    ],
    [
      'beneficiary',
      'beneficiary|beneficiary account|payee account|recipient|benef|beneficiary ac|beneficiary a c|recipient account',
      'credited to beneficiary',
    ],
    ['payee', 'to|payee|in favour of|merchant|beneficiary name|receiver', 'Sent to Green Shop'],
    ['payer', 'from|frm|sender|remitter|fr', 'from Green Shop'],
    ['place', 'invested in|investment in', 'Rs 90 invested in Green Fund'],
    ['place', 'at|merchant name|location|loc|where|terminal|shop name|in store', 'at Green Shop'],
    ['purpose', 'towards|twds|against|on account of|for', 'towards Green Fund'],
    ['by', 'by|thru|through', 'by Green Trust'],
    [
      'info',
      'info|scheme|desc|description|narration|details|remarks|narr|particulars|memo',
      'Desc: POS Green Shop',
    ],
    ['not', 'not|never|without|unable|cannot|couldnt|wasnt|hasnt', 'not debited'],
    [
      'advice',
      'not you|if not you|not u|if not u|if not done by|not done by you|if not initiated|to dispute|for dispute|for queries|call|if you did not|not authorised|not authorized|if this was not|wasnt you|didnt|sms block|to block|do not share|never share|dont share|dont recognize|do not recognise|if you have not|unauthorised|report at|for details|for any|reply stop|reply|if|in case|helpline|contact|visit|download|track|to know more|for more|query|to opt out|fwd this|forward this|for help|need help|check here|ask eva|dial|ignore if|bank never asks|please ignore|pls ignore|check balance|check your balance|check limit|manage at|reason|not recognised|query to|terms and',
      'Not you? Call 9999',
    ],
    [
      'end',
      'on|dated|dt|ref|refno|ref no|reference|utr|rrn|upi ref|via|using|date|with|txn id|txn no|trxid|transaction id|transaction number|is|was|has|have|are|successful|successfully|completed|succeeded|thank|thanks|dear|and|umrn|umn|upi|neft|imps|rtgs|order|auth|approval|mcc|card no|the|txn ref|if|available|linked|time|at|for|from|to|ist|your|invoice|policy|receipt|trip|units|due',
      'on 9 May',
    ],
    [
      'reference',
      'ref|ref no|ref id|refno|ref number|reference|reference no|reference number|reference id|utr|utr no|rrn|rrn no|upi ref|upi ref no|txn id|txn no|txn ref|txn code|txnid|trxid|trx id|trx no|tid|stan|transaction id|transaction no|transaction number|transaction code|trace|trace no|trans id|trans no|conf|conf no|confirmation no|confirmation number|confirmation code|approval code|auth code|crn|receipt|receipt no|rcpt|rcpt no|payment id|payment ref|session id|ft id|voucher no',
      'Ref No 9999',
    ],
    [
      'behind',
      'paid you|sent you|has sent you|withdrew|has requested|requested money|requested|is requesting|requests|charged your|transferred you|billed your|debited your|credited your',
      'GREEN GYM withdrew $90',
    ],
  ],
};
