/** Restaurants, delivery, cafes, sweets, bars and liquor. */
export const foodDining = `
[IN]
Wow China
Chaat Street
Rolls Mania
Natural Ice Cream
Giani Ice Cream|Gianis
Hatsun Ibaco
Anand Sweets
Kanti Sweets
Asha Sweets
A2B Veg
Murugan Idli Shop
Sree Annapoorna
Empire Hotel
Leon Grill
Wendys India
Chinese Wok
Lunchbox
The Good Bowl
Paradise Restaurant
Pista House
Shah Ghouse
Cafe Bahar
Chicago Pizza
Irani Cafe
Biggies Burger
~Hooters
~Toit
Arbor Brewing
Byg Brewski
Tonique Wines
Sodabottle Openerwala
Bombay Canteen
Farzi Cafe
Haldirams Restaurant
Om Sweets
~Kaleva
Evergreen Sweets
Balaram Mullick
~Arsalan
~Aminia
Wow Kulfi
Frozen Bottle
Boost Juice
~Subko
Araku Coffee
Roastery Coffee House
Tim Hortons India
Zomato|Eternal,Zomato Online,Zomato Media
Swiggy|Bundl Technologies,Swiggy Dineout
EatSure|Rebel Foods
Faasos
Behrouz Biryani
Oven Story
Box8
Freshmenu
EatClub
Toing
Zepto Cafe
Bistro by Blinkit
Magicpin
Dineout
EazyDiner
Domino's Pizza|Dominos,Jubilant Foodworks,Jubilant Food
Pizza Hut|Sapphire Foods,Devyani International
McDonald's|McDonalds,Mc Donalds,McD,Hardcastle Restaurants,Westlife Foodworld
Burger King|Restaurant Brands Asia
KFC|Kentucky Fried Chicken
Subway
Starbucks|Tata Starbucks,Starbucks Coffee
Cafe Coffee Day|CCD,Coffee Day Global
Costa Coffee
Barista Coffee|~Barista
Third Wave Coffee|Heisetasse Beverages
Blue Tokai|Blue Tokai Coffee
Chaayos|Sunshine Teahouse
Chai Point|Mountain Trail Foods
Chai Sutta Bar
Tea Post
Tim Hortons
Wow Momo|Wow Momo Foods
Haldiram's|Haldiram
Bikanervala
Bikaji
Sagar Ratna
Saravana Bhavan|Hotel Saravana Bhavan
Adyar Ananda Bhavan|A2B
Sangeetha Veg Restaurant
Anjappar
Thalappakatti|Dindigul Thalappakatti
Paradise Biryani|Paradise Food Court
Bawarchi Restaurant
Meghana Foods
Empire Restaurant
Nandhini Deluxe
MTR Foods|Mavalli Tiffin Rooms
Rameshwaram Cafe
Vidyarthi Bhavan
Truffles Restaurant|~Truffles
Barbeque Nation|Barbeque Nation Hospitality
Absolute Barbecues
Mainland China
Punjab Grill
Karim's|Karims
Pind Balluchi
Moti Mahal
Social Offline|~Social,Impresario Entertainment
Beer Cafe
Hard Rock Cafe
Biryani Blues
Biryani By Kilo
Bikkgane Biryani
La Pino'z Pizza|La Pinoz
Mojo Pizza
Smokin Joe's
Burger Singh
Burgerama
Jumboking
Goli Vada Pav
Keventers
Baskin Robbins
Naturals Ice Cream|Kamaths Ourtimes
Havmor
Kwality Walls
Vadilal
Cream Stone
Ibaco
Giani's Ice Cream
Theobroma
Monginis
Winni Cakes
Karachi Bakery
Iyengar Bakery
Mad Over Donuts
Dunkin Donuts|Dunkin
Krispy Kreme
KC Das
Kanha Sweets
Pulla Reddy Sweets|G Pulla Reddy
Almond House
Sukh Sagar
Wai Wai City
Nirula's|Nirulas
Taco Bell|Burman Hospitality
Nando's|Nandos
Popeyes
Wendy's|Wendys
Carl's Jr
Chili's
TGI Fridays
California Pizza Kitchen
Haagen Dazs
Tossin Pizza
Curefoods
Eatfit
Living Liquidz
Tasmac
Madhuloka
Tonique
HipBar
Drunken Monkey
Juice Junction
[US]
~Jamba
Cava Grill
Jersey Mike's|Jersey Mikes Subs
Jimmy John's
Firehouse Subs
~Culver's
Zaxby's
Raising Cane's
Bojangles
Cracker Barrel
Chili's Grill
Noodles and Company
~Qdoba
El Pollo Loco
Del Taco
Hardee's
White Castle
Steak n Shake
Auntie Anne's
Cinnabon
~Crumbl
Insomnia Cookies
Seamless Delivery
Caviar Delivery
Total Wine
~BevMo
Caribou Coffee
Philz Coffee
P.F. Chang's
LongHorn Steakhouse
Bonefish Grill
Ruth's Chris
Benihana
Blaze Pizza
Mod Pizza
DoorDash|Doordash Inc
Uber Eats
Grubhub|~Seamless
Postmates
Chipotle|Chipotle Mexican Grill
Chick-fil-A
Panera Bread|~Panera
Panda Express
Five Guys
Shake Shack
In-N-Out Burger|In N Out
Sonic Drive-In|~Sonic
Arby's|Arbys
Jack in the Box
Whataburger
Papa John's|Papa Johns
Little Caesars
Olive Garden
Applebee's|Applebees
Cheesecake Factory
Buffalo Wild Wings
IHOP
Denny's|Dennys
Waffle House
Peet's Coffee|Peets
Dutch Bros
Sweetgreen
Wingstop
Toast Restaurant
Texas Roadhouse
Outback Steakhouse
Red Lobster
Dairy Queen
[GB]
Wagamama UK
Franco Manca
Gail's Bakery|~Gails
Harvester
Toby Carvery
Beefeater Grill
~Zizzi
Prezzo
Ask Italian
Bella Italia
Frankie and Benny's
Las Iguanas
Turtle Bay
Gourmet Burger Kitchen
Honest Burgers
Brewdog
All Bar One
Costa Drive Thru
Majestic Wine
Domino's UK
Deliveroo
Just Eat
Greggs
Pret A Manger|~Pret
Caffe Nero
Wagamama
Pizza Express
Wetherspoon|JD Wetherspoon
Itsu
Leon Restaurants
[DE]
Vapiano
Backwerk
Hans im Gluck
L'Osteria
Block House
Dean and David
Kamps Backstube
Le Crobag
Lieferando
Nordsee
Wolt
[ES]
~Glovo
Rodilla
La Tagliatella
VIPS Restaurante
Foster's Hollywood
~Goiko
Ginos Restaurante
Pans and Company
Granier
La Sureña
Telepizza
100 Montaditos
[FR]
Flunch
Hippopotamus Restaurant
Brioche Doree
La Mie Caline
Del Arte
Courtepaille
Buffalo Grill
Columbus Cafe
Bigorneau
O'Tacos
Marie Blachere
Quick Burger
Paul Boulangerie
[NL]
~FEBO
Bagels and Beans
La Place Restaurant
Gall and Gall
Kwalitaria
New York Pizza NL
Thuisbezorgd
[AE]
Raising Canes Kuwait
Texas Chicken
Al Safadi
Ravi Restaurant
~Bateel
Shakespeare and Co
Paul Cafe
Jones the Grocer
Eataly
Allo Beirut
Wagamama Dubai
Keeta Delivery
Deliveroo UAE
Eat and Drink Restaurant
Filli Cafe
Chai Karak
Barbeque Delights
Saravanaa Bhavan Dubai
Calicut Paragon
Talabat
Careem Food
Noon Food
Zaatar w Zeit
Operation Falafel
[SA]
Maestro Pizza
Barn's Coffee|بارنز
Dr Cafe Coffee
Half Million Cafe
Shawarmer|شاورمر
Al Romansiah|الرومانسية
Al Tazaj|الطازج
Mrsool|مرسول
ToYou Delivery
The Chefz
Hungerstation KSA|هنقرستيشن
Jahez App|جاهز
Burgerizzr
Section B Burger
Albaik Food|البيك
Kyan Cafe
Java Time
HungerStation
Jahez
AlBaik|Al Baik
Herfy
~Kudu
[KW]
Deliveroo Kuwait
Caribou Kuwait
Jollibee
[KE]
Chicken Inn
Galito's
Pizza Inn
Big Square
Kilimanjaro Jamia
CJ's Restaurant|CJs Nairobi
Connect Coffee
Artcaffe Market
Glovo Kenya
Bolt Food
Simbisa Brands
KukuFoods
Mama Oliech
Java House
Artcaffe
[ZA]
Nando's SA
Ocean Basket
Roman's Pizza
Fishaways
Mugg and Bean
Vida e Caffe
Bootlegger Coffee
Kauai Food
RocoMamas
Hungry Lion
Chicken Licken
Checkers Liquor
Tops at Spar
Seattle Coffee
Mr D Food
~Steers
Wimpy
Spur Steak Ranches
Debonairs Pizza
[NG]
Kilimanjaro Restaurant
Sweet Sensation
Tantalizers
Domino's Nigeria
Cold Stone Creamery
Bukka Hut
The Place Restaurant
Crunchies
Tastee Fried Chicken
Foodco
Chowdeck
Chicken Republic
Mr Bigg's
[SG]
~Koufu
Kopitiam Foodcourt
Food Republic
BreadTalk
Killiney Kopitiam
Crystal Jade
Din Tai Fung
Paradise Dynasty
Sushi Express
Jumbo Seafood
LiHO Tea
KOI The
Gong Cha
PappaRich
Swensen's
Boon Tong Kee
Mr Bean Singapore
Foodpanda
GrabFood|Grab Food
Toast Box
Ya Kun Kaya Toast
Old Chang Kee
[ID]
Janji Jiwa
Fore Coffee
~Mixue
Hokben|Hoka Hoka Bento
~Solaria
Bakmi GM
Richeese Factory
J.CO Donuts|~JCO
Chatime
Es Teh Indonesia
Point Coffee
Geprek Bensu
Sederhana Padang
Mie Gacoan
Wingstop Indonesia
~Excelso
BreadTalk Indonesia
Warunk Upnormal
GoFood
ShopeeFood
Kopi Kenangan
[MY]
ZUS Coffee
Tealive
Sushi King
Kenny Rogers Roasters
Nasi Kandar Pelita
The Chicken Rice Shop
Gigi Coffee
Papparich Malaysia
Oriental Kopi
Family Mart Malaysia
Secret Recipe
Marrybrown
OldTown White Coffee
[TH]
Cafe Amazon
Black Canyon
After You Dessert
S&P Restaurant
Fuji Restaurant
Bar B Q Plaza
Swensens Thailand
~Yayoi
Robinhood Food
Chester's Grill
The Pizza Company
Dairy Queen Thailand
Inthanin Coffee
ชาตรามือ|ChaTraMue
Line Man
MK Restaurants
[VN]
Phuc Long
Trung Nguyen Legend
Cong Caphe
Lotteria
Texas Chicken VN
Golden Gate Restaurant
Kichi Kichi
Gogi House
Baemin
Loship
Pho 24
Tocotoco
Highlands Coffee
The Coffee House
[PH]
Max's Restaurant
Shakey's
Goldilocks
Red Ribbon
Bo's Coffee
Yellow Cab Pizza
Bonchon
Army Navy Burger
Andok's
Potato Corner
Tokyo Tokyo
Kenny Rogers PH
Zus Coffee PH
Angel's Burger
Chowking
Mang Inasal
Greenwich Pizza
[BR]
Spoleto
Giraffas
China in Box
Madero
Coco Bambu
Subway Brasil
Ze Delivery
Rappi Brasil
Cacau Show
Casa do Pao de Queijo
Ragazzo
Burger King Brasil
Fran's Cafe
Divino Fogao
iFood
Habib's
Outback Brasil
Bob's Burgers
[MX]
Starbucks Mexico
Carls Jr Mexico
El Fogoncito
La Casa de Toño|Casa de Tono
Italianni's
Sushi Itto
Cielito Querido
DiDi Food
Uber Eats Mexico
Little Caesars Mexico
El Farolito
Los Bisquets Obregon
Krispy Kreme Mexico
El Globo Pasteleria
Pasteleria Esperanza
Rappi
Sin Delantal
~Vips
Toks
[CO]
Frisby
Kokoriko
Presto Hamburguesas
Tostao|Tostao Cafe
Oma Cafe
Wok Colombia
Sandwich Qbano
Home Burgers
Buffalo Wings Colombia
Dunkin Colombia
Crepes y Waffles
Juan Valdez
El Corral
[AR]
Havanna
Cafe Martinez
~Freddo
~Grido
Rapanui
Almacen de Pizzas
Burger King Argentina
PedidosYa
Mostaza
[RU]
KFC Rostics|Rostics,Ростикс
Teremok|Теремок
Burger King Russia|Бургер Кинг
Yakitoriya|Якитория
Samokat Kofe
Surf Coffee
~Cofix
Kuper Eda
Krasnoe Beloe|Красное и Белое,Красное&Белое
~Bristol|Бристоль
Vinlab|Винлаб
~Mu-Mu|Кафе МУ-МУ
Coffee Like
Stars Coffee
Pizza Hut Russia
Papa Johns Russia
Subway Russia
Yandex Eda|Яндекс Еда
Delivery Club
Vkusno i Tochka|Вкусно и точка
Dodo Pizza|Додо Пицца
Shokoladnitsa|Шоколадница
[PK]
Foodpanda Pakistan
~Howdy
Layers Bakeshop
Bundu Khan
Kolachi
Cheezious
~OPTP
Johnny and Jugnu
Chaaye Khana
Gloria Jeans Pakistan
Butlers Cafe
Kababjees
Tehzeeb Bakers
Rahat Bakers
Savour Foods
Student Biryani
[BD]
Kacchi Bhai
Sultan's Dine
Star Kabab
Chillox
Takeout BD
Foodpanda Bangladesh
North End Coffee
Hungrynaki
Pathao Food
[NP]
Bhojdeals
Bajeko Sekuwa
Himalayan Java
KFC Nepal
Roadhouse Cafe
Pathao Food Nepal
Foodmandu
[TR]
Simit Sarayi|Simit Sarayı
Köfteci Yusuf
Kahve Dunyasi|Kahve Dünyası
~Mado
Tavuk Dunyasi|Tavuk Dünyası
Big Chefs
Midpoint
HD Iskender
Baydoner
Gunaydin
Trendyol Yemek|Trendyol Go
Popeyes Turkiye
Usta Donerci
Arby's Turkiye
Espressolab
Yemeksepeti
Getir Yemek
[IT]
Autogrill
Old Wild West
Rossopomodoro
La Piadineria
Spizzico
Roadhouse Italia
Alice Pizza
Venchi
Grom Gelato
Chef Express
[PL]
Pyszne|Pyszne.pl
Sphinx Restauracja
Da Grasso
Pizza Dominium
Green Caffe Nero
Cukiernia Sowa
North Fish
[PT]
Telepizza Portugal
Padaria Portuguesa
H3 Hamburgueria
Vitaminas Restaurante
[EG]
Elmenus
Cook Door
~Mo'men
Gad Restaurant|~جاد
Buffalo Burger
El Abd Pastry|العبد
Cilantro Cafe
Talabat Egypt|طلبات
Koshary Abou Tarek|كشري ابو طارق
La Poire Patisserie
Tseppas
[QA]
Snoonu
Rafeeq Delivery
Tea Time Qatar
[MA]
Kool Food
Glovo Maroc
Amoud Patisserie
La Vie Claire Maroc
[TZ]
Piki Delivery
Samaki Samaki
Cape Town Fish Market Dar
[UG]
Cafe Javas
Jumia Food
Endiro Coffee
[GH]
Papaye
Kfc Ghana
Pizzaman Chickenman
Marwako
[ET]
Kaldi's Coffee
Tomoca
Burger Planet Ethiopia
Deliver Addis
[HK]
Cafe de Coral|~大家樂
Fairwood|~大快活
Maxims MX|美心MX
Tsui Wah|~翠華
Tai Hing|~太興
Genki Sushi
KFC Hong Kong
Pacific Coffee
~Keeta|美團外賣
TamJai SamGor|譚仔三哥
[CN]
Meituan|~美团,美团外卖
~Ele.me|~饿了么
Luckin Coffee|瑞幸咖啡,~瑞幸
Haidilao|~海底捞
Heytea|~喜茶
Mixue China|蜜雪冰城
~Xibei|~西贝
~Dicos|~德克士
[TW]
Milksha|~迷客夏
50 Lan|~50嵐
Louisa Coffee|~路易莎
Uber Eats Taiwan
Bafang Dumpling|八方雲集
Sukiya Taiwan
[JP]
Yoshinoya|~吉野家
Sukiya|~すき家
Matsuya|~松屋
Saizeriya|サイゼリヤ
~Gusto|~ガスト
~Doutor|ドトール
Mos Burger|モスバーガー
Sushiro|スシロー
Kura Sushi|くら寿司
Ichiran|~一蘭
CoCo Ichibanya|CoCo壱番屋
Mister Donut|ミスタードーナツ
Komeda|コメダ珈琲
Demae-can|~出前館
Torikizoku|~鳥貴族
[KR]
Baedal Minjok|배달의민족,우아한형제들,~배민
Yogiyo|~요기요
Coupang Eats|쿠팡이츠
Paris Baguette|파리바게뜨,파리바게트
Tous Les Jours|뚜레쥬르
~Ediya|~이디야
Mega Coffee|메가커피,메가엠지씨커피
Compose Coffee|컴포즈커피
Twosome Place|투썸플레이스
Starbucks Korea|스타벅스
Lotteria Korea|롯데리아
Mom's Touch|맘스터치
BBQ Chicken|BBQ치킨
Kyochon|교촌치킨
~BHC|BHC치킨
Gimbap Heaven|김밥천국
Bonjuk|~본죽
Paik's Coffee|~빽다방
[AU]
Hungry Jack's
Grill'd
Guzman y Gomez
Zambrero
Menulog
Boost Juice Bars
Red Rooster
Oporto
Schnitz
Gloria Jeans
Dan Murphy's
BWS Liquor
Liquorland
~Roll'd
[NZ]
Burger Fuel
Pita Pit
Hell Pizza
Liquorland NZ
[CA]
Second Cup
Harvey's
A&W Canada|~A&W
SkipTheDishes
Mary Brown's
Swiss Chalet
~LCBO
The Keg
Boston Pizza
Beer Store
Cora Breakfast
St-Hubert
[CL]
Juan Maestro
Doggis
Telepizza Chile
Dominó Fuente de Soda
Castaño Panaderia
[PE]
Bembos
Norky's
Pardos Chicken
Tanta Restaurante
~Roky's
China Wok
La Lucha Sangucheria
[KZ]
Chocofood
Salam Bro
Hardee's KZ
Wolt Kazakhstan
[UA]
Glovo Ukraine
Aroma Kava|Арома Кава
Lviv Croissants|Львівські круасани
Puzata Hata|Пузата хата
[LK]
Perera and Sons|~P&S
Pizza Hut Sri Lanka
Barista Lanka
Java Lounge
Dinemore
Uber Eats Lanka
Fab Foods
Caravan Fresh
Chinese Dragon Cafe
[RO]
~Tazz
Glovo Romania
Salad Box
Mesopotamia Restaurant
5 to Go
[CZ]
Dame Jidlo
Bageterie Boulevard
CrossCafe
[HU]
Foodora Hungary
Fornetti
Lipoti Pekseg
[GR]
~Efood
Gregory's
Everest Greece
Goody's
Mikel Coffee
[SE]
Max Burgers
Espresso House
O'Learys
Foodora
Systembolaget
[NO]
Vinmonopolet
Peppes Pizza
Egon Restaurant
[IL]
Aroma Espresso
10bis|תן ביס
Cofix Israel|קופיקס
`;
