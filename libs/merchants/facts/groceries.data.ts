/** Supermarkets, quick commerce, milk, meat, fruit and vegetables. */
export const groceries = `
[IN]
Reliance Smart Bazaar
Namdhari's Fresh
Lulu Hypermarket India
Nilgiris 1905
Q Mart
Ushodaya Supermarket
Ghanshyam Supermarket
Society Stores
Haiko Supermarket
Osia Hypermart
V Mart Grocery
Kirana Club
Heritage Milk
Nandini Milk Parlour
Sudha Dairy
Venky's|Venkys Chicken
Easyday Club
Apna Mart
Blinkit|Grofers,Blink Commerce
Zepto|Kiranakart,Kirana Kart Technologies,Zepto Marketplace
Instamart|Swiggy Instamart,Swiggy Genie
BigBasket|Innovative Retail Concepts,BB Daily,BBNow,Supermarket Grocery Supplies
DMart|D Mart,Avenue Supermarts,Avenue E Commerce,DMart Ready
JioMart|Reliance Retail JioMart
Dunzo|Dunzo Daily
Flipkart Minutes|Flipkart Grocery,Flipkart Supermart
Amazon Fresh|Amazon Now,Amazon Pantry
Reliance Fresh
Reliance Smart|Smart Bazaar,Smart Point
More Supermarket|~More,More Retail,More Megastore
Star Bazaar|Trent Hypermarket
Spencer's Retail|Spencers,~Spencer
Nature's Basket|Natures Basket
Big Bazaar
Easyday
HyperCity
Vishal Mega Mart
Spar Hypermarket|~Spar
Lulu Hypermarket|Lulu
Ratnadeep|Ratnadeep Supermarket
Heritage Fresh
Nilgiris
Namdhari Fresh|Namdharis
Vijetha Supermarket
Sahakari Bhandar
Kendriya Bhandar
Apna Bazar
Le Marche
Modern Bazaar
Foodhall
Village Hyper Market
Metro Cash and Carry|Metro Wholesale
Walmart India|Best Price Wholesale
Udaan
Milkbasket
Country Delight
Supr Daily
Mother Dairy|Safal
Amul|Amul Parlour
Nandini Milk|Nandini Parlour
Aavin
Verka
Heritage Foods
Saras Dairy
Akshayakalpa
Sid's Farm
Otipy
Fraazo
KisanKonnect
Pluckk
Deep Rooted
Ninjacart
Licious|Delightful Gourmet
FreshToHome|Fresh To Home
Meatigo
TenderCuts
ZappFresh
Suguna Daily Fressh
Slurrp Farm
The Whole Truth
Happilo
Licious Meat
Grace Supermarket
Pothys Hyper
Kannan Departmental Store
Nuts n Spices
Grace Daily
Saravana Selvarathinam
Margin Free Market
Supplyco
Horticorp
HOPCOMS
FirstClub
Slikk Grocery
[US]
Harris Teeter
Ralphs
~Vons
Fred Meyer
King Soopers
Fry's Food
Smith's Food
~Hy-Vee
Acme Markets
Jewel-Osco
Price Chopper
Hannaford
Market Basket
~WinCo
Grocery Outlet
Save A Lot
Piggly Wiggly
Fresh Market
H Mart
99 Ranch
Gopuff
Amazon Grocery
Thrive Market
Imperfect Foods
Misfits Market
BJ's Wholesale
Smart and Final
Stater Bros
Cumberland Farms
Ingles Markets
Walmart|Wal Mart,WM Supercenter
Kroger
Costco|Costco Wholesale
Whole Foods|Whole Foods Market,Wholefds
Trader Joe's|Trader Joes
Safeway
Albertsons
Publix
H-E-B|HEB
Aldi
Wegmans
Instacart
Sam's Club|Sams Club
Food Lion
Meijer
Sprouts Farmers Market
Winn-Dixie
Giant Eagle
Stop and Shop
7-Eleven|7 Eleven,Seven Eleven
Circle K
Wawa
Patel Brothers
[GB]
Iceland Foods
Budgens
Spar UK
Nisa Local
Londis
Premier Stores
Booths Supermarket
Costcutter
Gousto
HelloFresh
Abel and Cole
Riverford
Bestway
Holland and Barrett
Tesco
Sainsbury's|Sainsburys
Asda
Morrisons
Waitrose
Co-op Food|Coop Food
Ocado
M&S Food|M and S Simply Food
Farmfoods
Lidl
[DE]
Norma Markt
Real Markt
~Tegut
Alnatura
Denns Biomarkt
Globus Markt
Gorillas
Flink Lieferung
Edeka Center
Hit Markt
Combi Verbrauchermarkt
Marktkauf
Metro Deutschland
Rewe
Edeka
Kaufland
Netto Marken Discount|~Netto
Penny Markt
[FR]
Casino Supermarche
Super U
Hyper U
Systeme U
Picard Surgeles|Picard
Biocoop
Naturalia
Lidl France
Grand Frais
Cora Hypermarche
Match Supermarche
Leader Price
Spar France
G20 Supermarche
U Express
Netto France
Carrefour|كارفور
Auchan
E.Leclerc|Leclerc
Intermarche
Monoprix
Franprix
[ES]
Alcampo
Hipercor
Supercor
Bonpreu
Caprabo
Ahorramas
Condis
BM Supermercados
~Gadis
~Froiz
Lidl España
Aldi Supermercados
Carrefour Express
Mercadona
Eroski
Supermercados Dia
~Consum
[PT]
Minipreço
Intermarché Portugal
Auchan Portugal
Lidl Portugal
Mercadona Portugal
Froiz Portugal
Pingo Doce
~Continente
[IT]
Coop Italia
Ipercoop
Carrefour Italia
Eurospin
MD Discount
Lidl Italia
Penny Market Italia
Pam Panorama
Despar
Iper La Grande I
Famila
Bennet
Tigros
Il Gigante
Sigma Supermercati
~Crai
NaturaSi
Esselunga
Conad
[NL]
Jumbo Supermarkt
Plus Supermarkt
Dirk van den Broek
Hoogvliet
~Vomar
Coop Supermarkt
Ekoplaza
SPAR NL
Picnic Boodschappen
Nettorama
Albert Heijn
~Jumbo Supermarkten|~Jumbo
[PL]
Lewiatan
Dino Polska|Dino Market
Stokrotka
Carrefour Polska
Auchan Polska
Kaufland Polska
Lidl Polska
Polomarket
Frisco.pl
Carrefour Express Polska
Delikatesy Centrum
Netto Polska
Biedronka
Zabka
[AE]
Lulu Center
Al Adil Trading
Grandiose Supermarket
Abu Dhabi Coop
Sharjah Coop
Emirates Coop
Geant UAE|Geant Hypermarket
Zoom Market
Waitrose UAE
KibSons
Park n Shop UAE
Al Madina Supermarket
Safeer Hypermarket
Carrefour UAE|Majid Al Futtaim Hypermarkets
InstaShop
El Grocer
Careem Quik
Earth Supermarket
Spinneys
Choithrams
Union Coop
Al Maya
Noon Minutes
Nesto Hypermarket|Nesto
West Zone Supermarket
Viva Supermarket
[SA]
Lulu KSA
Farm Superstores|المزارع
Carrefour KSA
Nana Direct|نعناع
Ninja App|نينجا
Al Raya Market
Manuel Market
Sarawat Superstore
Aswaq Al Mazraa|أسواق المزرعة
Al Jazera Markets
Othaim Markets|أسواق العثيم
Panda Hyper|هايبر بنده,بنده
Tamimi Super|أسواق التميمي
Danube KSA|الدانوب
Panda Retail|~Panda,Hyper Panda
Othaim|Al Othaim,Abdullah Al Othaim
Tamimi Markets
Danube Supermarket
Bin Dawood
[KW]
Lulu Kuwait
City Centre Kuwait
Carrefour Kuwait
Sultan Center
[QA]
Lulu Qatar
Al Meera Consumer|الميرة
Carrefour Qatar
Family Food Centre
Spar Qatar
Al Meera
Monoprix Qatar
[EG]
Carrefour Egypt
Spinneys Egypt
Ragab Sons|اولاد رجب
Metro Market Egypt
Kheir Zaman|خير زمان
Panda Egypt
Hyper One|هايبر وان
Fathalla Market|فتح الله
Rabbit Mart
Talabat Mart
Bim Egypt
Kazyon
Seoudi
Gourmet Egypt
Breadfast
[KE]
Cleanshelf
Eastmatt
Magunas
Mathais
Tuskys
Greenspoon
Foodplus Express
Khetia's
Society Stores Kenya
Majid Supermarket
Naivas
QuickMart|Quick Mart
Chandarana Foodplus
Carrefour Kenya
[ZA]
Sixty60
Woolworths SA
Food Lovers Market
Spar SA
Boxer Superstores
~Usave
Makro SA
Pnp Asap|Pick n Pay Asap
OK Foods
Game Foods
Shoprite
Checkers|Checkers Sixty60
Pick n Pay
Woolworths Food
[NG]
Shoprite Nigeria
Justrite
Prince Ebeano
Addide
Hubmart
Supersaver Supermarket
Market Square NG
Foodco Supermarket
SPAR Ikeja
Blenco
Spar Nigeria
Ebeano
[GH]
Shoprite Ghana
Palace Mall Ghana
Maxmart
All Needs Supermarket
Melcom
[SG]
Giant Singapore
Prime Supermarket
Don Don Donki
Meidi-Ya
Hao Mart
Ang Mo Supermarket
U Stars
Mustafa Supermarket
FairPrice|NTUC FairPrice
Cold Storage
Sheng Siong
RedMart
[MY]
Econsave
Aeon Big
Lotus's Malaysia
NSK Trade City
KK Super Mart
Giant Malaysia
TF Value-Mart
HeroMarket
BilaBila Mart
Mercato
99 Speedmart
Jaya Grocer
Village Grocer
Mydin
[ID]
Ranch Market
Transmart
Lotte Grosir
Farmers Market Indonesia
Sayurbox
Segari
Hero Supermarket
Hari Hari Swalayan
TipTop Supermarket
Yogya Supermarket
Astro Quick
FamilyMart Indonesia
Circle K Indonesia
Lawson Indonesia
Alfamidi
Indomaret
Alfamart
Superindo
HappyFresh
Hypermart
[TH]
CP Freshmart
Foodland
Gourmet Market
Villa Market
CJ Express
Max Mart Tesco
FamilyMart Thailand
Maxvalu
Go Wholesale
Lawson 108
Mini Big C
Big C
Lotus's|Tesco Lotus,Lotuss
Tops Supermarket
~Makro
[VN]
GO Big C
Lotte Mart
MM Mega Market
Emart Vietnam
Circle K Vietnam
GS25 Vietnam
FamilyMart Vietnam
Aeon Vietnam
Satrafoods
Kingfoodmart
An Nam Gourmet
WinMart|VinMart
Bach Hoa Xanh
Co.opmart|Coopmart
[PH]
Savemore
Waltermart
Metro Supermarket
Landers
S&R Membership
Alfamart PH
Dali Everyday
Shopwise
Gaisano
Uncle John's
MerryMart
Landmark Supermarket
AllDay Supermarket
SM Supermarket
Puregold
Robinsons Supermarket
[AU]
Aldi Australia
~IGA
Foodland Australia
Harris Farm
Drakes
Foodworks
MILKRUN
Ritchies
Woolworths
Coles Supermarkets|~Coles
[CA]
Metro Ontario
Food Basics
FreshCo
Save-On-Foods
Maxi Quebec
IGA Quebec
Farm Boy
Longos
T&T Supermarket
Costco Canada
Walmart Canada
Provigo
~Zehrs
Thrifty Foods
Couche-Tard
Loblaws
Real Canadian Superstore
No Frills
Sobeys
[BR]
Carrefour Brasil
Extra Hiper
Sendas
Zaffari
Guanabara Supermercados
Hortifruti Natural da Terra
Mambo Supermercados
St Marche
Sonda Supermercados
Condor Super Center
Angeloni
Bistek
Supermercados BH|Supermercado BH
Verdemar
Dia Brasil
Oxxo Brasil
Muffato
Savegnago
Prezunic
Mundial Supermercados
Sams Club Brasil
Pao de Acucar
Assai Atacadista
Atacadao
[MX]
Walmart Mexico|Walmart Express
Superama
HEB Mexico
City Market MX
Fresko
Alsuper
Calimax
Casa Ley
Tiendas 3B
Neto Tiendas
Smart Merza
Costco Mexico
Sams Club Mexico
7-Eleven Mexico
Tiendas Extra
Circle K Mexico
Justo Super
Soriana
Chedraui
Bodega Aurrera
Oxxo
La Comer
[CO]
Carulla
Surtimax
Super Inter
Tiendas Ara|~Ara
Justo y Bueno
Makro Colombia
Jumbo Colombia
Metro Cencosud
Surtimayorista
Merqueo
PriceSmart
Oxxo Colombia
~Isimo
~Exito|Almacenes Exito
Olimpica
Tiendas D1
Jumbo Cencosud
[AR]
Carrefour Argentina
Dia Argentina
Vea Supermercados
Jumbo Argentina
ChangoMas
La Anonima
Cooperativa Obrera
Makro Argentina
~Coto
Disco Supermercados
[CL]
Tottus
Unimarc
Jumbo Chile
~Ekono
Acuenta
Oxxo Chile
Cornershop
~Lider
Santa Isabel
[PE]
~Wong
Metro Peru
Tottus Peru
Vivanda
~Tambo
Mass Peru
Makro Peru
Plaza Vea
[RU]
~Verny|Верный
Okey Market|О'КЕЙ
Chizhik|Чижик
Fix Price Produkty
Azbuka Vkusa|Азбука Вкуса
Globus Russia|Глобус
Metro Russia
Monetka|Монетка
Maria-Ra|Мария-Ра
Svetofor|Светофор
SPAR Russia|Спар
Yandex Lavka|Яндекс Лавка
SberMarket|~Kuper,Купер
~Fasol|Фасоль
Myasnov|Мяснов
Kirovskiy|Кировский
~Slata|Слата
Pyaterochka|Пятерочка,Пятёрочка,Pyaterochka X5
Magnit|Магнит
Perekrestok|Перекресток,Перекрёсток
Lenta|Лента
VkusVill|ВкусВилл
Samokat|Самокат
Diksi|Дикси
Ashan|Ашан
[TR]
CarrefourSA
File Market
Macrocenter
Hakmar
Tarim Kredi|Tarım Kredi Kooperatif
Onur Market
Happy Center
Bizim Toptan
Metro Market TR
Istegelsin
Banabi
Migros
BIM Market
A101
Sok Market
~Getir
[PK]
Carrefour Pakistan|Hyperstar
Naheed Supermarket
Chase Up
Euro Store
Jalal Sons
Greenvalley
Punjab Cash and Carry
CSD Pakistan
Utility Stores
Krave Mart
Airlift Express
D Watson
Imtiaz Super Market|~Imtiaz
Al-Fatah
Metro Pakistan
[BD]
Unimart
Prince Bazar
Pandamart
Daily Shopping BD
Big Bazar BD
Lavender Superstore
Mina Bazar
Shwapno
Agora Superstore
Meena Bazar
Chaldal
[LK]
Arpico Supercentre
Laugfs Super
Glomark
Spar Sri Lanka
Sathosa
Food City Express
Keells
Cargills Food City|Cargills
[NP]
Saleways
Salesberry
KK Mart Nepal
Gemini Supermarket
Bhatbhateni|Bhat Bhateni
Big Mart Nepal
[IR]
Shahrvand|شهروند
Refah Chain|رفاه
Hyperstar Iran|هایپراستار
~Canbo|جانبو
Ofogh Kourosh|افق کوروش
Snapp Market
[ET]
Queens Supermarket
Fantu Supermarket
Safeway Supermarket Ethiopia
Shoa Supermarket
[BE]
Delhaize
Colruyt
Carrefour Market Belgium
Albert Heijn Belgie
Okay Colruyt
[CH]
Migros Schweiz
Coop Schweiz
~Denner
~Volg
Aldi Suisse
[AT]
~Billa
Spar Österreich|Interspar
~Hofer
Penny Österreich
[CZ]
Albert Hypermarket
Tesco Stores CR
Billa CZ
Kaufland CZ
Rohlik|Rohlík.cz
~Kosik|Košík.cz
[RO]
Mega Image
Profi Rom
Kaufland Romania
Carrefour Romania
Lidl Romania
Penny Romania
Auchan Romania
Selgros
[HU]
~CBA
Tesco Hungary
Coop Hungary
Kifli.hu
[GR]
Sklavenitis|Σκλαβενίτης
AB Vassilopoulos|ΑΒ Βασιλόπουλος
Masoutis
My Market Greece
[SE]
ICA Supermarket|ICA Maxi,ICA Nara
Coop Konsum
Hemköp
Willys
City Gross
[NO]
Rema 1000
Kiwi Norge
Meny Norge
Coop Extra
[RS]
Maxi Srbija
Idea Srbija
Univerexport
[UA]
ATB Market|~АТБ,~ATB
~Silpo|Сільпо
Novus Ukraine
~Fora|Фора
[KZ]
Magnum Cash and Carry|Магнум
Small Market KZ
Galmart
Arbuz.kz
[BY]
Evroopt|Евроопт
Korona Market|Корона
~Sosedi|Соседи
[OM]
Lulu Oman
Al Fair
Nesto Oman
Carrefour Oman
[BH]
Lulu Bahrain
Al Jazira Supermarket
Alosra
[JO]
~Cozmo
Sameh Mall
Carrefour Jordan
[MA]
~Marjane|مرجان
~Acima
BIM Maroc
Carrefour Market Maroc
Atacadao Maroc
Aswak Assalam
[TN]
Monoprix Tunisie
Carrefour Tunisie
MG Magasin General
Aziza Tunisie
[CI]
Prosuma
Carrefour CI
Auchan Senegal
[TZ]
Shoppers Plaza
Village Supermarket
TSN Supermarket
Viva Supermarket TZ
[UG]
Capital Shoppers
Fraine Supermarket
Carrefour Uganda
Quality Supermarket
[HK]
Wellcome|~惠康
ParknShop|~百佳
Market Place HK
City'super
Circle K HK|OK便利店
759 Store|759阿信屋
DCH Foods
HKTVmall
[CN]
Hema Fresh|盒马鲜生,~盒马
RT-Mart China|~大润发
Yonghui|永辉超市
Dingdong Maicai|叮咚买菜
Meiyijia|~美宜佳
Wumart|~物美
Hualian|华联超市
[TW]
PX Mart|~全聯,全聯福利中心
Carrefour Taiwan|~家樂福
FamilyMart Taiwan|全家便利商店
Hi-Life|~萊爾富
Simple Mart|~美廉社
[JP]
7-Eleven Japan|セブンイレブン
Lawson|ローソン
FamilyMart Japan|ファミリーマート
Aeon Japan|~イオン
~Seiyu|~西友
Life Corporation|~ライフ
Maruetsu|マルエツ
Ito Yokado|イトーヨーカドー
Ministop|ミニストップ
Seicomart|セイコーマート
Summit Store|サミット
Gyomu Super|業務スーパー
Okinawa San-A
[KR]
GS25
CU Convenience|CU편의점
~Emart|~이마트
Emart24|이마트24
Seven Eleven Korea|세븐일레븐,코리아세븐
Homeplus|홈플러스
Lotte Mart Korea|롯데마트
Hanaro Mart|하나로마트
Market Kurly|마켓컬리,~컬리
Costco Korea|코스트코
Lotte Super|롯데슈퍼
GS The Fresh|GS더프레시
No Brand|노브랜드
[NZ]
Countdown NZ
Pak'nSave
New World NZ
FreshChoice
Four Square
[EC]
Supermaxi
Megamaxi
Mi Comisariato
Tia Ecuador
Aki Ecuador
[DO]
La Sirena
Jumbo Dominicana
Bravo Supermercado
Supermercados Nacional
[GT]
~Paiz
La Torre Supermercado
Despensa Familiar
[IL]
Shufersal|שופרסל
Rami Levy|רמי לוי
Victory Supermarket|ויקטורי
Yochananof|יוחננוף
AM PM Israel
`;
