/** Taxes, government services and fines. */
export const feesTaxes = `
[IN]
Income Tax Department|Income Tax,Income Tax Dept,CBDT,TIN NSDL,E Pay Tax,ITD Tax
~GST|GSTN,GST Payment
Passport Seva|Passport Seva Kendra,MEA Passport
Parivahan|Parivahan Sewa,MoRTH,Vahan
RTO|Regional Transport Office
eChallan|E Challan,Traffic Challan,Traffic Police Challan
MCD Property Tax|Municipal Corporation of Delhi
BBMP|BBMP Property Tax
GHMC|GHMC Property Tax
BMC Property Tax|Brihanmumbai Municipal Corporation,MCGM
PMC Property Tax|Pune Municipal Corporation
Greater Chennai Corporation
GRAS Maharashtra|GRAS
SBI ePay|SBIePay
Bharatkosh|NTRP
IGRS|Stamp Duty
EPFO Challan
MCA21|Ministry of Corporate Affairs
UIDAI
Seva Sindhu
MeeSeva
eSevai
CSC e-Governance|CSC Egov
ICEGATE|~Customs Duty
[US]
IRS|IRS USA Tax,Internal Revenue Service
DMV
USCIS
[GB]
HMRC
DVLA
Council Tax
[DE]
Finanzamt
[FR]
DGFIP|Impots
[ES]
Agencia Tributaria
[AE]
Federal Tax Authority
Dubai Police
GDRFA
Amer Centre
Smart Dubai Government
[SA]
Absher
ZATCA
Sadad Moi
[KE]
~KRA|Kenya Revenue Authority
eCitizen
[ZA]
SARS Efiling|SARS
[NG]
FIRS
Remita
[TZ]
GePG
[SG]
IRAS
ICA Singapore
[MY]
LHDN|Hasil
JPJ Malaysia
[ID]
Pajak Online|DJP Online
Samsat
[PH]
BIR Tax
NBI Clearance
[BR]
Receita Federal|DARF
Detran
IPTU
[MX]
SAT Mexico
Tesoreria CDMX
[CO]
DIAN
[AR]
AFIP|ARCA Argentina
[RU]
FNS|ФНС
Gosuslugi|Госуслуги
GIBDD|ГИБДД
[TR]
Gelir Idaresi
[PK]
FBR Pakistan
NADRA
`;
