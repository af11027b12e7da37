/** Electricity, water, gas, broadband, DTH and mobile. */
export const billsUtilities = `
[IN]
JioBharat
Airtel Black
Vi Recharge
BSNL Fiber
Timbl Broadband
Netplus Broadband
Railwire
Gigatel
Sify Broadband
Paschimanchal Vidyut
CSPDCL Bill
~TSECL
MePDCL
IREPS Power
Torrent Gas
Think Gas
AG&P Pratham|AGP CGD
Charotar Gas
Assam Gas
IRM Energy
Super Gas
Bangalore Water|BWSSB Water
Pune Water
Ghaziabad Nagar Water
Tripura Electricity
Goa Electricity
Puducherry Electricity
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
FreeCharge Recharge
Recharge Itnow
[US]
Xcel Energy
Entergy
American Electric Power
Consumers Energy
DTE Energy
~PSEG
~ComEd|Commonwealth Edison
~PECO
Georgia Power
Alabama Power
SoCalGas
San Diego Gas|~SDG&E
Ameren
Evergy
Puget Sound Energy
Portland General
NV Energy
Salt River Project
Waste Management Inc|~WM.com
Republic Services
American Water
US Cellular
Metro by T-Mobile|MetroPCS
Boost Mobile
Straight Talk
Visible Wireless
Frontier Communications
Windstream
Google Fiber
Dish Network
DirecTV
Starlink
Atmos Energy
NiSource|Columbia Gas
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
ScottishPower
OVO Energy
~SSE
Utilita
Bulb Energy
So Energy
Utility Warehouse
Anglian Water
Severn Trent
United Utilities
Yorkshire Water
Southern Water
Wessex Water
Vodafone UK
Plusnet
TalkTalk
Hyperoptic
Lebara
Lyca Mobile
Tesco Mobile
~VOXI
Smarty Mobile
Tesco Mobile UK
iD Mobile
Community Fibre
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
E.ON Energie|E.ON Deutschland
~EnBW
~RWE
Yello Strom
Lichtblick
Vodafone Deutschland|Vodafone GmbH
O2 Telefonica|Telefonica Germany
Congstar
Aldi Talk
Freenet
Drillisch|winSIM
GEZ Beitragsservice|Beitragsservice
Berliner Wasserbetriebe
~GASAG
SWM München
Rheinenergie
~EWE
Deutsche Telekom|Telekom Deutschland
Vattenfall
Stadtwerke
1und1
Rundfunkbeitrag
[FR]
~EDF
Free Telecom|Free Haut Debit
~Sosh
RED by SFR
TotalEnergies Electricite
Suez Eau
~Saur
Eau de Paris
Ekwateur
Bouygues Tel
~B&You
NRJ Mobile
Canal Plus|Canal+
Lebara France
~Orange|Orange France
SFR
Bouygues Telecom
Free Mobile
Engie
Veolia
[ES]
Vodafone España|Vodafone ONO
Orange España
MasMovil
Digi Spain|Digi España
Pepephone
~Lowi
Holaluz
Repsol Luz
EDP Energia
Canal de Isabel II
Aguas de Barcelona|~Agbar
~Simyo
O2 España
Jazztel
Movistar
Iberdrola
Endesa
Naturgy
Yoigo
[IT]
Enel Energia|Servizio Elettrico Nazionale
Eni Plenitude|Plenitude
A2A Energia|~A2A
Edison Energia|Edison
Hera Comm
Iren Luce
Acea Energia|~ACEA
Sorgenia
WindTre
Vodafone Italia
Iliad Italia|~Iliad
Fastweb
PosteMobile
Ho Mobile
Kena Mobile
Sky Italia
Illumia
~Enel
TIM Telecom|Telecom Italia
[NL]
~Eneco
Essent
Greenchoice
Budget Energie
Vitens
Waternet
Brabant Water
~Odido
T-Mobile NL
Vodafone NL
Ben Mobiel|Ben NL
Simyo NL
Hollandsnieuwe
Delta Fiber
Vandebron
~Oxxio
KPN
Ziggo
Vattenfall NL
[AE]
Virgin Mobile UAE
~AADC
TAQA Distribution
Etihad WE
SEWA Sharjah
Tabreed
Emicool
SERGAS
Etisalat UAE|Etisalat by e&
du UAE|du Telecom Dubai
DEWA|Dubai Electricity and Water
~SEWA
ADDC
FEWA|Etihad Water and Electricity
Etisalat|E& UAE,Etisalat Quick Pay
Du Telecom|Emirates Integrated Telecommunications,Du Quick Pay,~Du
Empower Cooling
Lootah Gas
[SA]
Saudi Electricity Company|الشركة السعودية للكهرباء,السعودية للكهرباء
NWC KSA|شركة المياه الوطنية,المياه الوطنية
STC KSA|الاتصالات السعودية,اس تي سي
Mobily KSA|موبايلي
Zain KSA Bill|زين السعودية
Salam Mobile|سلام موبايل
Lebara KSA|ليبارا
Virgin Mobile KSA
~Yaqoot|ياقوت
Saudi Electricity|SEC Electricity
National Water Company
STC Telecom|STC Pay Bill,~STC
Mobily
~Zain|Zain KSA
[KW]
Zain Kuwait|زين الكويت
STC Kuwait
Ooredoo Kuwait|اوريدو
MEW Kuwait
Ooredoo
[QA]
Ooredoo Qatar
Vodafone Qatar Bill
Kahramaa
Vodafone Qatar
[OM]
Ooredoo Oman
Vodafone Oman
Nama Electricity|Nama Water
~Awasr
Omantel
[BH]
STC Bahrain
Zain Bahrain
EWA Bahrain
Batelco
[EG]
Vodafone Egypt|فودافون
Orange Egypt|اورنج
Etisalat Egypt|اتصالات مصر,اتصالات
WE Telecom Egypt|~وي
Petrotrade|بتروتريد
TownGas|تاون جاس
Cairo Electricity|كهرباء القاهرة
NATGAS Egypt|نات جاس
WE Egypt|Telecom Egypt
[KE]
KPLC Prepaid|KPLC Tokens
Airtel Kenya
Telkom Kenya
Safaricom Home|Safaricom Fibre,Safaricom Postpaid
~Faiba|Jamii Telecom
JTL Faiba
Poa Internet
Wananchi Zuku
Liquid Home
~NCWSC
Nakuru Water
Mombasa Water
Starlink Kenya
Starlink KE
Safaricom|Safaricom Airtime
Kenya Power|KPLC
Nairobi Water
Zuku
DStv|Multichoice
GOtv
StarTimes
[TZ]
Vodacom Tanzania
Airtel Tanzania
Tigo Tanzania
Halotel
~TTCL
Azam TV
DAWASA Water
DSTV Tanzania
LUKU|Tanesco
Dawasa
Vodacom
[UG]
Umeme Yaka|~Yaka
~UEDCL
MTN Uganda
Airtel Uganda
National Water Uganda
Azam TV Uganda
UMEME
NWSC
[GH]
ECG Prepaid
Ghana Water|Ghana Water Company
MTN Ghana
Telecel Ghana|Vodafone Ghana
AirtelTigo
DStv Ghana
Surfline
~NEDCo
ECG Ghana|Electricity Company of Ghana
[NG]
Airtel Nigeria
MTN Nigeria
Glo Nigeria
~EKEDC
~IKEDC
~AEDC
~PHED
~IBEDC
~KEDCO
~EEDC
~BEDC
~JED
Smile Communications|Smile NG
DStv Nigeria
GOtv Nigeria
StarTimes Nigeria
~LAWMA
Lagos Water
Swift Networks
~ipNX
FibreOne
MTN|MTN Airtime
Glo Mobile|Globacom
9mobile
Ikeja Electric
Eko Electricity
Spectranet
[ZA]
Vodacom SA
MTN SA
Rain Mobile|~Rain
Afrihost
Webafrica
Vumatel
Openserve
City of Johannesburg|Joburg Water
City of Tshwane
eThekwini
DSTV SA|MultiChoice SA
Eskom Prepaid
Telkom SA
Cool Ideas
Axxess
Randwater
Eskom
City Power
~Telkom
Cell C
City of Cape Town
[ET]
Ethio Telecom Airtime
Safaricom Ethiopia
EEU Electric|~EEU
~AAWSA
Ethio Telecom
Ethiopian Electric Utility
[SG]
SP Digital
Geneco
Keppel Electric
Sembcorp Power
Tuas Power
Circles.Life
Giga Mobile
MyRepublic
Simba Telecom
ViewQwest
~M1
SP Group|SP Services,Singapore Power
Singtel
StarHub
M1 Limited
[MY]
TNB Bill
U Mobile
Yes 4G
Time Internet|TIME dotCom
Unifi Mobile
Hotlink
Indah Water|~IWK
~SESB
Sarawak Energy
SAJ Ranhill|Ranhill SAJ
PBA Penang
~Astro
Gas Malaysia
redONE
~XOX
Tune Talk
Tenaga Nasional|TNB
Maxis
Celcom|CelcomDigi
Digi Telecom
Unifi
Syabas|Air Selangor
Astro Malaysia
[ID]
PLN Prepaid|PLN Postpaid,Listrik PLN
~by.U
Indosat|~IM3,Indosat Ooredoo
Smartfren
Tri Indonesia|3 Indonesia
First Media
Biznet
MyRepublic Indonesia
Axis Indonesia|AXIS Telecom
~PGN|Gas PGN
PAM Jaya
Transvision
Telkom Indonesia
~PLN|Token PLN
Telkomsel
Indihome
XL Axiata
PDAM
[TH]
~AIS|เอไอเอส
True Move H|ทรูมูฟ,~ทรู
~dtac|ดีแทค
~3BB
NT Telecom
MEA Thailand|การไฟฟ้านครหลวง,~MEA
PEA Thailand|การไฟฟ้าส่วนภูมิภาค,~PEA
MWA Thailand|การประปานครหลวง,~MWA
PWA Thailand|การประปาส่วนภูมิภาค
TrueVisions|ทรูวิชั่นส์
AIS Fibre
AIS Thailand
TrueMove
Provincial Electricity Authority
Metropolitan Electricity Authority
[VN]
EVN HCMC|Dien luc TPHCM
EVN Hanoi
FPT Telecom
~VNPT
Vietnamobile
Sawaco
VTVCab
K+ Truyen hinh
Hawacom|Nuoc sach Ha Noi
EVN|Dien Luc
Viettel
Mobifone
Vinaphone
[PH]
~DITO
Smart Prepaid
Globe Prepaid
TNT Load
TM Load
Sky Cable
Cignal TV|Cignal
~VECO|Visayan Electric
Davao Light
PrimeWater
Laguna Water
Batelec
Globe At Home
PLDT Home
Sun Cellular
Gomo PH
Meralco
Globe Telecom
PLDT
Smart Communications
Maynilad
Manila Water
Converge ICT
[AU]
EnergyAustralia
Red Energy
Alinta Energy
Simply Energy
Momentum Energy
Vodafone Australia
TPG Telecom
~iiNet
Aussie Broadband
~Belong
Amaysim
Boost Mobile AU
Sydney Water
Yarra Valley Water
Ausgrid
Synergy WA
Ergon Energy
Foxtel
~Dodo
Tangerine Telecom
SA Water
Telstra
Optus
AGL Energy
Origin Energy
[CA]
~Fido
~Koodo
Virgin Plus
Freedom Mobile
~Shaw
Videotron
Public Mobile
Enbridge Gas
BC Hydro
FortisBC
Hydro-Quebec
Toronto Hydro
~Epcor
~Enmax
SaskPower
SaskTel
Manitoba Hydro
Nova Scotia Power
TekSavvy
Cogeco
Alectra
~Chatr
Rogers Wireless
Bell Canada
Telus
Hydro One
[BR]
Enel Brasil|Enel Distribuicao
Neoenergia
Equatorial Energia
~Copel
Celesc
~CEEE
Energisa
EDP Brasil
Light Energia
~Vivo|Telefonica Brasil,Vivo Movel
TIM Brasil|TIM Celular
Claro Brasil|Claro Net,NET Claro
Oi Telecom|Oi Fibra
Copasa
Sanepar
~Cedae|Aguas do Rio
Embasa
Compesa
Corsan
Comgas
Naturgy Brasil
SKY Brasil
Algar Telecom
Desktop Internet
Brisanet
~Caesb
Enel SP|Eletropaulo
Sabesp
Light Rio
Cemig
CPFL
Vivo Fixo
~Claro
[MX]
CFE Mexico|CFE Suministrador,Comision Federal de Electricidad
AT&T Mexico
Movistar Mexico
Megacable
Naturgy Mexico
Sacmex
Dish Mexico
Sky Mexico|SKY TV
Unefon
Bait Mexico|~BAIT
Agua y Drenaje Monterrey|~AyD
~SIAPA
Virgin Mobile Mexico
Gas Natural Fenosa
CFE
Telmex
Telcel
Izzi
Totalplay
[CO]
Claro Colombia
Movistar Colombia
Tigo Une|Tigo Colombia
WOM Colombia|~WOM
~ETB
Acueducto de Bogota|~EAAB
~Air-e
Afinia
Celsia
Emcali
Enel Colombia
Gases de Occidente
Surtigas
Virgin Mobile Colombia
DirecTV Colombia
Triple A
EPM Medellin
~Essa
Enel Codensa|Codensa
Empresas Publicas de Medellin|EPM
Vanti
Tigo
[AR]
Edesur Argentina
Metrogas
Naturgy Argentina
Camuzzi
Claro Argentina
Movistar Argentina
Personal Argentina|Telecom Argentina
Telecentro
DirecTV Argentina
~EPEC
~Flow
Litoral Gas
~Iplan
Edenor
Edesur
Aysa
Personal Flow
[RU]
~MTS|МТС Связь
Beeline Russia|Билайн Связь
~Yota|Йота
T-Mobile Russia|Тинькофф Мобайл
SberMobile|СберМобайл
~Dom.ru|Дом.ру
~MGTS|МГТС
~TTK|~ТТК
Vodokanal SPb|Водоканал
PeterSbyt|Петроэлектросбыт,~ПСК
Mosvodokanal|Мосводоканал
Mosoblgaz|Мособлгаз
Gazprom Mezhregiongaz|Газпром межрегионгаз,Межрегионгаз
~MOEK|МОЭК
TNS Energo|ТНС энерго
~EIRC|ЕИРЦ,МосОблЕИРЦ
Tricolor TV|Триколор
NTV Plus|НТВ-Плюс
~Motiv|Мотив
Convex|Конвекс
Ufanet|Уфанет
Beeline|Билайн
MegaFon|Мегафон
MTS Russia|МТС
Tele2|Теле2
Rostelecom|Ростелеком
Mosenergosbyt|Мосэнергосбыт
[TR]
Vodafone Turkiye|Vodafone TR
Turkcell Superonline|Superonline
TurkNet
Digiturk
D-Smart
CK Enerji|CK Bogazici
Toroslar EDAS
Baskentgaz
~ASKI
~IZSU
Aydem Elektrik|~Aydem
Bursagaz
Gediz Elektrik
Kolektif
Millenicom
Tivibu
Izmirgaz
~Bedas
Turkcell
Turk Telekom
Enerjisa
IGDAS
ISKI
[PK]
~Ufone
~Jazz|Mobilink
Zong 4G
Telenor Pakistan
Nayatel
StormFiber
~FESCO
~GEPCO
~MEPCO
~HESCO
~PESCO
~KWSB|~KWSC
Transworld Home
WASA Lahore|~WASA
SNGPL Bill
SCO Pakistan
~Onic
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
Teletalk
~NESCO
~BPDB
Palli Bidyut|~BREB
WZPDCL
Dhaka WASA
Jalalabad Gas
Karnaphuli Gas
Link3
Amber IT
Bakhrabad Gas
Carnival Internet
Akash DTH
GP Recharge
Skitto
DESCO
DPDC
Titas Gas
Grameenphone
Robi Axiata|~Robi
Banglalink
[NP]
NEA Nepal
~NTC
Smart Cell
Vianet
Subisu
Classic Tech
Dish Home
~KUKL
Khanepani
Sim TV
Techminds
Nepal Electricity Authority
Ncell
Nepal Telecom|NTC Nepal
WorldLink
[LK]
~CEB
~Dialog
Hutch Lanka|~Hutch
Airtel Lanka
~NWSDB
Litro Gas
Laugfs Gas
Peo TV
Dialog TV
~SLT
Ceylon Electricity Board|CEB Bill
LECO
Dialog Axiata
SLT Mobitel|Mobitel
[IR]
Rightel|رایتل
Shatel|شاتل
Asiatech|آسیاتک
Mokhaberat|مخابرات
Tavanir|توانیر
Irancell|ایرانسل
Hamrah Aval|همراه اول
[BE]
Proximus
Telenet
Engie Electrabel
Luminus
Orange Belgium
[PL]
~Tauron
~Enea
~Energa
~PGNiG
Orange Polska
Play Mobile|P4 Play
Plus GSM|Polkomtel
T-Mobile Polska
UPC Polska
Vectra
Cyfrowy Polsat|Polsat Box
~Netia
Veolia Warszawa
~MPWiK
Innogy Polska|E.ON Polska
~Toya
[PT]
EDP Comercial|~EDP
NOS Comunicacoes|~NOS
~MEO
Vodafone Portugal
~NOWO
Endesa Portugal
Galp Energia
~EPAL
Aguas do Porto
Goldenergy
[RO]
Digi RCS|RCS RDS,Digi Romania
Orange Romania
Vodafone Romania
Enel Romania|PPC Energie
Electrica Furnizare
Engie Romania
E.ON Romania
Apa Nova
Telekom Romania
[CZ]
~CEZ
PRE Energie|Pražská energetika
innogy CZ
O2 Czech
T-Mobile CZ
Vodafone CZ
Magyar Telekom
Yettel
MVM Next|~MVM
~Főtáv
[GR]
~DEI|~ΔΕΗ
Cosmote
Vodafone Greece
Nova Greece
~EYDAP|ΕΥΔΑΠ
Heron Energy|Protergia
[SE]
~Telia
Tele2 Sverige
Telenor Sverige
Vattenfall Sverige
Fortum
Ellevio
Hafslund
Tibber
Ice Norge
Telenor Norge
[JO]
~JEPCO
Orange Jordan
Zain Jordan|زين الأردن
Umniah
Miyahuna|مياهنا
[MA]
Maroc Telecom|~IAM
~Inwi
Orange Maroc
~Lydec
~Redal
Amendis
~ONEE
[TN]
~STEG
SONEDE
Tunisie Telecom
Ooredoo Tunisie
[DZ]
Algerie Telecom
Mobilis
Djezzy
Ooredoo Algerie
Sonelgaz
~Seaal
[CI]
Orange CI|Orange Cote d'Ivoire
MTN CI
Moov Africa|~Moov
CIE Electricite|~CIE
SODECI
[SN]
Senelec
Sen'Eau
Orange Senegal|Sonatel
Free Senegal
Expresso
[CM]
~Eneo
Camwater
MTN Cameroon
Camtel
[RW]
MTN Rwanda
Cash Power|REG Rwanda
~WASAC
Airtel Rwanda
Canalbox
[ZM]
~ZESCO
MTN Zambia
Airtel Zambia
Zamtel
~LWSC
[ZW]
~ZESA
Econet
NetOne
TelOne
Liquid Zimbabwe
[BW]
BPC Botswana|Botswana Power
BTC Botswana
Mascom
Orange Botswana
WUC Botswana
[HK]
CLP Power|~中電
HK Electric|~港燈
煤氣公司|中華煤氣
PCCW HKT|~PCCW,~網上行
~csl|1010 HK
SmarTone|~數碼通
~3HK
China Mobile HK
~HKBN|香港寬頻
Water Supplies Department|~水務署
[CN]
China Mobile|中国移动
China Unicom|中国联通
China Telecom|中国电信
State Grid|国家电网
China Southern Power|南方电网
China Gas|中国燃气
[TW]
Chunghwa Telecom|中華電信
Taiwan Mobile|台灣大哥大
Far EasTone|遠傳電信,~遠傳
Taipower|~台電,台灣電力
Taipei Water|台灣自來水,自來水公司
Shin Shin Gas|大台北瓦斯
[JP]
NTT Docomo|~ドコモ,NTTドコモ
au KDDI|~KDDI,エーユー
SoftBank|ソフトバンク
Rakuten Mobile|楽天モバイル
UQ Mobile|UQモバイル
Y!mobile|ワイモバイル
~TEPCO|東京電力
Kansai Electric|関西電力
Chubu Electric|中部電力
Tokyo Gas|東京ガス
Osaka Gas|大阪ガス
NTT East|NTT東日本
NTT West|NTT西日本
~NHK|NHK受信料
Tokyo Waterworks|東京都水道局
J:COM|ジェイコム
~ahamo|~アハモ
~OCN
[KR]
SK Telecom|SK텔레콤,~SKT,SKT요금
KT Corp|KT통신,KT요금
LG Uplus|LG유플러스,~LGU+,유플러스
~KEPCO|한국전력공사,~한전
Seoul Water|서울아리수,~아리수
Seoul Gas|서울도시가스
Samchully|삼천리도시가스,~삼천리
SK Broadband|SK브로드밴드
LG HelloVision|LG헬로비전
Korea District Heating|한국지역난방공사,지역난방
~Yesco|~예스코
[NZ]
Spark NZ
One NZ|Vodafone NZ
2degrees
Mercury Energy NZ|Mercury NZ
Contact Energy
Genesis Energy
Meridian Energy
Skinny Mobile
Watercare
Sky TV NZ
Slingshot
[CL]
Enel Chile
~CGE|CGE Chile
Chilquinta
Aguas Andinas
~Esval
Metrogas Chile
Lipigas
Abastible
~Gasco
Entel Chile|~Entel
Movistar Chile
Claro Chile
WOM Chile
~VTR
Mundo Pacifico
DirecTV Chile
~GTD
[PE]
Luz del Sur
Enel Peru|Pluz Energia
Sedapal
Calidda
Movistar Peru
Claro Peru
Entel Peru
~Bitel
Win Internet
DirecTV Peru
Hidrandina
Electrocentro
[EC]
CNT Ecuador|~CNT
Claro Ecuador
Movistar Ecuador
CNEL EP|~CNEL
Empresa Electrica Quito|~EEQ
Interagua
Netlife
~Emapa|EPMAPS
[DO]
Claro Dominicana
Altice Dominicana|Altice
Edesur Dominicana
EdeNorte
EdeEste
~CAASD
Viva Dominicana
[GT]
~EEGSA
Tigo Guatemala
Claro Guatemala
Empagua
[UY]
UTE Uruguay|~UTE
OSE Uruguay|~OSE
~Antel
[KZ]
Kazakhtelecom|Казахтелеком
~Kcell|Кселл
Activ KZ|Актив
Beeline KZ
Tele2 KZ
~Altel|Алтел
Almaty Su|Алматы Су
AlmatyEnergoSbyt|АлматыЭнергоСбыт
AlSeCo|Алсеко
Astana ERC
[BY]
A1 Belarus|~А1
MTS Belarus
Life BY|~life:)
Beltelecom|Белтелеком
~ERIP|ЕРИП
[UA]
Kyivstar|Київстар
Vodafone Ukraine|Водафон
Lifecell|лайфселл
~Yasno|Ясно
Naftogaz|Нафтогаз
~Volia|Воля
Kyivvodokanal|Київводоканал
Kyivenergo|Київтеплоенерго
Ukrtelecom|Укртелеком
Triolan
[IL]
Israel Electric|חברת החשמל,~IEC
~Bezeq|~בזק
Cellcom|סלקום
Partner Israel|פרטנר
Pelephone|פלאפון
HOT Telecom|~הוט
Yes TV
Hagihon|הגיחון
Mei Avivim|מי אביבים
`;
