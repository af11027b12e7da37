/**
 * Wordings of alerts, one a line. Slots: {amt} amount with currency, {acct} account or card, {date}, {ref}, {bank}, {app},
 * {vpa}, {bal} balance, {person}, {x} who was paid, {p} what for, {city}.
 */

/** A debit that names who was paid. */
export const PAID_TO = `
{amt} debited from {acct} on {date} to {x}. Ref {ref}. -{bank}
{amt} debited from your {bank} {acct} at {x} on {date}. Avl bal {bal}
{amt} spent on your {bank} card {acct} at {x} on {date}. Avl limit: {bal}
{amt} spent using {bank} card {acct} on {date} at {x}. Not you? Call bank.
Spent {amt} on {bank} card {acct} at {x} on {date}. Avl lmt {bal}
You have spent {amt} at {x} on your {bank} credit card ending {acct} on {date}.
Alert: You've spent {amt} on your card {acct} at {x} on {date}
Thank you for using your {bank} debit card {acct} for {amt} at {x} on {date}.
Your a/c {acct} is debited for {amt} on {date} towards {x}. UPI Ref no {ref}
Dear customer, your a/c {acct} has been debited by {amt} on {date} by transfer to {x} (UPI Ref No {ref}) -{bank}
UPI txn of {amt} to {x} successful. Ref: {ref}. {bank}
UPI txn of {amt} to {x} on {date}. Ref ID {ref}
{app} txn {amt} to {x}. Ref: {ref}.
{app} payment of {amt} to {x} on {date} successful. Ref No: {ref}
{app} debit of {amt} to {x} on {date}. Ref: {ref}
Payment of {amt} to {x} via {app} on {date}. Transaction ID: {ref}.
Paid {amt} to {x} via {app}. Ref: {ref}
Paid {amt} to {x} on {date} from {bank} {acct}
Paid {amt} to {x}. Ref ID: {ref}. {bank}.
You paid {amt} to {x} using {app}. Txn ID {ref}
You have paid {amt} to {x} from {acct}. UPI ref {ref}
Money sent! {amt} to {x} on {date} from your {bank} {acct}
Sent {amt} from {bank} {acct} to {x} on {date}. Ref {ref}. Not you? Call us
Sent {amt} to {x} via {app} on {date}
{amt} sent to {x} via UPI. Ref {ref} -{bank}
{amt} paid to {x} via {app} on {date}. UTR {ref}
{amt} paid at {x}. {bank} {acct} Ref {ref}
{amt} paid to {x} through {bank} netbanking on {date}
{amt} charged at {x} on card {acct}. {bank}
{amt} charged on {acct} by {x} on {date}
A charge of {amt} at {x} was made on your card {acct} on {date}.
Transaction of {amt} at {x} on {date} with card {acct}. Avl bal {bal}
Txn of {amt} at {x} on card {acct} {date}. Bal {bal} - {bank}
Txn: {amt} at {x}, {date}, card {acct}
{bank}: {amt} debited from {acct} for {x} on {date}. Info: UPI/{ref}/{x}
{bank}: {amt} paid to {x} on {date}. Ref: {ref}
{bank}: {amt} for {x} on {date}. Ref: {ref}
{bank} alert: {amt} at {x} {date}
{bank} {acct} debited {amt} for {x} on {date}. Ref: {ref}
Your {bank} {acct} debited {amt} for {x} (UPI: {vpa}) on {date}. Ref {ref}
{acct} debited with {amt} on {date}. Info: {x}. Avl bal: {bal}
INFO: {amt} debited A/c {acct} {date} UPI-{ref}-{x}. Bal {bal}
A/c {acct} debited {amt} {date} POS {x}. Avl Bal {bal}. {bank}
Debit {amt} at {x} via {app}. Ref: {ref}
Debit of {amt} to {x} via {app} on {date}. Ref No: {ref}.
Debited {amt} from {acct} to {x} ref {ref}
DEBIT ALERT {amt} {x} {date} {acct} BAL {bal}
Purchase of {amt} at {x} on {date} using card {acct}.
Purchase {amt} at {x} with {bank} card ending {acct}, balance {bal}
POS purchase {amt} {x} {date}
{x} {amt} on {date} Ref No: {ref} via {bank}
{x} purchase {amt} via {app} on {date} Ref ID {ref}
{x} order {amt} on {date} UTR {ref} via {bank}
{x}: {amt} received from you via {app}. Ref {ref}. Thank you
Your payment of {amt} to {x} was successful. Txn id {ref}
Your order payment of {amt} to {x} is successful via {app}. Ref {ref}
Your {bank} UPI transaction of {amt} for {x} on {date}. Ref ID: {ref}.
Your {app} payment of {amt} for {x} on {date} completed. Ref {ref}
Your UPI-Mandate for {x} was executed, {amt} debited from {acct}. Ref {ref}
{amt} auto-debited from {acct} for {x} on {date}. {bank}
Standing instruction: {amt} paid to {x} on {date} from card {acct}
{amt} credited to {x} via {app} on {date}. Ref: {ref}. A/c {acct} debited
{amt} transferred to {x} on {date} from {acct}. Ref {ref}
{amt} deducted from your {app} wallet for {x}. Order {ref}. Wallet balance {bal}
{amt} deducted from {acct} {date} for {x}
NEFT of {amt} to {x} from {acct} on {date}. UTR {ref}. {bank}
IMPS: {amt} debited from {acct} towards {x} {date} ref {ref}
BBPS: payment of {amt} to {x} successful on {date}. Txn ref {ref}
{x}: your order {ref} for {amt} is confirmed
{x}: order worth {amt} placed and on its way, arriving {date}
{x}: your order of {amt} has been shipped. Track it in the app
{x}: {amt} charged to your card on {date}. Thank you
{x}: plan of {amt} per month renewed, next on {date}
{x}: booking confirmed, {amt} paid. Booking no {ref}
{x}: we received your payment of {amt}. Receipt {ref}
Thanks for choosing {x}. Bill amount {amt} paid by {app}
Your {x} plan of {amt} was renewed on {date}
Your membership at {x} is renewed for {amt}
{amt} used at {x} card {acct}
DC {acct} {amt} {x} {date}
Deb {amt} a/c {acct} {x} ref {ref}
{amt} for {x} shopping on {date}. Ref {ref}. {bank}
{bank} {acct} debited {amt} for shopping at {x} on {date}. Ref: {ref}
{app} txn {amt} for {x} shopping. Ref {ref}
{amt} paid for {x} purchase via {app}. Ref {ref}
{amt} debited for {x} bill on {date}. {bank}
{amt} paid for {x} items via {app} on {date}
Your {x} order of {amt} is paid with {bank} {acct}
Shopping at {x}: {amt} debited {acct} {date}
Tap & pay: {amt} at {x}, {date}. Card {acct}
Contactless purchase of {amt} at {x} on {date}. {bank}
Cheque for {amt} paid to {x} from {acct} on {date}
Dear user, {amt} has been debited for purchase at {x} via {bank} on {date}. Ref {ref}
Hi, {amt} was debited on {date} at {x} via debit card {acct}. Call us if not done by you
{vpa} paid: {amt} to {x}, ref {ref}
{amt} kata {x} ko {app} se. Ref {ref}
{x} ko {amt} bheje gaye {app} se {date}
Aapke khate {acct} se {amt} kate {x} {date}. Bal {bal}
Confirmed. {amt} paid to {x} on {date}. New balance is {bal}.
{ref} Confirmed. {amt} sent to {x} for account {acct} on {date}. New M-PESA balance is {bal}
Your card ending in {acct} was used for {amt} at {x} on {date}
Your card was charged {amt} at {x}. Available balance: {bal}
You made a purchase of {amt} at {x} with card {acct}
Acct: {acct} Amt: {amt} DR Desc: {x} Date: {date} Bal: {bal}
Trx. {amt} debit {acct} {x} {date} Avail {bal}
`;

