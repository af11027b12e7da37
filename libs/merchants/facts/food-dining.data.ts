/** Restaurants, delivery, cafes, sweets, bars and liquor. */
export const foodDining = `
[IN]
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
Lieferando
Nordsee
Wolt
[ES]
Telepizza
100 Montaditos
[FR]
Quick Burger
Paul Boulangerie
[NL]
Thuisbezorgd
[AE]
Talabat
Careem Food
Noon Food
Zaatar w Zeit
Operation Falafel
[SA]
HungerStation
Jahez
AlBaik|Al Baik
Herfy
~Kudu
[KW]
Jollibee
[KE]
Java House
Artcaffe
[ZA]
Mr D Food
~Steers
Wimpy
Spur Steak Ranches
Debonairs Pizza
[NG]
Chowdeck
Chicken Republic
Mr Bigg's
[SG]
Foodpanda
GrabFood|Grab Food
Toast Box
Ya Kun Kaya Toast
Old Chang Kee
[ID]
GoFood
ShopeeFood
Kopi Kenangan
[MY]
Secret Recipe
Marrybrown
OldTown White Coffee
[TH]
Line Man
MK Restaurants
[VN]
Highlands Coffee
The Coffee House
[PH]
Chowking
Mang Inasal
Greenwich Pizza
[BR]
iFood
Habib's
Outback Brasil
Bob's Burgers
[MX]
Rappi
Sin Delantal
~Vips
Toks
[CO]
Crepes y Waffles
Juan Valdez
El Corral
[AR]
PedidosYa
Mostaza
[RU]
Yandex Eda|Яндекс Еда
Delivery Club
Vkusno i Tochka|Вкусно и точка
Dodo Pizza|Додо Пицца
Shokoladnitsa|Шоколадница
[PK]
Savour Foods
Student Biryani
[BD]
Pathao Food
[NP]
Foodmandu
[TR]
Yemeksepeti
Getir Yemek
`;
