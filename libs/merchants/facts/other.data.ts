/** Couriers, donations, gifts and professional services. */
export const other = `
[IN]
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
Tirumala Tirupati Devasthanams|TTD
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
USPS
~UPS|UPS Store
Goodwill
Salvation Army
LegalZoom
TurboTax|Intuit
H&R Block
[GB]
Royal Mail
Evri
Cancer Research UK
[DE]
Deutsche Post
[FR]
La Poste
[AE]
Aramex
Emirates Post
Emirates Red Crescent
[SA]
SMSA Express
Ehsan Platform
[KE]
Wells Fargo Courier Kenya
G4S Courier
[SG]
Ninja Van|NinjaVan
SingPost
[MY]
Pos Malaysia
[ID]
JNE Express
J&T Express
SiCepat
[PH]
LBC Express
[VN]
Giao Hang Nhanh
[BR]
Correios
[MX]
Estafeta
[CO]
Servientrega
[RU]
CDEK|СДЭК
Pochta Rossii|Почта России
[PK]
TCS Courier
Leopards Courier
Edhi Foundation
[BD]
Sundarban Courier
[LK]
Domex
`;
