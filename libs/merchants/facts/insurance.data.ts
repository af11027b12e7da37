/** Life, health, motor and other insurers. */
export const insurance = `
[IN]
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
Aviva
Direct Line Insurance
Admiral Insurance
Churchill Insurance
Vitality Health
Legal and General
[DE]
Allianz
Huk Coburg
AOK Krankenkasse
Techniker Krankenkasse
[FR]
AXA
MAIF
Macif
[ES]
Mapfre
Mutua Madrilena
[IT]
Generali
UnipolSai
[AE]
Sukoon Insurance|Oman Insurance
Daman Health
Orient Insurance
[SA]
Bupa Arabia
Tawuniya
[KE]
Britam
Jubilee Insurance
NHIF|SHIF
CIC Insurance
[ZA]
Discovery Health
Sanlam
Old Mutual
OUTsurance
Momentum Health
[NG]
Leadway Assurance
AIICO
[SG]
AIA
Great Eastern
~Prudential
NTUC Income Insurance
Manulife
[MY]
Etiqa
Takaful Malaysia
[ID]
BPJS Kesehatan
[TH]
Muang Thai Life
[PH]
PhilHealth
Sun Life
[BR]
Porto Seguro
SulAmerica
Bradesco Saude
Unimed
[MX]
GNP Seguros
Qualitas
[CO]
~Sura
Seguros Bolivar
[RU]
Ingosstrakh|Ингосстрах
Sogaz|СОГАЗ
Rosgosstrakh|Росгосстрах
[PK]
State Life Insurance
EFU Life
Adamjee Insurance
[LK]
Ceylinco
`;
