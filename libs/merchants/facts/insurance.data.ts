/** Life, health, motor and other insurers. */
export const insurance = `
[IN]
SBI General Insurance
Reliance General Insurance
IndiaFirst Life
Aegon Life
Bandhan Life
RenewBuy
Plum Insurance
Galaxy Health
Magma General
Exide Life
LIC|LIC of India,LIC India,Life Insurance Corporation
HDFC Life|HDFC Standard Life
ICICI Prudential Life|ICICI Pru Life,ICICI Pru
SBI Life|SBI Life Insurance
Max Life|Max Life Insurance,Axis Max Life
Bajaj Allianz|Bajaj Allianz Life,Bajaj Allianz General
Tata AIA|Tata AIA Life
Tata AIG
Kotak Life
Aditya Birla Sun Life Insurance|ABSLI
Aditya Birla Health|ABHI
PNB MetLife|MetLife
Canara HSBC Life
Reliance Nippon Life
Reliance General
Star Health|Star Health and Allied,Star Health Insurance
Niva Bupa|Max Bupa
Care Health Insurance|Religare Health
ManipalCigna|Manipal Cigna
HDFC Ergo
ICICI Lombard
Bajaj General Insurance
New India Assurance
Oriental Insurance
National Insurance
United India Insurance
SBI General
Iffco Tokio
Royal Sundaram
Cholamandalam MS|Chola MS
Digit Insurance|Go Digit
Acko|Acko General
PolicyBazaar|Policy Bazaar
Ditto Insurance
Coverfox
InsuranceDekho
Shriram Life
Edelweiss Tokio
Bharti AXA
Future Generali
Magma HDI
Liberty General
Universal Sompo
Zurich Kotak
PMJJBY
PMSBY
ESIC
Postal Life Insurance
[US]
Farmers Insurance
Travelers Insurance
Northwestern Mutual
New York Life
Mutual of Omaha
Erie Insurance
Root Insurance
Trupanion
Delta Dental
Oscar Health
Kaiser Foundation
Anthem BCBS
Safeco
Hartford Insurance
American Family Insurance
Geico
State Farm
Progressive Insurance
Allstate
Liberty Mutual
USAA Insurance
Blue Cross Blue Shield
Aetna
Cigna
UnitedHealthcare
Humana
Lemonade Insurance
Nationwide Insurance
[GB]
LV Insurance|~LV=
Hastings Direct
~esure
More Than Insurance
AXA UK
Bupa Insurance
Zurich Insurance
Petplan
Saga Insurance
Compare the Market
Aviva
Direct Line Insurance
Admiral Insurance
Churchill Insurance
Vitality Health
Legal and General
[DE]
~DEVK
R+V Versicherung
~ERGO
Debeka
CosmosDirekt
Signal Iduna
Gothaer
~VGH
Barmer
DAK Gesundheit
Württembergische
~HDI
Getsafe
Hanse Merkur
Provinzial
~LVM
Allianz
Huk Coburg
AOK Krankenkasse
Techniker Krankenkasse
[FR]
Groupama
MMA Assurances
~GMF
Matmut
Harmonie Mutuelle
~MGEN
Alan Assurance
Malakoff Humanis
Swiss Life
April Assurance
Direct Assurance
AG2R
AXA
MAIF
Macif
[ES]
Linea Directa
Adeslas
~Asisa
DKV Seguros
Santalucia
Pelayo
AXA Seguros
~Caser
~Ocaso
~Verti
Mapfre
Mutua Madrilena
[IT]
ConTe.it
Genertel
Allianz Direct
Reale Mutua
Cattolica Assicurazioni
Prima Assicurazioni
Zurich Connect
Poste Vita
Verti Italia
Linear Assicurazioni
Generali
UnipolSai
[AE]
AXA Gulf|GIG Gulf
RSA UAE
Salama Insurance
Noor Takaful
~ADNIC
MetLife UAE
~Shory
Sukoon Insurance|Oman Insurance
Daman Health
Orient Insurance
[SA]
Medgulf|ميدغلف
Al Rajhi Takaful|تكافل الراجحي
Tawuniya KSA|التعاونية
Walaa Insurance|ولاء
Malath|ملاذ
Tameeni|تأميني
Bupa Arabia
Tawuniya
[KE]
APA Insurance
Madison Insurance
Old Mutual Kenya
ICEA Lion
Jubilee Health
UAP Insurance
SHA Kenya
Kenindia
Heritage Insurance
GA Insurance
Turaco
Britam
Jubilee Insurance
NHIF|SHIF
CIC Insurance
[ZA]
Hollard
Santam
King Price
Discovery Insure
~MiWay
Auto and General|Auto & General
~AVBOB
Metropolitan Life
Liberty Life
1Life
Budget Insurance
Bonitas
Naked Insurance
Clientele Life
Dial Direct
First for Women
Discovery Health
Sanlam
Old Mutual
OUTsurance
Momentum Health
[NG]
AXA Mansard
Custodian Insurance
Reliance HMO
Hygeia HMO
NEM Insurance
Cornerstone Insurance
Avon HMO
Leadway Assurance
AIICO
[SG]
Singlife
FWD Insurance
~MSIG
Allianz Singapore
Etiqa Singapore
Budget Direct
Tokio Marine
DirectAsia
AXA Singapore
AIA
Great Eastern
~Prudential
NTUC Income Insurance
Manulife
[MY]
Allianz Malaysia
Zurich Malaysia
Prudential Malaysia
Great Eastern Malaysia
Kurnia Insurance
PERKESO|~SOCSO
Sun Life Malaysia
Takaful Ikhlas
Etiqa
Takaful Malaysia
[ID]
Prudential Indonesia
Allianz Indonesia
AXA Mandiri
Manulife Indonesia
Sinarmas MSIG
BPJS Ketenagakerjaan
FWD Indonesia
Jasa Raharja
Asuransi Astra|Garda Oto
Jiwasraya
BNI Life
AIA Indonesia
BPJS Kesehatan
[TH]
AIA Thailand|เอไอเอ
Thai Life|ไทยประกันชีวิต
Viriyah|วิริยะประกันภัย
Bangkok Insurance|กรุงเทพประกันภัย
FWD Thailand
Krungthai AXA|กรุงไทยแอกซ่า
Dhipaya|ทิพยประกันภัย
Muang Thai Insurance|เมืองไทยประกันชีวิต
Muang Thai Life
[PH]
Pru Life UK
Sun Life PH
Manulife PH
AXA Philippines
Insular Life
Maxicare
Intellicare
Medicard
SSS Contribution|~SSS
FWD Philippines
Philam Life
Malayan Insurance
Caritas Health
PhilHealth
Sun Life
[BR]
Bradesco Seguros
Itau Seguros
Tokio Marine Brasil
Allianz Brasil
Liberty Seguros
Azul Seguros
~Amil
NotreDame Intermedica|Intermédica
HDI Seguros
Prudential Brasil
MetLife Brasil
Caixa Seguradora
Mapfre Brasil
~Youse
Zurich Brasil
Porto Seguro
SulAmerica
Bradesco Saude
Unimed
[MX]
AXA Mexico|AXA Seguros Mexico
~Chubb
HDI Seguros Mexico
Seguros Monterrey
MetLife Mexico
Mapfre Mexico
Inbursa Seguros
Atlas Seguros
Zurich Mexico
Ana Seguros
~Crabi
GNP Seguros
Qualitas
[CO]
Seguros Sura|Suramericana
Axa Colpatria
Allianz Colombia
Liberty Colombia
Mapfre Colombia
Seguros del Estado
La Previsora
SOAT Mundial|Mundial de Seguros
Positiva
Equidad Seguros
Coomeva
~Sura
Seguros Bolivar
[RU]
Ingosstrakh Russia
SOGAZ Russia
Rosgosstrakh RGS|~РГС
Alfastrakhovanie|АльфаСтрахование
~RESO|РЕСО-Гарантия,РЕСО
~VSK|~ВСК
Soglasie|Согласие
Tinkoff Strakhovanie|Тинькофф Страхование,Т-Страхование
SberStrakhovanie|СберСтрахование
Renaissance Insurance|Ренессанс страхование
Absolut Strakhovanie
Ingosstrakh|Ингосстрах
Sogaz|СОГАЗ
Rosgosstrakh|Росгосстрах
[PK]
Jubilee Life
Jubilee General
TPL Insurance
IGI Insurance
Pak Qatar Takaful
Alfalah Insurance
State Life
Askari Insurance
EFU General
Salaam Takaful
State Life Insurance
EFU Life
Adamjee Insurance
[LK]
AIA Sri Lanka
Sri Lanka Insurance|~SLIC
Allianz Lanka
Softlogic Life
Janashakthi
Union Assurance
Fairfirst
HNB Assurance
LOLC Insurance
Ceylinco
[NL]
Zilveren Kruis|Achmea
CZ Zorgverzekering|CZ Groep
~VGZ
Menzis
Interpolis
Centraal Beheer
~OHRA
~FBTO
Nationale Nederlanden
~Univé
~DSW
[PL]
~PZU
~Warta
Ergo Hestia
Link4
Allianz Polska
Generali Polska
~Uniqa
HDI Polska
Compensa
[EG]
Misr Insurance|مصر للتأمين
Allianz Egypt
AXA Egypt|أكسا
[GH]
Enterprise Life
Star Assurance
SIC Insurance
Hollard Ghana
Vanguard Assurance
[VN]
Bao Viet
Prudential Vietnam
Manulife Vietnam
Dai-ichi Life Vietnam
PVI Insurance|~PVI
AIA Vietnam
PTI Insurance|~PTI
Bao Minh
[KR]
Samsung Life|삼성생명
Samsung Fire|삼성화재
Hyundai Marine|현대해상
DB Insurance|DB손해보험
KB Insurance|KB손해보험
Kyobo Life|교보생명
Hanwha Life|한화생명
Meritz Fire|메리츠화재
National Health Insurance|국민건강보험,건강보험
Lina Life|라이나생명
[JP]
Nippon Life|日本生命
Dai-ichi Life|第一生命
Sompo Japan|損保ジャパン
Tokio Marine Japan|東京海上日動
~Aflac|アフラック
Meiji Yasuda|明治安田生命
Sony Insurance|ソニー損保
Sumitomo Life|住友生命
Zenrosai|~全労済
[CN]
Ping An|平安保险,中国平安
China Life|中国人寿
~PICC|人保财险,中国人保
~CPIC|太平洋保险
[TW]
Cathay Life|國泰人壽
Fubon Life|富邦人壽
Shin Kong Life|新光人壽
Nan Shan|南山人壽
[AU]
NRMA Insurance
~AAMI
Budget Direct AU
Medibank
Bupa Australia
~HCF
NIB Health|~nib
~Youi
Allianz Australia
~RACV
~RACQ
Suncorp Insurance
~GIO
~QBE
Woolworths Insurance
Real Insurance
[CA]
Intact Insurance|Intact
Desjardins Insurance
Sun Life Canada
Manulife Canada
Belair Direct
Sonnet
TD Insurance
Canada Life
Aviva Canada
~ICBC
Co-operators
Wawanesa
Great-West Life
Blue Cross Canada
[AR]
La Caja Seguros
Sancor Seguros
Federacion Patronal
San Cristobal Seguros
Zurich Argentina
Rivadavia Seguros
Allianz Argentina
Provincia Seguros
Mercantil Andina
[CL]
Consorcio Seguros
BCI Seguros
HDI Chile
Sura Chile
MetLife Chile
Mapfre Chile
Zurich Chile
Liberty Chile
[PE]
~Rimac|Rimac Seguros
Pacifico Seguros
Mapfre Peru
La Positiva
Interseguro
Oncosalud
[KZ]
Halyk Insurance|Халык страхование
Nomad Insurance|Номад Иншуранс
Eurasia Insurance|СК Евразия
Freedom Insurance
[TR]
Allianz Sigorta
Axa Sigorta
Anadolu Sigorta
Aksigorta
Sompo Sigorta
Mapfre Sigorta
Turkiye Sigorta
Anadolu Hayat
~AgeSA|Agesa Hayat
HDI Sigorta
Ray Sigorta
Sigortam.net
Zurich Sigorta
Garanti Emeklilik
~DASK
[BD]
MetLife Bangladesh|~Alico
Pragati Life
Green Delta Insurance|Green Delta
Delta Life
Jiban Bima|Jiban Bima Corporation
Guardian Life
Sandhani Life
[NP]
Nepal Life Insurance|Nepal Life
Shikhar Insurance
Rastriya Beema
NLG Insurance
Sagarmatha Insurance
LIC Nepal
Prabhu Insurance
[ET]
Nyala Insurance
Awash Insurance
Ethiopian Insurance
Nile Insurance
Oromia Insurance
`;
