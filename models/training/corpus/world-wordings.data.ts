import type { Wordings } from './telling.js';

/** Wordings of alerts by language, one a line; slots as in templates.data.ts, and {fee}. */
export const WORLD_WORDINGS: Record<string, Wordings> = {
  en: {
    paid: `
Purchase of {amt} at {x} with card {acct} on {date}. Avl bal {bal}
{amt} was spent on your card {acct} at {x}. Available limit {bal}
Your card {acct} was used at {x} for {amt} on {date}. Balance {bal}
Dear customer, a purchase transaction of {amt} was done on card {acct} at {x} on {date}
Debit card purchase {amt} {x} {date} acct {acct}
Debit: {acct} Amt: {amt} {x} Date: {date} Bal: {bal}
Debit Alert! Acct: {acct} Amt: {amt} Desc: POS/WEB PMT {x} Date: {date} Bal: {bal}
Txn: Debit Ac: {acct} Amt: {amt} Des: {x} Date: {date} Bal: {bal}
POS/WEB PMT {x} {amt} from {acct} on {date}
Your account {acct} has been debited with {amt} {x}. Balance {bal}
Payment of {amt} to {x} made from {acct}
You've paid {amt} to {x}. Ref {ref}
{ref} Confirmed. {amt} paid to {x} on {date}. New M-PESA balance is {bal}. Transaction cost, {fee}.
{ref} Confirmed. {amt} sent to {x} for account {acct} on {date} New M-PESA balance is {bal}
Payment of {amt} to {x} completed on {date}. Your new balance: {bal}. Fee was {fee}. Transaction Id: {ref}
You have paid {amt} to {x}. Charges {fee}. Balance {bal}. TxnID {ref}
{x} transaction {amt} approved on {date} card {acct}
FNB:-) {amt} paid from cheq a/c {acct} @ {x}. {date}
FNB:-) {amt} reserved for purchase @ {x} from {acct}. Avail {bal}
Standard Bank: {amt} paid from account {acct} at {x} on {date}
Absa: {acct}, Pur, {date} SETTLEMENT/C - POS PURCHASE, {x}, {amt}, Available {bal}
Standard purchase {amt} {x} {acct}
Capital alert: transaction of {amt} at {x} posted
Debit Card Purchase Card Ending {acct} {amt} {x} {date} Available Balance {bal}
Your Credit Card {acct} has been used for {amt} at {x} on {date}. Available limit is {bal}
Purchase Amount {amt} Card {acct} at {x} {date} Avl Cr. limit {bal}
{bank}: You made a {amt} transaction with {x} on {date}
A {amt} debit card transaction to {x} on {date} exceeded your limit setting. Acct {acct}
{amt} was charged to your {bank} card {acct} at {x}. Reply STOP to end alerts
You made a purchase of {amt} at {x}. Card ending {acct}. {date}
Payment to {x} of {amt} went out of your account {acct} today
Direct Debit of {amt} to {x} left your account on {date}
You spent {amt} at {x}. Balance: {bal}
Card payment {x} {amt}. {bank}
PayNow/NETS: {amt} paid to {x} on {date} from {acct}
{amt} was deducted from your a/c {acct} for {x}. Ref {ref}
Dear Customer, {amt} has been paid to {x} from your Wallet. TrxID {ref}. Balance {bal}
Payment {amt} to {x} successful. Fee {fee}. Balance {bal}. TrxID {ref} at {date}
Dear Customer your Account {acct} has been debited with {amt} for {x}. Your Current Balance is {bal}
Your Card No {acct} used for {amt} POS transaction at {x} on {date} remaining balance {bal}
Dear {person}, you paid {amt} at {x} with your card {acct} {date}
`,
    refunded: `
{x} refunded {amt} to your card {acct} on {date}
Refund Amount {amt} Card {acct} from {x} {date} Avl limit {bal}
A refund of {amt} from {x} was posted to card ending {acct}
Credit Alert! Acct {acct} Amt {amt} Desc: POS REVERSAL {x} Date {date} Bal {bal}
{ref} Confirmed. Reversal of transaction {ref} has been successfully reversed on {date} and {amt} is credited to your M-PESA account. New balance is {bal}
You've been refunded {amt} by {x}. Balance {bal}
Return credit {amt} {x} card {acct}. {bank}
Your merchant credit of {amt} from {x} has posted
`,
    earned: `
Salary of {amt} has been credited to your account {acct} on {date}. Balance {bal}
Credit Alert! Acct {acct} Amt {amt} Desc: SALARY {date} Bal {bal}
Direct deposit of {amt} from {x} was posted to account {acct} on {date}
FNB:-) {amt} paid to cheq a/c {acct} Ref. SALARY {x}. {date}
Payroll {amt} received in {acct}. Available {bal}. {bank}
Interest of {amt} was credited to your savings account {acct}
Your wages of {amt} from {x} are in. Balance {bal}
Dividend payment {amt} {x} credited to {acct}
`,
    transferred: `
You sent {amt} to {person} on {date}. Ref {ref}
Your transfer of {amt} to {person} is successful. {date}
{amt} transferred to {person} a/c {acct} on {date}. Charges {fee}. Bal {bal}
Debit Alert! Acct {acct} Amt {amt} Desc: TRF TO {person} Date {date} Bal {bal}
Credit Alert! Acct {acct} Amt {amt} Desc: TRF FROM {person} Date {date} Bal {bal}
Debit Acct {acct} Amt {amt} Desc: NIP/{bank}/{person} {date} Bal {bal}
You have received {amt} from {person}. Balance {bal}. TrxID {ref}
Send Money {amt} to {vpa} successful. Fee {fee}. Balance {bal}. TrxID {ref}
Cash out no: Send Money to {person} {amt} done. Ref {ref}. Fee {fee}
FNB:-) {amt} sent from {acct} to {person} {date}
Payment from {person} {amt} received in {acct}
{bank}: You sent {person} {amt}. It may take minutes to arrive
{person} sent you {amt}. Balance {bal}
PayNow transfer of {amt} to {person} on {date} was successful
You have transferred {amt} to your savings account {acct}
Your payment of {amt} to your credit card {acct} was received. Thank you
Faster payment of {amt} to {person} sent from {acct}
{bank} wallet topped up with {amt} from card {acct}
`,
    cashed: `
{amt} withdrawn from ATM {city} on {date}. Account {acct}. Balance {bal}
Cash Out {amt} to agent {person} successful. Fee {fee}. Balance {bal}. TrxID {ref}
Cash In {amt} from agent successful. Balance {bal}. TrxID {ref}
FNB:-) {amt} withdrawn from cheq a/c {acct} @ {city} ATM {date}
ATM withdrawal {amt} {acct} {date}. Available {bal}
Cash withdrawal of {amt} was made at {city} with card {acct}
Debit Alert! Acct {acct} Amt {amt} Desc: ATM WDL {city} Date {date} Bal {bal}
You withdrew {amt} cash at {city}. Balance {bal}
Cash deposit {amt} credited to {acct} at {city} branch
`,
    charged: `
Debit Alert! Acct {acct} Amt {amt} Desc: {p} Date {date} Bal {bal}
A {p} of {amt} was charged to your account {acct} on {date}
Your account {acct} was debited {amt} for {p}. Balance {bal}
{p} of {amt} has been applied to {acct}. {bank}
`,
  },
  es: {
    paid: `
Compra por {amt} en {x} con tarjeta {acct} el {date}
Compra aprobada {amt} en {x}. Tarjeta {acct}. Disponible {bal}
Pagaste {amt} a {x} desde tu cuenta {acct}
Pago de {amt} en {x} el {date} tarjeta {acct}
Has pagado {amt} en {x} con la tarjeta {acct}
Cargo de {amt} en {x} {date} tarjeta {acct}
{bank} le informa compra por {amt} en {x} {date}. T.Cred {acct}
{bank}: Compraste {amt} en {x} con tu T.Deb {acct}, el {date}
Consumo {amt} {x} tarjeta {acct} {date}
Realizaste un consumo de {amt} con tu Tarjeta {acct} en {x}. Operacion {ref}
Se realizo un pago por {amt} a {x} cuenta {acct}
Cargo en cuenta: {amt} por recibo de {x} el {date}
Domiciliacion {x} por {amt} cargada en tu cuenta {acct}
Yapeaste {amt} a {x} el {date}. Operacion {ref}
Pagaste {x} por {amt}. Comprobante {ref}
Compra con tarjeta {acct} {x} {amt} {date}. Si no la reconoces llama
Retiro/Compra {amt} {x} TDC {acct} {date}
Pago de servicio {x} {amt} exitoso folio {ref}
Adeudo {x} {amt} cuenta {acct} saldo {bal}
`,
    refunded: `
Devolucion de {amt} de {x} en tarjeta {acct} {date}
Reembolso de {amt} {x} abonado a {acct}
Reverso de compra por {amt} en {x} tarjeta {acct}
Abono por devolucion {x} {amt} a tu tarjeta {acct}
`,
    earned: `
Nomina: abono de {amt} en cuenta {acct} el {date}
Recibiste tu pago de nomina por {amt} de {x}. Saldo {bal}
Abono de sueldo {amt} en tu cuenta {acct} {date}
Ingreso de nomina {x} {amt} en cuenta {acct}
Intereses abonados {amt} cuenta de ahorro {acct}
`,
    transferred: `
Transferencia enviada {amt} a {person} desde {acct} el {date}
Recibiste una transferencia de {amt} de {person} en tu cuenta {acct}
Transferiste {amt} a {person}. Comprobante {ref}
SPEI enviado {amt} a {person} clave {ref}
Bizum de {amt} enviado a {person}
Has recibido un Bizum de {amt} de {person}
Yapeaste {amt} a {person}. Operacion {ref}
Pago de tarjeta de credito {acct} recibido por {amt}
Enviaste {amt} a {person} desde Nequi
`,
    cashed: `
Retiro en cajero {amt} cuenta {acct} {city} {date}
Retiro de efectivo por {amt} cajero {city} tarjeta {acct}
Deposito en efectivo {amt} cuenta {acct} {date}
Disposicion de efectivo {amt} cajero {city} {date}
Extraccion {amt} cajero automatico cuenta {acct}
`,
    charged: `
Cargo por {p} {amt} cuenta {acct} {date}
Se cobro {p} por {amt} en tu cuenta {acct}
`,
  },
  pt: {
    paid: `
Compra aprovada {amt} em {x} cartao final {acct} {date}
Compra de {amt} APROVADA em {x} no cartao {acct}
{bank}: compra no cartao final {acct} de {amt} em {date}, em {x}
Compra no debito de {amt} em {x}. Saldo {bal}
Pix enviado de {amt} para {x} {date}
Pix realizado: {amt} para {x}. ID {ref}
Pagamento de {amt} para {x} realizado em {date}
Pagamento de boleto {x} {amt} efetuado conta {acct}
Debito automatico {x} {amt} conta {acct} {date}
Debito de {amt} em {x} conta {acct}
Compra {amt} {x} cartao {acct} {date}. Disponivel {bal}
Voce pagou {amt} a {x}
MB WAY: pagamento de {amt} a {x}
`,
    refunded: `
Estorno de {amt} {x} cartao {acct}
Compra de {amt} em {x} cancelada e estornada no cartao {acct}
Reembolso de {amt} de {x} creditado na conta {acct}
Devolucao de Pix {amt} recebida de {x}
`,
    earned: `
Salario depositado {amt} na conta {acct} {date}
Credito de salario {amt} conta {acct} {x}
Rendimento poupanca {amt} creditado {acct}
Vencimento de {amt} creditado na conta {acct} por {x}
`,
    transferred: `
Pix enviado {amt} para {person} {date}. Conta {acct}
Pix recebido de {person} {amt} {date}
Voce recebeu um Pix de {amt} de {person}
Transferencia de {amt} para {person} realizada. {ref}
TED enviada {amt} {person} conta {acct}
Pagamento da fatura do cartao {acct} {amt} recebido
MB WAY: enviou {amt} a {person}
`,
    cashed: `
Saque de {amt} no caixa eletronico conta {acct} {date}
Saque {amt} {city} cartao {acct} saldo {bal}
Levantamento de {amt} multibanco {city} cartao {acct}
Deposito em dinheiro {amt} conta {acct}
`,
    charged: `
Cobranca de {p} {amt} na conta {acct} {date}
Debito {p} {amt} conta {acct}
`,
  },
  fr: {
    paid: `
Achat de {amt} chez {x} carte {acct} le {date}
Paiement carte {acct} de {amt} chez {x} {date}
Paiement CB {x} {amt} le {date}
Vous avez paye {amt} chez {x} avec votre carte {acct}
Paiement de {amt} a {x} effectue le {date}
Prelevement {amt} {x} compte {acct} {date}
Debit {amt} {x} solde {bal}
Votre paiement de {amt} a {x} est reussi. ID {ref}. Nouveau solde {bal}
Vous avez effectue un paiement de {amt} au marchand {x}. Solde {bal}
Operation carte {acct}: {amt} {x} {date} solde disponible {bal}
`,
    refunded: `
Remboursement de {amt} de {x} carte {acct}
Avoir {x} {amt} credite carte {acct}
Vous avez ete rembourse de {amt} par {x}
`,
    earned: `
Virement recu salaire {amt} compte {acct} {date}
Virement de {x} SALAIRE {amt} recu sur compte {acct}
Votre salaire de {amt} a ete credite le {date}. Solde {bal}
Interets crediteurs {amt} compte epargne {acct}
`,
    transferred: `
Virement de {amt} vers {person} compte {acct} {date}
Vous avez recu {amt} de {person}. Solde {bal}. ID {ref}
Transfert de {amt} a {person} reussi. Frais {fee}. Solde {bal}
Virement instantane {amt} a {person} emis
Vous avez envoye {amt} a {person} le {date}
Rechargement de votre portefeuille {amt} depuis carte {acct}
`,
    cashed: `
Retrait GAB de {amt} carte {acct} le {date} {city}
Retrait DAB {amt} carte {acct} {city} {date}
Retrait d'especes {amt} effectue chez l'agent {ref}. Solde {bal}
Depot especes {amt} compte {acct} {date}
`,
    charged: `
{p} {amt} compte {acct} {date}
Votre compte {acct} a ete debite de {amt} pour {p}
`,
  },
  it: {
    paid: `
Pagamento di {amt} presso {x} con carta {acct} il {date}
Autorizzata spesa di {amt} presso {x} carta {acct} del {date}
Hai pagato {amt} a {x}
Acquisto POS {amt} {x} carta {acct}. Disponibile {bal}
Addebito {x} {amt} sul conto {acct} {date}
Operazione con carta {acct} di {amt} c/o {x} del {date}
Utilizzo carta {acct} per {amt} {x}
`,
    refunded: `
Rimborso di {amt} da {x} accreditato su carta {acct}
Storno {amt} {x} carta {acct}
`,
    earned: `
Accredito stipendio {amt} sul conto {acct} da {x}
Bonifico stipendio {amt} ricevuto il {date}
Pensione accreditata {amt} conto {acct}
`,
    transferred: `
Bonifico di {amt} a favore di {person} eseguito il {date}
Hai ricevuto un bonifico di {amt} da {person}
Ricarica carta {acct} di {amt} da {person}
Hai inviato {amt} a {person} con Satispay
`,
    cashed: `
Prelievo di {amt} ATM {city} carta {acct} {date}
Prelevamento bancomat {amt} {city} disponibile {bal}
Versamento contanti {amt} conto {acct}
`,
    charged: `
Addebito {p} {amt} conto {acct} {date}
`,
  },
  ro: {
    paid: `
Plata cu cardul {acct} suma {amt} la {x} in {date}. Sold {bal}
Ai platit {amt} la {x}
Tranzactie {amt} {x} card {acct} disponibil {bal}
`,
    refunded: `
Rambursare {amt} de la {x} pe card {acct}
`,
    earned: `
Incasare salariu {amt} cont {acct} de la {x}
`,
    transferred: `
Transfer {amt} catre {person} efectuat {date}
Ai primit {amt} de la {person}
`,
    cashed: `
Retragere numerar {amt} ATM {city} card {acct}
`,
    charged: `
{p} {amt} cont {acct}
`,
  },
  de: {
    paid: `
Kartenzahlung {amt} bei {x} am {date} Karte {acct}
Ihre Karte {acct} wurde mit {amt} bei {x} belastet. Verfügbar {bal}
Sie haben {amt} bei {x} bezahlt. {bank}
Lastschrift {x} {amt} Konto {acct} am {date}
Zahlung an {x} über {amt} ausgeführt
Umsatz {amt} {x} {date} Karte {acct}
Abbuchung {amt} von Konto {acct} durch {x}. Kontostand {bal}
SEPA-Lastschrift {amt} {x} Mandat {ref}
`,
    refunded: `
Gutschrift {amt} von {x} Karte {acct} Rückerstattung
Erstattung {amt} {x} auf Karte {acct}
`,
    earned: `
Gehalt {amt} von {x} auf Konto {acct} eingegangen
Lohn/Gehalt Eingang {amt} Konto {acct} {date}
Gutschrift Gehalt {amt} neuer Kontostand {bal}
Rente {amt} Konto {acct} gutgeschrieben
`,
    transferred: `
Überweisung {amt} an {person} ausgeführt Konto {acct}
Sie haben {amt} von {person} erhalten
Geldeingang {amt} von {person} Konto {acct}
Echtzeitüberweisung an {person} {amt} {date}
Umbuchung {amt} auf Sparkonto {acct}
`,
    cashed: `
Bargeldauszahlung {amt} {city} Karte {acct} {date}
Geldautomat Abhebung {amt} {city} Konto {acct}
Bareinzahlung {amt} Konto {acct}
`,
    charged: `
{p} {amt} Konto {acct} {date}
`,
  },
  nl: {
    paid: `
Betaling van {amt} bij {x} met pas {acct} op {date}
Je hebt {amt} betaald aan {x}
Pinbetaling {amt} {x} {date} pas {acct}
Incasso {x} {amt} van rekening {acct}
`,
    refunded: `
Terugbetaling {amt} van {x} op rekening {acct}
`,
    earned: `
Salaris {amt} van {x} bijgeschreven op {acct}
`,
    transferred: `
Overboeking {amt} naar {person} {date}
Je hebt {amt} ontvangen van {person}. Tikkie betaald
`,
    cashed: `
Geldopname {amt} {city} pas {acct}
`,
    charged: `
{p} {amt} afgeschreven van {acct}
`,
  },
  sv: {
    paid: `
Köp {amt} hos {x} med kort {acct} {date}
Kortköp {amt} {x} {date}. Disponibelt {bal}
Du har betalat {amt} till {x}
Varekjøp {amt} {x} kort {acct} {date}
Dankort køb {amt} {x}
`,
    refunded: `
Återbetalning {amt} från {x} kort {acct}
`,
    earned: `
Lön {amt} från {x} insatt på konto {acct}
`,
    transferred: `
Swish: du skickade {amt} till {person}
Overføring {amt} til {person}
`,
    cashed: `
Uttag {amt} bankomat {city} kort {acct}
`,
  },
  ru: {
    paid: `
Karta {acct} Pokupka {amt} {x} {date} Dostupno {bal}
Pokupka {amt}, {x}. Karta {acct}. Balans {bal}
{acct} Oplata {amt} {x} {date} Ostatok {bal}
Oplata {amt} {x} karta {acct} Dostupno: {bal}
Покупка {amt} {x} Карта {acct} Баланс: {bal}
{acct} {date} Покупка {amt} {x} Баланс: {bal}
Оплата {amt}. {x}. Карта {acct}. Доступно {bal}
Списание {amt} {x} {date}. Карта {acct}. Баланс {bal}
Spisanie {amt} {x} karta {acct} {date}
Raskhod {amt} {x} {date} {acct}
Покупка. Карта {acct}. {amt}. {x}. Доступно {bal}
Оплата услуг {amt} {x} карта {acct}
Оплата по QR {amt} {x}. Баланс {bal}
Автоплатеж {x} {amt} исполнен. Карта {acct}
Karta {acct}; Oplata v {x}; {amt}; {date}; ostatok {bal}
Платёж {amt} {x} {date} Остаток {bal}
`,
    refunded: `
Vozvrat {amt} {x} karta {acct} {date}
Возврат {amt} {x} карта {acct} баланс {bal}
Возврат покупки {amt} {x}. Карта {acct}
Otmena pokupki {amt} {x} karta {acct}
Отмена операции {amt} {x} карта {acct}
Кэшбэк {amt} зачислен на карту {acct}
Keshbek {amt} karta {acct}
`,
    earned: `
Zarplata {amt} {acct} {date} Dostupno {bal}
{acct} Postuplenie zarplaty {amt} Balans {bal}
Зарплата {amt} счет {acct} доступно {bal}
Zachislenie zarplaty {amt} karta {acct} {date}. Balans {bal}
Зачисление зарплаты {amt} {acct}. Баланс {bal}
Зачисление аванса {amt} от {x} на {acct}
Пенсия {amt} зачислена на счет {acct}
Проценты по вкладу {amt} зачислены {acct}
`,
    transferred: `
Perevod {amt} ot {person} karta {acct} {date} Balans {bal}
Перевод {amt} {person}. Карта {acct}. Баланс {bal}
Перевод на карту {amt} получатель {person} доступно {bal}
Вам перевели {amt} от {person} через СБП
Perevod s karty {acct} {amt} poluchatel {person}
Пополнение {amt} от {person}. Баланс {bal}
Перевод между своими счетами {amt} {acct}
Зачисление перевода {amt} из {bank} от {person}
Погашение кредитной карты {acct} {amt} принято
`,
    cashed: `
Vydacha nalichnyh {amt} karta {acct} {date} ATM {ref} {city}. Dostupno {bal}
Snyatie nalichnyh {amt} bankomat {city} karta {acct}
Выдача наличных {amt} банкомат {city} карта {acct} баланс {bal}
Снятие {amt} ATM {ref} {city}. Карта {acct}
Vnesenie nalichnyh {amt} bankomat karta {acct} {date}
Внесение наличных {amt} банкомат {city} карта {acct}
Nalichnye {amt} {city} ATM {ref} karta {acct} ostatok {bal}
`,
    charged: `
{p} {amt} karta {acct} {date}
Списана {p} {amt} карта {acct} баланс {bal}
Списание {amt} {p}. Счет {acct}
`,
  },
  uk: {
    paid: `
Покупка {amt} {x} картка {acct} залишок {bal}
Оплата {amt} {x} {date} картка {acct}
{acct} {amt} {x} Бал. {bal}
`,
    refunded: `
Повернення {amt} {x} картка {acct}
`,
    earned: `
Зарплата {amt} зараховано на {acct} залишок {bal}
`,
    transferred: `
Переказ {amt} {person} картка {acct} залишок {bal}
Зарахування переказу {amt} від {person}
`,
    cashed: `
Зняття готівки {amt} банкомат {city} картка {acct}
`,
    charged: `
{p} {amt} картка {acct}
`,
  },
  pl: {
    paid: `
Platnosc karta {acct} {amt} w {x} dnia {date}
Zaplaciles {amt} w {x} karta {acct}. Dostepne {bal}
Transakcja BLIK {amt} {x} zrealizowana
Obciazenie rachunku {acct} kwota {amt} {x}
Zakup {amt} {x} karta {acct} {date}
Polecenie zapłaty {x} {amt} z rachunku {acct}
`,
    refunded: `
Zwrot {amt} od {x} na karte {acct}
`,
    earned: `
Wplyw wynagrodzenia {amt} na rachunek {acct} od {x}
Uznanie {amt} wynagrodzenie {date} saldo {bal}
`,
    transferred: `
Przelew {amt} do {person} wykonany {date}
Otrzymales przelew {amt} od {person}
BLIK na telefon {amt} do {person}
`,
    cashed: `
Wyplata z bankomatu {amt} {city} karta {acct}
Wplata gotowki {amt} wplatomat {city} rachunek {acct}
`,
    charged: `
{p} {amt} rachunek {acct} {date}
`,
  },
  cs: {
    paid: `
Platba kartou {acct} {amt} {x} {date}
Zaplatili jste {amt} u {x}. Zůstatek {bal}
Kártyás vásárlás {amt} {x} kártya {acct} egyenleg {bal}
`,
    refunded: `
Vrácení platby {amt} {x} karta {acct}
`,
    earned: `
Příchozí mzda {amt} na účet {acct} od {x}
Munkabér jóváírás {amt} számla {acct}
`,
    transferred: `
Odchozí platba {amt} pro {person} z účtu {acct}
Utalás {amt} kedvezményezett {person}
`,
    cashed: `
Výběr z bankomatu {amt} {city} karta {acct}
Készpénzfelvétel {amt} {city} kártya {acct}
`,
  },
  bg: {
    paid: `
Плащане с карта {acct} {amt} {x} {date}
Покупка {amt} {x} карта {acct} наличност {bal}
Plaćanje karticom {acct} {amt} {x} {date}. Raspoloživo {bal}
`,
    earned: `
Заплата {amt} постъпила по сметка {acct}
Uplata zarade {amt} na račun {acct}
`,
    transferred: `
Превод {amt} към {person}
`,
    cashed: `
Теглене {amt} АТМ {city} карта {acct}
Podizanje gotovine {amt} bankomat {city} kartica {acct}
`,
  },
  ar: {
    paid: `
شراء بمبلغ {amt} من {x} بطاقة {acct} {date} الرصيد {bal}
عملية شراء {amt} لدى {x} بطاقة {acct}
تم خصم {amt} من حساب {acct} {x} {date}
شراء عبر نقاط البيع {x} مبلغ {amt} {date}
شراء عبر نقاط البيع بطاقة {acct} مبلغ {amt} من {x} في {date}
شراء انترنت {amt} {x} بطاقة {acct}
تم سداد فاتورة {x} بمبلغ {amt} من حسابك {acct}
تم تنفيذ عملية شراء بمبلغ {amt} ببطاقتك {acct} عند {x} المتبقي {bal}
سداد مبلغ {amt} إلى {x} رقم العملية {ref}
POS Purchase {amt} {x} card {acct} {date}
`,
    refunded: `
استرداد مبلغ {amt} من {x} بطاقة {acct}
تم رد مبلغ {amt} إلى بطاقتك {acct} من {x}
عملية مرتجعة {amt} {x} حساب {acct}
`,
    earned: `
تم إيداع راتب {amt} في حسابك {acct} {date}
إيداع راتب مبلغ {amt} حساب {acct} الرصيد {bal}
راتب شهر {amt} من {x} أضيف إلى حسابك
أرباح موزعة {amt} أودعت في حساب {acct}
`,
    transferred: `
تحويل مبلغ {amt} إلى {person} من حساب {acct} {date}
حوالة واردة {amt} من {person} إلى حساب {acct}
حوالة صادرة {amt} إلى {person} الرسوم {fee}
تم استلام {amt} من {person} رصيدك {bal}
شحن المحفظة بمبلغ {amt} من بطاقة {acct}
سداد بطاقة ائتمانية {acct} مبلغ {amt}
`,
    cashed: `
سحب نقدي {amt} صراف {city} بطاقة {acct} {date}
سحب صراف آلي {amt} حساب {acct} الرصيد {bal}
إيداع نقدي {amt} حساب {acct} {date}
`,
    charged: `
خصم {p} {amt} من حساب {acct}
تم خصم مبلغ {amt} مقابل {p} {date}
`,
  },
  fa: {
    paid: `
خرید {amt} {x} کارت {acct} {date} مانده {bal}
برداشت {amt} بابت خرید از {x} مانده {bal}
پرداخت {amt} به {x} کد پیگیری {ref}
`,
    refunded: `
برگشت وجه {amt} از {x} به کارت {acct}
`,
    earned: `
واریز حقوق {amt} به حساب {acct} مانده {bal}
واریز سود {amt} حساب {acct}
`,
    transferred: `
انتقال {amt} به {person} از کارت {acct}
واریز {amt} از {person} مانده {bal}
`,
    cashed: `
برداشت نقدی {amt} خودپرداز {city} مانده {bal}
`,
    charged: `
کسر {p} {amt} حساب {acct}
`,
  },
  tr: {
    paid: `
{acct} kartinizla {x} isyerinde {amt} harcama yapildi {date}
{x} isyerinden {amt} tutarinda alisveris yapilmistir. Kart {acct}
{amt} odeme {x} {date} bakiye {bal}
{date} tarihinde {acct} kartınızla {x} işyerinden {amt} alışveriş yapıldı
{x} için {amt} tutarında ödemeniz {acct} hesabınızdan alındı
{acct} nolu kartınızdan {x} {amt} provizyon alınmıştır. Limit {bal}
Otomatik ödeme: {x} {amt} ödendi
`,
    refunded: `
Iade {amt} {x} kart {acct}
{x} işyerinden {amt} tutarında iade {acct} kartınıza yansıtıldı
`,
    earned: `
Maas odemesi {amt} hesap {acct} {date}
Hesabınıza {amt} maaş yatırıldı. Bakiye {bal}
`,
    transferred: `
{person} adlı kişiye {amt} havale yapıldı. Hesap {acct}
Hesabınıza {person} tarafından {amt} EFT geldi. Bakiye {bal}
FAST ile {person} alıcısına {amt} gönderildi
Kredi kartı borç ödemesi {amt} kart {acct} alındı
`,
    cashed: `
ATM para cekme {amt} kart {acct} {date}
{city} ATM'den {amt} nakit çekildi. Kart {acct}
Hesabınıza {amt} nakit yatırıldı ATM {city}
`,
    charged: `
{p} {amt} hesabınızdan tahsil edildi {acct}
`,
  },
  he: {
    paid: `
בוצעה עסקה בסך {amt} ב{x} כרטיס {acct} {date}
חיוב {amt} {x} כרטיס {acct}
`,
    refunded: `
זיכוי {amt} מ{x} כרטיס {acct}
`,
    earned: `
משכורת {amt} נכנסה לחשבון {acct}
`,
    transferred: `
העברה {amt} אל {person} חשבון {acct}
`,
    cashed: `
משיכת מזומן {amt} כספומט {city} כרטיס {acct}
`,
  },
  el: {
    paid: `
Αγορά {amt} {x} κάρτα {acct} {date}
Πληρωμή {amt} σε {x} διαθέσιμο {bal}
`,
    refunded: `
Επιστροφή {amt} από {x} κάρτα {acct}
`,
    earned: `
Μισθοδοσία {amt} πίστωση λογαριασμού {acct}
`,
    transferred: `
Μεταφορά {amt} προς {person} λογαριασμός {acct}
`,
    cashed: `
Ανάληψη {amt} ΑΤΜ {city} κάρτα {acct}
`,
  },
  id: {
    paid: `
Transaksi {amt} di {x} kartu {acct} {date}
Pembayaran {amt} ke {x} berhasil {date} ref {ref}
QRIS {amt} ke {x} berhasil. Saldo {bal}
Debit {amt} {x} rek {acct} {date}
Pembelian {amt} di {x} dengan kartu debit {acct} berhasil
Kartu kredit {acct} digunakan {amt} di {x} {date}
Pembayaran tagihan {x} {amt} sukses ref {ref}
Transaksi berhasil: {x} {amt}. Sisa saldo {bal}
`,
    refunded: `
Pengembalian dana {amt} dari {x} {date}
Refund {amt} {x} masuk ke kartu {acct}
Cashback {amt} masuk saldo {bal}
`,
    earned: `
Gaji {amt} masuk rek {acct} {date}
Payroll {x} {amt} dikreditkan ke {acct}
Bunga tabungan {amt} rek {acct}
`,
    transferred: `
Transfer ke {person} {amt} berhasil {date} ref {ref}
Dana masuk {amt} dari {person} ke rek {acct}
Transfer BI-FAST {amt} ke {person} berhasil
Top up {app} {amt} berhasil
Anda menerima {amt} dari {person}
`,
    cashed: `
Tarik tunai {amt} ATM {city} rek {acct} {date}
Penarikan tunai {amt} {city} saldo {bal}
Setor tunai {amt} rek {acct} {date}
`,
    charged: `
{p} {amt} rek {acct} {date}
`,
  },
  ms: {
    paid: `
Pembayaran {amt} kepada {x} berjaya. Rujukan {ref}
RM0 {x}: belian {amt} dengan kad {acct} pada {date}
Kad {acct} digunakan untuk {amt} di {x} pada {date}
DuitNow QR {amt} kepada {x} berjaya
`,
    refunded: `
Bayaran balik {amt} daripada {x} ke kad {acct}
`,
    earned: `
Gaji {amt} telah dikreditkan ke akaun {acct} {date}
`,
    transferred: `
Pindahan {amt} kepada {person} berjaya. Rujukan {ref}
Anda menerima {amt} daripada {person}
`,
    cashed: `
Pengeluaran tunai {amt} ATM {city} akaun {acct}
`,
    charged: `
{p} {amt} dicaj ke akaun {acct}
`,
  },
  vi: {
    paid: `
TK {acct} -{amt} {date} {x} SD {bal}
Thanh toan {amt} tai {x} the {acct} {date}
Giao dich {amt} tai {x} {date} so du {bal}
TK {acct} GD: -{amt} {date} ND: thanh toan {x}. SDC: {bal}
Quý khách đã thanh toán {amt} tại {x}. Số dư {bal}
The {acct} chi tieu {amt} tai {x} ngay {date}
`,
    refunded: `
Hoàn tiền {amt} từ {x} vào thẻ {acct}
TK {acct} +{amt} hoan tien {x} SD {bal}
`,
    earned: `
TK {acct} +{amt} luong thang {x} SD {bal}
TK {acct} +{amt} tra lai tien gui SD {bal}
`,
    transferred: `
TK {acct} -{amt} ND: {person} chuyen tien SD {bal}
TK {acct} +{amt} ND: {person} chuyen khoan SD {bal}
Chuyen tien thanh cong {amt} den {person} {date}
`,
    cashed: `
TK {acct} -{amt} rut tien ATM {city} SD {bal}
Rút tiền {amt} tại ATM {city} thẻ {acct}
`,
    charged: `
TK {acct} -{amt} {p} SD {bal}
`,
  },
  th: {
    paid: `
ใช้จ่าย {amt} ที่ {x} บัตร {acct} {date}
ชำระเงิน {amt} ให้ {x} สำเร็จ คงเหลือ {bal}
หักบัญชี {acct} {amt} {x} {date}
ซื้อสินค้า {amt} {x} บัตร {acct}
จ่ายบิล {x} {amt} สำเร็จ อ้างอิง {ref}
`,
    refunded: `
คืนเงิน {amt} จาก {x} เข้าบัตร {acct}
`,
    earned: `
เงินเดือน {amt} เข้าบัญชี {acct} คงเหลือ {bal}
ดอกเบี้ยเงินฝาก {amt} เข้าบัญชี {acct}
`,
    transferred: `
โอนเงิน {amt} ไปยัง {person} จากบัญชี {acct}
รับโอนเงิน {amt} จาก {person} เข้าบัญชี {acct}
พร้อมเพย์ {amt} ให้ {person} สำเร็จ
`,
    cashed: `
ถอนเงิน {amt} ATM {city} บัญชี {acct} คงเหลือ {bal}
ฝากเงินสด {amt} เข้าบัญชี {acct}
`,
    charged: `
หัก{p} {amt} บัญชี {acct}
`,
  },
  tl: {
    paid: `
Nagbayad ka ng {amt} sa {x}. Ref {ref}
You have paid {amt} of GCash to {x} on {date}. Ref. No. {ref}
Bayad {amt} sa {x} gamit card {acct}
`,
    earned: `
Pumasok na ang sahod mong {amt} sa {acct}
`,
    transferred: `
Nagpadala ka ng {amt} kay {person}. Ref {ref}
Natanggap mo ang {amt} mula kay {person}
`,
    cashed: `
Nag-withdraw ka ng {amt} sa ATM {city}
`,
  },
  zh: {
    paid: `
您尾号{acct}的卡{date}在{x}消费{amt}，余额{bal}
您的账户{acct}于{date}支付{amt}给{x}
您的信用卡{acct}於{x}簽帳{amt} {date}
【{bank}】您账户{acct}向{x}付款{amt}
卡號末四碼{acct}於{date} {x}刷卡{amt}
代扣{x}{amt}，账户{acct}余额{bal}
`,
    refunded: `
{x}退款{amt}已入账您的卡{acct}
退貨退款{amt} {x} 卡{acct}
`,
    earned: `
您账户{acct}于{date}工资收入{amt}，余额{bal}
代发工资{amt}入账{acct}
薪資{amt}入帳 {acct}
利息{amt}存入账户{acct}
`,
    transferred: `
您向{person}转账{amt}，账户{acct}余额{bal}
您收到{person}转账{amt}
轉帳{amt}至{person} 帳戶{acct}
信用卡还款{amt}已到账 卡{acct}
`,
    cashed: `
您账户{acct}在{city}ATM取款{amt}余额{bal}
現金提款{amt} 櫃員機 {city}
现金存入{amt}账户{acct}
`,
    charged: `
您账户{acct}扣收{p}{amt}
`,
  },
  ja: {
    paid: `
【ご利用】{x} {amt} カード{acct} {date}
カード{acct}で{x}にて{amt}利用されました
デビット利用 {date} {x} {amt} 残高{bal}
口座振替 {x} {amt} 口座{acct}
PayPay支払い {x} {amt}
`,
    refunded: `
{x}から{amt}返金されました カード{acct}
`,
    earned: `
給与振込 {amt} 口座{acct} {x}
賞与 {amt} 入金 口座{acct}
`,
    transferred: `
{person}様へ{amt}振込完了
{person}様より{amt}入金 口座{acct}
`,
    cashed: `
ATM出金 {amt} {city} 口座{acct} 残高{bal}
ATM入金 {amt} 口座{acct}
`,
    charged: `
{p} {amt} 口座{acct}
`,
  },
  ko: {
    paid: `
[{bank}] {acct} 승인 {amt} 일시불 {date} {x} 누적 {bal}
[Web발신] {bank}카드 {amt} {date} {x}
체크카드출금 {amt} {x} 잔액 {bal} {acct}
{bank} {date} {acct} 출금 {amt} {x} 잔액 {bal}
{x} {amt} 승인 {acct} 3개월
자동이체 {x} {amt} 출금 {acct}
`,
    refunded: `
[{bank}] {acct} 승인취소 {amt} {x} {date}
{x} 환불 {amt} 입금 {acct}
`,
    earned: `
{bank} {acct} 입금 {amt} 급여 {x} 잔액 {bal}
월급 {amt} 입금 {acct} {date}
이자 {amt} 입금 {acct}
`,
    transferred: `
{bank} {acct} 이체 출금 {amt} {person} 잔액 {bal}
{person}님이 {amt}을 보냈습니다 {acct}
{bank} 입금 {amt} {person} 잔액 {bal}
`,
    cashed: `
ATM출금 {amt} {city} {acct} 잔액 {bal}
현금입금 {amt} {acct}
`,
    charged: `
{p} {amt} 출금 {acct}
`,
  },
  hi: {
    paid: `
आपके खाते {acct} से {amt} {x} को भुगतान हुआ {date}
{x} पर {amt} खर्च हुए। कार्ड {acct}। शेष {bal}
{amt} का भुगतान {x} को सफल। संदर्भ {ref}
Aapke a/c {acct} se {amt} {x} ko diye gaye. Ref {ref}
{x} mein {amt} kharch, card {acct} {date}
{amt} ka bhugtan {x} ko safal raha
`,
    refunded: `
{x} से {amt} वापस खाते {acct} में जमा
`,
    earned: `
वेतन {amt} खाते {acct} में जमा {date}
Vetan {amt} khate {acct} mein jama. Shesh {bal}
ब्याज {amt} खाते {acct} में जमा
`,
    transferred: `
{amt} {person} को भेजे गए। खाता {acct}
{person} से {amt} प्राप्त हुए। शेष {bal}
{person} ko {amt} bheje. Khata {acct}
{person} se {amt} mile khata {acct} mein
`,
    cashed: `
एटीएम से {amt} निकाले गए {city} खाता {acct} शेष {bal}
ATM {city} se {amt} nikasi khata {acct}
खाते {acct} में {amt} नकद जमा
`,
    charged: `
{p} {amt} khate {acct} se kata
`,
  },
  bn: {
    paid: `
আপনার কার্ড {acct} থেকে {x} এ {amt} খরচ হয়েছে
পেমেন্ট {amt} {x} সফল। ব্যালেন্স {bal}। TrxID {ref}
Payment of {amt} to {x} successful. TrxID {ref}
`,
    refunded: `
{x} থেকে {amt} ফেরত এসেছে
`,
    earned: `
বেতন {amt} আপনার হিসাব {acct} এ জমা
`,
    transferred: `
{person} কে {amt} পাঠানো হয়েছে। ফি {fee}
You have received {amt} from {vpa}. Fee {fee}. Balance {bal}. TrxID {ref}
`,
    cashed: `
ক্যাশ আউট {amt} সফল। ফি {fee}। ব্যালেন্স {bal}
`,
    charged: `
{amt} debited from {acct} as {p}
`,
  },
  ur: {
    paid: `
آپ کے کارڈ {acct} سے {x} پر {amt} کی خریداری
{amt} {x} کو ادا کیے گئے بیلنس {bal}
`,
    refunded: `
{x} سے {amt} واپس اکاؤنٹ {acct} میں
`,
    earned: `
تنخواہ {amt} اکاؤنٹ {acct} میں جمع
`,
    transferred: `
{amt} {person} کو بھیجے گئے
Dear Customer, you have received {amt} from {person} via Raast
`,
    cashed: `
اے ٹی ایم سے {amt} نکالے گئے {city}
`,
  },
  ne: {
    paid: `
तपाईंको खाता {acct} बाट {x} मा {amt} भुक्तानी भयो
Dear Customer, {acct} debited by {amt} on {date}. Remarks: {x}
{x} ma {amt} bhuktani safal
`,
    earned: `
तलब {amt} खाता {acct} मा जम्मा
`,
    transferred: `
{person} लाई {amt} पठाइयो
`,
    cashed: `
ATM बाट {amt} निकालियो {city}
`,
  },
  si: {
    paid: `
{amt} at {x} from {acct} on {date}
Purchase at {x} {amt} card {acct} avl {bal}
`,
    earned: `
වැටුප {amt} ගිණුමට {acct}
`,
    transferred: `
{person} වෙත {amt} යවන ලදී
`,
    cashed: `
ATM {amt} {city} {acct}
`,
  },
  sw: {
    paid: `
{ref} Imethibitishwa. {amt} imelipwa kwa {x} {date}. Salio {bal}
Umelipa {amt} kwa {x} {date}. Salio jipya {bal}
{ref} Confirmed. {amt} sent to {x} for account {acct} on {date}
Umefanya malipo ya {amt} kwa {x}. Ada {fee}. Salio {bal}
Malipo ya {amt} kwenda {x} yamekamilika. Kumbukumbu {ref}
Akaunti {acct} imetozwa {amt} kwa {x}
`,
    refunded: `
{x} amerudisha {amt}. Salio {bal}
Umerejeshewa {amt} kutoka {x}
`,
    earned: `
Mshahara {amt} umeingia akaunti {acct} {date}
`,
    transferred: `
Umetuma {amt} kwa {person} {date}. Salio {bal}
Umepokea {amt} kutoka kwa {person}. Salio {bal}
{ref} Imethibitishwa. {amt} imetumwa kwa {person}
`,
    cashed: `
Umetoa {amt} kwa wakala {person}. Salio {bal}
Umetoa {amt} ATM {city} akaunti {acct}
`,
    charged: `
{p} {amt} akaunti {acct}
`,
  },
  am: {
    paid: `
Dear {person}, your account {acct} has been debited with {amt} for {x}. Your current balance is {bal}
ከሂሳብዎ {acct} {amt} ለ{x} ተከፍሏል
You have paid {amt} to {x} using telebirr on {date}. Your transaction number is {ref}
`,
    earned: `
Dear {person}, your account {acct} has been credited with {amt} salary
ደመወዝ {amt} ወደ ሂሳብ {acct} ገብቷል
`,
    transferred: `
You have transferred {amt} to {person} on {date}. Service charge {fee}. Balance {bal}
Dear Customer, your Account {acct} has been Credited with {amt} from {person}
`,
    cashed: `
Your account {acct} debited {amt} ATM withdrawal {city}
`,
  },
};
