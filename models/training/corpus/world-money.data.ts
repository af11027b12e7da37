import type { Wordings } from './telling.js';

/**
 * More wordings by language, most of them of what is no purchase: money earned, moved, withdrawn, charged and given back. Slots as
 * in world-wordings.data.ts; {x} in what was withdrawn or moved is the shop where it was done.
 */
export const WORLD_MONEY: Record<string, Wordings> = {
  en: {
    paid: `
{amt} was withdrawn from account {acct} for {x} on {date}
Pre-authorized payment of {amt} to {x} withdrawn from {acct}
Bill payment {x} {amt} from chequing {acct}
{x} payment of {amt} withdrawn from your account {acct}
Debit order {x} {amt} taken from {acct}. Available {bal}
`,
    refunded: `
Good news, {x} has sent {amt} back to your card {acct}
Dispute credit of {amt} for {x} posted to card {acct}
`,
    earned: `
State pension of {amt} paid into {acct} on {date}
Your benefit payment of {amt} has arrived in {acct}
Credit interest {amt} applied to {acct}. Balance {bal}
Profit of {amt} for the month was added to your savings {acct}
Payment of {amt} received from {x} for invoice {ref}
Payout from {x}: {amt} is on its way to {acct}
Child benefit {amt} credited to {acct} {date}
BACS credit {x} WAGES {amt} account {acct}
`,
    transferred: `
{amt} sent to {person} {bank} account {acct}. Fee {fee}. Ref {ref}
{amt} moved from {acct} to {person}; service fee {fee}, tax {fee}. Remaining {bal}
Transfer of {amt} from {acct} to {person} done. Charges {fee}, VAT {fee}. Balance {bal}
You sent {amt} to {person}. Transaction cost {fee}. Excise {fee}. New balance {bal}
Done! {amt} went to {person} ({vpa}). Wallet now {bal}
Cash-in of {amt} to your {app} wallet at {x}. Balance {bal}
You topped up {amt} at {x}. {app} balance {bal}
Payment of {amt} received for your {x} credit card {acct}. Available limit {bal}
Thank you for paying {amt} towards your {x} co-branded card {acct}
We have received your payment of {amt} for credit card {acct}. Available credit {bal}
Moved {amt} from current account {acct} to savings {acct}
Standing order of {amt} to {person} was paid from {acct}
International transfer of {amt} to {person} completed. Fee {fee}. Rate {ref}
`,
    cashed: `
{amt} withdrawn from the ATM at {x} with card {acct}. Balance {bal}
Cashback at till: you took {amt} in cash at {x}. Card {acct}
You paid in {amt} in cash at {x}. It is in your account {acct}
Cash withdrawal {amt} {x} ATM {date} card {acct}
Your cash deposit of {amt} at {x} was received. Account {acct}
Teller withdrawal {amt} from {acct} on {date}. Balance {bal}
Withdraw {amt} from {ref} - {x} on {date}. New balance is {bal}
Give {amt} cash to {x}. New balance is {bal}
`,
    charged: `
Payment of {amt} for {p} received. Reference {ref}
{p} {amt} was taken from {acct}. Balance {bal}
You paid {p} of {amt} online on {date}. Receipt {ref}
{p}: {amt} debited from {acct} {date}
`,
  },
  es: {
    refunded: `
Te devolvimos {amt} por tu compra en {x}
Nota de credito {x} por {amt} aplicada a {acct}
`,
    earned: `
Pago de pension {amt} abonado en cuenta {acct}
Abono de pension {amt} {date}
Deposito de haberes {amt} en tu cuenta {acct}
Recibiste {amt} de {x} por concepto de sueldo
Pago de dividendos {amt} de {x}
Abono de intereses {amt} cuenta {acct}. Saldo {bal}
Deposito de beca o subsidio {amt} en cuenta {acct}
Pago de honorarios {amt} de {x} recibido
`,
    transferred: `
{person} te hizo un envío de {amt}. Operación {ref}
Recibiste {amt} de {person}. Saldo {bal}
Enviaste {amt} a {person}. Comision {fee}
Traspaso entre cuentas propias {amt} a {acct}
Recarga de monedero {amt} desde tarjeta {acct}
Recarga de saldo en billetera {amt} en {x}
Pago de tu tarjeta de credito {acct} por {amt} aplicado
Transferencia a terceros {amt} {person} cuenta {acct} {date}
Plin: enviaste {amt} a {person}
`,
    cashed: `
Retiro sin tarjeta {amt} en {x} {date}
Deposito en efectivo {amt} en {x} a tu tarjeta {acct}
Retiraste {amt} en corresponsal {x}
Retiro por ventanilla {amt} cuenta {acct}
Ingreso en efectivo {amt} oficina {city} cuenta {acct}
Avance en efectivo {amt} tarjeta {acct}
`,
    charged: `
Debito por {p} {amt} cuenta {acct}
Pago de {p} por {amt} referencia {ref}
{p} {amt} cargada a tu cuenta {acct}. Saldo {bal}
`,
  },
  pt: {
    earned: `
Pensao de {amt} creditada na conta {acct} {date}
Beneficio INSS {amt} creditado conta {acct}
Recebeu uma transferencia de ordenado {amt} de {x}
Juros de deposito {amt} creditados na conta {acct}
Dividendos {x} {amt} creditados em {acct}
Subsidio de {amt} creditado na conta {acct}
`,
    transferred: `
Voce transferiu {amt} para {person}. Tarifa {fee}
Transferencia recebida de {person} {amt} conta {acct}
Recebeu {amt} de {person} por MB WAY
Transferencia entre contas proprias {amt} {date}
Carregamento da carteira {amt} com cartao {acct}
Pagamento de cartao de credito {acct} no valor de {amt} efetuado
`,
    cashed: `
Levantamento de numerario {amt} ao balcao conta {acct}
Saque no {x} {amt} cartao {acct}
Deposito de numerario {amt} {city} conta {acct}
Saque com QR {amt} {x} saldo {bal}
`,
    charged: `
Guia do Estado paga: {p} {amt}
Liquidação de {p} {amt} entidade {ref}
Pagamento de {p} no valor de {amt} efetuado em {date}
Tarifa: {p} {amt} debitada conta {acct}
`,
  },
  fr: {
    refunded: `
{x} vous a rembourse {amt}, carte {acct}
Annulation de paiement {x} {amt} recreditee sur carte {acct}
`,
    earned: `
Virement pension de retraite {amt} recu compte {acct}
Versement CAF {amt} compte {acct} {date}
Allocation de {amt} creditee sur votre compte {acct}
Interets de {amt} verses sur votre livret {acct}
Dividendes {x} {amt} credites compte {acct}
`,
    transferred: `
Vous avez transfere {amt} a {person}. Frais {fee}. Nouveau solde {bal}
Virement recu de {person} {amt} compte {acct}
Virement interne {amt} vers livret {acct}
Depot sur votre compte {app} {amt} par {x}. Solde {bal}
Reglement de votre carte de credit {acct} {amt} recu
`,
    cashed: `
Retrait de {amt} chez {x}. Solde {bal}. ID {ref}
Retrait au guichet {amt} compte {acct} {date}
Versement d'especes {amt} agence {city} compte {acct}
Vous avez retire {amt} aupres de {x}. Frais {fee}
`,
    charged: `
Prelevement {p} {amt} compte {acct} le {date}
Reglement de {p} pour {amt} effectue. Ref {ref}
Frais: {p} {amt} debites de votre compte {acct}
`,
  },
  it: {
    earned: `
Accredito pensione INPS {amt} conto {acct}
Accredito emolumenti {amt} da {x} conto {acct}
Interessi attivi {amt} accreditati sul conto {acct}
Dividendi {x} {amt} accreditati
`,
    transferred: `
Bonifico {amt} inviato, beneficiario {person}, riferimento {ref}
Bonifico istantaneo {amt} a {person} eseguito. Commissione {fee}
Giroconto di {amt} dal conto {acct} al conto {acct}
Ricarica Postepay {amt} effettuata presso {x}
Pagamento saldo carta di credito {acct} {amt}
`,
    cashed: `
Prelievo {amt} presso sportello {x} carta {acct}
Prelievo allo sportello {amt} conto {acct} {date}
Versamento di contante {amt} ATM evoluto {city}
`,
    charged: `
Pagamento {p} {amt} dal conto {acct} {date}
{p} di {amt} addebitata sul conto {acct}
Pagato {p} {amt} con pagoPA, ricevuta {ref}
`,
  },
  ro: {
    paid: `
Cumparare {amt} la {x} cu cardul {acct} {date}
Plata factura {x} {amt} din cont {acct}
Debit direct {x} {amt} cont {acct}
`,
    refunded: `
Stornare tranzactie {amt} {x} card {acct}
Ati primit inapoi {amt} de la {x}
`,
    earned: `
Pensie {amt} incasata in cont {acct}
Dobanda {amt} creditata in cont {acct}
Salariul dvs. {amt} a fost virat in contul {acct}. Sold {bal}
`,
    transferred: `
Ati transferat {amt} catre {person}. Comision {fee}. Sold {bal}
Incasare {amt} de la {person} cont {acct}
Transfer intre conturile proprii {amt}
Plata card de credit {acct} {amt} inregistrata
`,
    cashed: `
Retragere {amt} bancomat {x} card {acct}
Depunere numerar {amt} cont {acct} {city}
`,
    charged: `
Plata {p} {amt} cont {acct} {date}
Retinere {p} {amt} din contul {acct}. Sold {bal}
`,
  },
  de: {
    refunded: `
{x} hat {amt} auf Ihr Konto {acct} erstattet
Storno {x} {amt} Karte {acct} gutgeschrieben
`,
    earned: `
Kindergeld {amt} auf Konto {acct} eingegangen
Bezüge {amt} von {x} gutgeschrieben Konto {acct}
Zinsgutschrift {amt} Konto {acct} {date}
Dividende {x} {amt} gutgeschrieben Depotkonto {acct}
Deutsche Rentenversicherung {amt} Gutschrift {acct}
`,
    transferred: `
Überweisung über {amt} an {person}, IBAN {ref}, ausgeführt
Gutschrift {amt} von {person} auf Konto {acct}
Übertrag {amt} vom Girokonto {acct} auf Tagesgeld {acct}
Kreditkartenabrechnung {acct} {amt} abgebucht
{person} hat Ihnen {amt} gesendet
`,
    cashed: `
Auszahlung {amt} GA {city} Karte {acct} {date}
Bargeld {amt} an der Kasse bei {x} abgehoben Karte {acct}
Auszahlung am Schalter {amt} Konto {acct}
Einzahlung bar {amt} Automat {city}
`,
    charged: `
Lastschrift {p} {amt} Konto {acct} am {date}
Abbuchung {p} {amt}. Kontostand {bal}
{p} {amt} wurde Ihrem Konto {acct} belastet
`,
  },
  nl: {
    paid: `
Afgeschreven: {amt} {x} {date} van rekening {acct}
Je betaalde {amt} bij {x} met kaart {acct}. Saldo {bal}
iDEAL betaling {amt} aan {x} gelukt
Automatische incasso {amt} door {x} rekening {acct}
`,
    refunded: `
{x} heeft {amt} teruggestort op rekening {acct}
`,
    earned: `
Pensioen {amt} bijgeschreven op rekening {acct}
Loon {amt} ontvangen van {x}
Toeslag van {amt} bijgeschreven op {acct}
Rente {amt} bijgeschreven op spaarrekening {acct}
`,
    transferred: `
{person} heeft je {amt} gestuurd. Saldo {bal}
{amt} overgemaakt naar {person} van rekening {acct}
Overgeboekt naar je spaarrekening {amt}
Creditcardafrekening {acct} {amt} betaald
`,
    cashed: `
Opname {amt} geldautomaat {city} {date} pas {acct}
Storting contant {amt} rekening {acct}
Cash opgenomen bij {x} {amt} pas {acct}
`,
    charged: `
Betaling {p} {amt} rekening {acct}
{p} van {amt} in rekening gebracht {date}
`,
  },
  sv: {
    refunded: `
{x} har betalat tillbaka {amt} till kort {acct}
Refusjon {amt} fra {x} konto {acct}
`,
    earned: `
Pension {amt} insatt på konto {acct}
Ränta {amt} insatt på sparkonto {acct}
Lønn {amt} inn på konto {acct} {date}
Barnbidrag {amt} konto {acct}
`,
    transferred: `
Du har fått {amt} från {person} via Swish
Överföring {amt} till {person} från konto {acct}
Vipps: du sendte {amt} til {person}
MobilePay: {person} sendte dig {amt}
Överföring mellan egna konton {amt}
Kreditkortsfaktura {acct} {amt} betald
`,
    cashed: `
Kontantuttag {amt} {city} kort {acct} {date}
Minibank uttak {amt} {city} kort {acct}
Kontant insättning {amt} konto {acct}
Uttag i kassan {amt} {x} kort {acct}
`,
    charged: `
{p} {amt} konto {acct} {date}
Betalning av {p} {amt} från konto {acct}
Dragit {amt} för {p}. Saldo {bal}
`,
  },
  ru: {
    earned: `
Зачисление пенсии {amt} счет {acct} остаток {bal}
Пособие {amt} зачислено на карту {acct}
Зачисление процентов {amt} по вкладу {acct}
Дивиденды {x} {amt} зачислены на счет {acct}
Zachislenie pensii {amt} karta {acct}. Ostatok {bal}
`,
    transferred: `
Перевод {amt} {person} {bank}. Комиссия {fee}. Баланс {bal}
Пополнение кошелька {amt} через {x}
Pul o'tkazmasi {amt} {person} karta {acct}
Перевод себе в {bank} {amt}. Доступно {bal}
Платеж по кредитной карте {acct} {amt} зачислен
`,
    cashed: `
Наличные {amt} на кассе {x} карта {acct}
Выдача наличных {amt} касса {city} счет {acct}
Пополнение наличными {amt} терминал {x} карта {acct}
`,
    charged: `
Списана плата за {p} {amt}. Карта {acct}
Плата: {p} {amt}. Карта {acct}
Оплата {p} {amt} р. Баланс {bal}
Уплата {p} {amt} счет {acct} {date}
`,
  },
  uk: {
    paid: `
Оплата {amt} в {x}. Картка {acct}. Доступно {bal}
Списання {amt} {x} рахунок {acct}
`,
    refunded: `
Скасування оплати {amt} {x} картка {acct}
Повернення коштів {amt} від {x}
`,
    earned: `
Пенсійна виплата {amt} надійшла на {acct}. Баланс {bal}
Соціальна виплата {amt} зарахована картка {acct}
Зарахування зарплати {amt} від {x}. Залишок {bal}
Відсотки по депозиту {amt} зараховано {acct}
Стипендія {amt} картка {acct}
`,
    transferred: `
Переказ на картку {amt} отримувач {person}. Комісія {fee}
Вам переказали {amt} від {person}
Переказ між своїми рахунками {amt}
Погашення кредитної картки {acct} {amt} прийнято
`,
    cashed: `
Видача готівки {amt} каса {x} картка {acct}
Поповнення готівкою {amt} термінал {city} картка {acct}
Зняття {amt} банкомат {city}. Залишок {bal}
`,
    charged: `
Комісія: {p} {amt} картка {acct}
Сплата {p} {amt} рахунок {acct} {date}
`,
  },
  pl: {
    paid: `
Płatność {amt} w {x} kartą {acct}. Dostępne środki {bal}
Obciążenie {amt} {x} {date} rachunek {acct}
Zapłacono {amt} BLIK w {x}
`,
    refunded: `
Zwrot środków {amt} od {x} na rachunek {acct}
`,
    earned: `
Wpływ emerytury {amt} na rachunek {acct}
Przelew przych. {amt} wynagrodzenie od {x}. Saldo {bal}
Świadczenie 800+ {amt} na rach. {acct}
Kapitalizacja odsetek {amt} rachunek {acct}
`,
    transferred: `
Wysłano przelew {amt}, odbiorca {person}. Środki {bal}
Wpłynął przelew {amt}, nadawca {person}. Saldo {bal}
Przelew własny {amt} na rachunek oszczędnościowy {acct}
Spłata karty kredytowej {acct} {amt} zaksięgowana
`,
    cashed: `
Wypłata {amt} bankomat {city} {date} karta {acct}
Wypłata w kasie {x} {amt} karta {acct}
Wpłata gotówki {amt} rachunek {acct}
`,
    charged: `
Obciążenie {p} {amt} rachunek {acct}
Pobrano {p} {amt}. Saldo {bal}
Zapłacono {p} {amt} z rachunku {acct} {date}
`,
  },
  cs: {
    paid: `
Platba {amt} v {x} kartou {acct}. Zůstatek {bal}
Inkaso {x} {amt} účet {acct}
Fizetés {amt} {x} bankkártya {acct}
`,
    refunded: `
Vrácení {amt} od {x} na účet {acct}
Visszatérítés {amt} {x} kártya {acct}
`,
    earned: `
Důchod {amt} připsán na účet {acct}
Výplata mzdy {amt} od {x} na účet {acct}
Nyugdíj {amt} jóváírás számla {acct}
Připsané úroky {amt} účet {acct}
`,
    transferred: `
Příchozí platba {amt} od {person} na účet {acct}
Okamžitá platba {amt} na účet {person}
Splátka kreditní karty {acct} {amt} přijata
Átutalás érkezett {amt} feladó {person}
`,
    cashed: `
Výběr hotovosti {amt} {x} karta {acct}
Vklad hotovosti {amt} účet {acct}
Készpénzbefizetés {amt} számla {acct}
`,
    charged: `
{p} {amt} účet {acct} {date}
Platba {p} {amt} z účtu {acct}
{p} {amt} számla {acct} terhelés
`,
  },
  bg: {
    refunded: `
Възстановена сума {amt} от {x} карта {acct}
Povrat novca {amt} {x} kartica {acct}
`,
    earned: `
Пенсия {amt} постъпила по сметка {acct}
Лихва {amt} начислена по сметка {acct}
Isplata penzije {amt} račun {acct}
`,
    transferred: `
Получен превод {amt} от {person}
Prenos {amt} primalac {person} račun {acct}
Погасена кредитна карта {acct} {amt}
`,
    cashed: `
Теглене на каса {amt} сметка {acct}
Внасяне в брой {amt} сметка {acct}
Uplata gotovine {amt} račun {acct}
`,
    charged: `
{p} {amt} сметка {acct} {date}
Удържана {p} {amt} от сметка {acct}
Naplata {p} {amt} račun {acct}
`,
  },
  ar: {
    refunded: `
تم إرجاع مبلغ {amt} من {x} إلى حسابك {acct}
`,
    earned: `
إيداع معاش {amt} حساب {acct} الرصيد {bal}
تم إيداع إعانة بمبلغ {amt} في حسابك {acct}
أرباح حساب التوفير {amt} أضيفت إلى {acct}
تحويل راتب بمبلغ {amt} من {x} حساب {acct}
`,
    transferred: `
تم تحويل {amt} إلى {person} رسوم {fee} ضريبة {fee}
حوالة محلية واردة مبلغ {amt} من {person}
تحويل بين حساباتك {amt} إلى {acct}
تم سداد مديونية بطاقة الائتمان {acct} مبلغ {amt}
`,
    cashed: `
تم سحب {amt} من ماكينة {x} ببطاقة {acct}
سحب نقدي من الفرع {amt} حساب {acct}
إيداع نقدي عبر الصراف {amt} في حساب {acct} الرصيد {bal}
`,
    charged: `
سداد {p} بمبلغ {amt} من حسابك {acct}
{p} مبلغ {amt} حساب {acct} {date}
`,
  },
  fa: {
    paid: `
بانک {bank} خرید {amt} {x} مانده {bal} {date}
پرداخت قبض {x} {amt} مانده {bal}
`,
    refunded: `
عودت وجه {amt} {x} مانده {bal}
`,
    earned: `
واریز حقوق و مزایا {amt} حساب {acct} {date}
واریز یارانه {amt} حساب {acct} مانده {bal}
واریز مستمری {amt} به حساب {acct}
`,
    transferred: `
انتقال وجه {amt} به {person} کارمزد {fee} مانده {bal}
کارت به کارت {amt} به {person}
`,
    cashed: `
برداشت از خودپرداز {amt} کارت {acct} مانده {bal}
واریز نقدی {amt} حساب {acct}
`,
    charged: `
برداشت {p} {amt} مانده {bal}
پرداخت {p} {amt} از حساب {acct}
`,
  },
  tr: {
    refunded: `
{x} tarafından {amt} iade edildi. Kart {acct}
`,
    earned: `
Emekli maaşınız {amt} hesabınıza yatırılmıştır. Bakiye {bal}
{x} tarafından {amt} maaş ödemesi hesabınıza geçti
Mevduat faizi {amt} hesabınıza {acct} eklendi
Hesabınıza {amt} sosyal yardım ödemesi yapıldı
`,
    transferred: `
{person} adına {amt} EFT gönderildi. Masraf {fee}
{person} hesabınıza {amt} havale yaptı
Hesaplarınız arası {amt} virman yapıldı
Kredi karti ekstre odemeniz {amt} alinmistir. Kart {acct}
`,
    cashed: `
{date} tarihinde ATM'den {amt} para çekildi. Bakiye {bal}
Şubeden {amt} nakit çekildi hesap {acct}
Kartınıza ATM'den {amt} para yatırıldı
`,
    charged: `
{p} için {amt} tahsilat yapıldı. Fiş {ref}
{acct} hesabınızdan {p} olarak {amt} alınmıştır
{p} ödemeniz {amt} gerçekleşti. Referans {ref}
`,
  },
  he: {
    paid: `
רכישה ב{x} {amt} כרטיס {acct} {date}
חויבת ב{amt} עבור {x}
`,
    refunded: `
החזר {amt} מ{x} זוכה לכרטיס {acct}
`,
    earned: `
קצבה {amt} הופקדה לחשבון {acct}
ריבית {amt} זוכתה בחשבון {acct}
`,
    transferred: `
קיבלת {amt} מ{person} בביט
העברת {amt} ל{person}. עמלה {fee}
`,
    cashed: `
משיכה מכספומט {amt} {city} יתרה {bal}
הפקדת מזומן {amt} לחשבון {acct}
`,
    charged: `
{p} {amt} חשבון {acct}
חיוב {p} {amt} {date}
`,
  },
  el: {
    paid: `
Χρέωση κάρτας {acct} {amt} {x} {date}
Πάγια εντολή {x} {amt} λογαριασμός {acct}
`,
    refunded: `
Αντιλογισμός {amt} {x} κάρτα {acct}
`,
    earned: `
Σύνταξη {amt} πίστωση λογαριασμού {acct}
Τόκοι {amt} πιστώθηκαν στον λογαριασμό {acct}
`,
    transferred: `
Λάβατε {amt} από {person}
Στείλατε {amt} σε {person} μέσω IRIS
`,
    cashed: `
Κατάθεση μετρητών {amt} λογαριασμός {acct}
Ανάληψη μετρητών {amt} κατάστημα {city}
`,
    charged: `
{p} {amt} λογαριασμός {acct}
Πληρωμή {p} {amt} {date}
`,
  },
  id: {
    earned: `
Uang pensiun {amt} masuk ke rek {acct}
Bantuan sosial {amt} telah masuk rek {acct}
Bunga deposito {amt} dikreditkan ke {acct}
Pencairan hasil penjualan {amt} dari {x} ke rek {acct}
`,
    transferred: `
Transfer ke {person} {bank} {amt} biaya {fee} berhasil
Kamu menerima {amt} dari {person}. Saldo {bal}
Isi saldo {app} {amt} di {x} berhasil
Pemindahbukuan antar rekening sendiri {amt}
Pembayaran kartu kredit {acct} {amt} berhasil
`,
    cashed: `
Tarik tunai {amt} di {x} berhasil
Setoran tunai {amt} teller {city} rek {acct}
`,
    charged: `
Pembayaran {p} {amt} berhasil. NTPN {ref}
Rek {acct} didebit {amt} untuk {p}
`,
  },
  ms: {
    paid: `
Anda telah membayar {amt} kepada {x}. Baki {bal}
Debit terus {x} {amt} akaun {acct}
`,
    refunded: `
{x} telah memulangkan {amt} ke akaun {acct}
`,
    earned: `
Pencen {amt} dikreditkan ke akaun {acct}
Faedah {amt} dikreditkan ke akaun simpanan {acct}
Bantuan {amt} diterima dalam akaun {acct}
`,
    transferred: `
DuitNow ke {person} {amt} berjaya. Ruj {ref}
{person} menghantar {amt} kepada anda
Tambah nilai eWallet {amt} di {x}
Bayaran kad kredit {acct} {amt} diterima
`,
    cashed: `
Wang tunai {amt} dikeluarkan di ATM {x}
Deposit tunai {amt} akaun {acct}
`,
    charged: `
Bayaran {p} {amt} berjaya {ref}
{p} {amt} ditolak dari akaun {acct}
`,
  },
  vi: {
    earned: `
TK {acct} +{amt} ND: luong huu thang {date} SD {bal}
TK {acct} +{amt} ND: {x} tra luong
TK {acct} +{amt} lai tien gui tiet kiem
`,
    transferred: `
TK {acct} -{amt} CK cho {person} phi {fee} SD {bal}
Bạn đã nhận {amt} từ {person}
Nạp tiền vào ví {amt} từ thẻ {acct}
Thanh toán thẻ tín dụng {acct} {amt} thành công
`,
    cashed: `
Rút tiền mặt {amt} tại quầy {city} TK {acct}
TK {acct} +{amt} nop tien mat {city} SD {bal}
`,
    charged: `
Thu {p} {amt} TK {acct} SD {bal}
Nộp {p} {amt} thành công {date}
`,
  },
  th: {
    paid: `
คุณใช้จ่าย {amt} ที่ {x} ผ่านบัตร {acct} วงเงินคงเหลือ {bal}
สแกนจ่าย {amt} {x} สำเร็จ
เงินออก {amt} {x} บัญชี {acct} ใช้ได้ {bal}
`,
    refunded: `
ได้รับเงินคืน {amt} จาก {x} บัตร {acct}
ยกเลิกรายการ {x} {amt} คืนเข้าบัญชี {acct}
`,
    earned: `
เงินบำนาญ {amt} เข้าบัญชี {acct}
เงินเข้า {amt} เงินเดือน {x} ใช้ได้ {bal}
เงินปันผล {amt} {x} เข้าบัญชี {acct}
`,
    transferred: `
ได้รับเงิน {amt} จาก {person} ยอดคงเหลือ {bal}
เงินโอนออก {amt} ไป {person} {bank}
โอนระหว่างบัญชีตนเอง {amt} {acct}
เติมเงินวอลเล็ท {amt} ที่ {x}
ชำระบัตรเครดิต {acct} {amt} สำเร็จ
`,
    cashed: `
ถอนเงินสด {amt} ที่สาขา {city} บัญชี {acct}
ถอนเงินไม่ใช้บัตร {amt} {x}
ฝากเงินสด {amt} ที่ {x} เข้าบัญชี {acct}
`,
    charged: `
ชำระ{p} {amt} บัญชี {acct} สำเร็จ
{p} {amt} ถูกหักจากบัญชี {acct}
`,
  },
  tl: {
    refunded: `
Naibalik ang {amt} mula sa {x}
`,
    earned: `
Pensyon na {amt} pumasok sa {acct}
Sweldo {amt} galing sa {x} nasa {acct} na
`,
    transferred: `
Naipadala na ang {amt} kay {person}. Balanse {bal}
Nakatanggap ka ng {amt} galing kay {person}. Balanse {bal}
Cash-in {amt} sa {x} tagumpay. Balanse {bal}
`,
    cashed: `
Cash-out {amt} sa {x}. Balanse {bal}
Nagdeposito ka ng cash {amt} sa {acct}
`,
    charged: `
Siningil ng {amt} para sa {p} {acct}
Binayaran mo ang {p} {amt}. Ref {ref}
`,
  },
  zh: {
    paid: `
快捷支付{amt} 商户{x} 尾号{acct}
您尾号{acct}的储蓄卡{date}向{x}支出{amt}
【{bank}】尾号{acct}卡在{x}消费人民币{amt}
您的信用卡末四碼{acct}於{x}消費{amt}
自動轉賬{x}{amt} 戶口{acct}
支付宝扣款{amt} 商户{x}
`,
    refunded: `
您尾号{acct}的卡收到{x}退款{amt}，余额{bal}
`,
    earned: `
您尾号{acct}的卡{date}收入（养老金）{amt}，余额{bal}
您账户{acct}入账工资{amt} 付款方{x}
股息{amt}存入戶口{acct} {x}
`,
    transferred: `
您账户{acct}于{date}跨行转出{amt}给{person}，手续费{fee}
您尾号{acct}的卡收到{person}转入{amt}，余额{bal}
轉數快收到{person} {amt}
电子钱包充值{amt} 卡{acct}
您信用卡{acct}收到還款{amt}
`,
    cashed: `
您尾号{acct}的卡{date}在{x}取现{amt}
您账户{acct}柜台取现{amt} {city}
存現{amt} 戶口{acct} 櫃員機
`,
    charged: `
您尾号{acct}的卡支付{p}{amt} 余额{bal}
繳納{p}{amt} 戶口{acct}
{p}{amt}已从账户{acct}扣除
`,
  },
  ja: {
    paid: `
カードご利用通知 {x} {amt} {date}
{date} {x} {amt} のお支払い カード{acct}
{x}でのお買物 {amt} 残高{bal}
口座{acct}より {x} へ{amt}引落し
iD利用 {x} {amt}
`,
    refunded: `
ご返金 {x} {amt} カード{acct}
ご利用取消 {x} {amt} {date}
`,
    earned: `
年金 {amt} 入金 口座{acct}
給料 {amt} のお振込がありました 口座{acct}
利息 {amt} 入金 残高{bal}
配当金 {x} {amt} 入金
`,
    transferred: `
口座{acct}から{person}様へ{amt}のお振込 手数料{fee}
{person}様から{amt}のお振込がありました。残高{bal}
PayPay残高チャージ {amt}
クレジットカードご返済 {amt} 口座{acct}
`,
    cashed: `
ATMより{amt}をお引き出しいただきました 口座{acct}
ATMで{amt}のお預入れ 口座{acct}
コンビニATM {x} 出金 {amt}
キャッシング {amt} ATM {city}
`,
    charged: `
{p} {amt} のお引落し 口座{acct}
{p} {amt} を納付しました {date}
`,
  },
  ko: {
    paid: `
{bank} 체크카드 {acct} 출금 {amt} {date} {x}
{bank} {acct} 결제 {amt} {x} {date}
네이버페이 결제 {amt} {x}
`,
    refunded: `
[{bank}] 취소 {x} {amt} {acct} {date}
`,
    earned: `
{bank} {date} {acct} 급여 입금 {amt} {x}
연금 {amt} 입금 {acct}
배당금 {x} {amt} 입금 {acct}
`,
    transferred: `
{bank} {date} {acct} 인터넷뱅킹 출금 {amt} 받는분 {person}
{bank} {date} {acct} 전자금융 입금 {amt} 보낸분 {person}
{bank} {acct} 스마트폰출금 {amt} {person} 잔액 {bal}
토스머니 충전 {amt} {acct}
카드대금 결제 {amt} {acct} 출금
`,
    cashed: `
[{bank}] {date} {acct} ATM출금 {amt} {x} 잔액 {bal}
{bank} CD출금 {amt} {city} {acct}
창구 현금출금 {amt} {acct}
`,
    charged: `
{p} 납부 {amt} {acct} 잔액 {bal}
[{bank}] {acct} {p} 출금 {amt}
`,
  },
  hi: {
    refunded: `
{x} ने {amt} वापस किए। खाता {acct}
{x} se {amt} refund khate {acct} mein aaya
`,
    earned: `
पेंशन {amt} खाते {acct} में जमा। शेष {bal}
पगार {amt} खाते {acct} मध्ये जमा
सब्सिडी {amt} खाते {acct} में जमा {date}
तुमच्या खात्यात {acct} व्याज {amt} जमा
`,
    transferred: `
{person} को {amt} भेजे। UPI {ref}। शेष {bal}
{amt} वॉलेट में जोड़े गए। शेष {bal}
तुमच्या खात्यातून {acct} {person} यांना {amt} पाठवले
क्रेडिट कार्ड {acct} का भुगतान {amt} प्राप्त हुआ
`,
    cashed: `
{amt} रोख रक्कम खाते {acct} मध्ये भरली
खाते {acct} मधून एटीएम द्वारे {amt} काढले
शाखा {city} में {amt} नकद जमा। शेष {bal}
खाते {acct} से {amt} नकद निकासी
`,
    charged: `
खाते {acct} से {p} के लिए {amt} काटे गए
{p} {amt} का भुगतान सफल। संदर्भ {ref}
`,
  },
  bn: {
    paid: `
{x} এ {amt} পেমেন্ট হয়েছে। কার্ড {acct}। ব্যালেন্স {bal}
বিল পে {x} {amt} সফল। TrxID {ref}
`,
    refunded: `
{x} রিফান্ড {amt} আপনার অ্যাকাউন্টে জমা
`,
    earned: `
পেনশন {amt} হিসাব {acct} এ জমা হয়েছে
মুনাফা {amt} হিসাব {acct} এ জমা
ভাতা {amt} আপনার অ্যাকাউন্টে এসেছে
`,
    transferred: `
সেন্ড মানি {amt} {person} সফল। ফি {fee}। ব্যালেন্স {bal}
আপনি {person} থেকে {amt} পেয়েছেন
অ্যাড মানি {amt} সফল। ব্যালেন্স {bal}
`,
    cashed: `
ক্যাশ ইন {amt} সফল। ব্যালেন্স {bal}। TrxID {ref}
এটিএম থেকে {amt} উত্তোলন। কার্ড {acct}
`,
    charged: `
{p} বাবদ {amt} হিসাব {acct} থেকে কাটা হয়েছে
`,
  },
  ur: {
    refunded: `
{x} کی جانب سے {amt} ریفنڈ اکاؤنٹ {acct}
`,
    earned: `
پنشن {amt} اکاؤنٹ {acct} میں جمع
منافع {amt} اکاؤنٹ {acct} میں جمع
Salary of {amt} received in account {acct} from {x}
`,
    transferred: `
Raast payment of {amt} to {person} done from {acct}. Charges {fee}
{amt} {person} سے موصول ہوئے بیلنس {bal}
`,
    cashed: `
نقد {amt} اکاؤنٹ {acct} میں جمع
{amt} cash withdrawn from ATM {city} account {acct}
`,
    charged: `
{p} {amt} deducted from account {acct} on {date}
{p} کی مد میں {amt} منہا کیے گئے
`,
  },
  ne: {
    refunded: `
{x} बाट {amt} फिर्ता खाता {acct}
`,
    earned: `
ब्याज {amt} खाता {acct} मा जम्मा
पेन्सन {amt} खाता {acct} मा जम्मा
Your {acct} has been credited by {amt}. Remarks: SALARY {x}
`,
    transferred: `
{person} बाट {amt} प्राप्त भयो
Dear {person}, you have loaded {amt} in your wallet from {bank}
You have transferred {amt} to {person}. Charge {fee}
`,
    cashed: `
खाता {acct} मा नगद {amt} जम्मा
Your {acct} debited by {amt}. Remarks: CASH WDL ATM {city}
`,
    charged: `
खाता {acct} बाट {p} {amt} कट्टा भयो
Your {acct} has been debited by {amt}. Remarks: {p}
`,
  },
  si: {
    refunded: `
{x} වෙතින් {amt} ආපසු {acct}
`,
    earned: `
විශ්‍රාම වැටුප {amt} ගිණුම {acct} වෙත බැර
පොලී {amt} ගිණුම {acct} වෙත බැර කරන ලදී
`,
    transferred: `
ඔබගේ {acct} ගිණුමෙන් {amt} {person} වෙත යවන ලදී
CEFT transfer {amt} from {acct} to {person}
`,
    cashed: `
ඔබගේ {acct} ගිණුමෙන් ATM මගින් {amt} ආපසු ගන්නා ලදී
මුදල් {amt} ගිණුම {acct} වෙත තැන්පත්
`,
    charged: `
{acct} ගිණුමෙන් {p} ලෙස {amt} අය කෙරිණි
{p} {amt} debited from {acct}
`,
  },
  sw: {
    earned: `
Pensheni {amt} imeingia akaunti {acct}
Umepokea mshahara {amt} kutoka {x}. Salio {bal}
Riba ya {amt} imewekwa akaunti {acct}
`,
    transferred: `
Umetuma {amt} kwa {person}. Ada {fee}, tozo {fee}. Salio {bal}
Umehamisha {amt} kwenda akaunti yako {acct}
Umeweka {amt} kwenye pochi yako kupitia {x}
`,
    cashed: `
Umetoa {amt} kwa wakala {x}. Ada {fee}. Salio {bal}
Umeweka fedha taslimu {amt} kwa wakala. Salio {bal}
`,
    charged: `
Umelipa {p} {amt}. Kumbukumbu {ref}
Akaunti {acct} imekatwa {amt} kwa {p}
`,
  },
  am: {
    refunded: `
{amt} ከ{x} ተመላሽ ሆኗል
`,
    earned: `
ጡረታ {amt} ወደ ሂሳብ {acct} ገቢ ሆኗል
Dear {person}, your account {acct} has been credited with {amt} interest
`,
    transferred: `
{amt} was sent to {person} from {acct}. Service fee {fee}, tax {fee}. Balance {bal}
You have received {amt} from {person} on {date}. Your balance is {bal}
ከሂሳብዎ {acct} {amt} ወደ {person} ተላልፏል
`,
    cashed: `
Dear {person}, {amt} cash was withdrawn from ATM {city}. Balance {bal}
ጥሬ ገንዘብ {amt} ወደ ሂሳብ {acct} ገቢ
`,
    charged: `
Your account {acct} was debited with {amt} for {p}
`,
  },
};
