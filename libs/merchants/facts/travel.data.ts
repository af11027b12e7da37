/** Flights, long-distance rail and bus, hotels, agencies and car hire. */
export const travel = `
[IN]
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
National Express
LNER
Avanti West Coast
Premier Inn
Travelodge
National Rail
[DE]
Deutsche Bahn|DB Vertrieb,~Bahn
Flixbus|Flixtrain
Eurowings
[FR]
SNCF|SNCF Connect,Oui Sncf
Eurostar
Ouigo
[ES]
Renfe
ALSA
[IT]
Trenitalia
Italo Treno
[AE]
Rotana Hotels
Musafir
dnata
[SA]
Saudia|Saudi Airlines
Flynas
Flyadeal
Almosafer
[EG]
EgyptAir
[KE]
Madaraka Express
Jambojet
[ZA]
FlySafair
Intercape
[NG]
Air Peace
Wakanow
GIGM
[SG]
~Scoot
Jetstar
[MY]
KTM Berhad
Batik Air
[ID]
Traveloka
Tiket.com|Tiketcom
Garuda Indonesia
Lion Air
Citilink
Kereta Api Indonesia|KAI Access
RedDoorz
[TH]
Nok Air
12Go Asia
[VN]
Vietnam Airlines
VietJet Air|Vietjet
Vexere
[PH]
Cebu Pacific
Philippine Airlines
2GO Travel
[BR]
LATAM Airlines|~LATAM
Gol Linhas Aereas
Azul Linhas
Decolar
[MX]
Aeromexico
Volaris
VivaAerobus
ADO Autobuses
Despegar
[CO]
Avianca
[CL]
Turbus
[RU]
Aeroflot|Аэрофлот
Pobeda Airlines
S7 Airlines
RZD|РЖД
Tutu.ru
Aviasales
Ostrovok
[TR]
Pegasus Airlines
TCDD
Enuygun
[PK]
PIA Airlines|Pakistan International Airlines
Bookme
[BD]
Biman Bangladesh
US Bangla Airlines
[NP]
Buddha Air
Yeti Airlines
[LK]
SriLankan Airlines
[IR]
Alibaba Travel Iran
Mahan Air
[AU]
Virgin Australia
`;