/** A debit that names what was paid for. */
export const PAID_FOR = `
{amt} debited for {p} on {date}. Ref: {ref}. {bank}
{amt} debited via {app} for {p} on {date}. Ref: {ref}.
{amt} debited from {bank} {acct} for {p} on {date}. Ref {ref}
{amt} debited for {p} payment. Ref {ref}. {bank}
{amt} debited for {p} via {bank} UPI. Ref: {ref}
{amt} paid for {p} via {app}. Ref ID: {ref}. {date}
{amt} paid for {p} on {date} from {acct}. {bank}
{amt} spent on {p} via {app}. Ref: {ref}. {date}
{amt} charged for {p} on {date}. {bank}
{amt} deducted for {p} from {acct}. Avl bal {bal}
Debit {amt} for {p}. Ref: {ref}. {bank}.
Debit of {amt} for {p} via {bank} on {date}. Ref No {ref}
Paid {amt} for {p}. Ref: {ref}. {bank}.
Paid {amt} for {p} on {date} via {app}
Payment of {amt} for {p} via {app} on {date}. Ref: {ref}
Payment of {amt} towards {p} successful. Ref {ref}. {bank}
UPI payment of {amt} for {p}. Ref No: {ref}. {bank}
UPI txn {amt} for {p} on {date}. Ref {ref}
UPI debit {amt} for {p}. Ref {ref}. {bank}
Your account debited {amt} for {p}. Ref: {ref}. {bank}.
Your {bank} {acct} debited {amt} for {p} on {date}. Ref: {ref}
Your {app} payment of {amt} for {p} on {date} successful. Ref: {ref}.
Your {bank} UPI transaction of {amt} for {p} on {date}. Ref ID: {ref}
Your {p} of {amt} paid via {app} on {date}. Ref {ref}
Your {p} {amt} paid through {bank} UPI on {date}. Ref ID: {ref}
{p} {amt} on {date} Ref No: {ref} via {bank}.
{p} {amt} paid on {date} Ref: {ref} via {app}
{p} payment of {amt} received, thank you. Ref {ref}
{p}: {amt} debited from {acct} {date}. {bank}
{bank}: {amt} for {p} on {date}. Ref: {ref}
{bank}: {amt} debited towards {p}. {ref}
{bank} UPI txn of {amt} to {p} on {date}. Ref No: {ref}
{app} payment of {amt} to {p} on {date}. Ref: {ref}
{app} debit of {amt} to {p} on {date}. Ref ID: {ref}
{app} txn {amt} for {p}. Ref ID: {ref}.
Transaction of {amt} for {p} done from {acct} on {date}
NEFT transfer of {amt} for {p} from {acct}. UTR {ref}
Sent {amt} for {p} to {vpa} on {date}. Ref {ref}
Auto-debit of {amt} for {p} from {acct} successful on {date}. {bank}
Your e-mandate for {p} of {amt} was processed on {date}. {bank}
{p} ke liye {amt} kate, khata {acct} {date}
{p} ka payment {amt} ho gaya {app} se. Ref {ref}
{amt} bhugtan {p} {date} {bank}
`;

