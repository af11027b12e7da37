/** Rent, society dues, home repair, services and materials. */
export const housing = `
[IN]
MagicBricks Rent
99acres
ApnaComplex Society
ADDA Society
Mr Right Services|Mr Right
Sulekha Home Services
Asian Paints Safe Painting
Pidilite
Agarwal Packers|Agarwal Packers and Movers
DLF Maintenance|DLF Home
Prestige Property
Brigade Maintenance
Godrej Properties
Lodha Estate Services|~Lodha
Rentickle
Hicare
UrbanClap Home
Pronto Home
Broomees
UltraTech
JSW Cement
Supreme Pipes
NoBroker|No Broker,NoBrokerHood
MyGate
ADDA|Apnacomplex,~ADDA
CRED Rent Pay|CRED Rent
RedGirraffe
Magicbricks
Housing.com|Housing Com,Locon Solutions
Nestaway
Stanza Living
Zolo Stays|Zolostays
Colive
Housr
Urban Company|UrbanClap,Urban Clap
HouseJoy
Sulekha
Livspace
HomeLane
Design Cafe
Asian Paints
Berger Paints
Nippon Paint
Hindware
Jaquar
Cera Sanitaryware
Kajaria
Somany
Aquaguard|Eureka Forbes
Kent RO
LivPure
Voltas Service
Pest Control India|PCI Pest
Rentomojo
Furlenco
Snabbit
Pronto Home Services
[US]
AvalonBay
Equity Residential
Greystar
Camden Property
Invitation Homes
Progress Residential
RentCafe
~Yardi
AppFolio|AppFolio Payments
Bilt Rewards Rent
PayLease|Zego Rent
RentPayment
TaskRabbit
Merry Maids
Molly Maid
~Orkin
~U-Haul
Extra Space Storage|Extra Space
CubeSmart
Two Men and a Truck
Roto-Rooter
Mr Rooter
TruGreen
ADT Security|~ADT
SimpliSafe
Ring Protect
Handy.com
Thumbtack
FirstService Residential
PODS Storage
Stanley Steemer
Sunrun
Terminix Pest
Penske Truck
Zillow Rent
Apartments.com
Terminix
Angi Home Services
Public Storage
[GB]
Foxtons
Countrywide Lettings
Savills
Peabody Housing
L&Q Housing|London and Quadrant
Clarion Housing
Checkatrade
Safestore
Big Yellow Storage|Big Yellow
FirstPort
Dwell Student|Unite Students
Pimlico Plumbers
Rentokil
HomeServe UK
Howdens
OpenRent
Rightmove
Homeserve
[AE]
~Bayut
Property Finder
Nakheel Community|Nakheel
Dubai Properties
Aldar Properties|~Aldar
DAMAC Property|~DAMAC
Deyaar
~Loams|Emaar Owners Association
Matic Services|~Matic
Urban Company UAE
Provident Estate
Betterhomes
Asteco
MPlus Maintenance|Hitches and Glitches
Keyper
Wasl Properties|~Wasl
Ejari
Emaar Community
Justlife
ServiceMarket
[PH]
Rentpad
Ayala Property Management
Megaworld
DMCI Homes
~SMDC
MyProperty PH
Camella
Happy Helpers
MyKuya
Lamudi
[SG]
~HDB
Helpling Singapore
99.co
Sendhelper
Lofts Storage|StorHub
Town Council|Jurong Town Council
Ohmyhome
~Hmlet
Kaodim Singapore
Extra Space Asia
MCST Maintenance|~MCST
PropertyGuru
[DE]
Vonovia
Deutsche Wohnen
LEG Wohnen|LEG Immobilien
SAGA Hamburg
Gewobag
Degewo
Helpling
MyHammer
Techem
~Ista
Howoge
Nassauische Heimstätte
Studentenwohnheim
~Minol
[FR]
Foncia
Nexity
~Citya
Action Logement
CDC Habitat
Paris Habitat
Shiva Menage|~Shiva
O2 Care|O2 Domicile
Wecasa
Shurgard
~Orpi
Century 21
Laforet
CROUS Logement
[ES]
Idealista
Fotocasa
Spotahome
Tecnocasa
Testa Residencial
Reparalia
HomeServe España
Habitissimo
Bluespace
[IT]
Immobiliare.it
Tecnocasa Italia
Spotahome Italia
Gabetti
Prontopro
Aler Milano|~ALER
[NL]
~Ymere
Vesteda
Portaal
Eigen Haard
Woonstad Rotterdam|Woonstad
De Alliantie
Holland2Stay
~Xior
Werkspot
Stadgenoot
[SA]
Ejar KSA|إيجار
Bayut KSA
~Aqar|عقار
Mollak|ملاك
Ajeer Home|Musaned,مساند
Sakani|سكني
~Roshn|روشن
~Retal
Dar Al Arkan|دار الأركان
Raha Cleaning
[EG]
Aqarmap
Filkhedma
Mountain View Maintenance
Palm Hills
~Sodic
Talaat Moustafa Maintenance
[KE]
BuyRentKenya
Hass Consult
Lynk Kenya
Knight Frank Kenya
SweepSouth Kenya
Rentspace
Acorn Student|~Qwetu
[NG]
PropertyPro
Spleet
Muster Living
Eden Life
RentSmallSmall|SmallSmall
[ZA]
SweepSouth
Pam Golding
Property24
Trafalgar Property
PayProp
~Seeff
Rawson Properties
Just Property
Kandua
Stor-Age
ADT SA
Fidelity ADT
Angor Property
Wakefields
[MY]
iProperty
Speedhome
Kaodim
ServisHero
JMB Maintenance|~JMB
PropertyGuru Malaysia
Maideasy
[ID]
Mamikos
Rukita
Cove Indonesia|~Cove
OLX Properti|Rumah123
Sejasa
Gojek GoClean|GoClean
~Kecak
Travelio
IPL Apartemen
[TH]
Sansiri Maintenance|แสนสิริ,Sansiri
Plus Property|พลัส พร็อพเพอร์ตี้
Hipflat
AP Thai Property|~เอพี
~LPN|แอล พี เอ็น
BeNeat
Seekster|ซีคสเตอร์
Juristic Person|นิติบุคคล
[VN]
Batdongsan
Vinhomes
bTaskee
JupViec
CBRE Vietnam
Savills Vietnam
Homedy
[KR]
Zigbang|~직방
Dabang|~다방
Miso Cleaning|미소청소
Ohouse Interior|~집닥
LH Corporation|LH한국토지주택공사,한국토지주택공사
SH Corporation|서울주택도시공사
Zimssa|~짐싸
[JP]
UR Housing|UR都市機構,都市再生機構
Leopalace|レオパレス21
Daito Kentaku|大東建託
Duskin|ダスキン
Sakai Moving|サカイ引越センター
Able Realty|エイブル
Minimini|ミニミニ
Apaman|アパマンショップ
Art Moving|アート引越センター
[CN]
Lianjia|~链家
Ziroom|~自如
~Beike|~贝壳
Vanke Property|万科物业
Country Garden Services|碧桂园服务
58 Daojia|58到家,天鹅到家
[AU]
Ray White Rent|Ray White
LJ Hooker
Rent.com.au
Airtasker
hipages
Jim's Mowing
Kennards Storage|Kennards Self Storage
DEFT Strata|DEFT Rent
Barry Plant
Domain Rent
Jims Cleaning
Rentokil AU
SmarterSelf Storage|National Storage
[CA]
Minto Apartments
Boardwalk Rental|Boardwalk Rentals
RentMoola
Molly Maid Canada
Access Storage
Public Storage Canada
CAPREIT
Homestead Land
Jiffy on Demand
~Chexy|Chexy Rent
Hazelview
[BR]
QuintoAndar
Lopes Imoveis
GetNinjas
Loft Aluguel
Lello Condominios|~Lello
Imovelweb
Guarida
Maria Brasileira
GuardeAqui
~Apsa
ZAP Imoveis
Condominio Edificio|Cond Edificio
~Housi
Triider
[MX]
Inmuebles24
~Homie
~Casai
Aliada
~UBK|U-Storage
Vivanuncios
Lamudi Mexico
Comercial Cuota Mantenimiento|Condovive
[CO]
Fincaraiz
Metrocuadrado
Ciencuadras
~Houm
Aptuno
Hogaru
Coninsa
El Libertador|Libertador Arriendos
Administracion Conjunto|Conjunto Residencial
[AR]
Zonaprop
Argenprop
Expensas Pagas
Mis Expensas|ConsorcioAbierto
Zolvers
[CL]
Portalinmobiliario
Houm Chile
ComunidadFeliz
Assetplan
Edifito
TocToc
[PE]
Urbania
Adondevivir
Administradora Edificio
Edifika
[RU]
~Cian|ЦИАН
PIK Komfort|ПИК-Комфорт,~ПИК
Zhilishchnik|Жилищник,ГБУ Жилищник
~Qlean|Клин уборка
~YouDo|~Юду
Samolet Service|Самолет Сервис
Fond Kapremonta|Фонд капитального ремонта
Domklik|Домклик
Profi.ru|Профи.ру
Gruzovichkof|Грузовичкоф
~TSN|~ТСН
Yandex Arenda|Яндекс Аренда
[KZ]
Krisha.kz|Крыша
OSI Service|~ОСИ
KSK KZ|~КСК
Naimi.kz
[UA]
Kabanchik|Кабанчик
~LUN|~ЛУН
~OSBB|ОСББ
[TR]
Sahibinden Kira
Emlakjet
Hepsiemlak
~Armut|Armut.com
Apsiyon
Senyonet
Zingat
Site Yonetimi
Temizlik Yolda
Nakliyat.com
[PK]
Zameen
Graana
~Mauqa
Sukoon Home
DHA Maintenance|DHA Dues
Bahria Town Maintenance|Bahria Town
[BD]
Bikroy Rent|Bikroy
Sheba Home Service
Bti Maintenance|~BTI
HandyMama
[LK]
LankaPropertyWeb
ikman Rent|~ikman
`;
