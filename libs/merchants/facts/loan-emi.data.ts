/** Lenders whose debits are repayments, and buy now pay later. */
export const loanEmi = `
[IN]
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
Zopa
Student Loans Company
[KE]
Tala Loan
Branch International
Fuliza
M-Shwari
[NG]
FairMoney
Carbon Loan
Renmoney
[PH]
Home Credit Philippines
Billease
Tala Philippines
Pag-IBIG
[ID]
Kredivo
Akulaku
Home Credit Indonesia
[VN]
FE Credit
[SG]
~Atome
[MX]
Kueski
[BR]
Creditas
[CO]
~Addi
`;