/** A debit that names both. */
export const PAID_TO_FOR = `
{amt} debited for {p} at {x} via {app} on {date}. Ref: {ref}.
{amt} debited for {p} purchase at {x} via {app}. Ref {ref}
{amt} paid to {x} for {p} on {date}. Ref {ref}. {bank}
{amt} spent on {p} at {x} via {bank}. Ref: {ref}. {date}
Your {bank} {acct} debited {amt} for {p} at {x} on {date}. Ref: {ref}
Paid {amt} to {x} for {p}. Ref: {ref}. {bank}.
Paid {amt} to {x} ({p}) via {app} on {date}. Ref {ref}
UPI payment of {amt} to {x} for {p}. Ref No {ref}. {bank}
UPI txn of {amt} to {x} ({p}) on {date}
{bank}: {amt} for {p} ({x}) on {date}. Ref: {ref}
{bank}: {amt} for {p} at '{x}' on {date}. Ref {ref}
Your UPI transaction of {amt} for {x} {p} on {date}. Ref ID: {ref}
{app} txn {amt} for {x} ({p}). Ref ID: {ref}
{x} {p} {amt} paid via {app} on {date}
Debit {amt} for {x} {p}. Ref: {ref}. {bank}
Payment of {amt} to {x} for {p} via {app} on {date}. Ref: {ref}
`;

