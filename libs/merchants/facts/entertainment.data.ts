/** Streaming, app subscriptions, cinema, events and games. */
export const entertainment = `
[]
Max Streaming
Apple TV Plus
Google Storage Plan
Google Workspace App
Midjourney
Perplexity AI
Cursor AI
GitHub Copilot
~Figma
Zoom Pro|Zoom.us
~Slack
~Evernote
1Password
LastPass
ExpressVPN
Surfshark
Duolingo Plus Games
~Headspace
Calm App
~Strava
Scribd
Blinkist
The Economist
Wall Street Journal
Financial Times
Washington Post
Bloomberg Subscription
Tencent Games
Electronic Arts|EA Games
Blizzard
Ubisoft
Activision
Mobile Legends|Moonton
Genshin|HoYoverse,miHoYo
PUBG Mobile
Free Fire
OnlyFans
Substack
Viki Rakuten
~Mubi
Curiosity Stream
ESPN Plus
~Hinge
~Badoo
Discord Nitro|~Discord
Telegram Premium
X Premium|Twitter Premium
Snapchat Plus
Meta Verified
Dropbox Plus
pCloud
Netflix|Netflix Com,Netflix Entertainment
Amazon Prime|Prime Video,Amazon Prime Video,AMZN Prime,~Prime
Disney+|Disney Plus,Disney Hotstar
Spotify|Spotify AB
YouTube Premium|YouTube,Google YouTube,YouTube Music
Google Play|Google Playstore,Google Play Store
Google One|Google Storage
Apple Services|Apple Com Bill,iTunes,Apple Media Services,Apple Music,iCloud
Microsoft|Microsoft 365,Xbox,Microsoft Store
OpenAI|ChatGPT,ChatGPT Subscription
Anthropic|Claude AI
LinkedIn|LinkedIn Premium
Canva
Adobe|Adobe Systems
Dropbox
Notion Labs
GitHub
Audible
Kindle|Kindle Unlimited
HBO Max
Hulu
Paramount Plus
Peacock TV
Crunchyroll
Deezer
Tidal Music
SoundCloud
Twitch
Patreon
Steam Games|Steam Purchase,Steampowered,Valve Steam
PlayStation|PlayStation Network,Sony PlayStation
Nintendo
Epic Games
Roblox
Riot Games
Supercell
Garena
Tinder
Bumble
NordVPN
Medium Membership
[IN]
Prime Video India
Lionsgate
Chaupal
~Ullu
ShemarooMe
ManoramaMax
FanCode
Cinepolis India
Asian Cinemas
Mukta A2
Rajhans Cinemas
Snow World
Ramoji Film City
Adlabs
Queensland Park
Pola Cinemas
A23 Games|~A23
Junglee Rummy
Rummy Passion
Howzat
Gamezy
Ludo King
Storytel India
Mathrubhumi
Magzter
India Today Subscription
The Ken
Insider.in
Skillz Bowling
Amoeba Bowling
JioHotstar|Hotstar,Jio Hotstar,JioCinema,Novi Digital
SonyLIV|Sony Liv
ZEE5|Zee Entertainment
Sun NXT
Aha Video
Hoichoi
ALTBalaji
MX Player
Lionsgate Play
Discovery Plus
Gaana
JioSaavn|Saavn
Wynk Music
Hungama
Kuku FM
Pocket FM
Pratilipi
Times Prime
BookMyShow|Book My Show,Bigtree Entertainment
District by Zomato|Orbgen Technologies
Paytm Insider|Paytm Movies,TicketNew
PVR|PVR Inox,PVR Cinemas,PVR Limited
INOX|Inox Leisure
Cinepolis
Miraj Cinemas
AMB Cinemas
Prasads Multiplex
SPI Cinemas|Sathyam Cinemas
Carnival Cinemas
Wonderla
Imagica
Essel World
Smaaash
Timezone
Fun City
KidZania
Dream11|Dream 11,Sporta Technologies
MPL|Mobile Premier League
My11Circle
RummyCircle|Games24x7
WinZO
Zupee
BGMI|Krafton
Explurger
Skillbox
The Hindu|~Hindu
Times of India
[US]
Six Flags
Universal Studios
SeaWorld
Cinemark USA
Dave and Buster's|Dave & Busters
Main Event
TopGolf
Chuck E Cheese
SeatGeek
Vivid Seats
AXS Tickets
DraftKings
FanDuel
BetMGM
Sling TV
YouTube TV
FuboTV
SiriusXM
Pandora Music
Barnes Noble Nook
Alamo Drafthouse
AMC Theatres
Regal Cinemas
Ticketmaster
Fandango
StubHub
Live Nation
Eventbrite
Disneyland|Walt Disney World
New York Times|NYTimes
[GB]
Everyman Cinema
Picturehouse
Showcase Cinemas
Bet365
William Hill
Ladbrokes
Paddy Power
National Lottery
See Tickets
Merlin Entertainments
Alton Towers
Thorpe Park
Hollywood Bowl
The Guardian Subscription|Guardian News
The Times Subscription
Betfair
Sky Bet
NOW Broadband TV
Odeon Cinemas
Cineworld
Vue Cinema
Now TV
BBC
[DE]
CinemaxX
Cinestar
UCI Kino
RTL Plus
~Joyn
Sky Deutschland
Tipico
Europa Park
Phantasialand
Lotto24
WOW Streaming
Spiegel Plus
Bild Plus
MagentaTV
Eventim
DAZN
[AE]
Novo Cinemas
Roxy Cinemas
Dubai Parks
IMG Worlds
Ferrari World
Global Village
Magic Planet
Dubai Opera
Anghami
Expo City Dubai
TOD TV
Cinepolis UAE
Aquaventure
Motiongate
Legoland Dubai
Coca-Cola Arena
Hub Zero
Vox Cinemas
Reel Cinemas
Platinumlist
OSN
Shahid VIP
StarzPlay
[SA]
Vox KSA|فوكس سينما
Muvi KSA|موفي سينما,موفي
AMC KSA
Empire Cinemas|امباير سينما
Webook|ويبوك
Boulevard World|بوليفارد
Shahid|شاهد
STC TV|جوي تي في
Jawwy TV
Winter Wonderland Riyadh
Halayalla
Muvi Cinemas
[KE]
Sportpesa
Betika
Odibets
Mozzart Bet
~Betin
Shabiki
Anga Cinema|Anga IMAX
Prestige Cinema
~Mookh
Ticketsasa
Boomplay
22Bet Kenya
Mtickets
Showmax
Century Cinemax
[ZA]
Hollywoodbets
Betway SA
Lotto SA|Ithuba
Quicket
Computicket
Webtickets
uShaka
Gold Reef City
SuperSport
World Sports Betting
Sunbet
Supabets
Ster Kinekor
NuMetro
[SG]
Cathay Cineplexes
Shaw Theatres
Universal Studios Singapore
Gardens by the Bay
Mandai|Singapore Zoo
SEA Aquarium
meWATCH
Singapore Pools
TicketMaster SG
Timezone Singapore
Science Centre
Golden Village
Sistic
Viu
[MY]
Astro Go
~Sooka
~TGV
MBO Cinemas
Sunway Lagoon
Genting SkyWorlds
Magnum 4D
Sports Toto
Toto 4D
LFS Cinemas
TicketMelon Malaysia
Redbox Karaoke
GSC Cinemas|Golden Screen Cinemas
TGV Cinemas
[ID]
CGV Indonesia|CGV Cinemas Indonesia
Cinepolis Indonesia
TIX ID
~Loket
~Dufan|~Ancol
Trans Studio
Taman Safari
Codashop
UniPin
Razer Gold
~Joox
Mola TV
WeTV Indonesia
Timezone Indonesia
Inul Vizta
Jatim Park
~Noice
Cinema XXI|XXI
Vidio
[TH]
Major Cineplex TH|เมเจอร์ ซีนีเพล็กซ์,เมเจอร์
SF Cinema TH|เอสเอฟ
ThaiTicketMajor|ไทยทิคเก็ตเมเจอร์
TrueID
Dream World
Siam Park
Eventpop
Sea Life Bangkok
Monomax
Garena Thailand
KTV Thailand
Major Cineplex
SF Cinema
[VN]
Lotte Cinema
BHD Star
Galaxy Cinema|Galaxy Cine
Beta Cinemas
FPT Play
Zing MP3
~VieON
Ticketbox
Suoi Tien
Dam Sen
Sun World
VNG Games|~VNG
Vietlott
CGV Cinemas|CGV
[BR]
Cinemark Brasil
Kinoplex
UCI Brasil
Ingresso.com
Eventim Brasil
Ticketmaster Brasil
Telecine
Premiere FC
Paramount Brasil
Beto Carrero
Hopi Hari
Bet365 Brasil
Betano Brasil
Loterias Caixa|Loterias Online
Netflix Brasil
Spotify Brasil
Amazon Prime Brasil
Globo Globoplay
Hoplay
Garena Brasil
Sportingbet
Blaze Jogos
Globoplay
Cinemark
Sympla
[MX]
Cinemex
Cinepolis MX
Ticketmaster Mexico
Superboletos
Six Flags Mexico
Xcaret
Vix Plus|~ViX
~Blim
Claro Video
Caliente Casino|~Caliente
Codere Mexico
~Melate|Pronosticos
KidZania Mexico
Recorcholis
Boletia
Playcity
Cinepolis Mexico
[CO]
Cine Colombia SA
Cinemark Colombia
Procinal
Royal Films
Eticket Colombia
Salitre Magico
Mundo Aventura
Betplay
~Wplay
Rushbet
Baloto
Divercity
Caracol Play
Cine Colombia
Tuboleta
[RU]
~Wink|Винк
Premier Russia|Премьер
START Russia|Старт
Litres|ЛитРес
VK Music|VK Музыка
VK Play
Yandex Afisha|Яндекс Афиша
Kassir.ru|Кассир.ру
Ticketland|Тикетлэнд
Karo Film|КАРО
Cinema Park|Синема парк
Formula Kino|Формула кино
Kinomax|Киномакс
Mori Cinema|Мори Синема
Fonbet|Фонбет
Winline|Винлайн
1xStavka
Stoloto|Столото
~Zvooq|Звук
Bukmate|Букмейт
MyBook
World of Tanks|Lesta Games
Donation Alerts
Moskvarium|Москвариум
Bolshoy Teatr|Большой театр
~Kion|КИОН
~IVI|~ИВИ
Match Premier
Kinopoisk|Кинопоиск,Yandex Plus,Яндекс Плюс
Ivi.ru|Онлайн кинотеатр Иви
Okko
[TR]
Cinemaximum|Paribu Cineverse
Biletinial
~Passo
~Gain|GAIN TV
BeIN Connect
~Tabii
~Misli
Nesine
Bilyoner
~Iddaa
Milli Piyango
~Fizy
Mubi Turkiye
Storytel Turkiye
Vialand|Isfanbul
Cinewam
Puhu TV
BluTV
Exxen
Biletix
[BD]
Blockbuster Cinemas
Bioscope
Hoichoi BD
Chorki
Toffee|Toffee Live
Bongo BD
Fantasy Kingdom
Nandan Park
Star Cineplex
[FR]
~UGC
Pathe Gaumont|Gaumont Pathé,~Pathé
~MK2
Disneyland Paris
Parc Asterix
Fnac Spectacles
Winamax
Betclic
~FDJ|Française des Jeux
Molotov TV
Le Monde Abonnement
Ticketmaster France
Puy du Fou
~PMU
[ES]
Cinesa
Yelmo Cines
Kinepolis
Filmin
Movistar Plus
PortAventura
Parque Warner
ONCE Loterias|Loterias y Apuestas
Codere
Sportium
Ticketmaster España
Entradas.com
Atresplayer
[IT]
UCI Cinemas
The Space Cinema
TicketOne
Gardaland
Mirabilandia
~Snai
~Sisal
Lottomatica
Eurobet
NOW TV Italia
TIMvision
Mediaset Infinity
VivaTicket
[NL]
Pathe NL|Pathé Nederland
Vue NL
Efteling
Videoland
Holland Casino
Staatsloterij
Ticketmaster NL
Ziggo Sport
Toto Sport
[PL]
Multikino
Cinema City
Helios Kino
Player.pl
CDA Premium
Canal Plus Polska
eBilet
Energylandia
STS Zaklady|~STS
Fortuna Zaklady|~Fortuna
Lotto Polska|Totalizator Sportowy
Storytel Polska
Legimi
[PT]
NOS Cinemas
Cinema UCI Portugal
Ticketline
Santa Casa Jogos|Jogos Santa Casa
Betano
[EG]
VOX Egypt
Renaissance Cinema
TicketsMarche
Watch It|واتش إت
TOD Egypt
Family Park
[TZ]
SportPesa Tanzania
~M-Bet
Betpawa
Meridianbet
Century Cinemax TZ
[UG]
Fortebet
Betway Uganda
Gal Sport
Century Cinemax Uganda
[GH]
Betway Ghana
Silverbird Cinemas Ghana
MyBet Africa
Sportybet Ghana
egotickets
[NG]
Bet9ja
SportyBet
BetKing
NairaBet
1xBet
Filmhouse|Filmhouse Cinemas
Genesis Cinemas
Silverbird Cinemas
Ozone Cinemas
IROKOtv
Baba Ijebu
Upbeat Centre
Boomplay Nigeria
Tix Africa
Viva Cinemas
[PH]
SM Cinema
Ayala Malls Cinemas
Robinsons Movieworld
iWantTFC
Vivamax
Enchanted Kingdom
Ticketnet
TicketWorld
PAGCOR
BingoPlus
Timezone PH
Tom's World
~PCSO
Star City
Manila Ocean Park
[HK]
HKTicketing
Urbtix|城市售票網
Hong Kong Disneyland|香港迪士尼
Ocean Park|海洋公園
MCL Cinemas|MCL戲院
Broadway Circuit|百老匯院線
Emperor Cinemas|英皇戲院
Hong Kong Jockey Club|~馬會,香港賽馬會
myTV SUPER
~KKBOX
[CN]
~iQIYI|~爱奇艺
Tencent Video|腾讯视频
~Youku|~优酷
Bilibili|哔哩哔哩
NetEase Music|网易云音乐
QQ Music|QQ音乐
Maoyan|~猫眼
Taopiaopiao|~淘票票
~Damai|~大麦
NetEase Games|网易游戏
Wanda Cinema|万达影城
Ximalaya|喜马拉雅
[TW]
Vieshow|威秀影城
Ambassador Theatre|國賓影城
~KKTV
~LiTV
tixCraft|~拓元
~GASH|遊戲橘子
Showtime Cinema|秀泰影城
[JP]
Toho Cinemas|TOHOシネマズ
Aeon Cinema|イオンシネマ
~U-NEXT|ユーネクスト
Hulu Japan
~DMM
Niconico|ニコニコ
Round One|ラウンドワン
Big Echo|ビッグエコー
Manekineko|まねきねこ
Ticket Pia|チケットぴあ
~e-plus|イープラス
Lawson Ticket|ローソンチケット
Tokyo Disney|東京ディズニー,ディズニーリゾート
~USJ|ユニバーサル・スタジオ
Nintendo eShop|ニンテンドー
~ABEMA|~アベマ
Cygames
~MIXI
Audible Japan
~dTV
[KR]
CGV Korea
Lotte Cinema Korea|롯데시네마
Megabox|메가박스
~Wavve|~웨이브
~TVING|~티빙
Watcha|~왓챠
~Melon|~멜론
Genie Music|지니뮤직
FLO Music|~플로
~Bugs|~벅스
Netflix Korea|넷플릭스
Naver Webtoon|네이버웹툰
Kakao Page|카카오페이지
~Nexon|~넥슨
NCSoft|엔씨소프트
Netmarble|~넷마블
Lotte World|롯데월드
Everland|에버랜드
Interpark Ticket|인터파크티켓
YES24 Ticket|예스24티켓
Melon Ticket|멜론티켓
YouTube Korea|유튜브프리미엄,~유튜브
Millie|밀리의서재
Donghaeng Lottery|동행복권
[AU]
~Stan|Stan Entertainment
Binge Streaming|~Binge
Kayo Sports|~Kayo
Event Cinemas
~Hoyts
Village Cinemas
Sportsbet
TAB Australia|~TAB
Ladbrokes AU
The Lott
Ticketek
Moshtix
Luna Park
Foxtel Now
Timezone Australia
Reading Cinemas
Netflix AU
[NZ]
~TVNZ
Lotto NZ|MyLotto
TAB NZ
Event Cinemas NZ
Ticketek NZ
Neon NZ
[CA]
Cineplex
~Crave|Crave TV
~OLG|OLG Lottery
Landmark Cinemas
Ticketmaster Canada
Canada's Wonderland
~BCLC|Loto-Quebec
Rec Room
Globe and Mail
Sportsnet
[AR]
Hoyts Argentina
Cinemark Argentina
Showcase Argentina
Ticketek Argentina
Passline
~Bplay
Flow TV
Parque de la Costa
Temaiken
[CL]
Cinemark Chile
Cineplanet Chile
Hoyts Chile
Puntoticket
Ticketmaster Chile
Fantasilandia
Polla Chilena|~Polla
Enjoy Casino
Coolbet
[PE]
Cineplanet
Cinemark Peru
Cinepolis Peru
Joinnus
Teleticket
Inkabet
La Tinka|~Tinka
Betsson Peru
Te Apuesto
[KZ]
Kinopark|Кинопарк
Chaplin Cinemas|Чаплин
Ticketon|Тикетон
Kinoplexx
Olimpbet|Олимпбет
Sxodim|Sxodim Tickets
[UA]
Multiplex UA|Мультиплекс
Planeta Kino|Планета Кіно
Megogo|МЕГОГО
Sweet TV
Concert.ua
Karabas
Sinema City UA
[PK]
Cinepax
Nueplex
Universal Cinemas Pakistan
Tapmad
Bookme Events
Fun City Pakistan
Joyland
Sindbad
[LK]
Scope Cinemas
PVR Lanka
Savoy Cinema
Liberty Cinema Colombo
Kapruka Tickets
[NP]
QFX Cinemas
Big Movies
FCube Cinemas
NetTV Nepal
[IL]
Yes Planet|יס פלאנט
Cinema City Israel|סינמה סיטי
~Leaan|~לאן
Toto Winner|טוטו
Mifal HaPais|מפעל הפיס
`;
