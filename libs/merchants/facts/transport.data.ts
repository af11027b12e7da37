/** Cabs, autos, metro, city bus, parking, tolls and vehicle service. */
export const transport = `
[IN]
Ola Auto
~Bounce
Royal Brothers
Zoomcar Rides
Park+
Bosch Car Service
3M Car Care
Hero Service
TVS Motor
Hyundai Motor
Tata Motors Service
Mahindra First Choice
CEAT Tyres
~NETC
~IHMCL
MTC Bus
PMPML Bus
UTS Mobile
Uber|Uber India,Uber Trip,Uber Rides,Uber BV,Uber India Systems
Ola|Ola Cabs,Olacabs,ANI Technologies
Rapido|Roppen,Roppen Transportation
Namma Yatri
BluSmart|Blu Smart Mobility
inDrive|Indriver
Meru Cabs
Mega Cabs
Quick Ride
sRide
Yulu
Bounce Infinity
Vogo
Delhi Metro|DMRC,Delhi Metro Rail
Namma Metro|BMRCL,Bangalore Metro
Mumbai Metro|MMRDA,Mumbai Metro One
Hyderabad Metro|HMRL,L&T Metro
Chennai Metro|CMRL
Kochi Metro|KMRL
Kolkata Metro
Nagpur Metro|Maha Metro
Pune Metro
Noida Metro|NMRC
Jaipur Metro
Lucknow Metro|UPMRC
Ahmedabad Metro|GMRC
Rapid Metro Gurgaon
BMTC
BEST Undertaking|BEST Bus
PMPML
DTC Bus|Delhi Transport Corporation
MTC Chennai
~Chalo|Chalo Bus
Tummoc
Cityflo
Shuttl
FASTag|NETC FASTag,FASTag Recharge,NHAI FASTag,NHAI Toll,NHAI
Park Plus|ParkPlus
Get My Parking
Secure Parking
Maruti Suzuki Service|Maruti Suzuki Arena,Maruti Service
Hyundai Service
Hero MotoCorp
Bajaj Auto Service
TVS Motor Service
Royal Enfield
GoMechanic
Pitstop Garage
MyTVS|Ki Mobility
Ather Service
Apollo Tyres
MRF Tyres|~MRF
CEAT|CEAT Shoppe
JK Tyre
Bridgestone
Exide Care
CarDekho
Spinny
Cars24
Porter|SmartShift Logistics,Porter Logistics
[US]
~MBTA
~SEPTA
CTA Ventra|Ventra
~BART
LA Metro TAP
Metrolink
NJ Transit
Long Island Rail Road|~LIRR
Metro-North
Valvoline
Firestone Auto
Midas Auto
Pep Boys
Discount Tire
Mavis Tire
Goodyear Auto
Meineke
LAZ Parking
SP Plus Parking
Bird Scooter
Spin Scooter
Zipcar
FasTrak
~TxTag
~I-PASS
Mister Car Wash
AAA Roadside
Lyft
MTA New York|MTA NYCT,~MTA,MTA OMNY
BART Clipper|Clipper Card
EZPass|E-ZPass,EZ Pass
SunPass
ParkMobile
SpotHero
Jiffy Lube
Lime Scooter
Citi Bike
WMATA
Caltrain
[GB]
Transport London
Uber UK
~Gett
Arriva Bus
Stagecoach
First Bus
NCP Car Park|~NCP
JustPark
~Q-Park
~APCOA
Dart Charge
M6 Toll
Halfords Autocentre
National Tyres
RAC Breakdown
AA Breakdown
Santander Cycles
Citymapper
Oyster Card
Transport for London|TFL,TFL Travel Charge,TfL Gov Uk
RingGo
~Bolt
Addison Lee
Kwik Fit
Trainline
PayByPhone
[DE]
MVG München|~MVV
~VBB
~RMV
~VRR
KVB Köln
Rheinbahn
Contipark
EasyPark
Parkster
ATU Auto
Euromaster
Miles Mobility
Share Now
TIER Scooter
Nextbike
Sixt Share
Uber Deutschland
~ADAC
TÜV Süd
~Dekra
Mr Wash
FreeNow|Free Now
BVG Berlin
HVV Hamburg
[FR]
Ile de France Mobilites|Navigo
TCL Lyon
RTM Marseille
Indigo Parking
~Effia
Saemes
Vinci Autoroutes
~APRR
~Sanef
~Ulys
Bip and Go
Norauto
Feu Vert
Speedy France
Midas France
Uber France
Heetch
Kapten
G7 Taxi
Getaround
RATP
BlaBlaCar
Velib
[ES]
Metro Madrid
TMB Barcelona
EMT Valencia
Renfe Cercanias
Saba Aparcamientos
Empark
Telpark
ElParking
Norauto España
~Aurgi
Midas España
Uber España
FreeNow España
Bolt España
Autopistas
~Via-T|Abertis
Bicing
BiciMAD
Cabify
EMT Madrid
[PT]
~Carris
Metro Lisboa
Metro do Porto
CP Comboios Urbanos
~STCP
~EMEL
Bolt Portugal
Uber Portugal
Brisa Autoestradas
Via Verde
[NL]
NS Reizigers
RET Rotterdam
HTM Den Haag
Connexxion
Arriva NL
Parkmobile NL
Yellowbrick
KwikFit NL
Swapfiets
~Felyx
~ANWB
GVB Amsterdam
OV-chipkaart
[AE]
Uber UAE
Dubai Metro
Yango UAE
Zed Taxi
Mawaqif
Tasjeel
Autopro
Careem UAE
Darb Abu Dhabi
Sharjah Taxi
Udrive
~ekar
Careem|Careem Ride
RTA Dubai|Nol Card,Dubai Taxi
Salik
Darb Toll
Hala Taxi
Parkin Dubai
[SA]
Uber KSA
Bolt KSA
Careem KSA|كريم
Riyadh Metro|مترو الرياض
~Najm
Absher Parking
Mawgif
Petromin Express
Haramain Local
SAPTCO
Jeeny
[EG]
Uber Egypt
Careem Egypt
InDrive Egypt|إن درايف
DiDi Egypt
Cairo Metro|مترو القاهرة
Swvl
[KE]
Uber Kenya
Bolt Kenya
~Faras
~Yego
Super Metro
KAPS Parking
Nairobi County Parking
SGR Commuter
Nairobi Expressway|Moja Expressway
Wasili
Little Cab
NTSA
Matatu Fare
[ZA]
Uber SA
Bolt SA
inDrive SA
MyCiTi
Rea Vaya
Tiger Wheel and Tyre
Supa Quick
Hi-Q Tyres
SANRAL
~Admyt
Midas SA
Gautrain
[NG]
Uber Nigeria
Bolt Nigeria
inDrive Nigeria
Cowry Card
BRT Lagos
Lekki Toll|LCC Toll
Shuttlers
Treepz
Rida Nigeria
LagRide
[SG]
Gojek Singapore
~Ryde
CDG Zig|CDG Taxi
TransitLink
NETS FlashPay
Parking.sg
Wilson Parking
BlueSG
~GetGo
Anywheel
~Grab|Grab Ride,GrabCar,Grab Rides
Gojek|GoRide
ComfortDelGro
SimplyGo|EZ-Link,Bus MRT
Tada Mobility
[MY]
Grab Malaysia
AirAsia Ride
inDrive Malaysia
PLUS Highway|PLUS Malaysia
Touch n Go Toll|TNG Toll
Setel Parking
Flexiparking
SOCAR Malaysia
Rapid Bus
MRT Malaysia
KTM Komuter
Touch n Go RFID
RapidKL|Rapid KL
[ID]
Grab Indonesia|GrabBike
Maxim Indonesia
MRT Jakarta
LRT Jabodebek
Jasa Marga
Astra Honda AHASS|~AHASS
Shop and Drive
Planet Ban
inDrive Indonesia
GoCar
Blue Bird Taxi|Bluebird
KRL Commuter Line
Transjakarta
[TH]
Grab Thailand
Bolt Thailand
Airport Rail Link
~M-Flow
Easy Pass Expressway
~B-Quik
Cockpit Tyres
~MuvMi
Lalamove Ride
BTS Skytrain|Rabbit Card
MRT Bangkok
EasyPass
[VN]
Grab Vietnam|GrabBike VN
Vinasun
~VETC
ePass VN
Gojek Vietnam
Be App
Be Group
Xanh SM
Mai Linh Taxi
[PH]
Grab PH|Grab Philippines
MoveIt
LRT Manila
MRT Manila
RFID Autosweep
RapidE
Goodyear PH
Petron Car Care
Beep Card
Autosweep
Easytrip
Angkas
JoyRide
[HK]
~MTR|~港鐵
~KMB|~九巴
Uber HK
HKTaxi
Citybus HK|~城巴
Star Ferry|天星小輪
Octopus Card
[AU]
Uber Australia
Transport NSW|~TfNSW
Translink Queensland
Metro Trains Melbourne
Wilson Parking AU
Secure Parking AU
E-Toll NSW
EastLink
~Repco
Bob Jane
mycar Tyre
Ola Australia
DiDi Australia
~GoGet
Opal Card|Transport for NSW
Myki
Linkt
13cabs
[BR]
Uber Brasil|Uber do Brasil
99Pop|99
Bilhete Unico|Bilhete Único SPTrans,SPTrans
Metro Rio
~CPTM
ConectCar
~Veloe
Estapar
Zona Azul
Riocard
BlaBlaCar Brasil
inDrive Brasil
Localiza Meoo
DPaschoal
99 App|99 Taxi,99App
Sem Parar
Metro SP
[MX]
Uber Mexico
DiDi Mexico
Cabify Mexico
Metro CDMX
Metrobus CDMX
Pase Tag|TAG PASE
TeleVia
CAPUFE
Ecobici
ParkiMovil
Llantimax
inDrive Mexico
Beat Mexico
DiDi|Didi Chuxing
Telepeaje
[CO]
Uber Colombia
DiDi Colombia
inDriver Colombia
Cabify Colombia
Metro de Medellin|Metro Medellin
~SITP
Tullave
F2X Peajes|Flypass
City Parking
~Picap
Transmilenio
[CL]
Uber Chile
Cabify Chile
DiDi Chile
Metro de Santiago
Bip Tarjeta
TAG Costanera|Costanera Norte
Autopista Central
Tarjeta Bip
[RU]
Uber Russia
Maxim Taxi|Максим Такси
Metropoliten SPb|Метрополитен
Mos Parking|Московский паркинг,~AMPP
~Whoosh|~Вуш
~Urent|Юрент
Belka Car
Yandex Drive|Яндекс Драйв
Avtodor|Автодор,~Platon
~CPPK|ЦППК
MosGorTrans|Мосгортранс
Strelka Card|Стрелка
Podorozhnik|Подорожник
~Vianor
~Exist|Экзист
~Emex
Autodoc|Автодок
Yandex Go|Yandex Taxi,Яндекс Такси,Яндекс Go
Citymobil
Moscow Metro|Московский метрополитен,Мосметро
Troika|Тройка
Mostransport
Delimobil|Делимобиль
[TR]
~Marti|~Martı
Metro Istanbul
~IETT
Ispark
KGM HGS
Ankarakart
Izmirimkart
Marmaray
~IDO|Sehir Hatlari
Uber Turkiye
TUVTURK
Lastik.com
BiTaksi
Istanbulkart
HGS Otoyol
[PK]
Careem Pakistan
inDrive Pakistan
Yango Pakistan
~M-Tag
Metro Bus Pakistan
Pakwheels
Bykea
[BD]
Uber Bangladesh
~Obhai
Dhaka Metro Rail|Metro Rail DMTCL
inDrive BD
Pathao
Shohoz
[LK]
Uber Lanka
Kangaroo Cabs
YOGO Lanka
PickMe
[IR]
Snapp|اسنپ
Tapsi|تپسی
[ET]
RIDE Ethiopia
Feres
[IT]
ATM Milano
ATAC Roma
GTT Torino
ANM Napoli
Telepass|Telepass Pay
Autostrade per l'Italia|Autostrade
EasyPark Italia
MyCicero
Enjoy Car Sharing
Norauto Italia
ItTaxi
Trenord
Saba Italia
[PL]
Jakdojade
ZTM Warszawa
~MPK
Bolt Polska
Uber Polska
SkyCash
mPay Bilet
~e-TOLL
Inter Cars
Norauto Polska
Traficar
~Panek
[GH]
Uber Ghana
Bolt Ghana
Yango Ghana
Aayalolo
[UG]
SafeBoda
Uber Uganda
Bolt Uganda
Faras Uganda
[TZ]
Bolt Tanzania
Uber Tanzania
DART Mwendokasi|~UDART
[CN]
滴滴出行|~滴滴
Hello Bike|哈啰出行,~哈啰
Meituan Bike|美团单车
T3 Mobility|T3出行
ETC China
[TW]
YouBike
EasyCard|~悠遊卡
~一卡通
Taipei Metro|台北捷運
Uber Taiwan
Taiwan Taxi|台灣大車隊
eTag Taiwan|遠通電收
[JP]
JR East|JR東日本
Tokyo Metro|東京メトロ
~Suica|モバイルスイカ,モバイルSuica
~Pasmo
~Icoca
Times Parking|タイムズ
GO Taxi Japan|タクシーGO
ETC Japan|~NEXCO
Autobacs|オートバックス
Yellow Hat|イエローハット
~Toei|~都営
[KR]
Kakao T|카카오T,카카오택시,카카오모빌리티
T-money|~티머니
Cashbee|~캐시비
Hi-Pass|하이패스
Seoul Metro|서울교통공사
~SOCAR|~쏘카
Tada Korea|~타다
Korea Expressway|한국도로공사
Speedmate|스피드메이트
Kakao T Parking|카카오T주차
[NZ]
AT HOP
Snapper Card
Ola NZ
~Zoomy
[CA]
Presto Card|~PRESTO
~TTC
STM Montreal
TransLink Vancouver|Compass Card
GO Transit
407 ETR
Impark
Green P
Mr Lube
Communauto
Evo Car Share
Uber Canada
[AR]
~SUBE
Uber Argentina
Cabify Argentina
DiDi Argentina
AUSA Peajes|Telepase
~Subte
[PE]
Uber Peru
Cabify Peru
inDrive Peru
Metropolitano Lima
Linea 1 Metro Lima
Beat Peru
[KZ]
Yandex Go KZ
inDrive KZ
~Onay|Онай
Bolt KZ
[UA]
~Uklon|Уклон
Bolt Ukraine
Kyiv Metro|Київський метрополітен
[NP]
InDrive Nepal
Pathao Nepal
Tootle
Sajha Yatayat
[IL]
Gett Israel
Rav-Kav|רב קו
~Pango|פנגו
Cellopark|סלופארק
~Egged|~אגד
Dan Bus
[GR]
Beat Greece|FreeNow Greece
~OASA
Attiki Odos|Αττική Οδός
[RO]
STB Bucuresti
Bolt Romania
Uber Romania
Metrorex
[CZ]
Dopravni Podnik Praha|~DPP
Liftago
Bolt CZ
BKK Budapest|~BKK
[SE]
SL Stockholm|~SL
Vasttrafik
Skanetrafiken
Bolt Sverige
EasyPark Sverige
Voi Scooter|~Voi
~Ruter
Vy Tog
`;