/** Money of a purchase that came back; {x} gave it. */
export const REFUNDED = `
{amt} refunded to your {bank} {acct} by {x} on {date}. Ref {ref}
Refund of {amt} from {x} has been credited to your {acct} on {date}
Refund of {amt} for your {x} order is processed to card {acct}. {bank}
Refund: {amt} credited to {acct} {date} {x}. Avl bal {bal}
Your refund of {amt} from {x} is credited to a/c {acct}. UTR {ref}
Dear customer, a refund of {amt} has been credited to your card {acct} by {x}
{x} has refunded {amt} to your {app} wallet. Txn {ref}
{amt} credited to {acct} on {date} towards reversal of transaction at {x}. Ref {ref}
Reversal of {amt} done to your card {acct} for {x} on {date}
Txn of {amt} at {x} reversed and credited back to {acct} on {date}
{amt} reversed to your account {acct}, failed UPI txn {ref}
UPI refund of {amt} received from {x}. Ref {ref}. {bank}
Cashback of {amt} credited to your {bank} card {acct} for spends at {x}
Cashback {amt} credited to your {app} wallet. Ref {ref}
You received cashback of {amt} from {x} in {acct}
Merchant refund {amt} {x} credited to credit card {acct} on {date}
Credit of {amt} against {x} cancellation refund in {acct} on {date}
Your cancelled order refund {amt} from {x} credited. Ref {ref}
{amt} credited back to {acct} on account of failed transaction {ref} dated {date}
Chargeback of {amt} credited to {acct} for dispute at {x}
{amt} refund received from {x} on {date}
Order cancelled: {amt} returned to {acct} by {x}. {bank}
{amt} credited back by {x} for returned item. Ref {ref}
Reversal: {amt} {x} {date} card {acct} avail {bal}
{acct} credited with {amt} being reversal of debit dated {date}
Your card {acct} has been credited {amt} by {x} as refund
{bank}: refund {amt} {x} posted to card {acct} on {date}
Your failed transaction of {amt} to {x} has been reversed to {acct}
Devolucion de {amt} de {x} en tarjeta {acct} {date}
Reembolso de {amt} {x} abonado a {acct}
Estorno de {amt} {x} cartao {acct}
Remboursement de {amt} de {x} carte {acct}
Vozvrat {amt} {x} karta {acct} {date}
Возврат {amt} {x} карта {acct} баланс {bal}
Otmena pokupki {amt} {x} karta {acct}
استرداد مبلغ {amt} من {x} بطاقة {acct}
Iade {amt} {x} kart {acct}
Pengembalian dana {amt} dari {x} {date}
{x}: refund of {amt} initiated earlier is now credited to {acct}
{amt} wapas aaye {x} se {acct} mein. Refund ref {ref}
`;

