/** Pharmacies, hospitals, clinics, labs and vets. */
export const health = `
[IN]
Apollo 24
Frank Ross Pharmacy
Noble Medicals
Sanjivani Medical
Generico
KIMS Hospitals
Rainbow Hospitals
Sankara Eye
Aravind Eye
LV Prasad
Agilus
Metropolis Lab
Vision Express India
Specsmakers
Cult Care
Supertails Vet
~CGHS
~MIOT
Sparsh Hospital
Tata Memorial
Patanjali Chikitsalay
HealthKart
Apollo Pharmacy|Apollo Medicals,Apollo Pharmacies
Apollo 24x7|Apollo247
Apollo Hospitals|Apollo Hospital,Apollo Clinic,Apollo Health,~Apollo
MedPlus|Med Plus,Optival Health
Netmeds
PharmEasy|Pharm Easy,Axelia Solutions
Tata 1mg|1mg,Tata1mg
Wellness Forever
Noble Plus
Frank Ross
Guardian Pharmacy
Aster Pharmacy
Davaindia
Jan Aushadhi|Janaushadhi,Jan Aushadhi Kendra
Truemeds
Medlife
Sasta Sundar
Sanjivani Pharmacy
Himalaya Wellness
Kapiva
Traya
Man Matters
Fortis|Fortis Hospital,Fortis Healthcare
Max Hospital|Max Healthcare,Max Super Speciality
Manipal Hospital|Manipal Hospitals
Narayana Health|Narayana Hrudayalaya
Medanta
Aster Hospital|Aster CMI,Aster DM
Columbia Asia
Sakra Hospital
KIMS Hospital|KIMS
Yashoda Hospital|Yashoda Hospitals
Care Hospital|Care Hospitals
Global Hospital|Gleneagles
Kokilaben Hospital|Kokilaben Dhirubhai Ambani
Lilavati Hospital
Breach Candy Hospital
Hinduja Hospital|PD Hinduja
Jaslok Hospital
Wockhardt Hospital
Ruby Hall Clinic
Jupiter Hospital
Sahyadri Hospital
AIIMS
PGIMER
CMC Vellore
Sir Ganga Ram Hospital|Ganga Ram Hospital
BLK Hospital
Artemis Hospital
Paras Hospital
Medica Superspecialty
AMRI Hospital
Kauvery Hospital
MIOT International
Rela Hospital
Cloudnine
Rainbow Hospital|Rainbow Children
Motherhood Hospital
Sankara Eye Hospital|Sankara Nethralaya
Aravind Eye Hospital
LV Prasad Eye
Dr Agarwals Eye|Dr Agarwal Eye
Vasan Eye Care
Centre for Sight
Clove Dental
Sabka Dentist
Partha Dental
Apollo Dental
Dr Lal PathLabs|Lal Pathlabs,Lal Path Labs,DLPL
Thyrocare
SRL Diagnostics|Agilus Diagnostics,SRL Labs
Metropolis Healthcare|Metropolis Labs,~Metropolis
Vijaya Diagnostic|Vijaya Diagnostics
Suburban Diagnostics
Redcliffe Labs
Healthians
Orange Health
Neuberg Diagnostics
Lucid Diagnostics
Mahajan Imaging
Aarthi Scans
Krsnaa Diagnostics
Tenet Diagnostics
Practo
MFine
DocsApp
Lybrate
Tata Health
HealthifyMe
Portea
Nova IVF
Indira IVF
VLCC Clinic
Dr Batra's|Dr Batras
Kaya Clinic
Cultfit Health
Dhanvantari Medicals
DCC Animal Hospital
Crown Vet
[US]
Walgreens Pharmacy
Costco Pharmacy
Kroger Pharmacy
Walmart Pharmacy
CVS MinuteClinic
Duane Reade
LensCrafters
Warby Parker
Pearle Vision
America's Best
VCA Animal Hospital
1-800 Contacts
One Medical
ZocDoc
Heartland Dental
Western Dental
Sutter Health
HCA Healthcare
Concentra
CityMD
Express Scripts
BetterHelp
~Hims
PillPack
Vitamin Shoppe
CVS|CVS Pharmacy
Walgreens
Rite Aid
Kaiser Permanente
Quest Diagnostics
LabCorp
GoodRx
Mayo Clinic
Cleveland Clinic
Teladoc
Aspen Dental
Banfield Pet Hospital
[GB]
Well Pharmacy
Rowlands Pharmacy
Day Lewis
Pharmacy2U
MyDentist
Bupa Dental
Nuffield Health
Spire Healthcare
Vets4Pets
Medivet
NHS Prescription|~NHS
~Boots|Boots Pharmacy,Boots UK
Superdrug
Lloyds Pharmacy
Specsavers
Bupa
Vision Express
[DE]
easyApotheke
Fielmann
Apollo Optik
Helios Klinik
Charite
Redcare
medpex
Sanicare
DocMorris
Shop Apotheke
[FR]
Optic 2000
Alain Afflelou
~Krys
Generale d'Optique
Ramsay Sante
~Qare
Cerballiance
Biogroup
~CPAM
Parapharmacie Leclerc
Doctolib
[ES]
Vitaldent
Dentix
Clinica Baviera
HM Hospitales
General Optica
Multiopticas
DosFarma
Adeslas Dental
Vithas
Sanitas
Quironsalud
[AE]
Boots UAE
Supercare Pharmacy
Medicina Pharmacy
Al Manara Pharmacy
Burjeel Hospital
American Hospital Dubai
Cleveland Clinic Abu Dhabi
Saudi German Hospital
Prime Hospital
Zulekha Hospital
Al Jaber Optical
Rivoli EyeZone
Yateem Optician
Micro Health Lab
Dr Nutrition
Holistic Pharmacy
Life Pharmacy
Aster Clinic
BinSina Pharmacy
Mediclinic
NMC Hospital|NMC Healthcare
Thumbay Hospital
Medcare
[SA]
صيدلية النهدي|صيدليات النهدي,النهدي
Al Dawaa Pharmacy|صيدليات الدواء,الدواء
United Pharmacy|صيدليات المتحدة
Whites Pharmacy|وايتس
Magrabi|مغربي
Dallah Hospital|مستشفى دلة
Al Mouwasat|المواساة
Al Borg Lab|مختبرات البرج,البرج
Delta Lab|مختبرات دلتا
~Eyewa|ايوا
Nahdi|Nahdi Pharmacy
Al Dawaa|Aldawaa Pharmacies
Dr Sulaiman Al Habib
[EG]
El Ezaby Pharmacy|صيدليات العزبي,العزبي
Seif Pharmacy|صيدليات سيف
Misr Pharmacies|صيدليات مصر
Al Borg Egypt|معمل البرج
Al Mokhtabar|المختبر
Alfa Lab|معامل ألفا
Cleopatra Hospital|مستشفى كليوباترا
Dar Al Fouad|دار الفؤاد
Magrabi Egypt
Yodawy
El Ezaby
19011 Pharmacy
Vezeeta
[KE]
Haltons Pharmacy
Portal Pharmacy
Pharmaplus
Lancet Kenya
MP Shah Hospital
Karen Hospital
Avenue Hospital
Gertrude's Hospital|Gertrudes
Optica Kenya
Mater Hospital
Medihealth
Malibu Pharmacy
AAR Healthcare
Coptic Hospital
Goodlife Pharmacy
Aga Khan Hospital|Aga Khan University Hospital
Nairobi Hospital
Mydawa
[ZA]
Mediclinic SA
Life Healthcare
Lancet Laboratories
Ampath
PathCare
Spec-Savers SA
Torga Optical
Link Pharmacy
Alpha Pharm SA
Intercare
Clicks Pharmacy|~Clicks
Dis-Chem|Dischem
Netcare
[NG]
Alpha Pharmacy
Reddington Hospital
Lagoon Hospital
Eko Hospital
Mega Lifesciences
Synlab Nigeria
Clinix
Nett Pharmacy
Eye Foundation
PharmAlliance
HealthPlus
Medplus Nigeria
[SG]
Mount Elizabeth Hospital
SingHealth
NTUC Unity
Doctor Anywhere
Parkway
Healthway Medical
Q&M Dental
Spectacle Hut
Tan Tock Seng
National Healthcare Polyclinic
Owndays
Eu Yan Sang
Guardian Health
Raffles Medical
Watsons
Unity Pharmacy
[MY]
Alpro Pharmacy
BIG Pharmacy
AA Pharmacy
Health Lane
Guardian Malaysia
Watsons Malaysia
Pantai Hospital
Sunway Medical
Qualitas Clinic
Focus Point
Columbia Asia Malaysia
Prince Court
BP Healthcare
Caring Pharmacy
KPJ Hospital
[ID]
Apotek Guardian|Guardian Indonesia
Century Apotek
Apotek Roxy
Prodia
Alodokter
RS Hermina|Hermina
Mayapada Hospital
RS Mitra Keluarga|Mitra Keluarga
Optik Melawai
Optik Seis
RS Pondok Indah
Pramita Lab
Viva Apotek
Kimia Farma
Halodoc
Apotek K24
Siloam
[TH]
Samitivej|โรงพยาบาลสมิติเวช
Phyathai Hospital|โรงพยาบาลพญาไท
BNH Hospital
Fascino|ฟาสซิโน
Boots Thailand
Watsons Thailand|วัตสัน
Ramathibodi|รามาธิบดี
Siriraj|ศิริราช
Vejthani
Top Charoen Optical|แว่นท็อปเจริญ
eXta Plus
Bumrungrad
Bangkok Hospital
[VN]
An Khang Pharmacy|Nha thuoc An Khang
Vinmec
FV Hospital
Benh Vien Cho Ray|Cho Ray
Bach Mai Hospital
Medlatec
Guardian VN Pharmacy
Kinh Mat Anna
Pharmacity
Nha Thuoc Long Chau|Long Chau
[PH]
The Medical City
St Luke's Medical
Makati Med|Makati Medical Center
Hi-Precision Diagnostics
Generika
TGP Pharmacy|The Generics Pharmacy
Rose Pharmacy
Watsons PH
EO Optical|EO Executive Optical
Ideal Vision
Asian Hospital
Healthway PH
Mercury Drug
South Star Drug
[CA]
Pharmaprix
London Drugs
Jean Coutu
LifeLabs
Dynacare
Uniprix
PharmaSave
Clearly Contacts
Dental Corp Canada
Brunet Pharmacie
Shoppers Drug Mart
Rexall
[AU]
TerryWhite Chemmart|Terry White
~Amcal
Discount Drug Stores
Specsavers AU
~OPSM
Laverty Pathology
Medibank Dental
Bupa Dental AU
Sonic Health
Blooms Chemist
Greencross Vets
Chemist Warehouse
Priceline Pharmacy
[BR]
Drogaria Pacheco
~Panvel
Drogarias Nissei|Nissei
Ultrafarma
Drogaria Araujo|~Araujo
Farmacias App
Extrafarma
Venancio Drogaria
Hospital Albert Einstein
~Dasa
Hermes Pardini
Lavoisier
Delboni
Rede D'Or
Hapvida
OdontoCompany
Sorridents
Oticas Carol
Oticas Diniz
Chilli Beans
Dr Consulta
Doctoralia
Drogasil
Droga Raia
Drogaria Sao Paulo
Pague Menos
Fleury Diagnosticos
[MX]
Farmacias Benavides|Benavides
Farmacias Yza|~YZA
Farmacia Guadalajara
Laboratorio Chopo|~Chopo
Salud Digna
Hospital Angeles
Medica Sur
Hospital ABC
Devlyn
Opticas Lux
Ben and Frank
Farmacias Roma
Farmacias Klyns
~IMSS
Farmacias Guadalajara
Farmacias Similares|Dr Simi
Farmacias del Ahorro
Farmacia San Pablo
[CO]
Colsubsidio Drogueria|Droguerias Colsubsidio
Cafam Drogueria|Droguerias Cafam
Audifarma
Compensar Salud
Colsanitas
Sura EPS
Fundacion Santa Fe
~Lafam
GMO Optica
Colmedica
Synlab Colombia
Locatel
Drogueria Alemana
Cruz Verde
Drogas La Rebaja
Farmatodo
[CL]
RedSalud
IntegraMedica
Clinica Alemana
Clinica Las Condes
Bupa Chile
GMO Chile
Rotter y Krauss
Place Vendome
Fonasa
Salcobrand
Farmacias Ahumada
[AR]
Farmacias del Dr Ahorro|Dr Ahorro
~OSDE
Swiss Medical
Hospital Italiano
Galeno
Medicus
Selma Digital
Farmacity
[RU]
Apteka.ru|Аптека.ру
Stolichki|Столички
Eapteka|ЕАПТЕКА
Planeta Zdorovya|Планета Здоровья
Neofarm|Неофарм
Aprel Apteka|Апрель
Implozia|Имплозия
Vita Apteka|Вита
Farmlend|Фармленд
~Ozerki|Озерки
Zdravcity|Здравсити
~Medsi|Медси
SM Klinika|СМ-Клиника
Helix Lab|Хеликс
KDL Lab|~KDL,~КДЛ
Lens Master|Линзмастер
Ochkarik|Очкарик
Dokter Ryadom|Доктор рядом
SberZdorovie|СберЗдоровье
Mat i Ditya|Мать и дитя
Gorzdrav Apteka
Rigla Apteka
Invitro Lab
Apteka 36.6
Gorzdrav|Горздрав
Rigla|Ригла
Invitro|Инвитро
Gemotest|Гемотест
[PK]
Fazal Din|Fazal Din Pharma
Clinix Pharmacy
Time Medico
Kausar Medico
Agha Khan Hospital|~AKUH
Indus Hospital
Marham
Oladoc
Essa Lab
Excel Labs
IDC Islamabad
Shifa International|~Shifa
Doctors Hospital
Liaquat National
Dvago
Servaid Pharmacy
Chughtai Lab
Shaukat Khanum
[BD]
Arogga
MedEasy
Tamanna Pharmacy
Ibn Sina
Labaid
Evercare Hospital
United Hospital Dhaka
Apollo Dhaka
Bangladesh Eye Hospital
Medinova
BIRDEM
Lazz Pharma
Square Hospital
Popular Diagnostic
[LK]
Healthguard
Union Chemists
Lanka Hospitals
Durdans
Hemas Hospital
Vision Care
Osu Sala
Nawaloka Hospital
Medihelp
Asiri Hospital
Nawaloka
[IT]
Lloyds Farmacia
Dr Max Italia
GrandVision
Salmoiraghi e Vigano
DentalPro
Humanitas
Synlab
Redcare Italia
1000Farmacie
Amplifon
[NL]
BENU Apotheek
Pearle NL
Hans Anders
Specsavers NL
~Mediq
[PL]
DOZ Apteka|~Doz.pl
Gemini Apteka|Gemini
Super-Pharm Polska
Medicover
Lux Med
Enel-Med
Diagnostyka
~Alab
Vision Express Polska
Dr.Max Apteka
[PT]
~CUF
Luz Saude|Hospital da Luz
Lusiadas
MultiOpticas Portugal
Germano de Sousa
[RO]
Catena
Sensiblu
Dona Farmacia|Farmacia Dona
Help Net
Dr.Max Romania
Regina Maria
Synevo
[CZ]
Dr. Max
Benu CZ
Pilulka
[QA]
Hamad Medical|Hamad Hospital
Kulud Pharmacy
Wellcare Pharmacy
[TZ]
Shree Hindu Mandal
TMJ Hospital
Muhimbili
[UG]
Nakasero Hospital
Case Medical
First Pharmacy
Guardian Health Uganda
Vine Pharmacy
[GH]
Ernest Chemists
Pharmanova
Nyaho Medical
Korle Bu
MedLab Ghana
[ET]
Kenema Pharmacy
Gishen Pharmacy
St Paul Hospital
[HK]
~Mannings|~萬寧
Watsons HK|~屈臣氏
Union Hospital HK|仁安醫院
Hong Kong Sanatorium|養和醫院
Hospital Authority|醫院管理局
Optical 88|眼鏡88
[CN]
Yifeng Pharmacy|益丰大药房
Laobaixing Pharmacy|老百姓大药房
Tongrentang|~同仁堂
Ali Health|阿里健康
JD Health|京东健康
Dashenlin|~大参林
Ping An Good Doctor|平安好医生
[TW]
Cosmed|~康是美
Medfirst|~杏一
Great Tree Pharmacy|大樹藥局
[JP]
Matsumoto Kiyoshi|マツモトキヨシ,マツキヨ
Welcia|ウエルシア
Tsuruha|ツルハドラッグ,~ツルハ
Sugi Pharmacy|スギ薬局
Sundrug|サンドラッグ
Cosmos Drug|コスモス薬品
Nihon Chouzai|日本調剤
~JINS|~ジンズ
~Zoff|~ゾフ
Megane Ichiba|眼鏡市場
[KR]
Samsung Medical Center|삼성서울병원
Asan Medical|서울아산병원,아산병원
Severance|세브란스병원
Seoul National University Hospital|서울대학교병원,서울대병원
Onnuri Pharmacy|온누리약국
Davich Optical|다비치안경
[NZ]
Unichem
Life Pharmacy NZ
Bargain Chemist
Specsavers NZ
[PE]
Inkafarma
Mifarma
Boticas BTL|~BTL
Boticas y Salud
Boticas Peru
Clinica Internacional
Clinica San Pablo
Suiza Lab
Econolentes
~Auna
[EC]
Fybeca
Pharmacys
Farmacias Sana Sana|Sana Sana
Cruz Azul Farmacia|Farmacias Cruz Azul
Medicity
[KZ]
Europharma|Еврофарма
Sadykhan|Садыхан
Olymp Lab|КДЛ Олимп,Олимп
Biosfera KZ|Биосфера
[UA]
ANC Apteka|Аптека АНЦ,~АНЦ
Podorozhnyk Apteka|Аптека Подорожник
Bazhayemo Zdorovya|Бажаємо здоров'я
Synevo Ukraine|Сінево
Dila Lab|Діла
Dobrobut|Добробут
Tabletki.ua
[BY]
Belfarmacia|Белфармация
Dobryya Leki|Добрыя лекi
Planeta Zdorovo BY
[TR]
Acibadem|Acıbadem
Memorial Hastanesi
Medical Park
Medicana
Florence Nightingale
Dunyagoz
Atasun Optik|Atasun
Dentgroup
Liv Hospital
Medipol
~MHRS
Düzen Laboratuvar
[NP]
Grande Hospital
Norvic
Mediciti Nepal|Nepal Mediciti
Jeevee
HAMS Hospital
Om Hospital
`;
