/**
 * Alerts that are easily taken for another category, one a line under their category: country and wording, with the slots of
 * templates.data.ts. A shop that also sells fuel, a salary that arrives like any transfer, a friend paid for dinner.
 */
export const HARD_CASES = `
[food_dining]
IN {amt} debited from {acct} to HOTEL SARAVANA VEG on {date}. UPI {ref}
IN Paid {amt} to Hotel Annapoorna Meals via {bank}. Ref {ref}
IN {amt} spent on {bank} card {acct} at UDUPI GRAND on {date}
IN Sent {amt} from {acct} to JUICE JUNCTION on {date}. Not you?
IN {amt} paid for office lunch at canteen, UPI {ref}
IN {amt} debited {acct} towards BHAGAT TARACHAND {date} Ref {ref}
IN {amt} kata chai aur samose ke liye {acct}
IN {amt} spent at Amul Ice Cream Parlour card {acct}
IN {amt} paid to VINEETHA WINES, {bank} {acct}
IN UPI/P2M/{ref}/THE BEER CAFE/{bank}. A/c {acct} debited {amt}
IN {amt} paid at IRCTC FOOD PLAZA {date} {acct}
IN {bank}: {amt} spent at AIRPORT FOOD COURT T2 on {date}
IN {amt} paid to Zomato District dining via {acct}
IN {amt} paid to Swiggy Dineout {ref}
US You made a {amt} purchase at TST* THE CORNER TABLE with card {acct}
US {amt} debit card purchase SQ *BLUE DOOR COFFEE {city} on {date}
US {bank}: UBER EATS charged {amt} to card {acct}
US {amt} at CHICK-N-BISCUIT #0123 was authorized, card {acct}
US DOORDASH*THAI ORCHID {amt} card ending {acct} {date}
GB Card payment DELIVEROO.CO.UK {amt}. Balance {bal}
GB You spent {amt} at The Red Lion. Card {acct}
GB {amt} at WETHERSPOON {date} card {acct}
AE Purchase of {amt} with card {acct} at TALABAT.COM DUBAI. Avl limit {bal}
AE Your card {acct} was used for {amt} at KARAK & CO, SHARJAH on {date}
SA شراء {amt} من كوفي ركن الدلة بطاقة {acct}
EG تم خصم {amt} من كارت {acct} عند مطعم ابو طارق
KE {ref} Confirmed. {amt} paid to JAVA CORNER CAFE. on {date} New M-PESA balance is {bal}
NG Debit Alert! Acct {acct} Amt {amt} Desc: POS/WEB PMT BUKKA HUT YABA {date} Bal {bal}
ZA FNB:-) {amt} reserved for purchase @ Steers Menlyn from {acct}. {date}
ES Compra {amt} en CERVECERIA LA ESQUINA tarjeta {acct}
MX Compra por {amt} en TAQUERIA EL PRIMO tarjeta {acct} {date}
CO {bank}: Compraste {amt} en RAPPI RESTAURANTES con tu T.Deb {acct}
BR Compra aprovada no cartao {acct}: {amt} IFOOD *BURGER {date}
FR Paiement CB BOULANGERIE MARIE {amt} le {date}
DE Kartenzahlung {amt} LIEFERANDO.DE {date} Karte {acct}
IT Pagamento {amt} presso OSTERIA DA GINO carta {acct}
RU Карта {acct} Покупка {amt} STOLOVAYA 57 Баланс {bal}
RU Pokupka {amt} DODO PIZZA {city} karta {acct} Dostupno {bal}
RU {acct} Оплата {amt} ЯНДЕКС.ЕДА Баланс {bal}
ID Pembayaran {amt} ke GOFOOD berhasil ref {ref}
TH ชำระเงิน {amt} ร้านป้าแดงตามสั่ง สำเร็จ
PH You have paid {amt} of GCash to JOLLIBEE SM on {date}. Ref. No. {ref}
KR [{bank}] {acct} 승인 {amt} {date} 배달의민족 누적 {bal}
JP 【ご利用】すき家 {amt} カード{acct} {date}
TR {acct} kartınızla YEMEKSEPETI işyerinden {amt} alışveriş yapıldı
BD Payment of {amt} to FOODPANDA BANGLADESH successful. TrxID {ref}
EG شراء {amt} بطاقة {acct} لدى فول وفلافل الشارع
SA تم خصم {amt} من بطاقة {acct} لدى مشويات البيت
MX Compra por {amt} en FONDA LA ABUELA con tarjeta de credito {acct}
PE Consumo {amt} POLLERIA EL CARBON tarjeta {acct}
CN 您账户{acct}向外卖平台支付{amt}
JP 【ご利用】ラーメン横丁 {amt} カード{acct}
KR {acct} 승인 {amt} {date} 분식나라 누적 {bal}
US {amt} at RIVERSIDE GRILL & TAP with card {acct}
GB {amt} paid to THE FISH BAR {date} card {acct}
[groceries]
IN {amt} paid to Amazon Fresh {date} card {acct}
IN {amt} debited for Swiggy Instamart order, a/c {acct}
IN {amt} sent to MILK BOOTH 14 via UPI. Ref {ref}
IN Paid {amt} to SRI VENKATESWARA PROVISION via {bank}
IN {amt} spent at HERITAGE FRESH {city} card {acct}
IN {amt} paid to Ratnadeep Supermkt {ref}
IN {amt} debited towards sabzi mandi vendor on {date}
IN {amt} paid to JK CHICKEN CENTRE {acct}
IN {amt} diye kirane wale ko {acct} se
IN {amt} paid for water can delivery {ref}
IN Paid {amt} to LICIOUS ref {ref}
US {amt} debit card purchase WM SUPERCENTER GROCERY {date} card {acct}
US {amt} at TRADER JOE S #552 card {acct}
US {bank}: INSTACART charged {amt} to card {acct}
US {amt} HEB #123 {city} card ending {acct}
GB Card payment SAINSBURYS S/MKT {amt}
GB Co-op Group Food {amt} card {acct} {date}
AE Purchase {amt} at VIVA SUPERMARKET DUBAI card {acct} Avl {bal}
SA شراء {amt} من اسواق المزرعة بطاقة {acct}
QA Card {acct} used {amt} AL MEERA CONSUMER GOODS {date}
KE {ref} Confirmed. {amt} paid to NAIVAS SUPERMARKET. on {date}
KE {ref} Confirmed. {amt} sent to MAMA MBOGA STALL on {date} New M-PESA balance is {bal}
NG Debit {acct} {amt} SPAR LEKKI POS {date} Bal {bal}
ZA {amt} spent at CHECKERS SIXTY60 {acct}
ES Pago {amt} en MERCADONA tarjeta {acct} {date}
MX Compra {amt} ABARROTES LUPITA tarjeta {acct}
CO Compra {amt} en TIENDAS ARA T.Deb {acct}
BR Compra no debito {amt} ASSAI ATACADISTA. Saldo {bal}
FR Achat {amt} chez MONOPRIX carte {acct}
DE Kartenzahlung {amt} REWE SAGT DANKE {date}
PL Platnosc {amt} w ZABKA Z1234 karta {acct}
RU Pokupka {amt} MAGNIT MM karta {acct} Balans {bal}
RU Покупка {amt} VKUSVILL Карта {acct} Баланс {bal}
KZ Покупка {amt} MAGNUM CASH&CARRY карта {acct}
UA Покупка {amt} ATB MARKET картка {acct} залишок {bal}
ID Transaksi {amt} di ALFAMART kartu {acct}
VN Thanh toan {amt} tai WINMART the {acct}
TH ใช้จ่าย {amt} ที่ 7-ELEVEN สาขา 123 บัตร {acct}
KR {bank} {acct} 승인 {amt} {date} GS25 역삼 누적 {bal}
TR {acct} kartınızla A101 mağazasından {amt} harcama
PK Dear Customer, {amt} has been paid at IMTIAZ SUPER MARKET card {acct}
BD Payment {amt} to SHWAPNO successful. TrxID {ref}
TR {acct} kartınızla YILMAZ ŞARKÜTERİ işyerinden {amt} harcama yapıldı
TR {acct} ile TAZE SEBZE MEYVE HALI isyerinde {amt} harcama
UZ Oplata {amt} OZIQ OVQAT DOKONI karta {acct} balans {bal}
CA Achat de {amt} chez MARCHE DU QUARTIER carte {acct}
CA {amt} at FRESH VALLEY FOODS with card {acct}
DE Kartenzahlung {amt} HOFLADEN MEYER {date}
FR Paiement CB PRIMEUR DES HALLES {amt} le {date}
IT Pagamento {amt} presso ORTOFRUTTA DA PAOLA carta {acct}
GB Card payment VILLAGE BUTCHERS {amt}
[shopping]
IN {amt} debited from {acct} for Amazon order on {date}. Ref {ref}
IN {amt} spent on card {acct} at AMAZON PAY INDIA SHOPPING on {date}
IN {amt} paid to SHREE LAXMI TRADING CO {acct}
IN UPI payment {amt} to SHARMA GENERAL STORE (stationery) {ref}
IN {amt} spent at CROMA RETAIL {city} card {acct}
IN {amt} paid to VIJAY ELECTRICALS AND HARDWARE {ref}
IN {amt} paid to POTHYS SILKS {city}
IN Order placed: {amt} paid on Meesho for kurti set {ref}
IN {amt} kharida naya phone {acct}
IN Purchase at APPLE STORE BKC {amt} card {acct}
US {amt} AMZN Mktp US*RT4 card {acct} {date}
US {amt} at BEST BUY 00012 card {acct}
US Etsy.com purchase {amt} card ending {acct}
US {amt} at THE HOME DEPOT garden tools {acct}
US PETSMART # 2101 {amt} card {acct}
GB Card payment ARGOS RETAIL {amt}
GB You spent {amt} at PRIMARK STORES card {acct}
AE Purchase {amt} NOON.COM card {acct} avl {bal}
AE {amt} at DUBAI MALL - ZARA card {acct} {date}
SA شراء انترنت {amt} من نمشي بطاقة {acct}
KE {ref} Confirmed. {amt} paid to JUMIA KENYA for account {ref} on {date}
NG POS {amt} SLOT SYSTEMS IKEJA {acct} {date}
ZA {amt} @ TAKEALOT from {acct}
ES Compra {amt} EL CORTE INGLES tarjeta {acct}
MX Cargo {amt} MERCADO LIBRE tarjeta {acct}
AR Consumo {amt} MERCADOLIBRE tarjeta {acct}
BR Compra aprovada {amt} MAGAZINE LUIZA cartao {acct}
DE Kartenzahlung {amt} MEDIAMARKT {date}
FR Paiement {amt} FNAC carte {acct}
RU Pokupka {amt} WILDBERRIES karta {acct} Balans {bal}
RU Оплата {amt} OZON.RU карта {acct}
ID Pembayaran {amt} ke TOKOPEDIA berhasil
VN Giao dich {amt} tai SHOPEE {date} so du {bal}
PH Paid {amt} to LAZADA PH ref {ref}
KR [{bank}] {acct} 승인 {amt} {date} 쿠팡 누적 {bal}
JP デビット利用 {date} ユニクロ {amt} 残高{bal}
TR {acct} kartınızla TRENDYOL {amt} alışveriş
IN {amt} debited {acct} to MOBILE WORLD AND ACCESSORIES UPI {ref}
IN {amt} cr. to SAI ELECTRONICS, dr. from {acct}, ref {ref}
IE Card payment {amt} to HIGH STREET FASHION from account {acct}
GB You spent {amt} at THE CLOTHES RAIL. Card {acct}
US {amt} at MAIN ST SHOES card {acct}
ZA Purchase {amt} at PUMA SPORTS STORE card {acct}
DE Kartenzahlung {amt} SCHUHHAUS BECKER {date}
[transport]
IN {amt} paid for Ola auto ride {acct}
IN {amt} paid to UBER INDIA SYSTEMS {ref}
IN {amt} debited for FASTag recharge {bank} {ref}
IN FASTag: toll of {amt} paid at KHERKI DAULA plaza {date}. Bal {bal}
IN {amt} paid to DELHI METRO RAIL CORP via UPI
IN {amt} paid to AUTO DRIVER {ref}
IN {amt} spent on bus pass renewal {ref}
IN {amt} paid to local train pass {acct}
IN {amt} debited to MGMT PARKING LOT {city}
IN {amt} spent at MARUTI SERVICE CENTRE card {acct}
IN {amt} paid to BIKE PUNCTURE SHOP {ref}
IN auto wale ko {amt} diye {ref}
US {amt} LYFT *RIDE {date} card {acct}
US E-ZPASS replenishment {amt} card {acct}
US {amt} at JIFFY LUBE #33 card {acct}
US PARKMOBILE {amt} card ending {acct}
GB TfL Travel Charge {amt} card {acct}
AE Salik recharge {amt} from {acct}
AE RTA NOL TOPUP {amt} card {acct}
SA شراء {amt} كريم مشوار بطاقة {acct}
KE {ref} Confirmed. {amt} sent to SUPER METRO SACCO for fare on {date}
NG {acct} debited {amt} BOLT RIDE LAGOS {date}
ZA {amt} SANRAL E-TOLL {acct}
ES Pago {amt} EMT BUS tarjeta {acct}
MX Cargo {amt} UBER TRIP tarjeta {acct}
CO Pago {amt} TRANSMILENIO recarga tarjeta {acct}
BR Compra {amt} UBER *TRIP cartao {acct}
FR Paiement {amt} RATP NAVIGO {date}
RU Pokupka {amt} YANDEX.TAXI karta {acct}
RU Оплата {amt} METRO MOSKVA карта {acct}
ID Debit {amt} GOJEK GORIDE {date}
SG {amt} BUS/MRT SIMPLYGO {date} card {acct}
KR {acct} 승인 {amt} {date} 카카오T택시 누적 {bal}
TR {acct} ISTANBULKART dolum {amt}
KE {ref} Confirmed. {amt} paid to PARKING COUNTY SERVICES on {date}
ZA {amt} CITY PARKING GARAGE {acct}
CA {amt} TRANSIT FARE RELOAD card {acct}
[fuel]
IN {amt} spent at SHELL SELECT petrol {city} card {acct}
IN {amt} paid to HP AUTO CARE CENTRE {ref}
IN {amt} debited towards SRI SAI FILLING STATION {date}
IN {amt} paid for CNG at IGL station {ref}
IN {amt} petrol bharwaya {acct}
IN Tata Power EZ charge {amt} EV session {ref}
US {amt} SHELL OIL 5744 card {acct} pay at pump
US {amt} EXXONMOBIL {city} card {acct}
US TESLA SUPERCHARGER {amt} card {acct}
GB TESCO PETROL 3345 {amt} card {acct}
AE ADNOC 512 {amt} card {acct} {date}
SA شراء {amt} محطة الدريس بطاقة {acct}
KE {ref} Confirmed. {amt} paid to RUBIS WESTLANDS SERVICE STATION on {date}
NG POS {amt} NNPC MEGA STATION {acct}
ZA {amt} @ ENGEN N1 from {acct}
ES Compra {amt} E.S. REPSOL tarjeta {acct}
MX Compra {amt} GASOL SERV LAS TORRES tarjeta {acct}
BR Compra {amt} AUTO POSTO BR cartao {acct}
DE Kartenzahlung {amt} ARAL STATION {date}
FR Paiement {amt} TOTAL ACCESS {date} carte {acct}
RU Pokupka {amt} AZS LUKOIL 77 karta {acct}
RU Оплата {amt} АЗС ГАЗПРОМНЕФТЬ карта {acct}
KZ Pokupka {amt} AZS QAZAQ OIL karta {acct}
ID Transaksi {amt} di SPBU 34.12 kartu {acct}
TR {acct} OPET akaryakit {amt}
PK {amt} PSO FUEL STATION {city} card {acct}
ZM You bought fuel for {amt} at PUMA ENERGY STATION, card {acct}
ZM {amt} at TOTAL SERVICE STATION card {acct} avail bal {bal}
TZ Umelipa {amt} kituo cha mafuta cha PUMA ENERGY
GH {amt} GOIL FUEL STATION card {acct}
BW {amt} ENGEN SERVICE STATION card {acct}
CA {amt} ESSO GAS BAR card {acct}
PK {amt} TOTAL PARCO PUMP {city} card {acct}
[travel]
IN {amt} debited for IRCTC ticket booking {ref}
IN {amt} paid to INDIGO airline ticket PNR {ref}
IN {amt} spent at TAJ PALACE HOTEL card {acct}
IN {amt} paid to OYO rooms {city} {ref}
IN {amt} paid to SRS TRAVELS bus to {city}
IN {amt} paid at HOTEL BLUE MOON LODGING {city}
US {amt} DELTA AIR LINES 0062 card {acct}
US {amt} AIRBNB * HMX card {acct}
US HERTZ RENT-A-CAR {amt} card {acct}
US AMTRAK .COM {amt} card ending {acct}
GB Card payment TRAINLINE {amt}
GB EASYJET {amt} card {acct}
AE {amt} EMIRATES AIRLINE DXB card {acct}
SA شراء {amt} طيران ناس بطاقة {acct}
KE {ref} Confirmed. {amt} paid to MADARAKA EXPRESS SGR TICKET on {date}
NG {amt} AIR PEACE LTD POS {acct}
ES Compra {amt} RENFE VIAJEROS tarjeta {acct}
MX Cargo {amt} VIVA AEROBUS tarjeta {acct}
BR Compra {amt} LATAM AIRLINES cartao {acct}
DE Kartenzahlung {amt} DB VERTRIEB GMBH {date}
RU Pokupka {amt} AEROFLOT karta {acct}
RU Оплата {amt} RZD билеты карта {acct}
ID Pembayaran {amt} ke TRAVELOKA berhasil
TH ชำระเงิน {amt} AGODA.COM บัตร {acct}
KR {acct} 승인 {amt} {date} 야놀자 누적 {bal}
TR {acct} kartınızla PEGASUS HAVA YOLLARI {amt}
PH You paid {amt} to CEBU PACIFIC AIR ref {ref}
JP 新幹線予約 {amt} カード{acct} {date}
JP ホテル予約サイト {amt} カード{acct}
CN 您尾号{acct}的卡在铁路订票支付{amt}
KR {acct} 승인 {amt} {date} 항공권예매 누적 {bal}
ES Compra {amt} BILLETES AVE tarjeta {acct}
[bills_utilities]
IN {amt} paid to TPDDL electricity bill {ref}
IN BBPS: {amt} paid for BESCOM consumer {ref}
IN Recharge of {amt} successful for your Jio number. Ref {ref}
IN Airtel postpaid bill {amt} paid via {bank}
IN {amt} paid for indane LPG refill {ref}
IN {amt} debited for ACT Fibernet {date}
IN {amt} bijli bill bhara {ref}
IN Tata Play recharge {amt} done {ref}
IN {amt} paid to municipal water board {ref}
US {amt} COMCAST XFINITY card {acct}
US DUKE ENERGY autopay {amt} from {acct} {date}
US VERIZON WRLS {amt} card {acct}
GB Direct Debit BRITISH GAS {amt} {date}
GB Direct Debit THAMES WATER {amt}
AE DEWA bill payment {amt} from {acct}
AE Etisalat bill {amt} paid {ref}
SA سداد فاتورة STC مبلغ {amt} حساب {acct}
SA سداد فاتورة الكهرباء {amt} من {acct}
EG تم دفع {amt} فاتورة كهرباء عن طريق فوري
KE {ref} Confirmed. {amt} sent to KPLC PREPAID for account {ref} on {date}
KE {ref} confirmed. You bought {amt} of airtime on {date}. New M-PESA balance is {bal}
TZ Umenunua umeme LUKU {amt}. Token {ref}
NG {acct} {amt} IKEJA ELECTRIC PREPAID {date}
NG Airtime purchase {amt} MTN {acct}
ZA Prepaid electricity {amt} bought from {acct}
GH You bought {amt} ECG prepaid credit. Ref {ref}
ES Recibo IBERDROLA {amt} cuenta {acct}
MX Pago CFE {amt} folio {ref}
CO Pago factura EPM {amt} {ref}
BR Debito automatico ENEL {amt} conta {acct}
DE Lastschrift VATTENFALL {amt} {date}
FR Prelevement EDF {amt} compte {acct}
RU Оплата {amt} МОСЭНЕРГОСБЫТ карта {acct}
RU Oplata uslug MTS {amt} karta {acct}
RU Оплата ЖКУ {amt} карта {acct}
ID Pembelian token PLN {amt} berhasil
ID Isi pulsa TELKOMSEL {amt} sukses
PH Paid {amt} to MERALCO ref {ref}
VN TK {acct} -{amt} thanh toan EVN tien dien SD {bal}
BD Pay Bill {amt} to DESCO Prepaid successful. TrxID {ref}
PK K-Electric bill {amt} paid. TID {ref}
LK Dialog bill payment {amt} from {acct}
NP NEA bill {amt} paid Ref {ref}
TR IGDAS fatura {amt} otomatik ödendi {acct}
IN BBPS payment of {amt} for gas connection {ref} is successful
IN Bill paid through BBPS: {amt} to electricity board, txn {ref}
IN Mobile topped up with {amt}, plan valid 28 days. Cashback {amt} in wallet
NP Mobile top up of {amt} done for {person}. Reward {amt}
BD ফ্লেক্সিলোড {amt} সফল। TrxID {ref}
BD মোবাইলে {amt} টপ আপ হয়েছে। ব্যালেন্স {bal}
PK Mobile load of {amt} sent, tax {fee}. Balance {bal}
LK Reload of {amt} to prepaid number done {ref}
ES Recarga de movil {amt} tarjeta {acct}
MX Recarga tiempo aire {amt} exitosa {ref}
BR Recarga de celular {amt} conta {acct}
RU Пополнение телефона {amt} карта {acct}
UA Поповнення мобільного {amt} картка {acct}
ID Listrik prabayar {amt} berhasil, token {ref}
[housing]
IN {amt} paid as house rent for {date} {ref}
IN NoBroker rent payment {amt} successful {ref}
IN {amt} paid to GREEN VALLEY APARTMENT OWNERS ASSN {acct}
IN {amt} transferred to landlord towards rent {ref}
IN {amt} paid to society maintenance MyGate {ref}
IN Urban Company: {amt} paid for bathroom cleaning {ref}
IN {amt} paid to maid salary via UPI {ref}
IN {amt} paid to ELECTRICIAN WORK via UPI {ref}
IN {amt} ghar ka kiraya diya {acct}
IN {amt} CRED RentPay to owner {ref}
US Zelle rent payment {amt} to property manager from {acct}
US {amt} PARKVIEW APARTMENTS RENT {date} {acct}
US HOA DUES {amt} {acct}
GB Standing order {amt} rent to LETTING AGENT {date}
AE Rent cheque {amt} cleared for apartment {acct}
AE EMAAR COMMUNITY SERVICE CHARGE {amt} {acct}
KE {ref} Confirmed. {amt} sent to CARETAKER APARTMENTS for account HSE 4B rent on {date}
NG TRF {amt} house rent to landlord {acct} {date}
ZA {amt} Levy BODY CORPORATE {acct}
ES Transferencia {amt} alquiler piso {date}
MX Pago {amt} renta departamento {ref}
BR Pix enviado {amt} aluguel {date}
BR Pagamento boleto CONDOMINIO {amt} conta {acct}
DE Dauerauftrag Miete {amt} Konto {acct}
FR Virement loyer {amt} agence {date}
RU Перевод {amt} за аренду квартиры {acct}
ID Bayar kos {amt} bulan ini {ref}
KR 자동이체 아파트관리비 {amt} 출금 {acct}
IT Bonifico {amt} a {person} per canone di locazione {date}
IT Hai inviato {amt} a {person}, causale: affitto casa
ES Transferencia {amt} a {person} concepto alquiler mensual
AR Debito {amt} por expensas del edificio {acct}
AR Pago {amt} expensas del mes {ref}
CL Pago gastos comunes {amt} cuenta {acct}
PT Transferencia {amt} para {person}, renda de casa
PT Pagamento condominio {amt} conta {acct}
FR Virement {amt} a {person} motif loyer {date}
DE Überweisung {amt} an {person} Verwendungszweck Miete {date}
DE Lastschrift HAUSVERWALTUNG NEBENKOSTEN {amt} Konto {acct}
NL Overboeking {amt} naar {person} omschrijving huur {date}
PL Przelew {amt} do {person} tytuł czynsz najmu
RU Перевод {amt} {person} сообщение: аренда за месяц
TR {person} alıcısına {amt} kira ödemesi gönderildi
BR Pix enviado {amt} para {person} descricao aluguel
KE {ref} Confirmed. {amt} sent to {person} house rent on {date}
NG TRF {amt} to {person} narration RENT {acct}
GB Standing order {amt} to {person} reference RENT
US Zelle payment {amt} to {person} memo rent {date}
EG تحويل {amt} إلى {person} ايجار الشقة
JP 家賃 {amt} 口座振替 {acct}
[health]
IN {amt} paid to APOLLO PHARMACY {city} {ref}
IN {amt} spent at MAX SUPER SPECIALITY HOSP card {acct}
IN {amt} paid to DR MEHTA CLINIC {ref}
IN {amt} paid to SHREE MEDICAL & GENERAL STORES {ref}
IN {amt} for blood test at Lal Path Labs {ref}
IN {amt} paid to LENSKART spectacles {ref}
IN {amt} dawai ke liye {ref}
IN {amt} paid for doctor consultation on Practo {ref}
US {amt} CVS/PHARMACY #0123 card {acct}
US {amt} SMILE DENTAL GROUP card {acct}
US {amt} QUEST DIAGNOSTICS card {acct}
GB BOOTS PHARMACY {amt} card {acct}
AE {amt} ASTER PHARMACY 52 card {acct}
SA شراء {amt} صيدلية النهدي بطاقة {acct}
EG خصم {amt} معمل البرج بطاقة {acct}
KE {ref} Confirmed. {amt} paid to GOODLIFE PHARMACY on {date}
NG POS {amt} MEDPLUS PHARMACY VI {acct}
ZA {amt} @ CLICKS PHARMACY from {acct}
ES Compra {amt} FARMACIA LDO LOPEZ tarjeta {acct}
MX Compra {amt} FARMACIAS GUADALAJARA tarjeta {acct}
CO Compra {amt} DROGAS LA REBAJA tarjeta {acct}
BR Compra {amt} DROGASIL cartao {acct}
DE Kartenzahlung {amt} ROSEN APOTHEKE {date}
FR Paiement {amt} PHARMACIE DU CENTRE carte {acct}
IT Pagamento {amt} FARMACIA COMUNALE 3 carta {acct}
RU Pokupka {amt} APTEKA GORZDRAV karta {acct}
RU Покупка {amt} ИНВИТРО карта {acct}
ID Transaksi {amt} KIMIA FARMA kartu {acct}
TH ใช้จ่าย {amt} โรงพยาบาลกรุงเทพ บัตร {acct}
KR {acct} 승인 {amt} {date} 온누리약국 누적 {bal}
TR {acct} kartınızla ŞİFA ECZANESİ {amt}
US {amt} at OAK LANE VETERINARY HOSP card {acct}
US {amt} PAWS ANIMAL CLINIC card {acct}
GB Card payment VETS4PETS {amt}
CA {amt} at PET HOSPITAL OF {city} card {acct}
DE Kartenzahlung TIERARZTPRAXIS {amt}
FR Paiement {amt} CLINIQUE VETERINAIRE carte {acct}
ES Compra {amt} CLINICA VETERINARIA tarjeta {acct}
BR Compra {amt} HOSPITAL VETERINARIO cartao {acct}
[personal_care]
IN {amt} paid to LOOKS SALON {city} {ref}
IN {amt} paid for cult.fit gym membership {ref}
IN {amt} paid to NATURALS UNISEX SALON {ref}
IN {amt} paid to BARBER SHOP via UPI {ref}
IN {amt} paid to QUICK DRY CLEANERS {ref}
IN {amt} spent at DECCAN GYMKHANA swimming fees {ref}
IN {amt} dhobi ko diye {ref}
IN {amt} paid for yoga class {ref}
US {amt} GREAT CLIPS #22 card {acct}
US PLANET FITNESS {amt} {date} {acct}
GB PUREGYM LTD {amt} direct debit
AE {amt} BLENDS SALON DUBAI card {acct}
SA شراء {amt} صالون النخبة للحلاقة بطاقة {acct}
KE {ref} Confirmed. {amt} paid to KINYOZI EXPRESS on {date}
NG POS {amt} BARBING SALON SURULERE {acct}
ES Pago {amt} PELUQUERIA CARMEN tarjeta {acct}
BR Compra {amt} SMARTFIT cartao {acct}
DE Lastschrift MCFIT {amt} Konto {acct}
RU Pokupka {amt} BARBERSHOP CHOP karta {acct}
RU Оплата {amt} WORLD CLASS FITNESS карта {acct}
KR {acct} 승인 {amt} {date} 준오헤어 누적 {bal}
ID Pembayaran {amt} LAUNDRY KILOAN berhasil
MX Compraste {amt} en GIMNASIO FORTE con tu tarjeta de crédito {acct}
MX Cargo {amt} SPORTS WORLD tarjeta de credito {acct}
BR Compra {amt} ACADEMIA no cartao de credito {acct}
CO Compra {amt} BODYTECH tarjeta de credito {acct}
PE Consumo {amt} PELUQUERIA con tarjeta de credito {acct}
[entertainment]
IN {amt} paid for Netflix subscription {acct}
IN Google Play recurring {amt} card {acct} {date}
IN {amt} paid to BOOKMYSHOW movie tickets {ref}
IN {amt} debited for Spotify Premium autopay {ref}
IN {amt} added to Dream11 {ref}
IN {amt} PVR INOX {city} card {acct}
IN {amt} paid for YouTube Premium {ref}
IN {amt} BGMI UC purchase {ref}
IN Amazon Prime membership {amt} renewed {acct}
US APPLE.COM/BILL {amt} card {acct}
US {amt} HULU card {acct} {date}
US {amt} AMC THEATRES 0555 card {acct}
US STEAM GAMES {amt} card {acct}
US OPENAI *CHATGPT SUBSCR {amt} card {acct}
GB DISNEY PLUS {amt} card {acct}
GB NATIONAL LOTTERY {amt} card {acct}
AE {amt} VOX CINEMAS MOE card {acct}
SA شراء {amt} موفي سينما بطاقة {acct}
KE {ref} Confirmed. {amt} paid to SPORTPESA on {date}
KE {ref} Confirmed. {amt} sent to SHOWMAX for account {ref} on {date}
NG {acct} {amt} BET9JA ONLINE {date}
ES Cargo {amt} CINESA tarjeta {acct}
MX Cargo {amt} CINEPOLIS tarjeta {acct}
BR Compra {amt} INGRESSO.COM cartao {acct}
RU Pokupka {amt} KINOTEATR OKTYABR karta {acct}
RU Оплата {amt} YANDEX.PLUS подписка карта {acct}
ID Top up game {amt} MOBILE LEGENDS berhasil
KR {acct} 승인 {amt} {date} CGV강남 누적 {bal}
[education]
IN {amt} paid to DELHI PUBLIC SCHOOL fees {ref}
IN {amt} paid for semester exam fee {ref}
IN {amt} paid to coaching classes {ref}
IN {amt} paid on Udemy course {acct}
IN {amt} paid to playschool admission {ref}
IN {amt} school ki fees bhari {ref}
US {amt} COURSERA.ORG card {acct}
US {amt} STATE UNIVERSITY BURSAR {acct}
GB {amt} BRIGHT HORIZONS NURSERY {date}
AE GEMS EDUCATION school fee {amt} {acct}
SA سداد رسوم مدرسة {amt} من {acct}
KE {ref} Confirmed. {amt} sent to ST MARYS SCHOOL for account ADM {ref} on {date}
TZ Malipo ya ada ya shule {amt} yamekamilika {ref}
NG TRF {amt} school fees second term {acct}
ZA {amt} UNISA STUDENT FEES {acct}
CO Pago matricula universidad {amt} {ref}
MX Pago colegiatura {amt} folio {ref}
BR Pagamento mensalidade faculdade {amt} {acct}
DE Lastschrift KITA BEITRAG {amt} Konto {acct}
RU Оплата {amt} ДЕТСКИЙ САД 15 карта {acct}
RU Oplata obucheniya {amt} karta {acct}
ID Bayar SPP sekolah {amt} berhasil
PE Pago cuota universidad {amt} estudiante {ref}
PE Pensión escolar {amt} pagada {ref}
AR Pago cuota colegio {amt} alumno {ref}
EC Pago matricula {amt} estudiante {ref}
PT Propinas universidade {amt} aluno {ref}
FR Prelevement frais de scolarite {amt} eleve {ref}
IT Pagamento retta scolastica {amt}
DE Lastschrift SCHULGELD {amt} Konto {acct}
AE School fee {amt} for student {ref} received
KE {ref} Confirmed. {amt} paid to UNIVERSITY FEES for account {ref}
IN Fee of {amt} for student {ref} received by school
IN {amt} paid towards tuition fee of ward, receipt {ref}
[insurance]
IN {amt} debited towards LIC premium policy {ref}
IN HDFC Life premium of {amt} received for policy {ref}
IN {amt} paid to Star Health insurance {ref}
IN {amt} PMJJBY premium debited {acct}
IN {amt} PMSBY annual premium deducted from {acct}
IN {amt} paid on PolicyBazaar for car insurance {ref}
IN Bajaj Allianz premium {amt} auto debited {acct}
US GEICO *AUTO {amt} card {acct}
US STATE FARM INSURANCE {amt} {acct}
GB Direct Debit AVIVA HOME INS {amt}
AE {amt} ORIENT INSURANCE motor policy card {acct}
KE {ref} Confirmed. {amt} sent to BRITAM INSURANCE for account {ref} on {date}
ZA Debit order OUTSURANCE {amt} {acct}
ES Recibo MAPFRE SEGURO {amt} cuenta {acct}
BR Debito PORTO SEGURO {amt} conta {acct}
DE Lastschrift HUK-COBURG {amt} Konto {acct}
RU Оплата {amt} ОСАГО ИНГОССТРАХ карта {acct}
ID Pembayaran BPJS KESEHATAN {amt} berhasil
PE Pago seguro vehicular {amt} poliza {ref}
PT Premio de seguro {amt} apolice {ref}
ZA Debit order {amt} FUNERAL COVER {acct}
PK Takaful contribution {amt} deducted {acct}
[loan_emi]
IN EMI of {amt} for loan {ref} debited from {acct}
IN {amt} debited towards HDFC Ltd home loan EMI {date}
IN Bajaj Finance EMI {amt} received for loan {ref}
IN {amt} NACH debit TVS CREDIT SERVICES {acct}
IN LazyPay dues {amt} paid {ref}
IN {amt} paid to Muthoot Finance gold loan interest {ref}
IN Simpl bill {amt} paid via UPI {ref}
IN Card EMI: {amt} of instalment 3/6 billed on card {acct}
US ROCKET MORTGAGE payment {amt} {acct}
US AFFIRM * PAY {amt} card {acct}
US NELNET STUDENT LOAN {amt} {acct}
GB KLARNA instalment {amt} card {acct}
AE Auto loan instalment {amt} debited {acct}
SA خصم قسط التمويل الشخصي {amt} من {acct}
KE {ref} Confirmed. Fuliza M-PESA repayment {amt} on {date}
KE {ref} Confirmed. {amt} sent to TALA LOANS for account {ref} on {date}
TZ Umelipa deni la Songesha {amt}. Salio {bal}
NG Loan repayment {amt} CARBON {acct}
PH Paid {amt} to HOME CREDIT ref {ref}
ES Cuota prestamo {amt} cuenta {acct}
BR Debito parcela emprestimo {amt} conta {acct}
RU Pogashenie kredita {amt} schet {acct}
RU Списание {amt} по кредитному договору {ref} счет {acct}
ID Angsuran FIF {amt} berhasil dibayar
ES Cuota hipoteca {amt} cuenta {acct} {date}
PT Prestacao credito habitacao {amt} conta {acct}
FR Echeance pret immobilier {amt} compte {acct}
DE Kreditrate {amt} Darlehen {ref} Konto {acct}
IT Rata mutuo {amt} conto {acct}
PL Rata kredytu {amt} rachunek {acct}
TR Kredi taksiti {amt} hesap {acct}
UZ Kredit tolovi {amt} {acct}
IN Loan a/c {ref}: instalment {amt} received, thank you
[investment]
IN SIP of {amt} in Parag Parikh Flexi Cap processed, folio {ref}
IN {amt} debited to ZERODHA BROKING {ref}
IN {amt} paid to Groww Invest {ref}
IN FD of {amt} booked from {acct} {date}
IN {amt} debited towards APY contribution {acct}
IN NPS contribution {amt} received PRAN {ref}
IN RD instalment {amt} debited {acct}
IN Sukanya Samriddhi deposit {amt} from {acct}
IN {amt} redemption of units credited to {acct} folio {ref}
US ROBINHOOD transfer {amt} from {acct}
US VANGUARD BUY INVESTMENT {amt} {acct}
US COINBASE.COM {amt} card {acct}
GB TRADING 212 deposit {amt} card {acct}
AE {amt} to SARWA DIGITAL WEALTH card {acct}
KE {ref} Confirmed. {amt} sent to CIC MONEY MARKET for account {ref} on {date}
NG {amt} to PIGGYVEST savings {acct}
ES Suscripcion fondo de inversion {amt} cuenta {acct}
BR Aplicacao CDB {amt} conta {acct}
DE Sparplan ausgeführt ETF MSCI World {amt} Depot {ref}
RU Пополнение брокерского счета {amt} с {acct}
RU Пополнение вклада {amt} со счета {acct}
ID Pembelian reksa dana BIBIT {amt} berhasil
IN Digital gold worth {amt} bought, {ref} gm added to locker. GST {fee}
IN You bought gold for {amt} incl GST {fee}. Gold balance {ref} gm
IN Silver bought for {amt} including tax. Vault updated {ref}
IN Sovereign gold bond {amt} debited from {acct}
IN {amt} of units allotted, folio {ref}, SIP {date}
CA Pre-authorized contribution {amt} to your RRSP from {acct}
CA Contribution of {amt} to TFSA taken from chequing {acct}
US {amt} contribution to Roth IRA from {acct}
US 401k contribution {amt} {date}
GB {amt} paid into your stocks ISA from {acct}
AU Super contribution {amt} from {acct}
DE Einzahlung Depot {amt} von Konto {acct}
TR Altin alim islemi {amt} hesap {acct}
CN 基金申购{amt} 账户{acct}
KR {acct} 적금 자동이체 {amt} 출금
[transfer]
IN Hello, {acct} was debited {amt} {date}, payee {person}, ref {ref}
IN {amt} moved out of {acct} to {person} by UPI on {date}
IN Account {acct} received {amt} on {date} from account {acct} through UPI {ref}
IN Money in: {amt} to {acct}, sender account {acct}, UPI {ref}
IN {amt} sent to {vpa} from {acct} {ref}
IN Sent {amt} from {bank} {acct} to {vpa} on {date}
IN {amt} debited; {person} credited UPI {ref}
IN {amt} transferred successfully to a/c {acct} {ref}
IN {amt} credited to {acct} by {person} UPI {ref}
IN {amt} received from {vpa} in {acct}. Ref {ref}
IN Paytm wallet loaded with {amt} from {acct}
IN {amt} added to Amazon Pay balance {ref}
IN Payment of {amt} received on your credit card {acct}. Thank you
IN CRED: credit card bill {amt} paid for card {acct}
IN {amt} moved to linked savings {acct}
IN papa ko {amt} bheje {ref}
IN {amt} paid to {person} for groceries via UPI {ref}
IN {amt} sent to friend {person} for dinner split {ref}
IN NEFT of {amt} to {person} processed UTR {ref}
IN {amt} debited from A/c {acct} and credited to A/c {acct}. IMPS {ref}
US Zelle: you sent {amt} to {person} from {acct}
US You received {amt} from {person} with Zelle
US VENMO cashout {amt} to {acct}
US Credit card payment {amt} posted to card {acct}
US Transfer of {amt} from checking {acct} to savings {acct}
GB You sent {amt} to {person}. Faster Payment
AE Transfer of {amt} to {person} IBAN {ref} successful
AE Payment of {amt} received for your credit card {acct}
SA حوالة محلية صادرة {amt} إلى {person} من {acct}
EG تحويل انستاباي {amt} إلى {person} من {acct}
KE {ref} Confirmed. {amt} sent to {person} on {date}. New M-PESA balance is {bal}
KE {ref} Confirmed. You have received {amt} from {person} on {date} New M-PESA balance is {bal}
TZ Umepokea {amt} kutoka kwa {person}. Salio {bal}
UG You have sent {amt} to {person}. Fee {fee}. Balance {bal}
GH Payment made for {amt} to {person}. Current Balance {bal}. Reference: {ref}
NG {acct} debited {amt} NIP TRANSFER TO {person} {date} Bal {bal}
NG Credit {acct} {amt} TRF FRM {person} {date}
ZA {amt} paid from {acct} to {person} Ref {ref}
PH You have sent {amt} to {person}. Ref {ref}
BD Send Money {amt} to {person} successful. TrxID {ref}
PK {amt} sent to {person} via Raast TID {ref}
MX SPEI recibido {amt} de {person}
CO Enviaste {amt} a {person} desde Nequi
PE Yape! {person} te envió un pago por {amt}
BR Pix recebido {amt} de {person}
DE Überweisung {amt} an {person} {date}
RU Перевод {amt} от {person}. Баланс {bal}
RU Perevod {amt} poluchatel {person} karta {acct}
RU СБП: перевод {amt} {person}
KR {bank} 입금 {amt} {person} 잔액 {bal}
VN TK {acct} -{amt} ND {person} chuyen tien SD {bal}
ID Transfer {amt} ke {person} berhasil {ref}
TR {person} alıcısına {amt} FAST gönderildi
IN Payment of {amt} for your credit card {acct} received via BBPS
IN BBPS: card bill of {amt} paid, credit card {acct}
IN {amt} debited from {acct} for adding money to wallet {ref}
IN Dear cardmember, {amt} received, your card {acct} limit is now {bal}
IN {amt} paid via UPI to {person}, narration loan given
ET {amt} sent to {person}; service fee {fee}, VAT {fee}, total {amt}
PK {amt} transferred to {person} {bank}. Fee {fee}
BD Money sent {amt} to {person}. Charge {fee}
GB Payment received {amt} to your credit card {acct}
US Payment of {amt} posted to your COSTCO card {acct}
US Thank you for your {amt} payment to your AMAZON store card {acct}
PL Przelew {amt} PLN odbiorca {person}
PL Przelew przychodzący {amt} PLN od {person}
RU Перевод {amt} {person} комиссия {fee} Баланс {bal}
KR {bank} {acct} 이체 {person} {amt} 출금
KR {bank} {acct} 타행이체 입금 {person} {amt}
TH โอนเข้า {amt} จากบัญชี {person}
TH รับเงินจาก {person} {amt} คงเหลือ {bal}
JP {person}様から振込入金 {amt}
CN {person}向您转账{amt} 账户{acct}
PH Sent {amt} to {person}, wallet balance {bal}
MX Recarga de cuenta digital {amt} en OXXO {ref}
ID Top up saldo {amt} di INDOMARET berhasil
[cash]
IN {acct} debited {amt} through ATM on {date}, place {city}. Bal {bal}
IN Teller paid {amt} in cash from {acct} on {date}
IN {amt} withdrawn using cardless cash at {bank} ATM {ref}
IN {amt} withdrawn at BC point AePS {acct}
IN Cash deposit {amt} at CDM {city} in {acct}
IN Rs. cash wdl {amt} self chq {acct}
US ATM withdrawal {amt} at {city} card {acct}
US Cash deposit of {amt} at branch to {acct}
GB Cash withdrawal LINK {amt} {city}
AE {amt} withdrawn at {bank} ATM {city} card {acct}
KE {ref} Confirmed. {date} Withdraw {amt} from {ref} - AGENT SHOP New M-PESA balance is {bal}
KE {ref} Confirmed. Give {amt} cash to AGENT SHOP New M-PESA balance is {bal}
UG You have withdrawn {amt} from agent. Fee {fee}. Balance {bal}
GH Cash Out made for {amt} to agent. Fee {fee}. Balance {bal}
BD Cash Out {amt} to agent successful. Fee {fee}. TrxID {ref}
ZA Cardless withdrawal {amt} at ATM voucher {ref}
MX Retiro cajero sin tarjeta {amt} {city}
BR Saque 24 horas {amt} {city}
RU Выдача {amt} ATM {ref} карта {acct} Баланс {bal}
RU Nalichnye {amt} ATM {city} karta {acct}
ID Tarik tunai tanpa kartu {amt} {city}
IN {amt} cash withdrawn at RELIANCE SMART ATM {city} card {acct}
IN {acct} credited {amt} by cash, {city} branch
IN खाते {acct} में नकद जमा {amt} शाखा {city}
IN रोख भरणा {amt} खाते {acct}
IN {acct} Cr {amt} CASH DEP {city} {date}
MX Deposito en efectivo {amt} OXXO {city} a tu cuenta {acct}
MX Retiro de efectivo {amt} en 7-ELEVEN {ref}
MX Retiro de efectivo en caja WALMART {amt} tarjeta {acct}
US Cash load {amt} at WALMART added to card {acct}
US ATM withdrawal {amt} CVS {city} card {acct}
US Cash back {amt} with purchase at TARGET card {acct}
US Cash withdrawn {amt} at 7-ELEVEN ATM card {acct}
GB Cash withdrawal {amt} TESCO ATM {city}
GB Cash machine SAINSBURYS BANK {amt} card {acct}
GB Cash paid in {amt} at Post Office {acct}
AE ATM cash withdrawal {amt} at CARREFOUR MALL card {acct}
ZA Cash withdrawal {amt} at SHOPRITE till card {acct}
ZA Cash send {amt} collected at PICK N PAY
KE {ref} Confirmed. Withdraw {amt} from NAIVAS AGENT {date}
NG Cash withdrawal {amt} POS agent {acct}
NG ATM WD {amt} at SHOPRITE {city} {acct}
PH Cash-out {amt} at 7-ELEVEN fee {fee}
ID Tarik tunai {amt} di ALFAMART berhasil
TH ถอนเงิน {amt} เซเว่น บัญชี {acct}
JP セブン銀行ATM 出金 {amt} 口座{acct}
JP ローソンATM お引出し {amt}
KR ATM출금 {amt} GS25 {acct}
TR {amt} MIGROS ATM para cekme kart {acct}
RU Выдача наличных {amt} ATM PYATEROCHKA карта {acct}
CO Retiro corresponsal EXITO {amt} cuenta {acct}
ES Reintegro cajero CARREFOUR {amt} tarjeta {acct}
ES Reintegro efectivo {amt} ventanilla {acct}
DE Bargeldauszahlung REWE KASSE {amt} Karte {acct}
BR Saque banco24horas CARREFOUR {amt} cartao {acct}
FR Retrait DAB CARREFOUR {amt} carte {acct}
SA سحب صراف كارفور {amt} بطاقة {acct}
UG You have deposited {amt} cash with agent. Balance {bal}
[fees_taxes]
IN ATM card yearly charge of {amt} recovered from {acct}. Bal {bal}
IN {acct} debited {amt} on {date} being debit card annual fee due earlier
IN ATM usage beyond free limit: {amt} charged to {acct}
IN {amt} debited {acct} towards SMS charges for quarter
IN {amt} + GST debited for debit card AMC {acct}
IN {amt} non maintenance of MAB charges {acct}
IN Income tax {amt} paid BSR {ref} challan
IN e-challan {amt} paid for vehicle {ref}
IN {amt} property tax paid to municipal corp {ref}
IN ECS return charges {amt} debited {acct}
IN Late payment fee {amt} levied on card {acct}
IN {amt} ATM txn decline fee {acct}
IN Interest of {amt} charged to your card {acct}
IN {amt} passport application fee {ref}
US Monthly maintenance fee {amt} charged to {acct}
US Overdraft fee {amt} {acct}
US IRS USATAXPYMT {amt} {acct}
US Foreign transaction fee {amt} card {acct}
GB HMRC SELF ASSESSMENT {amt} card {acct}
GB Council tax direct debit {amt}
GB DVLA VEHICLE TAX {amt}
AE Dubai Police fine {amt} paid card {acct}
AE ICA visa renewal fee {amt} card {acct}
SA سداد مخالفة مرورية {amt} من {acct}
SA رسوم تجديد جواز {amt} خصمت من {acct}
KE {ref} Confirmed. {amt} sent to KRA for account {ref} on {date}
KE {ref} Confirmed. {amt} paid to ECITIZEN on {date}
NG SMS ALERT CHARGE {amt} {acct} {date}
NG STAMP DUTY {amt} {acct} Bal {bal}
NG EMTL LEVY {amt} {acct}
ZA Monthly account fee {amt} {acct}
GH E-levy {amt} charged {ref}
LK Stamp duty and annual fee {amt} card {acct}
ET Service charge and VAT {amt} deducted {acct}
CO Cuota de manejo {amt} tarjeta {acct}
CO Gravamen 4x1000 {amt} cuenta {acct}
ES Comision mantenimiento {amt} cuenta {acct}
MX Pago SAT impuestos {amt} folio {ref}
BR Tarifa pacote servicos {amt} conta {acct}
BR Pagamento IPVA {amt} {ref}
DE Kontoführungsentgelt {amt} Konto {acct}
RU Plata za SMS opoveshcheniya {amt} karta {acct}
RU Комиссия {amt} за перевод карта {acct}
RU Оплата штрафа ГИБДД {amt} карта {acct}
RU Mobilnyy bank za period {amt} karta {acct}
TR Kart aidatı {amt} {acct}
ID Biaya admin bulanan {amt} rek {acct}
VN Phi thuong nien the {amt} TK {acct}
PK Zakat {amt} deducted at source from savings {acct}
PK Withholding tax {amt} on cash withdrawal {acct}
BD Source tax {amt} on interest deducted {acct}
BD Account maintenance charge {amt} with VAT {fee} {acct}
ZA {amt} TRAFFIC FINE municipality paid {acct}
ZA Licence disc renewal {amt} paid {acct}
ZA {amt} municipal rates payment {acct}
NA Traffic fine {amt} paid {acct}
PT Imposto unico de circulacao {amt} pago conta {acct}
PT IMI prestacao {amt} pago ref {ref}
PT Autoridade Tributaria {amt} IRS
PT Comissao manutencao de conta {amt} {acct}
ES Impuesto de circulacion {amt} cuenta {acct}
ES Pago IBI ayuntamiento {amt} cuenta {acct}
IT Bollo auto {amt} pagato conto {acct}
IT Pagamento F24 {amt} conto {acct}
FR Prelevement impots DGFIP {amt} compte {acct}
FR Amende {amt} payee carte {acct}
TR Motorlu taşıtlar vergisi {amt} ödendi {ref}
TR Trafik para cezası {amt} tahsil edildi {ref}
TR Emlak vergisi {amt} belediye {acct}
RU Плата за push-сообщения {amt} карта {acct}
RU Списание за смс информирование {amt} {acct}
RU Налог на имущество {amt} оплачен {acct}
KZ Комиссия за обслуживание {amt} карта {acct}
UZ Komissiya {amt} karta {acct}
UA Комісія за обслуговування {amt} картка {acct}
PL Podatek {amt} urząd skarbowy rachunek {acct}
DE Kfz-Steuer {amt} Lastschrift Konto {acct}
DE Bußgeld {amt} Stadtkasse {acct}
NL Motorrijtuigenbelasting {amt} {acct}
SE Fordonsskatt {amt} konto {acct}
LK වාර්ෂික ගාස්තුව {amt} කාඩ්පත {acct}
LK Card annual fee {amt} charged {acct}
EG رسوم صيانة حساب {amt} {acct}
EG دفع مخالفات مرور {amt} {acct}
JP 自動車税 {amt} 納付 口座{acct}
JP 振込手数料 {amt} 口座{acct}
KR 과태료 납부 {amt} {acct}
CN 年费{amt} 卡{acct}
TH ค่าธรรมเนียม {amt} บัญชี {acct}
VN Phi SMS {amt} TK {acct}
BR IPTU prefeitura {amt} conta {acct}
PE ITF {amt} cuenta {acct}
PE Comision mantenimiento {amt} cuenta {acct}
AR Impuesto a los sellos {amt} cuenta {acct}
AR Percepcion IVA {amt} tarjeta {acct}
CL Permiso de circulacion {amt} pagado
GB Penalty charge notice {amt} paid card {acct}
GB Arranged overdraft interest {amt} {acct}
US DMV registration renewal {amt} card {acct}
US County property tax {amt} {acct}
CA CRA balance owing {amt} paid from {acct}
AU Rego renewal {amt} card {acct}
[income]
IN {acct} got {amt} by NEFT, pay for this month
IN Government benefit of {amt} reached {acct}
IN {amt} credited {acct} NEFT SALARY INFOSYS LTD {date}
IN Salary for the month {amt} credited {acct}
IN {amt} SB interest credited {acct} {date}
IN Dividend {amt} from ITC LTD credited {acct}
IN {amt} credited LPG subsidy DBT {acct}
IN PM KISAN {amt} credited {acct}
IN {amt} credited FD interest {acct}
IN Payout {amt} from Razorpay settled to {acct}
IN {amt} commission credited {acct} from agency
US Direct deposit {amt} PAYROLL ACME CORP {acct}
US Interest paid {amt} to savings {acct}
US SSA TREAS 310 SOC SEC {amt} {acct}
GB Salary {amt} from EMPLOYER LTD paid in {acct}
AE Your salary of {amt} has been credited to {acct}
SA إيداع راتب {amt} في {acct}
KE {ref} Confirmed. You have received {amt} from COMPANY LTD salary payment on {date}
NG Credit {acct} {amt} SALARY PAYMENT {date}
ZA {amt} SALARY deposited {acct}
PH Payroll {amt} credited to {acct}
ES Nomina {amt} abonada cuenta {acct}
MX Deposito de nomina {amt} cuenta {acct}
CO Pago de nomina {amt} recibido {acct}
BR Recebimento de proventos {amt} conta {acct}
DE Gehaltseingang {amt} Konto {acct}
RU Зачисление зарплаты {amt} карта {acct}
RU Zachislenie {amt} zarabotnaya plata {acct}
RU Капитализация процентов {amt} вклад {acct}
ID Gaji bulan ini {amt} masuk {acct}
KR {bank} 입금 {amt} 급여 잔액 {bal}
IN {acct} Cr {amt} pension for month {date}
IN Vridha pension {amt} credited {acct}
KZ Сыйақы {amt} депозитке есептелді
KZ Жалақы {amt} картаға түсті {acct}
KZ Вознаграждение по депозиту {amt} {acct}
UZ Ish haqi {amt} karta {acct}
UA Пенсія {amt} зарахована {acct}
UA Допомога {amt} картка {acct}
RU Пенсия {amt} карта {acct} баланс {bal}
RU Поступление зарплаты от {person} {amt} {acct}
TR Emekli maaşı {amt} hesap {acct}
FR Pension de retraite {amt} virement recu {acct}
DE Rentenzahlung {amt} Konto {acct}
PL Emerytura ZUS {amt} rachunek {acct}
ES Pension mensual {amt} abonada {acct}
PE Abono de haberes {amt} cuenta {acct}
BR Aposentadoria INSS {amt} conta {acct}
CN 退休金{amt}入账 {acct}
JP 厚生年金 {amt} 入金
KR 국민연금 수령 {amt} 입금 {acct}
GB DWP universal credit {amt} {acct}
US Unemployment benefit {amt} deposited {acct}
AU Centrelink payment {amt} {acct}
[refund]
IN {amt} refund from FLIPKART credited {acct} {ref}
IN Amazon refund {amt} processed to card {acct}
IN Your cancelled IRCTC ticket refund {amt} credited {acct}
IN UPI txn {ref} failed, {amt} reversed to {acct}
IN Cashback {amt} credited to {acct} for GPay offer
IN Income tax refund {amt} credited {acct}
IN {amt} credited {acct} reversal of ATM txn
IN Rs cashback of {amt} added to your wallet
US Refund {amt} from TARGET posted to card {acct}
US Statement credit {amt} cash back {acct}
US Tax refund IRS TREAS 310 {amt} {acct}
GB ASOS refund {amt} card {acct}
AE Refund {amt} from NOON credited card {acct}
SA عكس عملية شراء {amt} من جرير بطاقة {acct}
KE {ref} Confirmed. Reversal of {amt} completed. New M-PESA balance is {bal}
NG {acct} credited {amt} REVERSAL POS {date}
ZA {amt} refunded by TAKEALOT {acct}
ES Devolucion ZARA {amt} tarjeta {acct}
MX Reembolso AMAZON {amt} tarjeta {acct}
BR Estorno {amt} IFOOD cartao {acct}
DE Rückzahlung ZALANDO {amt} Konto {acct}
RU Возврат {amt} WILDBERRIES карта {acct}
RU Vozvrat {amt} OZON karta {acct}
KR {acct} 승인취소 {amt} 쿠팡
NP Cashback {amt} received for your top up
PK Reversal {amt} of failed ATM transaction {acct}
TR Iptal edilen islem tutari {amt} kartiniza iade
JP 返品 返金 {amt} カード{acct}
[other]
IN Debit of {amt} in {acct} on {date}. Balance now {bal}
IN {acct} dr {amt} {date} bal {bal}
IN UPI merchant payment {amt} from {acct}, {ref}
IN {amt} donated to Akshaya Patra {ref}
IN {amt} paid to SRI RAM TEMPLE TRUST {ref}
IN {amt} paid to BLUE DART courier {ref}
IN {amt} paid to CA FIRM audit fees {ref}
IN {amt} paid to XEROX SHOP {ref}
IN {amt} paid to PHOTO STUDIO {ref}
IN {amt} paid to TAILOR {ref}
IN {amt} paid to MOBILE REPAIRING {ref}
IN {amt} debited for GoDaddy domain {acct}
IN {amt} chanda diya mandir {ref}
IN {amt} debited from {acct} on {date}. Avl bal {bal}. {bank}
US {amt} USPS PO 0522 card {acct}
US {amt} FIRST BAPTIST CHURCH GIVING {acct}
US {amt} LAW OFFICE OF J SMITH {acct}
GB ROYAL MAIL {amt} card {acct}
GB JUSTGIVING {amt} card {acct}
AE {amt} ARAMEX EMIRATES card {acct}
AE TYPING CENTER SERVICES {amt} card {acct}
SA تبرع منصة احسان {amt} من {acct}
KE {ref} Confirmed. {amt} sent to PARISH OFFERTORY for account TITHE on {date}
NG POS {amt} GIG LOGISTICS {acct}
ZA {amt} POSTNET {acct}
ES Pago {amt} NOTARIA GARCIA tarjeta {acct}
BR Pix enviado {amt} DIZIMO IGREJA
DE Kartenzahlung {amt} DEUTSCHE POST {date}
RU Pokupka {amt} CDEK DOSTAVKA karta {acct}
RU Перевод {amt} фонд Подари жизнь карта {acct}
US Your account {acct} was debited {amt} on {date}. Balance {bal}
KE Your account {acct} has been debited {amt}. Balance {bal}
IN {amt} paid UPI to GAUSHALA SEVA SAMITI {ref}
IN UPI {amt} to VIDYA DAAN SAMITI {ref}
IN {amt} debited to CHARITABLE TRUST {acct} UPI {ref}
IN {amt} paid to BHANDARA SEVA, trust {ref}
IN {amt} paid to ISKCON DONATION {ref}
PK {amt} donated to WELFARE TRUST {acct}
DE Lastschrift STEUERBERATER SCHMITT {amt} Konto {acct}
DE Lastschrift {amt} von RECHTSANWALTSKANZLEI VOGEL Konto {acct}
AT Lastschrift NOTARIAT {amt} Konto {acct}
FR Paiement {amt} CABINET COMPTABLE carte {acct}
IT Pagamento {amt} STUDIO LEGALE conto {acct}
ES Pago {amt} GESTORIA FISCAL cuenta {acct}
NL Betaling {amt} NOTARISKANTOOR rekening {acct}
IR خرید {amt} مانده {bal} {date}
IR برداشت {amt} حساب {acct} مانده {bal}
RU Покупка {amt} карта {acct} баланс {bal}
TR {acct} kartınızla {amt} harcama yapıldı
SA عملية شراء {amt} بطاقة {acct}
`;