/** Salary, interest, dividends and other money earned. */
export const EARNED = `
{amt} credited to {acct} on {date} towards salary. Avl bal {bal}. {bank}
Salary of {amt} credited to your {bank} {acct} on {date}
Your salary {amt} has been credited to a/c {acct} by {x}. Bal {bal}
Dear customer, {amt} credited to {acct} on {date} by NEFT-{ref}-SALARY {x}
{amt} credited to your a/c {acct} via NEFT on {date}. Ref {ref}. Bal {bal}
{amt} credited to {acct} through RTGS. UTR {ref}. Avl bal {bal}. {bank}
Your a/c {acct} is credited with {amt} by NEFT {ref} on {date}
ACH credit of {amt} in {acct} on {date}. {bank}
Inward remittance of {amt} credited to {acct} on {date}. Ref {ref}
Fixed deposit interest payout {amt} credited {acct}
Maturity interest {amt} paid to {acct} on {date}
NEFT Cr {amt} {acct} SALARY FOR THE MONTH {date} {x}
{amt} credited in {acct} from {x} payroll on {date}. {bank}
Payroll deposit of {amt} from {x} to account {acct}
Direct deposit of {amt} from {x} posted to {acct} on {date}
Direct deposit {amt} payroll available in {acct}
{amt} is credited to your account {acct} as wages on {date}
Stipend of {amt} credited to {acct} on {date}. {bank}
Pension of {amt} credited to {acct} for the month. Avl bal {bal}
Bonus {amt} credited to {acct} on {date} from {x}
Interest of {amt} credited to your savings account {acct} on {date}. {bank}
{amt} credited as interest to {acct} for the quarter. Bal {bal}
Int. Pd {amt} credited a/c {acct} {date}
FD interest of {amt} credited to {acct} on {date}. {bank}
Dividend of {amt} from {x} credited to {acct} on {date}
{amt} credited by ACH-CR-{x} FINAL DIV {ref} in {acct}
ACH credit {amt} {x} DIVIDEND {date} a/c {acct}
{amt} credited to {acct} towards rent received from {person}
Settlement of {amt} from {app} business for {date} credited to {acct}
Your merchant settlement {amt} is credited to {acct}. UTR {ref}
Received {amt} for invoice {ref} from {x} in {acct}
Commission of {amt} from {x} credited to {acct} on {date}
Incentive {amt} credited to {acct} by {x}
Freelance payment of {amt} from {x} credited to {acct}. Ref {ref}
Subsidy of {amt} credited to {acct} under DBT scheme. {bank}
{amt} credited to {acct} DBT PM KISAN {date}. Avl bal {bal}
Gratuity of {amt} credited to {acct} on {date}
Aapki salary {amt} khate {acct} mein jama hui {date}
Profit of {amt} credited to your account {acct} on {date}. {bank}
Your payout of {amt} from {x} has arrived in {acct}. Ref {ref}
Reimbursement of {amt} credited to {acct} from {x} on {date}
Your account {acct} has been credited with {amt} salary. Available balance {bal}
Nomina: abono de {amt} en cuenta {acct} el {date}
Zarplata {amt} {acct} {date} Dostupno {bal}
{acct} Postuplenie zarplaty {amt} Balans {bal}
Зарплата {amt} счет {acct} доступно {bal}
Virement recu salaire {amt} compte {acct} {date}
Maas odemesi {amt} hesap {acct} {date}
Gaji {amt} masuk rek {acct} {date}
Zachislenie zarplaty {amt} karta {acct} {date}. Balans {bal}
Зачисление зарплаты {amt} {acct}. Баланс {bal}
Salario depositado {amt} na conta {acct} {date}
تم إيداع راتب {amt} في حسابك {acct} {date}
{amt} pension for {date} credited to {acct}. Clear bal {bal}
Scholarship of {amt} credited to {acct} on {date}. {bank}
SB INT {amt} cr to {acct} for the period ending {date}
{x} dividend {amt} cr {acct} {date}. {bank}
{amt} credited to {acct}: sale proceeds from {x} for {date}
`;

