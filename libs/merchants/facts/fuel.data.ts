/** Petrol, diesel, CNG and charging of electric vehicles. */
export const fuel = `
[IN]
IndianOil Petrol Pump
HPCL Petrol Bunk
Essar Petrol
Jio BP Pump
Gulf Petrol
Torrent CNG
MNGL CNG
Indian Oil|IndianOil,IOCL,Indian Oil Corporation,IOC Petrol
Bharat Petroleum|BPCL,BP Petrol,Bharat Petrol
Hindustan Petroleum|HPCL,HP Petrol,HP Petrol Pump
Nayara Energy|Nayara,Essar Oil
Jio-bp|Jio BP,Reliance BP Mobility,Reliance Petroleum
Shell|Shell India,Shell Petrol
Mahanagar Gas CNG|MGL CNG
IGL CNG|Indraprastha Gas CNG
Adani CNG
Tata Power EZ Charge|Tata Power EV
Ather Grid
Statiq
ChargeZone|Charge Zone
Jio-bp pulse
Kazam EV
Zeon Charging
Glida
Sun Mobility
Battery Smart
[US]
76 Gas
Gulf Oil
Kum and Go
RaceTrac
Maverik
Costco Gas
Thorntons
Royal Farms
GetGo Gas
Holiday Stationstores
ExxonMobil|Exxon,~Mobil
Chevron
Texaco
Sunoco
Valero
Marathon Petroleum
Speedway
Arco
Phillips 66
Conoco
Citgo
Sinclair Oil
Buc-ee's|Bucees
QuikTrip
Sheetz
Casey's General Store
Love's Travel Stop
Pilot Travel Center
Murphy USA
Tesla Supercharger
ChargePoint
Electrify America
EVgo
[GB]
Texaco UK
Tesco Petrol
Sainsburys Petrol
Asda Petrol
Morrisons Petrol
Gulf UK
Jet UK
Pod Point
BP Pulse
InstaVolt
~BP|BP Connect
Esso
Applegreen
Gridserve
[DE]
Star Tankstelle
HEM Tankstelle
Agip Deutschland
Esso Deutschland
~OMV
Allego
~AVIA
Aral
Jet Tankstelle
IONITY
EnBW Mobility
[FR]
Esso Express
Avia Carburant
Carrefour Station
Leclerc Carburant
Intermarche Carburant|Intermarche Station
Izivia
Freshmile
TotalEnergies|Total Energies,Total Access,~Total
[ES]
BP España
Ballenoil
Petroprix
Plenoil
Shell España
Disa Gasolina
Repsol
Cepsa
Galp
[IT]
IP Matic
Q8 Italia
Tamoil
Esso Italia
Enel X Way
Be Charge
Eni Station|Agip
[PL]
BP Polska
Circle K Polska
Shell Polska
Moya Stacja
~Lotos
~Amic
Orlen|PKN Orlen
Circle K Fuel
[AE]
~Cafu
Emarat Petrol
ADNOC Distribution
ENOC Group
ADNOC
ENOC
EPPCO
Emarat
[SA]
Naft Services
الدريس
SASCO Station|ساسكو
Petromin KSA|بترومين
Aramco Station|ارامكو
Aldrees
Petromin
SASCO
[KE]
Shell Kenya
TotalEnergies Kenya
National Oil Kenya
Astrol
Hass Petroleum
Lexo Energy
Be Energy
Rubis
Vivo Energy
Ola Energy
[ZA]
Caltex SA
BP SA
Shell SA
TotalEnergies SA
Sasol Energy
Engen
Sasol
Astron Energy
[NG]
Conoil
Mobil Nigeria
TotalEnergies Nigeria
MRS Oil
Forte Oil
Rainoil
~Bovas
~NIPCO
~Enyo
NNPC
Oando
Ardova
[GH]
Shell Ghana
Total Ghana
Star Oil
Frimps Oil
Allied Oil
GOIL
[SG]
Shell Singapore
Esso Singapore
Sinopec Singapore
SPC Petrol|Singapore Petroleum
Caltex
[MY]
Petronas Setel|~Setel
Shell Malaysia
BHPetrol
Caltex Malaysia
Petronas
Petron
[ID]
Vivo Indonesia SPBU
BP AKR
Shell Indonesia
MyPertamina
Pertamina
[TH]
PTT Oil|~PTTOR,~ปตท
Shell Thailand
PT Station|~พีที
Esso Thailand
~Susco|ซัสโก้
Caltex Thailand
PTT Station
Bangchak
[VN]
~PVOil
Petrolimex VN
~Mipec
Petrolimex
[PH]
Petron Philippines
Shell Philippines
Caltex Philippines
Unioil
Cleanfuel
Flying V
~Jetti
PTT Philippines
Seaoil
Phoenix Petroleum
[AU]
7-Eleven Fuel
Caltex Australia
Coles Express
Shell Coles
Liberty Fuel
United Petroleum
Puma Australia
Metro Petroleum
Ampol
[CA]
Esso Canada
Shell Canada
~Husky
Ultramar
Pioneer Gas
Mobil Canada
Canadian Tire Gas
Petro-Canada
[BR]
Posto Ale|Ale Combustiveis
Raizen
Vibra Energia
Shell Box
Posto Graal
Abastece Ai
Petrobras|Posto Petrobras,BR Mania
Ipiranga
Posto Shell
[MX]
G500
Oxxo Gas
BP Mexico
Mobil Mexico
Hidrosina
Petro Seven
Shell Mexico
Repsol Mexico
Pemex
[CO]
Primax
Texaco Colombia
Esso Mobil Colombia
Biomax
Petromil
Terpel
[AR]
Shell Argentina
Puma Argentina
Gulf Argentina
YPF
Axion Energy
[CL]
Shell Chile|~Enex
Petrobras Chile|Aramco Chile
Copec
[RU]
Shell Russia|Teboil,Тебойл
Bashneft|Башнефть
Neftmagistral|Нефтьмагистраль
~TNK|~ТНК
Trassa AZS|Трасса
Surgutneftegas
Lukoil|Лукойл
Gazpromneft|Газпромнефть
Rosneft|Роснефть
Tatneft|Татнефть
[TR]
Shell Turkiye
BP Turkiye
TotalEnergies Turkiye
Aytemiz
TP Petrol|Türkiye Petrolleri
~Alpet
Lukoil Turkiye
ZES Sarj
~Esarj
~Trugo
Opet
Petrol Ofisi
[PK]
Shell Pakistan
Total Parco
Hascol
GO Petroleum|Gas and Oil Pakistan
~Byco
PSO|Pakistan State Oil
Attock Petroleum
[BD]
Meghna Petroleum
Jamuna Oil
Padma Oil
[LK]
Ceypetco
Lanka IOC
[]
Caltex Chevron
Q8 Fuel
Shell Recharge
Puma Energy
Circle K Fuel Station
[NL]
Tango Tanken
~TinQ
Tamoil NL
Fastned
Esso NL
[PT]
Galp Portugal
~Prio
BP Portugal
Repsol Portugal
[RO]
OMV Petrom|Petrom
Rompetrol
Lukoil Romania
MOL Romania
[HU]
MOL Magyarország|~MOL
[GR]
Shell Hellas
EKO Fuel
~Avin
Revoil
[SE]
OKQ8
~Preem
~St1
Ingo Bensin
Tanka Sverige
[QA]
~Woqod
[KW]
KNPC Fuel
Oula Fuel
Alfa Fuel
[OM]
Oman Oil
Al Maha Petroleum
Shell Oman
[EG]
Misr Petroleum
Wataniya Petrol|وطنية
Chillout Station|شيل اوت
TotalEnergies Egypt
Mobil Egypt
[MA]
Afriquia|أفريقيا
~Winxo
Petrom Maroc
Shell Maroc|Vivo Energy Maroc
[TZ]
Puma Tanzania
Lake Oil
Oryx Energies
GBP Tanzania
[UG]
Stabex
Shell Uganda
City Oil
[ZM]
Puma Zambia
Mount Meru
[ET]
Kobil Ethiopia
NOC Ethiopia|National Oil Ethiopia
YBP Petrol
[HK]
Esso HK
Caltex HK
Sinopec HK
[CN]
Sinopec|中国石化
PetroChina|中国石油
[TW]
CPC Taiwan|台灣中油,~中油
Formosa Petrochemical|台塑石油
[JP]
~Eneos|エネオス
Idemitsu|~出光,アポロステーション
Cosmo Oil|コスモ石油
~JA-SS
[KR]
SK Energy|SK에너지,SK주유소
GS Caltex|GS칼텍스
~S-Oil|에쓰오일
Hyundai Oilbank|현대오일뱅크,HD현대오일뱅크
E1 LPG
[NZ]
Z Energy
Gull NZ
BP NZ
Mobil NZ
Waitomo
[PE]
Repsol Peru
Primax Peru
Petroperu
~Pecsa
[KZ]
KazMunayGas|КазМунайГаз,Qazaq Oil
Helios KZ|Гелиос
Sinooil
[BY]
Belorusneft|Белоруснефть
A-100|А-100
[UA]
ОККО
WOG Ukraine|~WOG
UPG Ukraine
SOCAR Ukraine
KLO Ukraine
[NP]
Nepal Oil Corporation|NOC Nepal
`;
