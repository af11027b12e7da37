/** Streaming, app subscriptions, cinema, events and games. */
export const entertainment = `
[]
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
Odeon Cinemas
Cineworld
Vue Cinema
Now TV
BBC
[DE]
Eventim
DAZN
[AE]
Vox Cinemas
Reel Cinemas
Platinumlist
OSN
Shahid VIP
StarzPlay
[SA]
Muvi Cinemas
[KE]
Showmax
Century Cinemax
[ZA]
Ster Kinekor
NuMetro
[SG]
Golden Village
Sistic
Viu
[MY]
GSC Cinemas|Golden Screen Cinemas
TGV Cinemas
[ID]
Cinema XXI|XXI
Vidio
[TH]
Major Cineplex
SF Cinema
[VN]
CGV Cinemas|CGV
[BR]
Globoplay
Cinemark
Sympla
[MX]
Cinepolis Mexico
[CO]
Cine Colombia
Tuboleta
[RU]
Kinopoisk|Кинопоиск,Yandex Plus,Яндекс Плюс
Ivi.ru|Онлайн кинотеатр Иви
Okko
[TR]
BluTV
Exxen
Biletix
[BD]
Star Cineplex
`;