/** Money between people or own accounts, wallet loads, card bills. */
export const TRANSFERRED = `
{bank} customer, {acct} was debited {amt} on {date}, payee {person}, reference {ref}. Call us for other matters
Hello, {amt} left {acct} by UPI for {person} on {date}. If you did not do this tell us at once
Debit {amt} {acct} {date}, favouring {person}, ref no {ref}. For help visit your branch
Your account {acct} sent {amt} to mobile number of {person} today
Payment done! {amt} reached {vpa}. Enjoy your day
{amt} gone to {person}, all done. UPI {ref}
{amt} has come to {acct} on {date} from account {acct}, UPI {ref}. {bank}
Account {acct} was credited {amt} at {date}, remitter account {acct}, by UPI {ref}
{amt} came from {person} to {acct}, balance now {bal}
From father {amt} in {acct} on {date}. Balance {bal}
Loan to friend returned, {amt} in {acct} from {person}
{amt} fund transfer successful. Thanks for banking with {bank}
{amt} from {acct} to payee {person} ok {ref}
{amt} debited from {acct} on {date} to {person}. UPI Ref {ref}. {bank}
{amt} debited from {acct} to VPA {vpa} on {date}. Ref {ref}
{amt} sent to {person} via {app} on {date}. Ref {ref}
Sent {amt} from {bank} {acct} to {person} on {date} Ref {ref}
You paid {amt} to {person} using {app}. Txn {ref}
Paid {amt} to {person} via {app}. Ref: {ref}
UPI txn of {amt} to {person} on {date}. Ref {ref}
UPI payment of {amt} to {vpa} on {date}. Ref {ref}
Payment of {amt} to {person} successful. UTR {ref}. {bank}
Your a/c {acct} debited {amt} on {date}; {person} credited. UPI:{ref}. {bank}
Acct {acct} debited for {amt} on {date}; {person} credited. UPI {ref}
{amt} transferred from {acct} to {person} on {date}. Ref {ref}
IMPS of {amt} to {person} a/c {acct} successful. Ref {ref}
Fund transfer of {amt} to beneficiary {person} done on {date}. {bank}
NEFT of {amt} to {person} from {acct}. UTR {ref}
RTGS {amt} debited {acct} beneficiary {person} {date}
Transfer to own account: {amt} moved from {acct} to savings on {date}
Self transfer of {amt} from {acct} via UPI {ref}
Money transfer of {amt} to family via {app} on {date}. Ref {ref}
{amt} sent to friend via {app}. Ref: {ref}
{amt} sent home to parents via {bank} on {date}
{amt} paid to {person} for settling dues via UPI {ref}
Received {amt} from {person} in your {bank} {acct} on {date}. Ref {ref}
{amt} credited to {acct} on {date} by {person}. UPI Ref {ref}. {bank}
{amt} credited to your a/c {acct} from VPA {vpa} on {date} (UPI {ref})
Dear customer, {acct} is credited by {amt} on {date} by transfer from {person}. Ref {ref}
You have received {amt} from {person} {date}. New balance {bal}
{ref} Confirmed. You have received {amt} from {person} on {date}. New M-PESA balance is {bal}
{ref} Confirmed. {amt} sent to {person} on {date}. New M-PESA balance is {bal}. Transaction cost 0
IMPS credit of {amt} from {person} to {acct}. Ref {ref}
NEFT credit {amt} from {person} {acct} {date} UTR {ref}
{amt} deposited in {acct} by transfer on {date}. Avl bal {bal}
Credit alert: {amt} {acct} from {person} {date} bal {bal}
{amt} added to your {app} wallet from {acct}. Ref {ref}
Wallet top-up of {amt} successful. {app} balance {bal}
You loaded {amt} into {app} wallet using card {acct}
Add money: {amt} added to {app} wallet on {date}
{amt} credited to {acct} via UPI on {date}. Ref {ref}. Bal {bal}
{amt} credited to your a/c {acct} by IMPS. Ref {ref}. {bank}
Your a/c {acct} credited {amt} UPI {ref} on {date}
You got {amt} in your {app} wallet from a friend. Balance {bal}
{bank} card {acct}: we got your payment of {amt}. Outstanding {bal}
{amt} received for card {acct}, thanks for paying your bill. {bank}
CC payment {amt} card {acct} {date}. Limit now {bal}
{amt} moved between your accounts {acct} on {date}
Sent {amt} to mom, ref {ref}
{amt} transferred from {app} wallet to bank account {acct}
Payment of {amt} received towards your credit card {acct} on {date}. Thank you. {bank}
Payment of {amt} has been received on your {bank} credit card ending {acct}
Your credit card bill of {amt} for card {acct} paid via {app}. Ref {ref}
{amt} debited from {acct} towards credit card payment on {date}. {bank}
{amt} paid for credit card bill via {app}. Ref {ref}
Credit card bill payment of {amt} via {app} on {date} successful
Thank you for your card payment of {amt} to card {acct}. Avail limit {bal}
AutoPay: credit card dues {amt} debited from {acct} {date}
Debit {amt} for credit card bill. Ref {ref}. {bank}
{person} ko {amt} bheje {app} se. Ref {ref}
Zelle payment of {amt} to {person} from {acct} on {date}
You sent {amt} to {person} with Venmo
Perevod {amt} ot {person} karta {acct} {date} Balans {bal}
Перевод {amt} {person}. Карта {acct}. Баланс {bal}
Transferencia enviada {amt} a {person} desde {acct} el {date}
Pix enviado {amt} para {person} {date}. Conta {acct}
Pix recebido de {person} {amt} {date}
Virement de {amt} vers {person} compte {acct} {date}
تحويل مبلغ {amt} إلى {person} من حساب {acct} {date}
Transfer ke {person} {amt} berhasil {date} ref {ref}
{amt} debited {acct} towards adding money to {app} wallet. Txn {ref}
Your {app} wallet is loaded with {amt}, paid from {acct}. Wallet balance {bal}
{x} co-branded credit card {acct}: payment of {amt} received, thank you
{amt} received against your {x} {bank} credit card {acct}. Available limit {bal}
Credit card {acct}: {amt} paid by you has been credited. Available limit {bal}. {bank}
Payment of {amt} through bill pay has been applied to your {bank} credit card {acct} on {date}
{amt} paid to {person} UPI {ref}. Remark: sent from {app}
{amt} sent to {person}, charges {fee} incl GST, from {acct} on {date}
IMPS {amt} to {person} done, charges {fee}. Ref {ref}. {bank}
{amt} received from {person} by NEFT, UTR {ref}, now in {acct}
`;

