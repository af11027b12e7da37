/** Online and store goods: clothes, electronics, jewellery, home and general. */
export const shopping = `
[IN]
Pantaloons India
Reliance Trends Footwear
FirstCry Store
Hopscotch
Bonkers Corner
BIBA Fashion
Jaypore
The Chennai Silks
Kalyan Silks
South India Shopping Mall
Malabar Gold Store
Lalitha Jewellery
Titan Eye
Helios Watch
Ethos Watch
Metro Shoes India
Girias
Sathya Agencies
Great Eastern Retail
Aditya Vision
Duroflex
IKEA India
Archies Gallery
Crossword Bookstores
Higginbothams
Odyssey Bookstore
Minimalist Skincare
Tira Beauty
Lakme Store
Noise Wearables
Oneplus India
Xiaomi India
Just Dogs
DMart Ready Clothing
Shopsy
Limeroad
Club Factory
Amazon|Amazon India,AMZN,AMZN Mktp,Amazon Marketplace,Amazon Seller Services,Amazon Retail,Amazon Mktplc
Flipkart|Flipkart Internet,FKRT
Myntra|Myntra Designs
Meesho|Fashnear Technologies
Ajio
Nykaa|Nykaa E Retail,FSN E Commerce,Nykaa Fashion
Snapdeal
ShopClues
Tata CLiQ|Tata Cliq Luxury
Tata Neu
Purplle
Firstcry|Brainbees
Lenskart
Titan|Titan Company,Titan Eye Plus
Fastrack
Tanishq
CaratLane
BlueStone
Kalyan Jewellers
Malabar Gold|Malabar Gold and Diamonds
Joyalukkas
GRT Jewellers
PC Jeweller
Senco Gold
Reliance Trends|~Trends
Reliance Digital
Reliance Retail
Croma|Infiniti Retail
Vijay Sales
Poorvika|Poorvika Mobiles
Sangeetha Mobiles
Lot Mobiles
Bajaj Electronics
Vasanth and Co
Viveks
Pai International
Unicorn Store|Unicorn Infosolutions
Imagine Store
Aptronix
boAt Lifestyle|Imagine Marketing
Noise Watches|Nexxbase
OnePlus Store|OnePlus
Mi Store|Xiaomi
Samsung Store|Samsung India,~Samsung
Shoppers Stop
~Lifestyle|Lifestyle Stores,Lifestyle International
Pantaloons
Westside
Zudio|Trent Limited,Trent Ltd
Max Fashion|~Max,Max Retail
Central Mall|~Central
Brand Factory
V-Mart|V Mart Retail
Style Union
Yousta
Intune
Allen Solly
Van Heusen
Louis Philippe
Peter England
~Raymond
Manyavar|Vedant Fashions
FabIndia
Biba
~W for Woman
Global Desi
Soch
Libas
Bewakoof
The Souled Store|Souled Store
~Snitch
Rare Rabbit
Jockey
Zivame
Clovia
Nalli Silks|Nalli
Pothys
Chennai Silks
RmKV
Saravana Stores
Kalamandir
CMR Shopping Mall
Bata
Metro Shoes
Mochi Shoes
Khadim's|Khadims
Liberty Shoes
Relaxo
~Woodland
Campus Shoes
Red Tape
Puma
Adidas
Nike
Reebok
Skechers
Asics
Decathlon|Decathlon Sports
Hamleys
~Crossword
Odyssey Stores
Landmark Stores
Chumbak
Miniso
Home Centre
HomeTown
Ikea|Ingka
Pepperfry
Urban Ladder
Wakefit
Sleepwell
Royaloak
Nilkamal
Godrej Interio
Wooden Street
Sleepy Owl
Mamaearth|Honasa
Wow Skin Science
Plum Goodness
Sugar Cosmetics
Forest Essentials
Kama Ayurveda
Body Shop
Bath and Body Works
Sephora
Supertails
Heads Up for Tails
Da Milano
Caprese
Hidesign
American Tourister
Samsonite
Safari Bags
VIP Bags
Mokobara
Nexus Mall
Phoenix Marketcity
Khadi India
Cottage Emporium
~Vama
Industrybuying
IndiaMART
GlowRoad
Ferns N Petals
IGP
Archies
Dailyobjects
OLX
Quikr
Cashify
[]
Burberry
~Gucci
Louis Vuitton
~Prada
Chanel
Hermes
~Dior
Cartier
~Rolex
~Coach
Michael Kors
Ralph Lauren
Hugo Boss
Armani
~Guess
Lacoste
Vans Shoes
~Converse
~Crocs
Timberland
Patagonia
The North Face
Columbia Sportswear
The Body Shop
L'Occitane
Lush Cosmetics
MAC Cosmetics
Samsung Electronics
Dell Store
HP Store
Lenovo Store
~GoPro
~Fossil
Casio Store
Lego Store
Toys R Us
American Eagle
Hollister
Abercrombie and Fitch
COS Stores
Flying Tiger
~Muji|無印良品
~Daiso
Duty Free
~Dufry
WHSmith
Apple Store|Apple Online Store
H&M|H and M,Hennes Mauritz
Zara|Inditex
Uniqlo
Marks & Spencer|Marks and Spencer
Mango Fashion|~Mango
Levi's|Levis
Tommy Hilfiger
Calvin Klein
Shein
Temu
AliExpress|Ali Express,Alipay Express
Alibaba
eBay
Etsy
Forever 21
~Gap|Gap Store
Massimo Dutti
Pull and Bear
Bershka
Stradivarius
Foot Locker
Swarovski
Pandora Jewelry
Lululemon
Under Armour
~New Balance
Victoria's Secret
Primark
[US]
Michaels Stores
Hobby Lobby
JOANN Fabrics
Staples
Office Depot
Tractor Supply
Harbor Freight
Menards
O'Reilly Auto
Advance Auto Parts
Big Lots
Five Below
Burlington Coat
Sephora USA
~Chewy
Newegg
Micro Center
B&H Photo
Crate and Barrel
West Elm
Pottery Barn
Williams Sonoma
Anthropologie
Urban Outfitters
Banana Republic
J Crew
DSW Shoes
Famous Footwear
Bloomingdale's
Neiman Marcus
Saks Fifth Avenue
JCPenney
Academy Sports
Cabela's
Bass Pro Shops
Poshmark
StockX
Vistaprint
Shutterfly
~QVC
Overstock
~Target|Target Store,Target Com
Best Buy
Macy's|Macys
Nordstrom
Kohl's|Kohls
TJ Maxx|TJMaxx
Marshalls
Ross Stores|Ross Dress for Less
Home Depot|The Home Depot
Lowe's|Lowes
Dollar Tree
Dollar General
Wayfair
Bed Bath and Beyond
Old Navy
Barnes and Noble
GameStop
Ulta Beauty
PetSmart
Petco
AutoZone
Dick's Sporting Goods
REI
[GB]
Matalan
B&M Bargains
Home Bargains
~Wilko
Poundland
The Range
Dunelm
Halfords Retail
Smyths Toys
Waterstones
River Island
New Look
Sports Direct
~Schuh
Clarks Shoes
Wickes
Homebase
Toolstation
Debenhams
Selfridges
Harrods
Very.co.uk
Pets at Home
Card Factory
Superdry
House of Fraser
Monsoon
Argos
John Lewis
ASOS
~Next|Next Retail
Currys
JD Sports
TK Maxx
B&Q
Boohoo
Screwfix
[DE]
Saturn Markt
~C&A
Peek und Cloppenburg
Galeria Kaufhof
Deichmann
About You
Thalia
Hugendubel
Müller Drogerie
Bauhaus
Hornbach
Toom Baumarkt
Conrad Electronic
Notebooksbilliger
TK Maxx Deutschland
Tchibo
XXXLutz
~Poco
Höffner
Fressnapf
~Tedi
Action Deutschland
Depot Deko
Douglas Parfümerie|Douglas
~NKD
~KiK
Ernsting's Family
Breuninger
Butlers Deko
Zalando
Otto Versand
MediaMarkt|Media Markt
~Saturn Elektro
Rossmann
dm Drogerie
Obi Baumarkt
[FR]
Boulanger
Galeries Lafayette
Printemps
~BHV
~Kiabi
~Celio
Jules Mode
Promod
Camaieu
La Redoute
Veepee
Castorama
Brico Depot
Conforama
But Meubles
Maisons du Monde
~Gifi
Action France
Nocibe
Sephora France
Marionnaud
Cultura
Gibert Joseph
Decathlon SA
Go Sport
~Gemo
La Halle
Micromania
~LDLC
Rakuten France
Back Market
Jardiland
Truffaut
Yves Rocher
Fnac
Darty
Cdiscount
Leroy Merlin
Decathlon France
Vinted
[ES]
PcComponentes
Worten
Leroy Merlin España
Media Markt España
Cortefiel
Springfield
Women'secret
Desigual
Tous Joyas
Casa del Libro
Juguettos
Kiwoko
Bricomart
Conforama España
~Sfera
Kiabi España
Primor
~Druni
Fnac España
Sprinter
Parfois
Bimba y Lola
Scalpers
Miravia
Wallapop
Privalia
~Oysho
Zara Home
El Corte Ingles
[PL]
~Empik
Rossmann Polska
Hebe Drogeria
~Pepco
CCC Obuwie
~Reserved
Sinsay
~Cropp
House Fashion
Mohito
RTV Euro AGD
Media Expert
Castorama Polska
Leroy Merlin Polska
Zalando Polska
~Smyk
Komputronik
~x-kom
Morele
~Jysk
Agata Meble
Action Polska
Vinted Polska
Apart Bizuteria
Eobuwie
~Allegro
[NL]
Wehkamp
Blokker
Action NL
Kruidvat
~Etos
Gamma Bouwmarkt
~Praxis
Karwei
Hornbach NL
MediaMarkt NL
Bijenkorf
Zeeman
~Wibra
Scapino
Intratuin
~Bruna
~Xenos
Douglas NL
Intertoys
Bol.com|Bolcom
Hema
Coolblue
[AE]
Max Fashion UAE
Home Centre UAE
Homes R Us
Danube Home
Ace Hardware UAE
Dubizzle
Brands For Less
Red Tag
Lifestyle UAE
Mumzworld
FirstCry UAE
Emax Electronics
Eros Digital
Gold Souk
Damas Jewellery
Joyalukkas UAE
Apple Mall of Emirates
Amazon.ae
Level Shoes
Faces Beauty
Mikyajy
Borders UAE
Kinokuniya Dubai
Daiso Japan UAE
Dubai Duty Free
Boutiqaat
6thStreet
The Entertainer Toys
Sun and Sand Sports
~Noon|Noon Com
Namshi
Sharaf DG
Landmark Group
Splash Fashions
Centrepoint
Babyshop
Home Box
Pan Emirates
Jumbo Electronics
Ounass
Virgin Megastore
[SA]
Amazon.sa
SHEIN KSA
Centrepoint KSA|سنتربوينت
Red Tag KSA
Noon KSA|~نون
Abdul Samad Al Qurashi|عبدالصمد القرشي
Arabian Oud|العربية للعود
Nice One|نايس ون
Golden Scent|قولدن سنت
Salla Store|~سلة
Al Nahdi Gold
Al Othaim Mall
Home Centre KSA|هوم سنتر
~Abyat|أبيات
IKEA KSA|ايكيا
مكتبة جرير
eXtra KSA|اكسترا
Jarir|Jarir Bookstore
Extra Stores
Saco Hardware
[EG]
Amazon Egypt
Noon Egypt
Jumia Egypt
Raya Shop
2B Egypt
Town Team
Mobaco
LC Waikiki Egypt
Carina Wear
Diwan Bookstore
B.TECH
[KE]
Kilimall
Text Book Centre
Mr Price Kenya
LC Waikiki Kenya
Miniso Kenya
Masoko
Avechi
Phone Place Kenya
Bata Kenya
Carrefour Electronics
Decathlon Kenya
Victoria Courts
Healthy U
Jumia
Hotpoint Appliances
[NG]
Jumia Nigeria
Jiji Nigeria
Ruff n Tumble
Mr Price Nigeria
Pointek
3C Hub
Miniso Nigeria
Bata Nigeria
Konga
Slot Systems
[ZA]
Woolworths Clothing
Ackermans
Pep Stores
Truworths
Foschini
Jet Stores
Sportscene
Totalsports
Markham
Superbalist
Makro Online
Builders Warehouse
Hirsch's
HiFi Corp
Incredible Connection
Cashbuild
Leroy Merlin SA
Exclusive Books
CNA Stores
Toys R Us SA
@home Stores
Mr Price Home
Cotton On
Bash.com
Amazon.co.za
Takealot
Mr Price
Game Stores
Edgars
[SG]
Challenger Singapore
Harvey Norman
Best Denki
Popular Bookstore
Kinokuniya
Charles and Keith
Takashimaya
~Tangs
BHG Singapore
Decathlon Singapore
Gain City
Carousell
TikTok Shop
IKEA Singapore
Robinsons Store
Love Bonito
Sasa Cosmetics
Shopee
Lazada
Courts Megastore
Qoo10
Mustafa Centre
Zalora
[ID]
Matahari Department Store
Ramayana
Gramedia
Electronic City
Ace Hardware Indonesia
Informa
IKEA Indonesia
Sociolla
Sephora Indonesia
Zalora Indonesia
Eiger Adventure
Uniqlo Indonesia
Miniso Indonesia
~iBox
Hartono Elektronik
Mitra10
Depo Bangunan
Planet Sports
Toko Buku Togamas
Ria Busana
Lazada Indonesia
Shopee Indonesia
Tokopedia
Bukalapak
Blibli
Erafone
[MY]
Parkson
Aeon Store
Padini
Brands Outlet
Harvey Norman Malaysia
Switch Apple
Machines Apple
Popular Malaysia
MPH Bookstores
Shopee Malaysia
PG Mall
Lazada Malaysia
Eco-Shop
~Ninso
Bata Malaysia
Habib Jewels
Poh Kong
Watsons Cosmetics
Mr DIY|MR D I Y
Senheng
[TH]
Central World
Robinson Department Store
The Mall Group
Siam Paragon
Lazada Thailand
Shopee Thailand
Advice IT
JIB Computer
Banana IT
Studio7
Thai Watsadu
Index Living Mall
Se-Ed Book
~Naiin
Eveandboy
Beautrium
Supersports
Do Home
Global House
IKEA Bangna
Jaymart
NocNoc
Central Department Store
HomePro
Power Buy
[VN]
FPT Shop
CellphoneS
Nguyen Kim
Cho Lon Electronics
Fahasa
Canifa
Juno Shoes
~Biti's
Hasaki
Guardian Vietnam
PNJ Jewelry
~Doji
Hoang Ha Mobile
Vascara
Uniqlo Vietnam
Concung
Bibo Mart
Shopee VN
Lazada VN
Tiki VN
Tiki
Sendo
The Gioi Di Dong
Dien May Xanh
[PH]
~Bench
Penshoppe
National Bookstore
Fully Booked
Rustan's
Robinsons Department Store
Abenson
Anson's
Wilcon Depot
Handyman PH
True Value PH
Miniso PH
Watsons Beauty PH
Toy Kingdom
Octagon Computer
Power Mac Center
Beyond the Box
Landmark Department Store
Uniqlo PH
Shopee PH
Lazada PH
Zalora PH
Human Nature
Our Home
SM Store
Ace Hardware
[BR]
Shopee Brasil
Amazon Brasil
C&A Brasil
Lojas Marisa|~Marisa
Pernambucanas
~Havan
Centauro
Netshoes
Dafiti
~Kabum
Ponto Frio
Leroy Merlin Brasil
Telhanorte
C&C Casa
Tok Stok
~Etna
~Petz
Cobasi
Livraria Saraiva|Saraiva
Livraria Cultura
Kalunga
Ri Happy
Arezzo
~Hering
Sephora Brasil
~Natura
~Avon
Fast Shop
Shein Brasil
AliExpress Brasil
Daiso Brasil
Decathlon Brasil
Zara Brasil
Vivara
Mercado Livre|Mercadolivre
Magazine Luiza|Magalu
Americanas
Casas Bahia
Lojas Renner|~Renner
Riachuelo
[MX]
Sears Mexico
Suburbia
Amazon Mexico
Walmart Online MX
C&A Mexico
Office Depot Mexico
OfficeMax
RadioShack
Steren
Home Depot Mexico
Gandhi Librerias
Innovasport
Marti Deportes
Dportenis
Cuidado con el Perro
~Shasa
Price Shoes
Andrea Zapatos
Flexi Zapatos
Miniso Mexico
Waldo's
Petco Mexico
Best Buy Mexico
Shein Mexico
Juguetron
Sally Beauty
Truper
Bodega de Telas Parisina|Parisina
Mercado Libre|Mercadolibre
~Liverpool
Palacio de Hierro
Coppel
Elektra
Sanborns
[CO]
~Koaj
Arturo Calle
Studio F
Tennis Colombia
~Velez
Spring Step
~Bosi
Panamericana Libreria|Panamericana
Ktronix
Homecenter Sodimac
Easy Colombia
Dollarcity
Miniso Colombia
Falabella Colombia
MercadoLibre Colombia
Pepe Ganga
~Tugo
~Jamar
Offcorss
~EPK
~GEF
Punto Blanco
Bata Colombia
Flamingo Almacenes
Falabella
Alkosto
Homecenter
[CL]
Falabella Chile
Sodimac Chile
Easy Chile
~Hites
La Polar
ABCDIN
PC Factory
Johnson Chile
Casa Ideas
Mercado Libre Chile
Tricot
Antartica Libros
Paris Cencosud
~Ripley
[RU]
Fix Price|Фикс Прайс
Leroy Merlin Russia|Леруа Мерлен,Лемана ПРО
Eldorado|Эльдорадо
Citilink Russia|Ситилинк
Svyaznoy|Связной
MTS Shop
Gloria Jeans Russia|Глория Джинс
Letual|Лэтуаль
Zolotoe Yabloko|Золотое Яблоко
Rive Gauche|Рив Гош
Chitai Gorod|Читай-город
Petrovich|Петрович
OBI Russia|~ОБИ
~Hoff|Хофф
Askona|Аскона
~Ostin|Остин
~Zolla
~Befree
~Kari|Кари
Rendez-Vous|Рандеву
Ekonika
~Sunlight|Санлайт
~Sokolov|Соколов
Chetyre Lapy|Четыре Лапы
~Bethoven|Бетховен
Ulybka Radugi|Улыбка радуги
Podruzhka|Подружка
Magnit Kosmetik|Магнит Косметик
Megamarket|Мегамаркет,SberMegaMarket
AliExpress Russia|Алиэкспресс
~Avito|Авито
Detskiy Mir
Ozon Marketplace
Wildberries RU|~ВБ
Kant Sport
~Tsum|~ЦУМ
~Modis|Модис
Wildberries|Вайлдберриз
Ozon|Озон
Yandex Market|Яндекс Маркет
DNS Shop
M.Video|М.Видео
Lamoda
Sportmaster|Спортмастер
Detsky Mir|Детский мир
[TR]
~N11
Amazon Turkiye
Vatan Bilgisayar
MediaMarkt Turkiye
DeFacto
Mavi Jeans
Flo Ayakkabi|~FLO
Civil Magazacilik
Watsons Turkiye
Gratis Kozmetik
Rossmann Turkiye
Koctas
Bauhaus Turkiye
IKEA Turkiye
English Home
Madame Coco
~Karaca
D&R Kitap|~D&R
Itopya
Ciceksepeti
~Penti
Colins
Kigili|Kiğılı
Derimod
Toyzz Shop
Evidea
Pazarama
Morhipo
Decathlon Turkiye
Altinyildiz
Trendyol
Hepsiburada
LC Waikiki
Koton
Boyner
Teknosa
[PK]
~Outfitters
~Limelight
J. Junaid Jamshed|Junaid Jamshed
Bonanza Satrangi
Alkaram
Nishat Linen
Bata Pakistan
Servis Shoes
Stylo Shoes
Borjan
Miniso Pakistan
Telemart
PriceOye
Liberty Books
Ideas by Gul Ahmed
Sana Safinaz
Maria B
Breakout Clothing
Cougar Clothing
Hush Puppies
Homeshopping.pk
iShopping.pk
Daraz
Khaadi
Gul Ahmed
Sapphire Pakistan
[BD]
Apex Footwear
Bata Bangladesh
Yellow Clothing
Ecstasy Fashion
Sailor Clothing
Walton Plaza
Ryans Computers
Star Tech
Daraz Bangladesh
Pickaboo
Lotto Bangladesh
Le Reve
Cats Eye
Transcom Digital
Best Electronics
~Otobi
~Hatil
Regal Furniture
Gadget and Gear
Aarong
Evaly
Rokomari
[IR]
~Torob
Basalam|باسلام
Modiseh|مدیسه
Banimode|بانی مد
Digikala|دیجی کالا,دیجیکالا
[LK]
Fashion Bug
NOLIMIT
Cool Planet
Softlogic
Singer Sri Lanka
~Abans
~Damro
Daraz Lanka
Spring and Summer
House of Fashions
DSI Shoes
Sarasavi
MD Gunasena
Kelly Felder
~Glitz
Emerald Clothing
Kapruka
Odel
[JP]
Amazon Japan|アマゾン
Yahoo Shopping Japan
Bic Camera|ビックカメラ
Yamada Denki|ヤマダ電機
Don Quijote|ドン・キホーテ
Uniqlo Japan|ユニクロ
GU Japan|ジーユー
Nitori|~ニトリ
Shimamura|しまむら
Isetan|~伊勢丹
Takashimaya Japan|~高島屋
Daimaru|~大丸
Zozotown
Mercari|メルカリ
~Cainz|カインズ
Kohnan|コーナン
Tsutaya|蔦屋書店
Kinokuniya Japan|紀伊國屋書店
~Edion|エディオン
K's Denki|ケーズデンキ
ABC Mart|ABCマート
~Loft|~ロフト
Tokyu Hands|東急ハンズ
~Seria|~セリア
Rakuten Ichiba|楽天市場
Rakuten
Yodobashi
[KR]
Coupang Korea|~쿠팡
Naver Shopping|네이버쇼핑,네이버페이쇼핑
11st|11번가
Gmarket|~G마켓,~지마켓
Auction Korea|~옥션
SSG.com|SSG닷컴,~쓱닷컴
Musinsa|~무신사
Olive Young|올리브영,CJ올리브영
Daiso Korea|~다이소,아성다이소
Lotte Department|롯데백화점
Shinsegae|신세계백화점,~신세계
Hyundai Department|현대백화점
Hi-Mart|하이마트,롯데하이마트
Kyobo Book|교보문고
YES24|예스24
Aladin|~알라딘
ABC Mart Korea|ABC마트
Uniqlo Korea|유니클로
IKEA Korea|~이케아
Zigzag|지그재그
~Ably|에이블리
Lotte On|~롯데온
Samsung Digital Plaza|삼성디지털프라자
Coupang
[IT]
~OVS
Coin Grandi Magazzini
La Rinascente
~Upim
Calzedonia
Intimissimi
Tezenis
Unieuro
Euronics
Expert Italia
MediaWorld
Feltrinelli
Mondadori Store
Tigotà
Acqua e Sapone
Kiko Milano
Leroy Merlin Italia
Bricoman
Cisalfa Sport
Conbipel
~Thun
~Yoox
Mondo Convenienza
Poltronesofa
Arcaplanet
Subito
Brico Io
[PT]
Worten Portugal
Fnac Portugal
Wells Portugal
Sport Zone
~Zippy
Parfois Portugal
Bertrand Livreiros
Leroy Merlin Portugal
Conforama Portugal
[RO]
~eMAG
~Altex
Flanco
Dedeman
Fashion Days
Jumbo Romania
Pepco Romania
[CZ]
~Alza
Datart
Mall.cz
~CZC.cz
Notino
Rossmann CZ
Dm CZ
[GR]
Public Greece
Kotsovolos
Skroutz
Plaisio
Jumbo Greece
[SE]
Elgiganten
Clas Ohlson
Åhléns
Stadium Sport
Lindex
KappAhl
Biltema
~Rusta
IKEA Sverige
[MA]
Jumia Maroc
Electroplanet
~Kitea
Marwa Maroc
Defacto Maroc
Decathlon Maroc
Bricoma
[GH]
Jumia Ghana
Hubtel Shop
Telefonika
Woodin
Electroland
Game Ghana
[HK]
Fortress HK|~豐澤
Broadway HK|~百老匯
Sogo HK|~崇光
Chow Tai Fook|~周大福
Chow Sang Sang|~周生生
Sasa HK|~莎莎
Bonjour HK|~卓悅
~Yata|~一田
Eslite|~誠品
Giordano|~佐丹奴
Bossini
Baleno
[CN]
Taobao|~淘宝
~Tmall|~天猫
~JD.com|~京东,京东商城
Pinduoduo|~拼多多
Vipshop|~唯品会
Suning|苏宁易购
~Gome|~国美
Xiaohongshu|~小红书
Huawei Store|华为商城
Xiaomi Store|小米商城
Douyin Shop|抖音电商
[TW]
momo Shop|富邦momo
PChome|PChome 24h
Shopee Taiwan|蝦皮購物
Nitori Taiwan|~宜得利
Shin Kong Mitsukoshi|新光三越
SOGO Taiwan
~Poya|~寶雅
Eslite Taiwan
[AU]
Bunnings
Kmart Australia|~Kmart
Big W
JB Hi-Fi
Officeworks
~Myer
David Jones
Harvey Norman AU
Rebel Sport
Cotton On AU
The Iconic
Supercheap Auto
Mecca Cosmetica
Dymocks
Spotlight Stores
Temple and Webster
Anaconda Stores
~BCF
Catch.com.au
~Kogan
Reject Shop
[NZ]
The Warehouse NZ
Farmers NZ
Noel Leeming
Mitre 10
Briscoes
Whitcoulls
Trade Me
[CA]
Canadian Tire
Hudson's Bay
Winners
HomeSense
Indigo Books
Best Buy Canada
Home Depot Canada
~Rona
Sport Chek
Mark's Work Wearhouse
Dollarama
Giant Tiger
Simons
Roots Canada
Aritzia
Staples Canada
Leon's Furniture
The Brick
Lee Valley
Mountain Equipment
[AR]
Mercado Libre Argentina
Falabella Argentina
Fravega
Garbarino
Musimundo
Megatone
Easy Argentina
Sodimac Argentina
Dexter Deportes
Grimoldi
Farmacity Belleza
Yenny Libreria
Cuspide
Zara Argentina
Tienda Nube
[PE]
Saga Falabella
Oechsle
Ripley Peru
Sodimac Peru
Promart
Maestro Peru
Hiraoka
~Linio
Platanitos
Topitop
Mercado Libre Peru
Crisol Libreria
Curacao Peru
[KZ]
Kaspi Shop|Kaspi Magazin,Каспи Магазин
Technodom|Технодом
Sulpak|Сулпак
~Mechta|Мечта
~Meloman|Меломан
Flip.kz
Lamoda KZ
[UA]
Rozetka|Розетка
~Comfy|Комфи
Foxtrot|Фокстрот
Allo UA
Epicentr|Епіцентр,Эпицентр
EVA UA|~ЄВА
Prom.ua
Makeup UA
Intertop
Yakaboo
[BY]
21vek|21 век
OMA Belarus
Mile Belarus|Миле
Onliner Shop
[NP]
Daraz Nepal
SastoDeal
Goldstar Shoes
Caliber Shoes
CG Digital
Bata Nepal
Civil Mall
[IL]
Fox Israel|פוקס
KSP Israel|~KSP
Castro Israel|קסטרו
Super-Pharm|סופר פארם
Steimatzky|סטימצקי
Ivory Computers
`;
