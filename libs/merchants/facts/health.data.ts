/** Pharmacies, hospitals, clinics, labs and vets. */
export const health = `
[IN]
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
~Boots|Boots Pharmacy,Boots UK
Superdrug
Lloyds Pharmacy
Specsavers
Bupa
Vision Express
[DE]
DocMorris
Shop Apotheke
[FR]
Doctolib
[ES]
Sanitas
Quironsalud
[AE]
Life Pharmacy
Aster Clinic
BinSina Pharmacy
Mediclinic
NMC Hospital|NMC Healthcare
Thumbay Hospital
Medcare
[SA]
Nahdi|Nahdi Pharmacy
Al Dawaa|Aldawaa Pharmacies
Dr Sulaiman Al Habib
[EG]
El Ezaby
19011 Pharmacy
Vezeeta
[KE]
Goodlife Pharmacy
Aga Khan Hospital|Aga Khan University Hospital
Nairobi Hospital
Mydawa
[ZA]
Clicks Pharmacy|~Clicks
Dis-Chem|Dischem
Netcare
[NG]
HealthPlus
Medplus Nigeria
[SG]
Guardian Health
Raffles Medical
Watsons
Unity Pharmacy
[MY]
Caring Pharmacy
KPJ Hospital
[ID]
Kimia Farma
Halodoc
Apotek K24
Siloam
[TH]
Bumrungrad
Bangkok Hospital
[VN]
Pharmacity
Nha Thuoc Long Chau|Long Chau
[PH]
Mercury Drug
South Star Drug
[CA]
Shoppers Drug Mart
Rexall
[AU]
Chemist Warehouse
Priceline Pharmacy
[BR]
Drogasil
Droga Raia
Drogaria Sao Paulo
Pague Menos
Fleury Diagnosticos
[MX]
Farmacias Guadalajara
Farmacias Similares|Dr Simi
Farmacias del Ahorro
Farmacia San Pablo
[CO]
Cruz Verde
Drogas La Rebaja
Farmatodo
[CL]
Salcobrand
Farmacias Ahumada
[AR]
Farmacity
[RU]
Apteka 36.6
Gorzdrav|Горздрав
Rigla|Ригла
Invitro|Инвитро
Gemotest|Гемотест
[PK]
Dvago
Servaid Pharmacy
Chughtai Lab
Shaukat Khanum
[BD]
Lazz Pharma
Square Hospital
Popular Diagnostic
[LK]
Asiri Hospital
Nawaloka
`;