/** Cash taken out or paid in. */
export const CASHED = `
{amt} withdrawn from {bank} ATM at {city} on {date} using card {acct}. Avl bal {bal}
{amt} withdrawn at {city} ATM from A/c {acct} on {date}. Bal {bal}
Cash withdrawal of {amt} at ATM {ref} {city} on {date} card {acct}
ATM WDL {amt} A/c {acct} {date} {city} Avl Bal {bal}
Your a/c {acct} is debited {amt} for ATM cash withdrawal on {date}. {bank}
You have withdrawn {amt} from ATM {city} with debit card {acct}. Bal {bal}
ATM cash withdrawal {amt} on {date}. Ref {ref}. {bank}
Debit {amt} for ATM withdrawal. Ref: {ref}. {bank}
NFS ATM withdrawal {amt} card {acct} {date} {city}
Cash withdrawal {amt} by self at branch {city} a/c {acct} on {date}
Cash withdrawal using AePS {amt} a/c {acct} {date}. {bank}
UPI cash withdrawal {amt} at ATM {city} {date}
Cash deposit of {amt} in a/c {acct} on {date} at {city} branch. Avl bal {bal}
{amt} credited to {acct} on {date} by cash deposit machine {city}
Your a/c {acct} credited {amt} towards CASH DEPOSIT {date}
Cash of {amt} deposited to {acct} on {date} at {city}
{amt} cash deposited in your account {acct} {date}. {bank}
You deposited {amt} cash at branch {city}. New balance {bal}
Withdrawal of {amt} made at {city} ATM on {date} from {acct}
Withdrew {amt} at ATM {city} {date} card {acct} bal {bal}
Cardless cash withdrawal of {amt} at {bank} ATM {city} successful
Retrait GAB de {amt} carte {acct} le {date} {city}
Depot especes {amt} compte {acct} {date}
Deposito en efectivo {amt} cuenta {acct} {date}
{amt} deposited in cash in {acct}. Balance {bal} - {bank}
CDM deposit {amt} {acct} {date}
Cash advance of {amt} on credit card {acct} at ATM {city}
{ref} Confirmed. On {date} Withdraw {amt} from {ref} - {city} agent. New M-PESA balance is {bal}
You have withdrawn {amt} from agent {person} {date}. New balance {bal}
Give {amt} cash to agent {person}. New M-PESA balance is {bal}
Vydacha nalichnyh {amt} karta {acct} {date} ATM {ref} {city}. Dostupno {bal}
Snyatie nalichnyh {amt} bankomat {city} karta {acct}
Выдача наличных {amt} банкомат {city} карта {acct} баланс {bal}
Vnesenie nalichnyh {amt} bankomat karta {acct} {date}
Retiro en cajero {amt} cuenta {acct} {city} {date}
Retiro de efectivo por {amt} cajero {city} tarjeta {acct}
Saque de {amt} no caixa eletronico conta {acct} {date}
Retrait DAB {amt} carte {acct} {city} {date}
سحب نقدي {amt} صراف {city} بطاقة {acct} {date}
Tarik tunai {amt} ATM {city} rek {acct} {date}
ATM para cekme {amt} kart {acct} {date}
ATM se {amt} nikale gaye khata {acct} {city}
{amt} withdrawn at ATM {x} {city} card {acct} on {date}. Avl bal {bal}
ATM WDL {amt} {x} {date} A/c {acct}
Cash@POS of {amt} at {x} with debit card {acct}. Bal {bal}
Cash deposited {amt} in {acct} at {x} banking point. Bal {bal}
Rs cash {amt} paid to self over the counter, {city} branch, a/c {acct}
{amt} by cash into a/c {acct} at {city} on {date}. Clear bal {bal}
Micro ATM withdrawal {amt} at {x} a/c {acct}. {bank}
`;

