/** Online and store goods: clothes, electronics, jewellery, home and general. */
export const shopping = `
[IN]
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
Zalando
Otto Versand
MediaMarkt|Media Markt
~Saturn Elektro
Rossmann
dm Drogerie
Obi Baumarkt
[FR]
Fnac
Darty
Cdiscount
Leroy Merlin
Decathlon France
Vinted
[ES]
El Corte Ingles
[PL]
~Allegro
[NL]
Bol.com|Bolcom
Hema
Coolblue
[AE]
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
Jarir|Jarir Bookstore
Extra Stores
Saco Hardware
[EG]
B.TECH
[KE]
Jumia
Hotpoint Appliances
[NG]
Konga
Slot Systems
[ZA]
Takealot
Mr Price
Game Stores
Edgars
[SG]
Shopee
Lazada
Courts Megastore
Qoo10
Mustafa Centre
Zalora
[ID]
Tokopedia
Bukalapak
Blibli
Erafone
[MY]
Mr DIY|MR D I Y
Senheng
[TH]
Central Department Store
HomePro
Power Buy
[VN]
Tiki
Sendo
The Gioi Di Dong
Dien May Xanh
[PH]
SM Store
Ace Hardware
[BR]
Mercado Livre|Mercadolivre
Magazine Luiza|Magalu
Americanas
Casas Bahia
Lojas Renner|~Renner
Riachuelo
[MX]
Mercado Libre|Mercadolibre
~Liverpool
Palacio de Hierro
Coppel
Elektra
Sanborns
[CO]
Falabella
Alkosto
Homecenter
[CL]
Paris Cencosud
~Ripley
[RU]
Wildberries|Вайлдберриз
Ozon|Озон
Yandex Market|Яндекс Маркет
DNS Shop
M.Video|М.Видео
Lamoda
Sportmaster|Спортмастер
Detsky Mir|Детский мир
[TR]
Trendyol
Hepsiburada
LC Waikiki
Koton
Boyner
Teknosa
[PK]
Daraz
Khaadi
Gul Ahmed
Sapphire Pakistan
[BD]
Aarong
Evaly
Rokomari
[IR]
Digikala|دیجی کالا,دیجیکالا
[LK]
Kapruka
Odel
[JP]
Rakuten
Yodobashi
[KR]
Coupang
`;
