/** Lenders whose debits are repayments, and buy now pay later. */
export const loanEmi = `
[IN]
HDB Finance
Tata Capital Finance
Cholamandalam|Chola Finance
Home Credit India
DMI Finance
Bajaj Auto Finance
Capri Global
Aptus Housing
GIC Housing
SMFG India
Hinduja Leyland
Slice Pay
Amazon Pay Later EMI
Toyota Financial Services
Kotak Mahindra Prime
Ujjivan Loan
Bajaj Finance|Bajaj Finserv,Bajaj Fin,BFL,Bajaj Housing Finance
HDB Financial|HDB Financial Services
Tata Capital
Muthoot Finance|Muthoot Fincorp
Manappuram|Manappuram Finance
L&T Finance
Mahindra Finance|Mahindra and Mahindra Financial
Shriram Finance|Shriram Transport
Cholamandalam Finance|Cholamandalam Investment
Home Credit
Aditya Birla Finance|Aditya Birla Capital
IIFL Finance|IIFL Gold Loan
Fullerton India|SMFG India Credit
Poonawalla Fincorp
Hero FinCorp
TVS Credit
LIC Housing Finance|LICHFL
PNB Housing
Piramal Finance|DHFL
Sundaram Finance
Sundaram Home
Can Fin Homes
Repco Home
Indiabulls Housing|Sammaan Capital
Aavas
Toyota Financial
KreditBee|Krazybee
MoneyView|Money View,Whizdm
Navi Finserv|Navi Loan
Fibe|EarlySalary
CASHe
MoneyTap
PaySense
LazyPay|PayU Finance
~Simpl|Get Simpl,One Sigma Technologies
ZestMoney
~Slice|Slice Pay Later
Uni Cards
PostPe
Kissht|Onemi
mPokket
Stashfin
Ring Loan
TrueBalance
SmartCoin
Kreditzy
Axio|Capital Float
Lendingkart
NeoGrowth
Indifi
FlexiLoans
InCred
Northern Arc
Avanse
Credila|HDFC Credila
Auxilo
Propelld
Rupeek
BharatLoan
Svatantra Microfin
CreditAccess Grameen
Spandana
Satin Creditcare
Snapmint
[]
Klarna
Afterpay|Clearpay
~Affirm
Sezzle
Zip Pay Later
Tabby
Tamara
[US]
Wells Fargo Home Mortgage
Freedom Mortgage
PennyMac
LoanDepot
Navient
MOHELA
Great Lakes Loans
Aidvantage
Honda Financial|American Honda Finance
Ford Credit|Ford Motor Credit
GM Financial
Carvana
Capital One Auto
Upgrade Loan
~Avant
OneMain Financial
Prosper Loan
Best Egg
Earnest
Dave App
Earnin
Brigit
Rocket Mortgage|Quicken Loans
Nelnet
Sallie Mae
SoFi Loan
Upstart
LendingClub
Toyota Motor Credit
Ally Auto
Mr Cooper
[GB]
Santander Consumer
Black Horse Finance
Laybuy
Lendable
118 118 Money
Barclays Partner Finance
Nationwide Mortgage
Halifax Mortgage
Motonovo
~Zilch
Zopa
Student Loans Company
[KE]
KCB M-Pesa
~Zenka
Hustler Fund
~Okash
~Zash
Mogo Kenya
Platinum Credit
Timiza
Watu Credit
Stawika
~M-Kopa
Lipa Later
Okolea
Faulu Loan
Eazzy Loan
Tala Loan
Branch International
Fuliza
M-Shwari
[NG]
Palmcredit
Branch Nigeria
Okash Nigeria
Aella Credit|~Aella
Kuda Overdraft
QuickCheck
Specta
CredPal
Easybuy
Page Financials
~Lidya
Newcredit
FairMoney
Carbon Loan
Renmoney
[PH]
Home Credit PH
~GLoan|GCash GLoan
GGives
SSS Loan
Pag-IBIG Housing Loan
Cashalo
Atome PH
JuanHand
UnaCash
SPayLater PH
LazPayLater
Toyota Financial PH
Asialink
Radiowealth Finance
Home Credit Philippines
Billease
Tala Philippines
Pag-IBIG
[ID]
Adira Finance|~Adira
FIF Group|FIF Astra
~BAF|Bussan Auto Finance
WOM Finance
OTO Finance|OTO Multiartha
ACC Astra Credit|Astra Credit Companies
BFI Finance
SPayLater ID|Shopee PayLater
GoPayLater
Indodana
Easycash
AdaKami
Kredit Pintar
~Julo
Pegadaian
KPR BTN
Mega Finance
SPinjam
Kredivo
Akulaku
Home Credit Indonesia
[VN]
Home Credit Vietnam
HD Saison
Mcredit
~FCCOM
Fundiin
Kredivo VN
~Tima
~F88
Cake PayLater
Shinhan Finance
Mirae Asset Finance
FE Credit
[SG]
Hoolah
Pace PayLater
GrabPay Later
HDB Loan|HDB Mortgage
SPayLater Singapore
Hong Leong Finance
GXS FlexiLoan
~Atome
[MX]
Credito Familiar
Caja Popular
Infonavit
Fonacot
Compartamos
Provident Mexico
Kueski Pay
Aplazo
Stori Credito
BBVA Auto
NR Finance Mexico|NR Finance
Coppel Credito|Credito Coppel
Credito Elektra
Fovissste
Tala Mexico
Baubap
Didi Prestamos
Didi Loan
Finsus
Atrato
Kueski
[BR]
BV Financeira
Crefisa
Banco Pan Financiamento|Banco PAN
Aymore Financiamentos|Aymoré
Omni Financeira
Agibank
Rodobens
~FIES
Losango
Bradesco Financiamentos
Santander Financiamentos
Caixa Habitacao|Habitacao Caixa
Midway Financeira
Portocred
Embracon
Mercado Credito
Nubank Emprestimo
Creditas
[CO]
Sistecredito
~Tuya
Brilla Credito|Brilla
RapiCredit
Lineru
Bancamia
Banco W Credito
Fondo Nacional del Ahorro|~FNA
Icetex Credito
Finandina
Mundo Mujer
Crediorbe
Juancho te Presta
Libranza
~Addi
[DE]
Santander Consumer Bank
TARGOBANK Kredit
easyCredit
Auxmoney
Volkswagen Bank|VW Bank
Mercedes-Benz Bank
~Smava
BMW Bank
Creditplus
[FR]
Cetelem
Cofidis
Sofinco
~Oney
Alma Paiement|~Alma
Younited
~Floa
Franfinance
~Diac
[ES]
Cofidis España
Cetelem España
SeQura
Aplazame
Santander Consumer Finance
Moneyman
~Vivus
Younited España
Bankinter Consumer
Wizink
[IT]
Findomestic
Agos Ducato|~Agos
Compass Banca|Compass Italia
Scalapay
Santander Consumer Italia
Younited Italia
Cofidis Italia
Fiditalia
[NL]
~in3
DUO Studieschuld|~DUO
Santander Consumer NL
Obvion
Florius
Riverty
[PL]
Provident Polska
Vivus Polska
Wonga Polska
~PayPo
Santander Consumer Polska
Twisto
Alior Raty
[AE]
Emirates Islamic Finance
Postpay
Spotii
Cashew
Dubai Islamic Auto Finance
Tabby FZ|تابي
[SA]
Tamara KSA|تمارا
Tabby KSA
~Emkan|إمكان
Abdul Latif Jameel Finance|عبداللطيف جميل
Al Jabr Finance
Real Estate Development Fund|صندوق التنمية العقارية
Nayifat|النايفات
~SIMAH
Quara Finance|كوارا
Mispay
[EG]
~valU|فاليو
~Sympl
Contact Credit|كونتكت
Souhoola|سهولة
Aman Egypt|أمان
MNT Halan|حالا
~Blnk
[TZ]
Songesha
Nivushe
~M-Pawa
Timiza Vodacom
Branch Tanzania
Bustisha
[UG]
MoKash
Wewole
Platinum Credit Uganda
Tugende
Numida
[GH]
Qwikloan
XtraCash
Fido Ghana|Fido Loan
Bayport
Ahomka Loan
Letshego Ghana
[ZA]
Capitec Loan
African Bank Loan
Wesbank
SA Home Loans
MFC Vehicle Finance|~MFC
Toyota Financial SA
PayJustNow
Payflex
Wonga SA
RCS Group
FinChoice
Letshego
DirectAxis
NSFAS Repayment
Mobicred
Lula Lend
[MY]
AEON Credit
~PTPTN
Public Bank Hire Purchase
Grab PayLater Malaysia
SPayLater
Bank Rakyat Financing
~MBSB
~LPPSA
Toyota Capital Malaysia
Chailease
JCL Credit
[TH]
Krungsri Auto|กรุงศรี ออโต้
Ngern Tid Lor|เงินติดล้อ
Muangthai Capital|เมืองไทย แคปปิตอล
Srisawad|ศรีสวัสดิ์
AEON Thana|อิออน
TTB Drive
Umay Plus
Toyota Leasing|โตโยต้า ลีสซิ่ง
SPayLater TH|~กยศ
Leasing Kasikorn
[KR]
Hyundai Capital|현대캐피탈
KB Capital|KB캐피탈
Woori Financial Capital|우리금융캐피탈
Korea Housing Finance|한국주택금융공사
Toss Loan|토스대출
OK Savings Bank|OK저축은행
Korea Student Aid|한국장학재단
SBI Savings|SBI저축은행
Hana Capital|하나캐피탈
[JP]
~Acom|~アコム
Promise Loan|プロミス
~Aiful|アイフル
~Orico|~オリコ,オリエントコーポレーション
~Jaccs|ジャックス
~JASSO|日本学生支援機構
~Paidy|ペイディ
Flat 35|住宅金融支援機構
[CN]
Huabei|~花呗
Jiebei|~借呗
JD Baitiao|京东白条
Weilidai|~微粒贷
Du Xiaoman|~度小满
[AU]
Zip Co|Zip Pay
Afterpay AU
Latitude Financial
~humm
Pepper Money
Nimble Loan
Wallet Wizard
Toyota Finance Australia
Macquarie Leasing
Plenti
Openpay
[CA]
Easyfinancial
Borrowell
Fairstone
Mogo Canada
PayBright
~NSLSC|National Student Loans
Scotia Mortgage
MCAP Mortgage|~MCAP
GM Financial Canada
Honda Canada Finance
iA Auto Finance
Flexiti
[AR]
Naranja X Prestamo
Mercado Credito Argentina
Cetelem Argentina
Credito Argentino
Efectivo Si
Provencred
Afluenta
Wenance
[CL]
Coopeuch
Forum Servicios|~Forum
Tanner
Santander Consumer Chile
CAE Credito
Autofin
Global Soluciones Financieras
Caja Los Andes
Caja La Araucana
[PE]
Mibanco
Caja Arequipa
Compartamos Peru
Caja Piura
Santander Consumer Peru
Crediscotia
Efectiva
Caja Huancayo
Fondo Mivivienda
[RU]
OTP Kredit|ОТП Банк кредит
Home Credit Russia|Хоум Кредит
Dolyami|Долями
Yandex Split|Яндекс Сплит
Zaymer|Займер
MoneyMan Russia|Манимен
Ekapusta|Екапуста
~Dom.RF|ДОМ.РФ
Bystrodengi|Быстроденьги
Webbankir|Веббанкир
Migkredit|МигКредит
~Mokka|Мокка
Podeli|Подели
Rusfinance|Русфинанс
Sovkombank Rassrochka|Халва рассрочка
Sravni Zaym
[KZ]
Kaspi Kredit|Kaspi Red
Home Credit Kazakhstan|Хоум Кредит Казахстан
~Solva
~KMF|~КМФ
Otbasy Bank|Отбасы
Koke.kz|~KOKE
[UA]
Monobank Rozstrochka|Оплата частинами,Покупка частинами
CreditKasa|КредитКаса
Moneyveo|Манівео
MyCredit|Майкредит
ShvydkoGroshi|Швидко гроші
[TR]
Hepsipay Taksit
KYK Borc|~KYK
Finans Leasing
Dsmart Finansman|DenizFinans
Koc Finans
~TOKI
ALJ Finans
Volkswagen Finans|~VDF
[PK]
Kistpay
QistBazaar
~HBFC
Akhuwat
Khushhali
JazzCash ReadyCash|ReadyCash
Creditfix
Barwaqt
Orix Leasing
~NRSP
[BD]
IDLC Finance|~IDLC
BRAC Microfinance
Grameen Bank Loan|Grameen Kisti
ASA Microfinance
~IPDC
Lanka Bangla
Delta Brac Housing|DBH Finance
[LK]
~LOLC
LB Finance
Central Finance
People's Leasing
Mintpay
Koko Pay|~KOKO
Vallibel Finance
Commercial Leasing
Senkadagala Finance
[NP]
Foneloan
Hulas Fin Serve
Kumari Loan
Manjushree Finance
[ET]
Telebirr Mela|Mela Credit
Michu Loan
Endekise
`;
