/** Salons, spas, laundry, gyms and sport. */
export const personalCare = `
[IN]
~Naturals
JH Salon
BBlunt
~VLCC
Kaya Skin Clinic
Studio11
The Man Company Salon
Bombay Shaving
Lakme Salon
Jawed Habib
Naturals Salon|Naturals Unisex Salon
Green Trends
Enrich Salon
Geetanjali Salon
Looks Salon
Toni and Guy
YLG Salon
Bodycraft
Truefitt and Hill
O2 Spa
Tattva Spa
Four Fountains Spa
Yes Madam
Cult.fit|Cultfit,Curefit,Cure Fit,Cult Gym
Gold's Gym|Golds Gym
Anytime Fitness
Snap Fitness
Talwalkars
Fitness First
Fitpass
Plus Fitness
Playo
Hudle
Tumbledry
UClean
Laundrymate
DhobiLite
Pressto
The Man Company
Beardo
Ustraa
Bombay Shaving Company
[US]
Crunch Fitness
Lifetime Fitness
Gold's Gym USA
Anytime Fitness USA
Fantastic Sams
Drybar
European Wax Center
Hand and Stone
SoulCycle
Barry's Bootcamp
~F45
CorePower Yoga
Club Pilates
Pure Barre
Tide Cleaners
Ulta Salon
Regis Salon
Floyd's Barbershop
Equinox Fitness
Blink Fitness
Planet Fitness
LA Fitness
~Equinox
Orangetheory
24 Hour Fitness
Supercuts
Great Clips
Sport Clips
Massage Envy
ClassPass
Peloton
YMCA
[GB]
Nuffield Gym
Virgin Active UK
Fitness First UK
Anytime Fitness UK
JD Gyms
Everlast Gyms
Better Leisure|~GLL
Toni Guy UK
Rush Hair
Supercuts UK
Timpson
Johnson Cleaners
PureGym
The Gym Group
David Lloyd
Treatwell
[DE]
~FitX
Clever Fit
John Reed
Klier Friseur
~Essanelle
Cut and Go
Wellpass
Fit One
McFit
Urban Sports Club
[FR]
Fitness Park
Keep Cool
Neoness
L'Orange Bleue
Jean Louis David
Franck Provost
Dessange
Saint Algue
5 a Sec
Planity
Body Minute
Basic-Fit|Basic Fit
[AE]
Fitness First UAE
Gold's Gym UAE
Tips n Toes
Jetset Salon
Champion Cleaners
Laundry Box
1847 Salon
Chaps and Co
Akin Barber
Warehouse Gym
Sisters Beauty Lounge
Fresha
ClassPass UAE
GymNation
Nstyle
Tips and Toes
Washmen
[SA]
Leejam|وقت اللياقة
Body Masters|بودي ماسترز
Kinetico
Fitness Time KSA
Al Rahden Laundry
Lavapp
Fitness Time
[SG]
Fitness First Singapore
Anytime Fitness Singapore
QB House
Jean Yip
Kimage
Pure Fitness
Virgin Active Singapore
F45 Singapore
Expat Laundry
Strip Wax
Boost Barre
ActiveSG
[MY]
Anytime Fitness Malaysia
Fitness First Malaysia
A Cut Above
dobiQueen
Cleanpro Express
Chi Fitness
Celebrity Fitness
[PH]
Anytime Fitness PH
Gold's Gym PH
Bruno's Barbers
Ricky Reyes
Lay Bare
Nailaholics
Fitness First PH
Quicklean
Davids Salon
[BR]
Bluefit
Bodytech
Selfit
Bio Ritmo
5àsec Brasil
Quality Lavanderia
Lavanderia Omo|Omo Lavanderia
Espaço Laser
Sobrancelhas Design
TotalPass
Jacques Janine
Barbearia Corleone
Smart Fit
Gympass|Wellhub
O Boticario
[RU]
~X-Fit
DDX Fitness|ДДХ Фитнес
Spirit Fitness|Спирит Фитнес
Alex Fitness|Алекс Фитнес
World Gym
FitnessOne
Chop-Chop|Чоп-Чоп
Topgun Barbershop|TOPGUN
Tsiryulnik|Цирюльник
~Dikon|Лисичка Химчистка
Palchiki|Пальчики
Zebra Fitness|Зебра
Oldboy Barbershop
Monet Salon|Моне
Persona Lab|Персона
World Class Fitness
[ZA]
Planet Fitness SA
Virgin Active SA
Sorbet
Dream Nails
Partners Hair
Zone Fitness
Perfect 10
Legends Barber
Placecol
Virgin Active
[ES]
McFit España
Basic-Fit España
AltaFit
VivaGym
DiR Gimnasios
Marco Aldany
Llongueras
Centros Unico
Metropolitan Club
[IT]
Virgin Active Italia
McFit Italia
Anytime Fitness Italia
Jean Louis David Italia
FitActive
Technogym
[NL]
Basic-Fit NL
SportCity
Anytime Fitness NL
BrainWash Kappers
Fit For Free
TrainMore
[PL]
CityFit
Zdrofit
McFit Polska
Well Fitness
Medicover Sport
MultiSport
~Booksy
Jean Louis David Polska
5asec Polska
[EG]
Gold's Gym Egypt
Mohamed Al Sagheer|محمد الصغير
Smart Gym Egypt
[KE]
Smart Gyms
Alpha Fitness
Ashleys Kenya|Ashley's
Mama Fua
White Rose Drycleaners
Norbert's Gym
[NG]
i-Fitness
BodyLine Gym
Fola Spa
Zapphaire Salon
House of Tara
Rinse Laundry
[ID]
Gold's Gym Indonesia
Celebrity Fitness Indonesia
Fitness First Indonesia
FTL Gym
Johnny Andrean
Rudy Hadisuwarno
Irwan Team
Bersih Sehat
Simply Laundry
Erha Clinic|~ERHA
Natasha Skin Clinic
[TH]
Fitness First Thailand
Jetts Fitness
Virgin Active Thailand
Let's Relax
Health Land
Otteri Wash|Otteri
WashXpress
[VN]
California Fitness
Citigym
Elite Fitness
30Shine
Seoul Spa
[KR]
Juno Hair|준오헤어
Park Jun Hair|박준뷰티랩
Lee Chul Hair|이철헤어커커
Cleantopia|크린토피아
SpoAny|스포애니
Kakao Hairshop|카카오헤어샵
[JP]
QB House Japan|QBハウス
Hot Pepper Beauty|ホットペッパービューティー
chocoZAP|チョコザップ
Anytime Fitness Japan|エニタイムフィットネス
Konami Sports|コナミスポーツ
Hakuyosha|~白洋舍
~Rizap|ライザップ
Central Sports|セントラルスポーツ
[AU]
Anytime Fitness AU
Goodlife Health Clubs
Fitness First AU
Just Cuts
Snap Fitness AU
Endota Spa
Laser Clinics Australia
[CA]
GoodLife Fitness
Fit4Less
Goodlife
First Choice Haircutters
Planet Fitness Canada
YMCA Canada
[MX]
Smart Fit Mexico
Sports World
Anytime Fitness Mexico
Energy Fitness
Depilzone
Barberia Royal
Beauty Zone
[CO]
Smart Fit Colombia
Bodytech Colombia
Spinning Center
Norberto Peluqueria
Action Black
Fitness People
Stark Smart Gym
[AR]
Megatlon
SportClub
Smart Fit Argentina
Cerini
Leo Paparella
[CL]
Smart Fit Chile
Pacific Fitness
Energy Club
Sportlife
Palumbo
Gold's Gym Chile
[PE]
Smart Fit Peru
Bodytech Peru
Montalvo Salon
Marco Aldany Peru
Gold's Gym Peru
[TR]
MacFit
Fitness Turkiye
Gulcin Kuafor
Dry Center
Hillside City Club
Sportive Club
[PK]
Depilex
Toni and Guy Pakistan
Nabila Salon
Shapes Gym
Structure Gym
Gharpar
Laundry.pk
[BD]
Persona Salon
Farzana Shakil
Adonize Fitness
Sheba.xyz
`;
