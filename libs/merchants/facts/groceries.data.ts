/** Supermarkets, quick commerce, milk, meat, fruit and vegetables. */
export const groceries = `
[IN]
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
Rewe
Edeka
Kaufland
Netto Marken Discount|~Netto
Penny Markt
[FR]
Carrefour
Auchan
E.Leclerc|Leclerc
Intermarche
Monoprix
Franprix
[ES]
Mercadona
Eroski
Supermercados Dia
~Consum
[PT]
Pingo Doce
~Continente
[IT]
Esselunga
Conad
[NL]
Albert Heijn
~Jumbo Supermarkten|~Jumbo
[PL]
Biedronka
Zabka
[AE]
Spinneys
Choithrams
Union Coop
Al Maya
Noon Minutes
Nesto Hypermarket|Nesto
West Zone Supermarket
Viva Supermarket
[SA]
Panda Retail|~Panda,Hyper Panda
Othaim|Al Othaim,Abdullah Al Othaim
Tamimi Markets
Danube Supermarket
Bin Dawood
[KW]
Sultan Center
[QA]
Al Meera
Monoprix Qatar
[EG]
Kazyon
Seoudi
Gourmet Egypt
Breadfast
[KE]
Naivas
QuickMart|Quick Mart
Chandarana Foodplus
Carrefour Kenya
[ZA]
Shoprite
Checkers|Checkers Sixty60
Pick n Pay
Woolworths Food
[NG]
Spar Nigeria
Ebeano
[GH]
Melcom
[SG]
FairPrice|NTUC FairPrice
Cold Storage
Sheng Siong
RedMart
[MY]
99 Speedmart
Jaya Grocer
Village Grocer
Mydin
[ID]
Indomaret
Alfamart
Superindo
HappyFresh
Hypermart
[TH]
Big C
Lotus's|Tesco Lotus,Lotuss
Tops Supermarket
~Makro
[VN]
WinMart|VinMart
Bach Hoa Xanh
Co.opmart|Coopmart
[PH]
SM Supermarket
Puregold
Robinsons Supermarket
[AU]
Woolworths
Coles Supermarkets|~Coles
[CA]
Loblaws
Real Canadian Superstore
No Frills
Sobeys
[BR]
Pao de Acucar
Assai Atacadista
Atacadao
[MX]
Soriana
Chedraui
Bodega Aurrera
Oxxo
La Comer
[CO]
~Exito|Almacenes Exito
Olimpica
Tiendas D1
Jumbo Cencosud
[AR]
~Coto
Disco Supermercados
[CL]
~Lider
Santa Isabel
[PE]
Plaza Vea
[RU]
Pyaterochka|Пятерочка,Пятёрочка,Pyaterochka X5
Magnit|Магнит
Perekrestok|Перекресток,Перекрёсток
Lenta|Лента
VkusVill|ВкусВилл
Samokat|Самокат
Diksi|Дикси
Ashan|Ашан
[TR]
Migros
BIM Market
A101
Sok Market
~Getir
[PK]
Imtiaz Super Market|~Imtiaz
Al-Fatah
Metro Pakistan
[BD]
Shwapno
Agora Superstore
Meena Bazar
Chaldal
[LK]
Keells
Cargills Food City|Cargills
[NP]
Bhatbhateni|Bhat Bhateni
Big Mart Nepal
[IR]
Ofogh Kourosh|افق کوروش
Snapp Market
[ET]
Shoa Supermarket
`;
