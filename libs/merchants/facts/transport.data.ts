/** Cabs, autos, metro, city bus, parking, tolls and vehicle service. */
export const transport = `
[IN]
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
Transport for London|TFL,TFL Travel Charge,TfL Gov Uk
RingGo
~Bolt
Addison Lee
Kwik Fit
Trainline
PayByPhone
[DE]
FreeNow|Free Now
BVG Berlin
HVV Hamburg
[FR]
RATP
BlaBlaCar
Velib
[ES]
Cabify
EMT Madrid
[PT]
Via Verde
[NL]
GVB Amsterdam
OV-chipkaart
[AE]
Careem|Careem Ride
RTA Dubai|Nol Card,Dubai Taxi
Salik
Darb Toll
Hala Taxi
Parkin Dubai
[SA]
SAPTCO
Jeeny
[EG]
Swvl
[KE]
Little Cab
NTSA
Matatu Fare
[ZA]
Gautrain
[NG]
LagRide
[SG]
~Grab|Grab Ride,GrabCar,Grab Rides
Gojek|GoRide
ComfortDelGro
SimplyGo|EZ-Link,Bus MRT
Tada Mobility
[MY]
Touch n Go RFID
RapidKL|Rapid KL
[ID]
GoCar
Blue Bird Taxi|Bluebird
KRL Commuter Line
Transjakarta
[TH]
BTS Skytrain|Rabbit Card
MRT Bangkok
EasyPass
[VN]
Be Group
Xanh SM
Mai Linh Taxi
[PH]
Beep Card
Autosweep
Easytrip
Angkas
JoyRide
[HK]
Octopus Card
[AU]
Opal Card|Transport for NSW
Myki
Linkt
13cabs
[BR]
99 App|99 Taxi,99App
Sem Parar
Metro SP
[MX]
DiDi|Didi Chuxing
Telepeaje
[CO]
Transmilenio
[CL]
Tarjeta Bip
[RU]
Yandex Go|Yandex Taxi,Яндекс Такси,Яндекс Go
Citymobil
Moscow Metro|Московский метрополитен,Мосметро
Troika|Тройка
Mostransport
Delimobil|Делимобиль
[TR]
BiTaksi
Istanbulkart
HGS Otoyol
[PK]
Bykea
[BD]
Pathao
Shohoz
[LK]
PickMe
[IR]
Snapp|اسنپ
Tapsi|تپسی
[ET]
RIDE Ethiopia
Feres
`;
