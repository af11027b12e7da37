/** Couriers, donations, gifts and professional services. */
export const other = `
[IN]
Safexpress
Ecom Express Courier
ST Courier
Franch Express
Maruti Courier|Shree Maruti Courier
Anjani Courier|Shree Anjani
DHL Express India|DHL Express
Nandan Courier
Pickrr
Dunzo Courier
~Borzo|Wefast
Nanhi Kali
Child Help Foundation
Robin Hood Army
Being Human Foundation
SOS Childrens Villages India|SOS Village
Teach For India
Sadhguru Foundation
Ramakrishna Mission
Golden Temple|~SGPC
Jagannath Temple
Kashi Vishwanath
Sabarimala|Travancore Devaswom
Guruvayur Devaswom|Guruvayur
FNP Flowers|~FNP
Zoomin Photos|Zoomin
Canvera
Printo
Vistaprint India
Printvenue
TradeIndia
Razorpay Software
~Zoho|Zoho Corporation
Freshworks
Tally Solutions
Quick Heal
Sify Technologies
Regus India|~Regus
WeWork India|WeWork
91springboard
~Awfis
Innov8
Apna Jobs
TeamLease
Tamil Matrimony
AstroSage
LegalKart
IndiaFilings
Servify
Cashify Repair
Onsitego
Delhivery
Blue Dart|Bluedart
DTDC
Ekart|Ekart Logistics
XpressBees
Ecom Express
Shadowfax
Shiprocket
India Post|Department of Posts,Speed Post
Gati
Professional Couriers
Trackon
Akshaya Patra
GiveIndia|Give India
Ketto
Milaap
ImpactGuru
CRY India|Child Rights and You
HelpAge India
Smile Foundation
Goonj
PM Cares|PM Cares Fund
CM Relief Fund|Chief Minister Relief Fund
Tirumala Tirupati Devasthanams|~TTD
Shirdi Sai Sansthan
ISKCON
Vaishno Devi Shrine
Siddhivinayak Temple
Isha Foundation
Art of Living
Bharat Matrimony|Bharatmatrimony
Shaadi.com|Shaadi Com
Jeevansathi
Naukri|Info Edge
LegalZoom India|Vakilsearch
ClearTax
Astrotalk
GoDaddy
Hostinger
BigRock
Amazon Web Services|AWS,AWS India
Google Cloud
Digital Ocean|DigitalOcean
Justdial
UNICEF
World Vision
[]
Stripe Services
Squarespace
Wix.com|~Wix
Shopify
Mailchimp
HubSpot
Heroku
Vercel
Netlify
Hetzner
~OVH|OVHcloud
Linode
Google Ads
Facebook Ads|Meta Ads,Facebk
TikTok Ads
Microsoft Azure|~Azure
Bluehost
SiteGround
Atlassian
Twilio
SendGrid
QuickBooks
~Xero
FreshBooks
DocuSign
Zapier
Change.org
~Kiva
Doctors Without Borders|~MSF
~WWF
Amnesty International|Amnesty
Charity Water
World Food Programme|Share the Meal
Interflora
Moonpig
Regus Office
~DPD
GLS Parcel|~GLS
Hermes Parcel
UPS Parcel
DHL
FedEx
Red Cross
Oxfam
Save the Children
Greenpeace
GoFundMe
Upwork
Fiverr
Namecheap
Cloudflare
Wikimedia
[US]
FedEx Office
The UPS Store
Stamps.com
Pitney Bowes
1-800-Flowers
FTD Flowers
Teleflora
ProFlowers
St Jude
American Cancer Society
Feeding America
Habitat for Humanity
~ASPCA
Humane Society
United Way
Wounded Warrior
ActBlue
WinRed
Tithely
Pushpay
Jackson Hewitt
Liberty Tax
Rocket Lawyer
Care.com
Rover Pets|Rover.com
Ancestry
23andMe
Indeed Jobs
Fastsigns
uBreakiFix
Shutterfly Prints
Planned Parenthood
~NPR
USPS
~UPS|UPS Store
Goodwill
Salvation Army
LegalZoom
TurboTax|Intuit
H&R Block
[GB]
Hermes UK|Evri Parcel
Parcelforce
~Yodel
InPost
DPD UK
Post Office Ltd|Post Office Counter
British Heart Foundation
~RSPCA
Oxfam GB
~NSPCC
Macmillan
Barnardos
Marie Curie
Bloom and Wild
JustGiving
Timpson Repairs
Unison
Dogs Trust
Shelter Charity
~RNLI
Snappy Snaps
Royal Mail
Evri
Cancer Research UK
[DE]
DHL Paket
Hermes Versand|Hermes Germany
DPD Deutschland
Fleurop
Caritas
Brot für die Welt
UNICEF Deutschland
~ver.di|Verdi Gewerkschaft
IG Metall
Flyeralarm
WirMachenDruck
~Ionos|1&1 Ionos
Strato Hosting|STRATO
~DRK
Aktion Mensch
~CEWE
~DATEV
Deutsche Post
[FR]
Colissimo
Chronopost
Mondial Relay
Restos du Coeur
Secours Populaire|Secours Catholique
Interflora France
Telethon AFM
OVH France
Medecins Sans Frontieres
Relais Colis
Photobox
LegalPlace
Leetchi
HelloAsso
~Ulule
Croix Rouge
La Poste
[AE]
Fetchr
Quiqup
Aramex UAE
Empost
Noor Dubai
Dubai Cares
Emirates Foundation
Flowwow
Floward
FedEx UAE
Tasheel
Shams Business|~SHAMS
Jollychic Delivery
Emirates Red Crescent Donation
Lulu Exchange Services
Regus Dubai
First Flight Couriers
Aramex
Emirates Post
Emirates Red Crescent
[SA]
~Ehsan|منصة احسان,إحسان
SPL Saudi Post|البريد السعودي,~سبل
~SMSA|سمسا
~Naqel|ناقل
Floward KSA|فلاورد
King Salman Relief|مركز الملك سلمان,KSRelief
Aramex KSA|ارامكس
Donations Platform|منصة التبرعات,جود الإسكان
Barq Delivery|~برق
~Qiwa|~قوى
Shefaa Waqf|منصة شفاء
SMSA Express
Ehsan Platform
[KE]
G4S Kenya
Fargo Courier
~Sendy
Posta Kenya
Glovo Courier Kenya
M-Changa
Kenya Red Cross
Wells Fargo Kenya
Nation Classifieds
Pickup Mtaani
Truehost Kenya|Truehost
~CITAM
Nairobi Chapel
Safepac
Wells Fargo Courier Kenya
G4S Courier
[SG]
J&T Singapore
Qxpress
Giving.sg
Far East Flora
SPCA Singapore
Community Chest
Singapore Red Cross
Lalamove Singapore|Lalamove
uParcel
NTUC Membership
Photobook Singapore
Exabytes
Vodien
Ninja Van|NinjaVan
SingPost
[MY]
J&T Malaysia
Pos Laju
City-Link Express|City Link
DHL eCommerce
~GDEX
Lalamove Malaysia
Ninja Van Malaysia
Yayasan Ikhlas
MERCY Malaysia
LZS Zakat Selangor|Lembaga Zakat Selangor,Zakat Selangor
Islamic Relief Malaysia
PPZ-MAIWP
Shopee Express
Flowerchimp
Sedekah Online
Photobook Malaysia
Pos Malaysia
[ID]
~JNE
TIKI Kurir
SiCepat Ekspres
AnterAja
Pos Indonesia
Kitabisa
Dompet Dhuafa
BAZNAS
Rumah Zakat
Lalamove Indonesia
GoSend
GrabExpress
Niagahoster
Rumah Yatim
ACT Donasi
LAZISNU|NU Care
Lion Parcel
ID Express
Ninja Xpress
Wahana Express
~Paxel
LazisMu
SAP Express
Outerbloom
JNE Express
J&T Express
SiCepat
[PH]
J&T PH
~LBC
JRS Express
2GO Express
Ninja Van PH
Lalamove PH
Gawad Kalinga
Philippine Red Cross
Flower Store PH
Iglesia ni Cristo
CCF Church|Christ's Commission
St Peter Chapels|St. Peter Life Plan
Entrego
GrabExpress PH
Caritas Manila
Transportify
PhlPost
LBC Express
[VN]
Giao Hang Tiet Kiem|~GHTK
GHN Express|~GHN
Viettel Post
VNPost
Ahamove
Lalamove Vietnam
J&T Vietnam
Quy Vi Nguoi Ngheo
Mat Bao
PA Vietnam
Hoa Yeu Thuong
Kaspersky VN
Giao Hang Nhanh
[BR]
Jadlog
~Sedex
~Loggi
Lalamove Brasil
Total Express
Azul Cargo
Locaweb
HostGator
KingHost
Registro.br
Contabilizei
Medicos Sem Fronteiras
~AACD
GRAACC
Giuliana Flores
Igreja Universal
Vakinha
Doutores da Alegria
Igreja Batista
UNICEF Brasil
Catarse
Enjoei
Melhor Envio
~APAE
Correios
[MX]
DHL Mexico
FedEx Mexico
Paquetexpress
Redpack
99 Minutos
Teleton Mexico|Teletón
Cruz Roja Mexicana
Correos de Mexico
Neubox
Azap Flores
EnvioClick
Skydropx
UNICEF Mexico
Notaria Publica
Iglesia Catolica|Diocesis
Lalamove Mexico
Tresguerras
Castores
Estafeta
[CO]
Coordinadora|Coordinadora Mercantil
Interrapidisimo
Deprisa
Envia Colvanes|~Envía
TCC Mensajeria|~TCC
Efecty Giros
4-72|472 Servicios Postales
Cruz Roja Colombiana
Minuto de Dios
Notaria Bogota
Teleton Colombia|Techo Colombia
Mensajeros Urbanos
Picap Envios
Lalamove Colombia
Servientrega
[RU]
Boxberry|Боксберри
SberLogistics|СберЛогистика
Delovye Linii|Деловые Линии
PEK Transport|~ПЭК
Dostavista|Достависта
Podari Zhizn|Подари жизнь
Rusfond|Русфонд
~Reg.ru|Рег.ру
Timeweb|Таймвеб
~Beget|Бегет
Vera Fond|Фонд Вера
Kontur|СКБ Контур,Контур
Starik Bakhmetyev
AdVita|АдВита
Yandex Direct|Яндекс Директ
HeadHunter|~hh.ru,Хедхантер
Bankrotstvo MFC
Flawery|Flowwow Russia,Флауvau
Vkontakte Reklama|VK Реклама
Ritual Moskva|Ритуал
Azbuka Tsvetov
Pochta Russia|Почта РФ
CDEK|СДЭК
Pochta Rossii|Почта России
[PK]
~TCS
M&P Courier|M&P Express
Pakistan Post
Call Courier
~Edhi
Shaukat Khanum Donation|~SKMT
Chhipa|Chhipa Welfare
Saylani|Saylani Welfare
Al Khidmat|Alkhidmat Foundation
JDC Foundation
The Citizens Foundation|~TCF
BykeA Delivery
PostEx
Trax Logistics|~Trax
Transparent Hands
~Rizq
Hostbreak
TCS Courier
Leopards Courier
Edhi Foundation
[BD]
Sundarban
SA Paribahan
Pathao Courier
~RedX|REDX Delivery
Steadfast Courier|Steadfast
Bidyanondo|Bidyanondo Foundation
As-Sunnah Foundation|As Sunnah
eCourier
Quantum Foundation
Janani Courier
ExonHost
JAAGO Foundation|~JAAGO
Anjuman Mufidul
Sundarban Courier
[LK]
Pronto Lanka
Domex Lanka
Certis Lanka
Prompt Xpress
Koombiyo
Sarvodaya
Ceylon Cancer Hospital|Apeksha Hospital Fund
SL Post|Sri Lanka Post
Citypak
Domex
[ES]
Correos España|Sociedad Estatal Correos
~SEUR
~MRW
~Nacex
Caritas España
Cruz Roja
Interflora España
Wallapop Envios
~Arsys
Raiola
Ayuda en Accion
~CCOO
~UGT
[IT]
Poste Italiane|Poste Spedizioni
BRT Corriere|Bartolini
SDA Express
Aruba Hosting|Aruba S.p.A.
Caritas Italiana
Emergency Onlus
Telethon Italia
Register.it
~AIRC
Croce Rossa
InPost Italia
Mail Boxes Etc
~CGIL
Interflora Italia
[NL]
PostNL
DHL Parcel NL
Transip
~KWF
Rode Kruis
Fleurop NL
~FNV
Cliniclowns
Artsen zonder Grenzen
Topbloemen
Albelli
Drukwerkdeal
~WNF
Leger des Heils
[PL]
Poczta Polska
InPost Polska|Paczkomaty
DPD Polska
~WOŚP
Caritas Polska
Home.pl
Siepomaga
Zrzutka|Zrzutka.pl
Poczta Kwiatowa
Nazwa.pl
~PCK
Pomagam.pl
UNICEF Polska
OLX Usługi
[EG]
~Bosta|بوسطة
Egypt Post|البريد المصري
Resala|رسالة
Misr El Kheir|مصر الخير
57357|مستشفى 57357
~Orman|الأورمان,جمعية الأورمان
Egyptian Food Bank|بنك الطعام
Mylerz
Bayt Al Zakat|بيت الزكاة
Abwab Al Khair
[NG]
GIG Logistics|~GIGL
Kwik Delivery
Red Star Express
NIPOST
~RCCG|Redeemed Christian Church
Winners Chapel|Living Faith Church
Daystar Christian Centre
Whogohost
DHL Nigeria
Deeper Life
MFM Ministries|Mountain of Fire
DonateNG
QServers
~Max.ng
[GH]
Ghana Post
~ICGC
Lighthouse Chapel
Church of Pentecost
DHL Ghana
Asempa Delivery
[ZA]
PostNet
The Courier Guy|Courier Guy
Aramex SA
RAM Couriers|RAM Hand
PEP Paxi|~PAXI
Gift of the Givers
Afrika Tikkun
NetFlorist
Xneelo
Hetzner SA
Domains.co.za
~SPCA
~Pargo
Bob Go|uAfrica
DSV SA
LegalWise
Scorpion Legal
[TH]
Thailand Post|ไปรษณีย์ไทย,ไปรษณีย์
Kerry Express|เคอรี่
Flash Express|แฟลช เอ็กซ์เพรส
J&T Thailand|เจแอนด์ที
Thai Red Cross|สภากาชาดไทย
Lalamove Thailand
Ruamkatanyu|ร่วมกตัญญู
Poh Teck Tung|ป่อเต็กตึ๊ง
UNICEF Thailand|ยูนิเซฟ
LINE MAN Messenger
Best Express TH
Ninja Van TH
[HK]
SF Express|順豐速運,~順豐
Hongkong Post|香港郵政
Community Chest HK|~公益金
Tung Wah|東華三院
Oxfam HK|~樂施會
~GoGoX
Po Leung Kuk|~保良局
Lalamove HK|啦啦快送
[CN]
SF Express China|~顺丰,顺丰速运
YTO Express|~圆通
ZTO Express|~中通
STO Express|~申通
~Yunda|~韵达
China Post|中国邮政
JD Logistics|京东物流
Alibaba Cloud|~阿里云
Tencent Cloud|~腾讯云
Shuidichou|~水滴筹
Tencent Charity|腾讯公益
Deppon|~德邦
Huolala|~货拉拉
[TW]
T-Cat Delivery|黑貓宅急便
Chunghwa Post|中華郵政
HCT Logistics|新竹物流
World Vision Taiwan|世界展望會
Tzu Chi|~慈濟
Pandan Delivery|~宅配通
Lalamove Taiwan
[JP]
Yamato Transport|ヤマト運輸,クロネコヤマト
Sagawa Express|佐川急便
Japan Post|日本郵便,ゆうパック
Sakura Internet|さくらインターネット
Red Cross Japan|日本赤十字社
UNICEF Japan|ユニセフ
Hibiya Kadan|日比谷花壇
Kinko's Japan|キンコーズ
GMO Internet|お名前.com
Raksul|ラクスル
CrowdWorks|クラウドワークス
Makuake|マクアケ
[KR]
CJ Logistics|CJ대한통운,대한통운
Hanjin Express|한진택배
Lotte Global Logistics|롯데택배,롯데글로벌로지스
Korea Post|우체국택배,우정사업본부
World Vision Korea|월드비전
Good Neighbors|굿네이버스
UNICEF Korea|유니세프
Community Chest Korea|사랑의열매
Cafe24|카페24
Soomgo|~숨고
~Kmong|~크몽
Green Umbrella|초록우산
~Gabia|~가비아
[AU]
Australia Post|AusPost
Sendle
StarTrack
CouriersPlease
Salvos|Salvation Army AU
Vinnies|St Vincent de Paul
Beyond Blue
RSPCA Australia
Interflora AU
Officeworks Print
Canva Print
VentraIP
Fred Hollows
LegalVision
H&R Block AU
[NZ]
NZ Post
Aramex NZ
SPCA NZ
Salvation Army NZ
Givealittle
[CA]
Canada Post
Purolator
Canpar
CanadaHelps
SickKids Foundation|SickKids
Salvation Army Canada
H&R Block Canada
Staples Print
FloraQueen|1-800-Flowers Canada
United Way Canada
Canadian Red Cross
Plan Canada
[AR]
Andreani
OCA Postal|OCA Correo
Correo Argentino
Mercado Envios
DonWeb
Caritas Argentina
Via Cargo
UNICEF Argentina
Cabify Envios
[CL]
Chilexpress
Starken
BlueExpress
Correos de Chile|CorreosChile
Teleton Chile
Hogar de Cristo
NIC Chile|~NIC.cl
Notaria Santiago
Coaniquem
Techo Chile
[PE]
Olva Courier|~Olva
Serpost
Shalom Courier
Cruz del Sur Cargo
Caritas Peru
UNICEF Peru
Rosatel
Marvisur
[KZ]
Kazpost|Казпочта
DHL KZ
CDEK Kazakhstan
Ayala Fond
~PS.kz
[UA]
Nova Poshta|Нова пошта,Новая Почта
Ukrposhta|Укрпошта
~Meest|Міст Експрес
Come Back Alive|Повернись живим
Prytula Foundation|Фонд Притули
Monobank Banka Donat|United24,Юнайтед24
Tabletochki|Таблеточки
Hosting Ukraine
Delivery Auto|Делівері
[TR]
Yurtici Kargo
Aras Kargo
MNG Kargo
PTT Kargo|~PTT
Surat Kargo
UPS Kargo
Kizilay|Kızılay
~LOSEV
~AHBAP
Trendyol Express
HepsiJet
Turhost
~Natro|Natro Hosting
TEMA Vakfi|~TEMA
Darussafaka
Yesilay
UNICEF Turkiye
Diyanet Vakfi|Türkiye Diyanet Vakfı
Kolay Gelsin
Noterlik|~Noter
TEV Vakfi|~TEV
Gunesnet
[NP]
NCM Nepal|Nepal Can Move
Aramex Nepal
Nepal Red Cross
Upaya Courier|~Upaya
Himalayan Express Courier
Maiti Nepal
Hostinger Nepal|Himalayan Host
`;