/** Charges of banks, taxes and government. */
export const CHARGED = `
{amt} debited from {acct} towards {p} on {date}. {bank}
{p} of {amt} debited from your {bank} {acct} on {date}
{p} of {amt} incl GST has been charged to {acct}. Avl bal {bal}
Dear customer, {amt} has been debited from {acct} as {p}. {bank}
{amt} debited {acct} {date} {p}. Bal {bal}
Your account {acct} charged {amt} for {p} on {date}
{bank}: {p} {amt} levied on {acct}
Charges: {amt} {p} {acct} {date}
{p} {amt} recovered from a/c {acct}
{amt} kata {p} ke liye, khata {acct}
Fee of {amt} ({p}) applied to card {acct} on {date}
`;

/** Premiums, instalments and investments taken by mandate. */
export const MANDATED = `
{amt} debited from {acct} on {date} towards NACH {x}. UMRN {ref}. {bank}
NACH debit of {amt} to {x} from {acct} on {date}. Ref {ref}
ACH D- {x} {amt} debited from a/c {acct} {date}. Bal {bal}
ECS debit {amt} {x} a/c {acct} {date}
Auto debit of {amt} for {x} {p} from {acct} on {date}
Your {p} of {amt} for {x} has been debited from {acct}. {bank}
Your {p} of {amt} to {x} is received. Ref {ref}. Thank you
Your {x} {p} of {amt} is successful via {app}. Ref {ref}
We have received {amt} towards {p}, policy or account {ref}. {x}
{x}: {p} of {amt} received on {date} for account {ref}
{x}: your {p} for {amt} processed. Folio {ref}
E-mandate: {amt} debited for {x} on {date} from {acct}. {bank}
UPI AutoPay: {amt} paid to {x} towards {p}. Ref {ref}
Standing order of {amt} to {x} for {p} on {date} executed
SI executed: {amt} {p} {x} a/c {acct}
`;

/** Money that came from a business without a word why: of a shop it is a refund, of a company what was earned. */
export const CREDITED_BY = `
{amt} credited to {acct} from {x} on {date}. Ref {ref}
{amt} credited to your {bank} {acct} by {x} on {date}. Avl bal {bal}
Dear customer, your a/c {acct} is credited by {amt} on {date} from {x}. {bank}
NEFT credit of {amt} from {x} in {acct} on {date}. UTR {ref}
NEFT Cr-{ref}-{x} {amt} a/c {acct} {date}. Bal {bal}
IMPS: {amt} received from {x} in a/c {acct}. Ref {ref}
UPI: {amt} received from {x} on {date}. Ref {ref}. {bank}
Received {amt} from {x} in {acct} via UPI {ref}
Credit alert: {amt} from {x} to {acct} on {date}, bal {bal}
{amt} credited to your {app} wallet from {x}. Ref {ref}
A/c {acct} credited {amt} {date} {x}. Avl bal {bal} {bank}
ACH credit of {amt} from {x} to {acct} {date}
You have received {amt} from {x} on {date}. New balance {bal}
RTGS inward {amt} {x} UTR {ref} a/c {acct}
Deposit of {amt} from {x} posted to {acct}
{bank}: {amt} credited, {x}, {date}. Ref: {ref}
`;
