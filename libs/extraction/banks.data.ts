/**
 * Banks, card issuers and wallets that write SMS, one a line: the name to show, other names in texts, and codes that
 * their sender ids begin with (without the operator's prefix), parted by `|` and commas.
 */
export const BANKS = `
HDFC Bank|HDFC,HDFCBank|HDFC
State Bank of India|SBI,State Bank|SBI,CBSSBI,ATMSBI
SBI Card|SBI Credit Card|SBICRD,SBICARD
ICICI Bank|ICICI,ICICIBank|ICICI
Axis Bank|Axis,AxisBank|AXIS
Kotak Mahindra Bank|Kotak,Kotak Bank|KOTAK
YES Bank|YesBank|YESB
IndusInd Bank|IndusInd|INDUS
IDFC FIRST Bank|IDFC FIRST,IDFC,IDFC Bank|IDFC
IDBI Bank|IDBI|IDBI
RBL Bank|RBL|RBL
Bank of Baroda|BOB,BOBCARD|BOB,BARODA
Bank of India|BOI|BOI
Bank of Maharashtra|Mahabank|MAHABK,BOMBNK
Punjab National Bank|PNB|PNB
Punjab & Sind Bank|Punjab and Sind Bank,PSB|PSB
Canara Bank|Canara|CANBNK,CANARA,CNRB
Union Bank of India|Union Bank,UBI|UNION,UBOI,UBIN
Indian Bank||INDBNK,INDIANBK
Indian Overseas Bank|IOB|IOB
Central Bank of India|CBoI|CENTBK,CBIN
UCO Bank|UCO|UCO
Federal Bank|FedBank|FED
South Indian Bank|SIB|SIB
Karnataka Bank||KARBNK,KBL
Karur Vysya Bank|KVB|KVB
City Union Bank|CUB|CUB
Bandhan Bank|Bandhan|BANDHN,BDNSMS
AU Small Finance Bank|AU Bank|AUBANK
Equitas Small Finance Bank|Equitas|EQUTAS,EQTSFB
Ujjivan Small Finance Bank|Ujjivan|UJJIVN
Jammu & Kashmir Bank|J&K Bank|JKBANK
DCB Bank|DCB|DCB
Saraswat Bank||SRSWAT,SARBNK
Paytm Payments Bank|Paytm|PAYTM,PYTM
Airtel Payments Bank||AIRBNK
India Post Payments Bank|IPPB|IPBMSG,IPPB
Slice||SLICE
OneCard||ONECRD
Jupiter||JUPITR
Fi||FIMONY
PhonePe||PHONPE
Google Pay|GPay|
Amazon Pay||AMZPAY
American Express|Amex,AmEx|AMEX
HSBC||HSBC
Citibank|Citi|CITI
Standard Chartered|StanChart,SCB|SCB,STANCB
DBS Bank|DBS,digibank|DBS
Deutsche Bank||DEUTBK
Barclays||BARCLAYS
Lloyds Bank|Lloyds|LLOYDS
NatWest||NATWEST
Monzo||MONZO
Revolut||REVOLUT
Wise||WISE
Santander||SANTANDER
Bank of America|BofA|BOFA
Chase||CHASE
Wells Fargo||WELLSFARGO
Capital One||CAPITALONE
PayPal||PAYPAL
Emirates NBD|ENBD|EMIRATESNBD,ENBD
ADCB||ADCB
First Abu Dhabi Bank|FAB|FAB
Mashreq|Mashreq Bank|MASHREQ
Dubai Islamic Bank|DIB|DIB
Abu Dhabi Islamic Bank|ADIB|ADIB
RAKBANK|RAK Bank|RAKBANK
Al Rajhi Bank|AlRajhi,الراجحي,مصرف الراجحي|ALRAJHI
Saudi National Bank|SNB,AlAhli,البنك الأهلي السعودي|SNB,ALAHLI
Riyad Bank|بنك الرياض|RIYADBANK
Alinma Bank|Alinma,مصرف الإنماء|ALINMA
stc pay||STCPAY
Qatar National Bank|QNB|QNB
National Bank of Kuwait|NBK|NBK
Kuwait Finance House|KFH|KFH
Bank Muscat||BANKMUSCAT
National Bank of Egypt|NBE,البنك الأهلي المصري|NBE
Banque Misr|بنك مصر|BANQUEMISR
CIB Egypt|CIB|CIB
M-PESA|MPESA,M Pesa|MPESA
Equity Bank|Equity|EQUITY
KCB|KCB Bank|KCB
Co-operative Bank|Coop Bank|COOPBANK
NCBA||NCBA
Airtel Money||AIRTELMONEY
Tigo Pesa|TigoPesa,Mixx by Yas|TIGOPESA
CRDB Bank|CRDB|CRDB
NMB Bank|NMB|NMB
MTN MoMo|MTN MobileMoney,MobileMoney,MTN Mobile Money|MOBILEMONEY,MTN
GTBank|GTB,Guaranty Trust Bank|GTBANK
Access Bank||ACCESS
Zenith Bank|Zenith|ZENITH
First Bank of Nigeria|FirstBank,First Bank|FIRSTBANK
UBA|United Bank for Africa|UBA
Kuda||KUDA
OPay||OPAY
Moniepoint||MONIEPOINT
Commercial Bank of Ethiopia|CBE|CBE
Dashen Bank|Dashen|DASHEN
Awash Bank|Awash|AWASH
telebirr||TELEBIRR
Bank of Abyssinia||BOA
FNB||FNB
Capitec Bank|Capitec|CAPITEC
Standard Bank||STANDARDBANK
Nedbank||NEDBANK
Absa||ABSA
OCBC Bank|OCBC|OCBC
UOB||UOB
Maybank||MAYBANK
CIMB|CIMB Bank|CIMB
Public Bank||PBB
RHB||RHB
Touch 'n Go eWallet|TNG eWallet|TNG
GrabPay||GRAB
GCash||GCASH
Maya|PayMaya|MAYA
BDO||BDO
BPI||BPI
Metrobank||METROBANK
UnionBank||UNIONBANK
BCA||BCA
Bank Mandiri|Mandiri,Livin|MANDIRI
BRI|BRImo|BRI
BNI||BNI
GoPay||GOPAY
OVO||OVO
DANA||DANA
Kasikornbank|KBank,กสิกรไทย|KBANK
SCB Thailand|ไทยพาณิชย์|
Krungthai Bank|Krungthai,KTB,กรุงไทย|KRUNGTHAI
Bangkok Bank|กรุงเทพ|BANGKOKBANK
Vietcombank|VCB|VIETCOMBANK,VCB
Techcombank|TCB|TECHCOMBANK
BIDV||BIDV
VietinBank||VIETINBANK
MB Bank|MBBank|MBBANK
MoMo||MOMO
Habib Bank|HBL|HBL
UBL||UBL
MCB||MCB
Meezan Bank|Meezan|MEEZAN
Bank Alfalah|Alfalah|ALFALAH
Easypaisa||EASYPAISA
JazzCash||JAZZCASH
bKash||BKASH
Nagad||NAGAD
BRAC Bank||BRACBANK
Dutch-Bangla Bank|DBBL|DBBL
Commercial Bank of Ceylon|ComBank|COMBANK
Sampath Bank|Sampath|SAMPATH
Nabil Bank|Nabil|NABIL
eSewa||ESEWA
Sberbank|Сбербанк,Сбер,Sber|SBERBANK,900
T-Bank|Т-Банк,Тинькофф,Tinkoff|TINKOFF,TBANK
VTB|ВТБ|VTB
Alfa-Bank|Альфа-Банк,Alfa Bank,AlfaBank|ALFA
Gazprombank|Газпромбанк|GAZPROMBANK
Raiffeisen Bank|Raiffeisen,Райффайзен|RAIFFEISEN
Kaspi|Kaspi Bank,Kaspi Gold|KASPI
Halyk Bank|Halyk|HALYK
PrivatBank|Приват24,ПриватБанк|PRIVATBANK
monobank|Монобанк|MONOBANK
Garanti BBVA|Garanti|GARANTI
Akbank||AKBANK
İş Bankası|Isbank,Is Bankasi|ISBANK
Ziraat Bankası|Ziraat|ZIRAAT
Yapı Kredi|Yapi Kredi|YAPIKREDI
Papara||PAPARA
Bank Mellat|بانک ملت|MELLAT
Bank Melli|بانک ملی|MELLI
Itaú|Itau|ITAU
Bradesco||BRADESCO
Nubank||NUBANK
Banco do Brasil||BB
Caixa|CAIXA Econômica|CAIXA
BBVA||BBVA
CaixaBank||CAIXABANK
Banco Santander||
Citibanamex|Banamex|BANAMEX
Banorte||BANORTE
Bancolombia||BANCOLOMBIA
Davivienda||DAVIVIENDA
Nequi||NEQUI
BCP||BCP
Interbank||INTERBANK
Yape||YAPE
Mercado Pago||MERCADOPAGO
BNP Paribas||BNPPARIBAS
Crédit Agricole|Credit Agricole|
Société Générale|Societe Generale|
Intesa Sanpaolo||INTESA
UniCredit||UNICREDIT
Sparkasse||SPARKASSE
Commerzbank||COMMERZBANK
N26||N26
KB Card|KB국민카드|
Shinhan Card|신한카드|
Samsung Card|삼성카드|
Hyundai Card|현대카드|
Lotte Card|롯데카드|
Hana Card|하나카드|
Woori Card|우리카드|
Commonwealth Bank|CommBank|COMMBANK,CBA
ANZ||ANZ
Westpac||WESTPAC
NAB||NAB
RBC|Royal Bank of Canada|RBC
TD Bank|TD Canada Trust|TD
Scotiabank||SCOTIABANK
CIBC||CIBC
Truist||TRUIST
Ally Bank|Ally|ALLY
SoFi||SOFI
PNC|PNC Bank|PNC
U.S. Bank|US Bank|USBANK
Discover||DISCOVER
Citizens Bank||CITIZENS
Venmo||VENMO
Cash App||CASHAPP
Zelle||ZELLE
Halifax||HALIFAX
TSB||TSB
Nationwide||NATIONWIDE
Starling Bank|Starling|STARLING
BMO||BMO
Faysal Bank||FAYSAL
Allied Bank|ABL|ABL
SadaPay||SADAPAY
Eastern Bank|EBL|EBL
City Bank||CITYBANK
NIC Asia Bank|NIC ASIA|NICASIA
Global IME Bank|Global IME|GBIME
Khalti||KHALTI
Hatton National Bank|HNB|HNB
Seylan Bank|Seylan|SEYLAN
Bank of Ceylon|BOC|BOC
Hong Leong Bank|HLB|HLB
POSB||POSB
Bank of Ayudhya|Krungsri|BAY
TMBThanachart|ttb|TTB
ACB||ACB
TPBank||TPBANK
Commercial Bank of Dubai|CBD|CBD
Commercial Bank of Qatar|CBQ|CBQ
Doha Bank||DOHABANK
Boubyan Bank|Boubyan|BOUBYAN
Banque Saudi Fransi|BSF|BSF
SAB|SABB|SABB
Vodafone Cash|VF-Cash|VFCASH,VODAFONECASH
CBE Birr||CBEBIRR
Hibret Bank|Hibret|HIBRET
Zemen Bank||ZEMEN
Stanbic Bank|Stanbic|STANBIC
Centenary Bank|CenteMobile|CENTENARY
Fidelity Bank||FIDELITY
Sterling Bank||STERLING
PalmPay||PALMPAY
Discovery Bank||
TymeBank||TYMEBANK
African Bank||AFRICANBANK
Tamilnad Mercantile Bank|TMB|TMBANK
Dhanlaxmi Bank||DHANBK
`;
