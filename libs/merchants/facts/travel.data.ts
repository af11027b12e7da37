/** Flights, long-distance rail and bus, hotels, agencies and car hire. */
export const travel = `
[IN]
Star Air
Redbus India
Neeta Travels
~Taj
Leela Palaces
Sarovar Hotels
Thomas Cook India
Kesari Tours
~Revv
StayVista
Airport Lounge India|DreamFolks
IRCTC|IRCTC Rail,Indian Railway Catering,IRCTC Web,IRCTC App
Indian Railways|Indian Railway,UTS Railways,Railway Ticket
RailYatri
ConfirmTkt|Confirm Ticket
Trainman
MakeMyTrip|Make My Trip,MMT
Goibibo|Ibibo
Yatra|Yatra Online
Cleartrip
EaseMyTrip|Ease My Trip,Easy Trip Planners
Ixigo|Le Travenues
Redbus|Red Bus
AbhiBus
Paytm Travel
Thomas Cook
Cox and Kings
SOTC
Veena World
Thrillophilia
Via.com
HappyEasyGo
IndiGo|Indigo Airlines,Interglobe Aviation,Goindigo
Air India|Airindia
Air India Express
Vistara|Tata SIA Airlines
SpiceJet|Spice Jet
Akasa Air|SNV Aviation
Go First|Goair
AirAsia|Air Asia
Alliance Air
Star Air India
OYO|OYO Rooms,Oravel Stays
Treebo
FabHotels
Taj Hotels|Indian Hotels Company,IHCL
ITC Hotels
Oberoi Hotels|Trident Hotel
Lemon Tree Hotels|Lemon Tree
Ginger Hotels
Radisson
Leela Palace
Zostel
goStays
Club Mahindra
Sterling Holidays
Zingbus
IntrCity|Intrcity Smartbus
NueGo
KSRTC
MSRTC
APSRTC
TSRTC|TGSRTC
GSRTC
UPSRTC
RSRTC
TNSTC|SETC
HRTC
WBTC
VRL Travels
SRS Travels
Orange Travels
KPN Travels
Parveen Travels
Neeta Tours
Zoomcar
Revv Cars
MyChoize
Savaari
Gozo Cabs
Digi Yatra
VFS Global
BLS International
[]
Intercontinental Hotels|~IHG
Ritz-Carlton
Westin
Crowne Plaza
DoubleTree
Hampton Inn
~Mercure
Sofitel
Pullman Hotels
Kempinski
Fairmont
Anantara
Aman Resorts
Banyan Tree
~Rosewood
Waldorf Astoria
Conrad Hotels
St Regis
W Hotels
Le Meridien
Mandarin Oriental
Shangri-La Hotels
Hotel Indigo
~Aloft
Moxy Hotels
Courtyard Marriott
Residence Inn
Fairfield Inn
Atlantis Resort
Delta Hotels
Swiss International Air|SWISS Airlines
Finnair
SAS Airlines|Scandinavian Airlines
TAP Air Portugal
Austrian Airlines
Brussels Airlines
Norwegian Air
Royal Air Maroc
Royal Jordanian
Oman Air
Kuwait Airways
Gulf Air
Air China
China Southern
China Eastern
Korean Air
Asiana Airlines
Japan Airlines|~JAL
All Nippon Airways
EVA Air
Jetstar Airways
Air Canada
WestJet
Copa Airlines
RwandAir
South African Airways
~Omio
Rome2Rio
Kiwi.com
~Opodo
eDreams
~Hopper
Hotwire
Travelocity
~Orbitz
Momondo
TripAdvisor
Alamo Rent A Car
Budget Rent A Car
Thrifty Car Rental
National Car Rental
Dollar Rent A Car
Royal Caribbean
Carnival Cruise
MSC Cruises
Priority Pass
Rentalcars.com
Discover Cars
Airbnb
Booking.com|Bookingcom
Agoda
Expedia
Hotels.com
Trip.com|Tripcom
Trivago
Skyscanner
Klook
GetYourGuide
Hostelworld
Vrbo
Viator
Marriott
Hilton
Hyatt
Accor
Novotel
Ibis Hotel|~Ibis
Holiday Inn
Sheraton
Four Seasons
Best Western
Avis
Hertz
Europcar
Sixt
Enterprise Rent-A-Car|Enterprise Rent a Car
Emirates Airlines|Emirates Airline,~Emirates
Etihad|Etihad Airways
Qatar Airways
Flydubai
Air Arabia
Lufthansa
British Airways
Air France
KLM
Turkish Airlines
Singapore Airlines
Cathay Pacific
Thai Airways
Malaysia Airlines
Qantas
Ryanair
EasyJet
Wizz Air
Vueling
Iberia Airlines|~Iberia
Ethiopian Airlines
Kenya Airways
[US]
Frontier Airlines
Hawaiian Airlines
Allegiant Air
Motel 6
La Quinta
Super 8
Days Inn
Comfort Inn
Megabus
Brightline
Hilton Garden Inn
Embassy Suites
Recreation.gov
KOA Campgrounds
American Airlines
Delta Air Lines|Delta Airlines,~Delta
United Airlines
Southwest Airlines
JetBlue
Alaska Airlines
Spirit Airlines
Amtrak
Greyhound
Turo
Priceline
Kayak
[GB]
Jet2
~TUI
Loganair
Great Western Railway|~GWR
ScotRail
Southeastern Rail
Northern Rail
CrossCountry Trains
Hoseasons
Center Parcs
Haven Holidays
Eurotunnel|LeShuttle
Lastminute.com
On the Beach
Butlins
National Express
LNER
Avanti West Coast
Premier Inn
Travelodge
National Rail
[DE]
Condor Flug
Motel One
DB Fernverkehr
HRS Hotel
Check24 Reisen
A&O Hostels
Deutsche Bahn|DB Vertrieb,~Bahn
Flixbus|Flixtrain
Eurowings
[FR]
SNCF Voyageurs
Transavia
BlaBlaCar Bus
Club Med
Ibis Budget
B&B Hotels
Pierre et Vacances
Hotel F1
Corsica Ferries
SNCF|SNCF Connect,Oui Sncf
Eurostar
Ouigo
[ES]
Volotea
Melia Hotels|~Meliá
NH Hotels
~Iryo
Ouigo España
Viajes El Corte Ingles
Logitravel
Atrapalo
Paradores
Balearia
Air Europa
Renfe
ALSA
[IT]
ITA Airways
FlixBus Italia
Moby Lines
Tirrenia
Grimaldi Lines
Costa Crociere
Alpitour
Trenitalia
Italo Treno
[AE]
Rehlat
Cleartrip UAE
Jumeirah Hotels
Address Hotels
Rove Hotels
Emirates Holidays
Wizz Air Abu Dhabi
Arabian Adventures
VFS Dubai
Rotana Hotels
Musafir
dnata
[SA]
Flynas KSA|طيران ناس
Saudia Airlines|الخطوط السعودية
Flyadeal KSA|طيران أديل
Haramain Train|قطار الحرمين
SAR Railway
Almosafer KSA|المسافر
Gathern|جاذر انn
~Seera
~Nusuk
Saudia|Saudi Airlines
Flynas
Flyadeal
Almosafer
[EG]
Go Bus
Blue Bus
Egyptian National Railways|سكك حديد مصر
Nile Air
Air Cairo
EgyptAir
[KE]
Easy Coach
Modern Coast
Fly540
Skyward Express
Bonfire Adventures
Sarova Hotels
Dreamline Express
Mash Poa
BuuPass
Safarilink
Madaraka Express
Jambojet
[ZA]
Airlink
Lift Airline
Kulula
Greyhound SA
Travelstart
Protea Hotels
SANParks
City Lodge
Sun International
Tsogo Sun
Computicket Travel
Bidvest Car Rental
First Car Rental
FlySafair
Intercape
[NG]
Ibom Air
Arik Air
Green Africa
Dana Air
Peace Mass Transit
ABC Transport
God is Good Motors
Travelstart Nigeria
United Nigeria Airlines
Libmot
Chisco
Air Peace
Wakanow
GIGM
[SG]
Singapore Airlines KrisFlyer
AirAsia Singapore
Marina Bay Sands
Resorts World Sentosa
Hotel 81
Chan Brothers
~Scoot
Jetstar
[MY]
Malindo Air
AirAsia Malaysia
Firefly Airlines
redBus Malaysia
Easybook
BusOnlineTicket
Genting Hotels
MYAirline
KTM Berhad
Batik Air
[ID]
Pegipegi
OYO Indonesia
Airy Rooms
~KAI
Batik Air Indonesia
Super Air Jet
~Pelni
~DAMRI
Sinar Jaya Bus
Rosalia Indah
Wings Air
Mister Aladin
TRAC Rental
Traveloka
Tiket.com|Tiketcom
Garuda Indonesia
Lion Air
Citilink
Kereta Api Indonesia|KAI Access
RedDoorz
[TH]
Thai AirAsia
Bangkok Airways
Thai Lion Air
Thai VietJet
State Railway of Thailand|การรถไฟ
Nakhonchai Air|นครชัยแอร์
Transport Co|~บขส
Centara Hotels
Dusit Thani
Nok Air
12Go Asia
[VN]
Bamboo Airways
Mytour
Vntrip
Vietnam Railways|Duong sat Viet Nam
Phuong Trang|FUTA Bus
Vinpearl
Luxstay
~Ivivu
Vietnam Airlines
VietJet Air|Vietjet
Vexere
[PH]
AirAsia Philippines
Victory Liner
Genesis Transport
SuperCat Ferry
OceanJet
Klook PH
Cebu Pacific
Philippine Airlines
2GO Travel
[BR]
123 Milhas
CVC Viagens|~CVC
~Hurb
MaxMilhas
ClickBus
~Buser
Localiza
Movida
Unidas Rent a Car
Hotel Urbano
Itapemirim
Cometa Viacao|Viacao Cometa
~Gol|GOL Linhas
Azul Linhas Aereas|~Azul
Smiles
Booking Brasil
LATAM Airlines|~LATAM
Gol Linhas Aereas
Azul Linhas
Decolar
[MX]
ETN Turistar
Primera Plus
Estrella de Oro
Price Travel
Best Day
City Express Hoteles
Fiesta Inn
Magnicharters
Estrella Blanca
Futura Autobuses
Omnibus de Mexico
Aeromexico
Volaris
VivaAerobus
ADO Autobuses
Despegar
[CO]
~Wingo
JetSMART
LATAM Colombia
Satena
Expreso Bolivariano
Copetran
Redbus Colombia
Viajes Exito
Decameron
Expreso Brasilia
Avianca
[CL]
Sky Airline
LATAM Chile
Pullman Bus
JetSMART Chile
Cocha Viajes
Turbus
[RU]
Aeroflot Russia
Pobeda|Победа
~S7|~С7
Ural Airlines|Уральские авиалинии
~Utair|ЮТэйр
RZD Russia
OneTwoTrip
Yandex Travel|Яндекс Путешествия
Sutochno|Суточно
Azimut Hotels|Азимут
~Tutu|Туту
Aeroexpress|Аэроэкспресс
Nordwind
Rossiya Airlines
Level Travel
Bronevik
Aeroflot|Аэрофлот
Pobeda Airlines
S7 Airlines
RZD|РЖД
Tutu.ru
Aviasales
Ostrovok
[TR]
~THY|Turk Hava Yollari,Türk Hava Yolları
~AJet|AnadoluJet
SunExpress
Obilet
Biletall
Kamil Koc
Metro Turizm
Pamukkale Turizm
ETS Tur
Jolly Tur
~Setur
Tatilsepeti
~Otelz
TCDD Tasimacilik
Garenta
Pegasus Airlines
TCDD
Enuygun
[PK]
Sastaticket
Daewoo Express
Faisal Movers
Airblue
Serene Air
AirSial
Fly Jinnah
Pakistan Railways
Skyways Bus
PC Hotel|Pearl Continental
PIA Airlines|Pakistan International Airlines
Bookme
[BD]
Novoair
Green Line Paribahan
Hanif Enterprise
Shohagh Paribahan
Ena Transport
Bangladesh Railway
ShareTrip
GoZayaan
Shyamoli Paribahan
Biman Bangladesh
US Bangla Airlines
[NP]
Shree Airlines
Nepal Airlines
Saurya Airlines
Greenline Tours
Buddha Air
Yeti Airlines
[LK]
Cinnamon Hotels
Jetwing
Findmyfare
Sri Lanka Railways
Fits Air
SriLankan Airlines
[IR]
Alibaba Travel Iran
Mahan Air
[AU]
Virgin Australia Airlines
Rex Airlines
Jetstar AU
Flight Centre
~Wotif
Webjet
Greyhound Australia
Redspot
Youfoodz Travel
NRMA Parks
Luxury Escapes
Virgin Australia
[NL]
NS International
Corendon
Sunweb
Landal
Van der Valk
Transavia NL
[PT]
CP Comboios|~CP
Rede Expressos
Pestana Hotels
Vila Gale
[PL]
PKP Intercity|Intercity PKP
LOT Polish Airlines|~LOT
FlixBus Polska
~Itaka
Rainbow Tours
~KOLEO
Regiojet
[GR]
Aegean Airlines
Blue Star Ferries
Ferryhopper
Sky Express
~Ktel
[MA]
~ONCF
CTM Maroc
Supratours
[TZ]
Precision Air
Air Tanzania
Kilimanjaro Express
Azam Marine
SGR Tanzania
[UG]
Uganda Airlines
Link Bus
Jaguar Executive Coaches
[GH]
VIP Jeoun Transport
STC Intercity
Passion Air
Africa World Airlines
[ET]
Selam Bus
Golden Bus
[HK]
HK Express
Cathay HK|國泰航空
EGL Tours|~東瀛遊
[CN]
~Ctrip|~携程,携程旅行
12306|铁路12306,中国铁路
Fliggy|~飞猪
~Qunar|~去哪儿
Huazhu Hotels|~华住,~汉庭
Home Inn|~如家
[TW]
Taiwan High Speed Rail|台灣高鐵,~高鐵
Taiwan Railways|~台鐵
~KKday
Lion Travel|雄獅旅遊
Starlux
[JP]
~JTB
~Jalan|じゃらん
Rakuten Travel|楽天トラベル
ANA Japan|~全日空
JAL Japan|日本航空
Toyoko Inn|東横イン
APA Hotel|アパホテル
Peach Aviation|~ピーチ
JR Tokai|JR東海,エクスプレス予約
Nippon Rent-A-Car|ニッポンレンタカー
Toyota Rent a Car|トヨタレンタカー
HIS Travel
Route Inn|ルートイン
[KR]
Yanolja|~야놀자
Yeogi Eottae|여기어때
Korail|~코레일,한국철도공사
~SRT|~에스알
Korean Air KR|대한항공
Asiana KR|아시아나항공
Jeju Air|제주항공
Jin Air|~진에어
T'way Air|티웨이항공
Hana Tour|하나투어
Modetour|모두투어
Interpark Tour|인터파크투어
Lotte Rent-a-Car|롯데렌터카
~Kobus|고속버스
MyRealTrip|마이리얼트립
Lotte Hotel|롯데호텔
Shilla Duty Free|신라면세점
[NZ]
Air New Zealand
InterCity NZ
Jucy Rentals
KiwiRail
[CA]
VIA Rail
Porter Airlines
Flair Airlines
Air Transat
Sunwing
BC Ferries
Parks Canada
[AR]
Aerolineas Argentinas
Flybondi
Almundo
Plataforma 10
Via Bariloche
Chevallier
Flecha Bus
[PE]
Cruz del Sur
Oltursa
PeruRail
Movil Bus
LATAM Peru
Sky Peru
Inca Rail
[KZ]
Air Astana|Эйр Астана
FlyArystan
~KTZ|~КТЖ,Темир жолы
Aviata
SCAT Airlines
[UA]
Ukrzaliznytsia|Укрзалізниця
Tickets.ua
FlixBus Ukraine
[IL]
El Al|אל על
~Arkia|ארקיע
Israel Railways|רכבת ישראל
Israir|ישראייר
Fattal Hotels|פתאל
`;
