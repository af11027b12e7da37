/** Mutual funds, brokers, deposits, pension and gold. */
export const investment = `
[IN]
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
Coinbase
Binance
Kraken Exchange
eToro
Interactive Brokers
Bitget
OKX
[US]
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
Trading 212
Hargreaves Lansdown
Freetrade
Nutmeg
Moneybox
[DE]
Trade Republic
Scalable Capital
[AE]
Sarwa
National Bonds
[SG]
Endowus
StashAway
Syfe
Tiger Brokers
[MY]
ASNB
[ID]
Bibit
Ajaib
Stockbit
[PH]
COL Financial
[KE]
CIC Money Market
Ziidi
[NG]
PiggyVest
Cowrywise
Bamboo Invest
[ZA]
EasyEquities
[BR]
XP Investimentos
Rico Investimentos
Tesouro Direto
[MX]
GBM Mexico|GBM Plus
Cetesdirecto
[RU]
Finam|Финам
[PK]
Meezan Investments|Al Meezan
`;
