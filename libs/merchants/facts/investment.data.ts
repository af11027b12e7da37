/** Mutual funds, brokers, deposits, pension and gold. */
export const investment = `
[IN]
Dhan Trading
Paytm Money Invest
Jar App|ChangeJar
Gullak Gold
Motilal Oswal MF
Edelweiss MF
Bandhan Mutual Fund
HSBC Mutual Fund
WazirX Crypto
CoinDCX Go
ZebPay
CoinSwitch Kuber
Mudrex
Delta Exchange
Liquiloans
Vested
BSE StAR
~NSCCL
SGB RBI
Post Office RD
Shriram Chits
Margadarsi
Zerodha|Zerodha Broking,Kite Zerodha,Zerodha Coin
Groww|Nextbillion Technology,Groww Invest
Upstox|RKSV Securities
Angel One|Angel Broking
5Paisa|5 Paisa
ICICI Direct|ICICI Securities
HDFC Securities
Kotak Securities
SBI Securities|SBICAP Securities
Axis Direct|Axis Securities
Motilal Oswal
Sharekhan
Dhan|~Dhan,Moneylicious
Fyers
Paytm Money
INDmoney|Finzoom
ET Money
Kuvera
Scripbox
Smallcase
Coin by Zerodha
Fisdom
Nuvama
Edelweiss Broking
IIFL Securities
Geojit
Alice Blue
Choice Broking
BSE StAR MF|BSE Limited,BSE Ltd
NSE Clearing|NSE Clearing Ltd
Indian Clearing Corporation|ICCL,Indian Clearing Corp
CAMS|CAMS Mutual Fund
KFintech|Kfin Technologies
SBI Mutual Fund|SBI MF
HDFC Mutual Fund|HDFC MF,HDFC AMC
ICICI Prudential Mutual Fund|ICICI Pru MF,ICICI Prudential MF
Nippon India Mutual Fund|Nippon India MF,Nippon Mutual Fund
Axis Mutual Fund|Axis MF
Kotak Mutual Fund|Kotak MF
Mirae Asset
Parag Parikh|PPFAS
UTI Mutual Fund|UTI MF
DSP Mutual Fund
Quant Mutual Fund|Quant MF
Tata Mutual Fund
Franklin Templeton
Aditya Birla Sun Life Mutual Fund|ABSL MF
Canara Robeco
Edelweiss Mutual Fund
Navi Mutual Fund
NPS|National Pension System,NPS Trust,NSDL NPS,Protean NPS
PPF|Public Provident Fund
EPFO|Employee Provident Fund
Sukanya Samriddhi
Sovereign Gold Bond|SGB
Jar Gold|~Jar,Jar Savings
SafeGold
MMTC PAMP
Augmont
Gullak
Wint Wealth
Grip Invest
Jiraaf
Stable Money
CoinDCX
CoinSwitch
WazirX
Vested Finance
NSDL
CDSL
[]
Revolut Trading
Plus500
IG Markets|IG Index
XM Forex
Exness
OctaFX
~FXTM
Pepperstone
~XTB
DEGIRO
BitMEX
KuCoin
~Bybit
Gate.io
Crypto.com
Gemini Exchange
Bitstamp
~Luno
Bitpanda
Ledger Wallet
MetaMask
BlockFi
~Saxo
TradingView Broker
Freedom Finance|Фридом Финанс
Coinbase
Binance
Kraken Exchange
eToro
Interactive Brokers
Bitget
OKX
[US]
M1 Finance
SoFi Invest
Public.com
Stash Invest
Ellevest
T. Rowe Price
Edward Jones
~TIAA
Principal Financial
Empower Retirement
TreasuryDirect
Fundrise
Cash App Bitcoin
Schwab Brokerage
Ally Invest
~Voya
Thrift Savings Plan|~TSP
Robinhood
Charles Schwab
Fidelity Investments
Vanguard
Acorns
Webull
Betterment
Wealthfront
E-Trade
TD Ameritrade
Merrill Edge
[GB]
AJ Bell
Interactive Investor
Vanguard UK
PensionBee
Plum Invest
~NS&I|NSI Premium Bonds
Fidelity UK
Scottish Widows
Aegon UK
Nest Pension
Chip Invest
Wealthify
Trading 212
Hargreaves Lansdown
Freetrade
Nutmeg
Moneybox
[DE]
Comdirect Depot
Consorsbank
ING Depot
Flatex
DKB Broker
Smartbroker
~DWS
Union Investment
~Deka
LBS Bausparen|~LBS
Schwäbisch Hall
Wüstenrot
~Oskar
Bitvavo
JustTrade
Growney
Trade Republic
Scalable Capital
[AE]
Baraka
Bayzat Invest
StashAway MENA
Rain Crypto
BitOasis
Interactive Brokers UAE
eToro UAE
~ADSS
Century Financial
Emirates NBD Securities
Sarwa
National Bonds
[SG]
FSMOne
moomoo|Moomoo SG,~Futu
DBS Vickers
~POEMS|Phillip Securities
OCBC Securities
CPF Top-up|CPF Board
Webull Singapore
MoneyOwl
Kristal
SRS Contribution
UOB Kay Hian
Independent Reserve
Endowus
StashAway
Syfe
Tiger Brokers
[MY]
Versa Save|~Versa
StashAway Malaysia
Wahed Invest|~Wahed
Rakuten Trade
Public Mutual
Luno Malaysia
~KWSP|EPF Malaysia,KWSP i-Saraan
Tabung Haji|TH Simpanan
~Raiz
Kenanga Digital|Kenanga
GO Plus|~GO+
MooMoo MY
Touch n Go GO+|GOfinance
ASB Loan Saving|Amanah Saham
FSMOne Malaysia
Maybank Unit Trust
ASNB
[ID]
Pluang
Pintu Crypto|~Pintu
Indodax
Tokocrypto
Mirae Sekuritas|Mirae Asset Sekuritas
~IPOT|Indo Premier
BCA Sekuritas
Mandiri Sekuritas|MOST Mandiri
Bareksa
Tanamduit
Makmur Reksadana
~Antam|Logam Mulia
Nanovest
~Reku
BNI Sekuritas
SBN Ritel
Tabungan Emas Pegadaian
Bibit
Ajaib
Stockbit
[PH]
GInvest|GCash GInvest,GFunds
BPI Trade
BDO Securities
First Metro Securities|~FMSec
~PDAX
Coins.ph Crypto
Seedbox|~ATRAM
Pag-IBIG MP2|MP2 Savings
SSS PESO Fund
Sun Life MF|Sun Life Funds
Maya Crypto
~ALFM
BPI AMS
UITF Investment
COL Financial
[KE]
Mali Money Market|~Mali
Sanlam MMF
Britam MMF
NCBA Unit Trust
Cytonn
Zimele
Etica Capital
Lofty Corban
M-Akiba
Old Mutual MMF
Stima Sacco
Genghis Capital
Safaricom Mali
~Ndovu
Hisa App|~Hisa
Madison MMF
Kenya Police Sacco
NSSF Kenya|~NSSF
CIC Money Market
Ziidi
[NG]
Cowrywise Savings
Risevest|Rise Invest
~Trove
~Chaka
Stanbic IBTC Pension|Stanbic Pension
ARM Pension
FCMB Pensions
Bamboo
Carbon Zero
I-invest
Quidax
Meristem
Kuda Save
Leadway Pensure
PFA Premium Pension|Premium Pension
Coronation
Wealth.ng
PiggyVest
Cowrywise
Bamboo Invest
[ZA]
Allan Gray
Sygnia
10X Investments
Coronation SA
Satrix
EasyEquities SA
Luno SA
~VALR
Ninety One
PSG Wealth
Old Mutual Invest
Franc App
Outvest
Stokvel Account
Discovery Invest
Tyme GoalSave
EasyEquities
[BR]
Clear Corretora
NuInvest|Easynvest
BTG Pactual
Inter Invest
Toro Investimentos|~Toro
Modal Mais
Genial Investimentos
Agora Investimentos
Warren
Mercado Bitcoin
Foxbit
Binance Brasil
Guide Investimentos
C6 Invest
~Orama
B3 Investidor|~B3
Brasilprev
Bradesco Previdencia
Itau Corretora
Monkey
Vitreo
Sofisa Direto
XP Investimentos
Rico Investimentos
Tesouro Direto
[MX]
Kuspit
Actinver
Bursanet
~Bitso
~Flink
Briq.mx
Afore XXI|Afore XXI Banorte
Afore Sura
Afore Coppel
Afore Profuturo|Profuturo
SuperTasas
Finsus Inversiones
Fintual
Hey Inversion
Vest Mexico
Kubo Financiero
Nu Cajitas
Afore Citibanamex|Afore Azteca
GBM Mexico|GBM Plus
Cetesdirecto
[RU]
Tinkoff Investitsii|Тинькофф Инвестиции,Т-Инвестиции
Sber Investor|СберИнвестиции,СберИнвестор
VTB My Investments|ВТБ Мои Инвестиции
BCS Investments|~БКС,БКС Инвестиции
Finam Broker
Alfa Investitsii|Альфа-Инвестиции
~MOEX|Московская Биржа,Финуслуги
Otkrytie Broker|Открытие Брокер
~NPF|~НПФ
PIF Sber|Первая УК
~ATON|Атон
Gazprombank Investitsii|Газпромбанк Инвестиции
~Potok|Поток
JetLend
Finam|Финам
[PK]
Al Meezan Investment
NBP Funds
UBL Funds
HBL Asset Management
KTrade
AKD Securities
National Savings Pakistan|National Savings
Finqalab
MCB Funds|MCB Arif Habib
Mahaana
JS Investments
Atlas Asset
~Finox
Meezan Investments|Al Meezan
[FR]
Boursorama Bourse|Boursobank PEA
Fortuneo Bourse
Yomoni
~Nalo
Bourse Direct
Linxea
Goodvest
Amundi
Natixis Interepargne
~Epsor
[ES]
Indexa Capital
MyInvestor
Finizens
Inbestme
Renta 4
Self Bank
Bit2Me
Finanbest
Openbank Wealth
[IT]
Fineco Trading
Directa Sim|Directa
Moneyfarm
Banca Mediolanum
Gimme5
Euclidea
Young Platform
BuddyBank Invest
Azimut
Anima Sgr
[NL]
Brand New Day
Meesman
Peaks App
Bitvavo NL
~BUX
Evi van Lanschot
Nationale Nederlanden Pensioen
[PL]
XTB Polska
mBank Biuro Maklerskie|~mBM
~Bossa
PKO TFI
~Zonda
Inbestum
Obligacje Skarbowe
~Finax
[SA]
Derayah|دراية
Al Rajhi Capital|الراجحي المالية
SNB Capital|الأهلي المالية
~Abyan|أبيان
~Malaa|ملاءة
Tamra Capital|تمرة
~Awaed|عوائد
Alinma Investment|الإنماء للاستثمار
Riyad Capital|الرياض المالية
Sah Sukuk|~صح
[EG]
~Thndr|ثاندر
EFG Hermes|هيرميس
Azimut Egypt
Beltone|بلتون
Naeem Brokerage
[TZ]
UTT AMIS
DSE Shares
[UG]
UAP Old Mutual MMF
NSSF Uganda
Xeno Investment
Sanlam Uganda Unit Trust
[GH]
Databank
EDC Investments
Stanlib Ghana
Achieve by Petra
IC Wealth
~SSNIT
[TH]
Bualuang Securities|บัวหลวง
KAsset|กสิกรไทย กองทุน
~SCBAM|ไทยพาณิชย์ กองทุน
Bitkub|บิทคับ
FINNOMENA|ฟินโนมีนา
Jitta Wealth
Streaming Settrade|Settrade
InnovestX
Hua Seng Heng|ฮั่วเซ่งเฮง
Dime!|Dime App
YLG Bullion
Robowealth
Krungthai Asset
[VN]
SSI Securities|~SSI
VNDirect
~TCBS|Techcom Securities
VPS Securities|~VPS
HSC Securities
Finhay
Infina
Dragon Capital
MBS Securities|~MBS
~Tikop
~FPTS
~VCBS
~Anfin
Mirae Asset VN
[HK]
Futu Securities|富途證券,~富途
Bright Smart|耀才證券
MPF Contribution|~強積金
Tiger Brokers HK
HSBC Broking|滙豐證券
Syfe HK
Webull HK
[CN]
Tiantian Fund|天天基金
Yu'e Bao|~余额宝
Eastmoney|东方财富
Huatai Securities|华泰证券
Licaitong|~理财通
CITIC Securities|中信证券
Ant Fortune|蚂蚁财富
[TW]
Yuanta Securities|元大證券
Fubon Securities|富邦證券
Cathay Securities|國泰證券
SinoPac Securities|永豐金證券
MaiCoin|MAX交易所
[JP]
SBI Securities Japan|SBI証券
Rakuten Securities|楽天証券
~Monex|マネックス証券
Matsui Securities|松井証券
au Kabucom|auカブコム証券
Nomura Securities|野村證券
bitFlyer|ビットフライヤー
Coincheck|コインチェック
WealthNavi|ウェルスナビ
iDeCo Kikin|国民年金基金
Daiwa Securities|大和証券
PayPay Securities|PayPay証券
[KR]
Mirae Asset Securities|미래에셋증권
Kiwoom Securities|키움증권
Samsung Securities|삼성증권
Toss Securities|토스증권
NH Investment|NH투자증권
Korea Investment|한국투자증권
~Upbit|~업비트,~두나무
Bithumb|~빗썸
KB Securities|KB증권
Kakao Pay Securities|카카오페이증권
Shinhan Investment|신한투자증권
Coinone|~코인원
[AU]
CommSec
Raiz Invest
Spaceship
Stake Trading
SelfWealth
AustralianSuper
Hostplus
REST Super
CoinSpot
Vanguard Australia
Pearler
Nabtrade
Superhero
Swyftx
~HESTA
Aware Super
BPAY Super
[NZ]
Sharesies
Kernel Wealth
Hatch Invest
InvestNow
Simplicity KiwiSaver|KiwiSaver
Milford
Easy Crypto
[CA]
Wealthsimple
Questrade
RBC Direct Investing
TD Direct Investing
Newton Crypto
Shakepay
~Moka
CI Direct Investing
Qtrade
BMO InvestorLine
EQ Bank GIC|GIC Purchase
Sun Life RRSP|RRSP Contribution
TFSA Contribution
Bitbuy
[CO]
~Tyba
~Trii
Porvenir
Proteccion|Protección Pensiones
Colfondos
Skandia
Old Mutual Colombia
Colpensiones
Accion Fiduciaria
Fiducuenta|Fiduciaria Bancolombia
Credicorp Capital
Davivienda Corredores
Bitso Colombia
Global66
MejorCDT
[AR]
Invertir Online|~IOL
Balanz
Cocos Capital|~Cocos
Bull Market Brokers|Bull Market
~Ripio
Lemon Cash
Buenbit
~Belo
Satoshi Tango
~PPI|Portfolio Personal
Mercado Fondo
Galicia Fima|~Fima
[CL]
Fintual Chile
Racional
AFP Habitat
AFP Provida
AFP Modelo
AFP Capital
AFP Cuprum
Renta4 Chile
BICE Inversiones
LarrainVial
Buda.com
Banchile Inversiones
Principal Chile
Vector Capital
[PE]
AFP Integra
Prima AFP
AFP Profuturo Peru
Credicorp Fondos
Sura Fondos|Fondos SURA
Tyba Peru
~Hapi
~Blum
BBVA Fondos Peru
Inteligo
[KZ]
Freedom Broker KZ
Halyk Finance|Халык Финанс
~ENPF|ЕНПФ
BCC Invest
Jusan Invest|Jýsan Invest
~Tabys
[UA]
Diia OVDP|Дія ОВДП,ОВДП
ICU Trade
Binance UA
WhiteBIT
Kuna Exchange|~Kuna
[TR]
Midas Yatirim|Midas Menkul
Is Yatirim|İş Yatırım
Garanti Yatirim|Garanti BBVA Yatırım
BtcTurk
Paribu
Ak Yatirim|Ak Yatırım
Tacirler
Yapi Kredi Yatirim
Gedik Yatirim|~Gedik
Osmanli Yatirim
Ziraat Yatirim
Takasbank
~Bitci
Deniz Yatirim
~TEFAS
Icrypex
Info Yatirim
Binance TR
[BD]
Sanchayapatra|Sanchaypatra
LankaBangla Securities
IDLC Securities
BRAC EPL
ICB Unit Fund|~ICB
City Brokerage
UCB Stock
bKash Savings|bKash DPS
Shanta Asset
[LK]
NSB Savings
CAL Unit Trust|Capital Alliance
NDB Wealth
Softlogic Stockbrokers
Asia Securities
JB Financial
Ceylon Asset
Wealth Trust
CSE Mobile
[NP]
MeroShare
NIBL Ace Capital|NIBL Ace
Citizen Investment Trust|CIT Nepal
Siddhartha Capital
Naasa Securities|~TMS
Nabil Invest
EPF Nepal|Karmachari Sanchaya Kosh
[IL]
Psagot|פסגות
Altshuler Shaham|אלטשולר שחם
IBI Trade|~IBI
Meitav|מיטב
Migdal|מגדל
`;
