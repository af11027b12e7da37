/** Electricity, water, gas, broadband, DTH and mobile. */
export const billsUtilities = `
[IN]
Airtel|Bharti Airtel,Airtel Prepaid,Airtel Postpaid,Airtel Recharge,Airtel Broadband,Airtel Xstream,Airtel Thanks
Airtel Digital TV|Airtel DTH
Jio|Reliance Jio,Jio Prepaid,Jio Recharge,MyJio,Jio Fiber,JioFiber,Jio Platforms,Jio AirFiber
Vi|Vodafone Idea,Vodafone,Idea Cellular,~Vi,Vi Prepaid,Vi Postpaid,MyVi
BSNL|Bharat Sanchar Nigam
MTNL
ACT Fibernet|Atria Convergence,ACT Broadband,~ACT
Hathway
Tikona
You Broadband
Excitel
Spectra Broadband|~Spectra
Den Networks|Den Broadband
GTPL
Asianet Broadband
Alliance Broadband
Tata Play|Tata Sky,Tata Play Fiber
Dish TV|DishTV
D2H|Videocon D2H
Sun Direct
Den Cable
Siti Cable
Tata Power|Tata Power DDL,TPDDL
Adani Electricity|AEML,Adani Electricity Mumbai
BSES Rajdhani|BSES,BRPL,BSES Rajdhani Power
BSES Yamuna|BYPL
NDMC
MSEDCL|Mahavitaran,Mahadiscom,MSEB
BESCOM|Bangalore Electricity
HESCOM
GESCOM
MESCOM
CESC Mysore|CESCOM
TANGEDCO|TNEB,Tamil Nadu Electricity Board,TNPDCL
KSEB|Kerala State Electricity Board
TSSPDCL|TGSPDCL
TSNPDCL|TGNPDCL
APSPDCL
APEPDCL
APCPDCL
UPPCL|UPPCL Rural,UP Power
PVVNL
MVVNL
DVVNL
KESCO
NPCL|Noida Power
PSPCL
UHBVN
DHBVN
JVVNL|Jaipur Vidyut
AVVNL
JDVVNL
MPPKVVCL|MP Poorv Kshetra
CSPDCL
JBVNL
SBPDCL
NBPDCL
WBSEDCL
CESC|CESC Limited
TPCODL
TPNODL
TPWODL
APDCL
MGVCL
DGVCL
PGVCL
UGVCL
Torrent Power
UPCL
HPSEB
JKPDD
BEST Electricity
Delhi Jal Board|DJB
BWSSB
HMWSSB|Hyderabad Water Board
CMWSSB|Chennai Metro Water
Kerala Water Authority
MCGM Water
Indraprastha Gas|IGL
Mahanagar Gas|MGL
Gujarat Gas
Adani Total Gas|Adani Gas
Gail Gas
Sabarmati Gas
Maharashtra Natural Gas|MNGL
Central UP Gas
Indane|Indane Gas,Indane LPG
HP Gas|HP LPG
Bharat Gas|Bharatgas
BillDesk
Bharat BillPay|BBPS
FreeCharge Recharge
Recharge Itnow
[US]
Comcast|Xfinity
AT&T
Verizon|Verizon Wireless,VZWRLSS
T-Mobile|T Mobile,TMobile
Spectrum Internet|Charter Communications
Cox Communications
Con Edison|ConEd
PG&E|Pacific Gas and Electric
Duke Energy
Southern California Edison
National Grid
Dominion Energy
Florida Power and Light
Mint Mobile
Cricket Wireless
CenturyLink
Optimum Online
Google Fi
[GB]
British Gas
EDF Energy
E.ON|Eon Next
Octopus Energy
Thames Water
BT Broadband|British Telecom
Sky UK|Sky Digital
Virgin Media
~EE|EE Limited
Three UK
~O2|O2 UK
giffgaff
TV Licence|TV Licensing
[DE]
Deutsche Telekom|Telekom Deutschland
Vattenfall
Stadtwerke
1und1
Rundfunkbeitrag
[FR]
~Orange|Orange France
SFR
Bouygues Telecom
Free Mobile
Engie
Veolia
[ES]
Movistar
Iberdrola
Endesa
Naturgy
Yoigo
[IT]
Enel
TIM Telecom|Telecom Italia
[NL]
KPN
Ziggo
Vattenfall NL
[AE]
DEWA|Dubai Electricity and Water
~SEWA
ADDC
FEWA|Etihad Water and Electricity
Etisalat|E& UAE,Etisalat Quick Pay
Du Telecom|Emirates Integrated Telecommunications,Du Quick Pay,~Du
Empower Cooling
Lootah Gas
[SA]
Saudi Electricity|SEC Electricity
National Water Company
STC Telecom|STC Pay Bill,~STC
Mobily
~Zain|Zain KSA
[KW]
Ooredoo
[QA]
Kahramaa
Vodafone Qatar
[OM]
Omantel
[BH]
Batelco
[EG]
WE Egypt|Telecom Egypt
[KE]
Safaricom|Safaricom Airtime
Kenya Power|KPLC
Nairobi Water
Zuku
DStv|Multichoice
GOtv
StarTimes
[TZ]
LUKU|Tanesco
Dawasa
Vodacom
[UG]
UMEME
NWSC
[GH]
ECG Ghana|Electricity Company of Ghana
[NG]
MTN|MTN Airtime
Glo Mobile|Globacom
9mobile
Ikeja Electric
Eko Electricity
Spectranet
[ZA]
Eskom
City Power
Telkom
Cell C
City of Cape Town
[ET]
Ethio Telecom
Ethiopian Electric Utility
[SG]
SP Group|SP Services,Singapore Power
Singtel
StarHub
M1 Limited
[MY]
Tenaga Nasional|TNB
Maxis
Celcom|CelcomDigi
Digi Telecom
Unifi
Syabas|Air Selangor
Astro Malaysia
[ID]
PLN|Token PLN
Telkomsel
Indihome
XL Axiata
PDAM
[TH]
AIS Thailand
TrueMove
Provincial Electricity Authority
Metropolitan Electricity Authority
[VN]
EVN|Dien Luc
Viettel
Mobifone
Vinaphone
[PH]
Meralco
Globe Telecom
PLDT
Smart Communications
Maynilad
Manila Water
Converge ICT
[AU]
Telstra
Optus
AGL Energy
Origin Energy
[CA]
Rogers Wireless
Bell Canada
Telus
Hydro One
[BR]
Enel SP|Eletropaulo
Sabesp
Light Rio
Cemig
CPFL
Vivo Fixo
~Claro
[MX]
CFE
Telmex
Telcel
Izzi
Totalplay
[CO]
Enel Codensa|Codensa
Empresas Publicas de Medellin|EPM
Vanti
Tigo
[AR]
Edenor
Edesur
Aysa
Personal Flow
[RU]
Beeline|Билайн
MegaFon|Мегафон
MTS Russia|МТС
Tele2|Теле2
Rostelecom|Ростелеком
Mosenergosbyt|Мосэнергосбыт
[TR]
Turkcell
Turk Telekom
Enerjisa
IGDAS
ISKI
[PK]
K-Electric|K Electric
LESCO
IESCO
SNGPL|Sui Northern Gas
SSGC|Sui Southern Gas
PTCL
Jazz Telecom
Zong
Telenor
[BD]
DESCO
DPDC
Titas Gas
Grameenphone
Robi Axiata|~Robi
Banglalink
[NP]
Nepal Electricity Authority
Ncell
Nepal Telecom|NTC Nepal
WorldLink
[LK]
Ceylon Electricity Board|CEB Bill
LECO
Dialog Axiata
SLT Mobitel|Mobitel
[IR]
Irancell|ایرانسل
Hamrah Aval|همراه اول
`;
