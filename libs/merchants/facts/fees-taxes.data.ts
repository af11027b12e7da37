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
Franchise Tax Board|~FTB
NYS DTF|New York State Tax
~EFTPS
County Tax Collector|Tax Collector
Treasury Direct Fee
Social Security Administration Fee
NYC Parking Violations|NYC Finance
State of California DMV
IRS|IRS USA Tax,Internal Revenue Service
DMV
USCIS
[GB]
~GOV.UK
Passport Office UK|HM Passport Office
TV and Court Fines|~HMCTS
~UKVI|UK Visas
Companies House
PCN Parking Fine|Penalty Charge Notice
Land Registry
HMRC
DVLA
Council Tax
[DE]
Bundeskasse
Stadtkasse
Zollamt|Bundeszoll
Landesjustizkasse
KFZ Zulassungsstelle
Finanzamt
[FR]
Impots.gouv|Trésor Public
URSSAF
~ANTAI|Amendes
~ANTS
Mairie de Paris
Douane Francaise
DGFIP|Impots
[ES]
~AEAT|Hacienda
Seguridad Social|~TGSS
DGT Multas|~DGT
Ayuntamiento de Madrid
Ayuntamiento de Barcelona
Agencia Tributaria
[AE]
~TAMM
Ministry of Interior UAE|MOI UAE
~Amer
Emirates ID Authority|~ICP,ICA Smart
RTA Fines
Abu Dhabi Police
Sharjah Police
DED Dubai|Dubai Economy
Dubai Courts
Dubai Land Department|~DLD
Dubai Municipality
DHA Fees
~MOHRE
Federal Tax Authority
Dubai Police
GDRFA
Amer Centre
Smart Dubai Government
[SA]
Absher Services|أبشر
Jawazat|الجوازات
~Saher|ساهر
Muroor|المرور
Balady|بلدي
ZATCA KSA|هيئة الزكاة
Ministry of Interior KSA|وزارة الداخلية
Ministry of Commerce KSA|وزارة التجارة
~GOSI|التأمينات الاجتماعية
Muqeem|مقيم
Moj Najiz|ناجز,Ministry of Justice KSA
Absher
ZATCA
Sadad Moi
[KE]
~iTax|KRA iTax
NTSA TIMS
Nairobi County|Nairobi City County
eCitizen Kenya
Kenya Immigration
~NHC
~KRA|Kenya Revenue Authority
eCitizen
[ZA]
eNaTIS|~NaTIS
~AARTO
Home Affairs|Dept of Home Affairs
PayCity
~JMPD
~CIPC
Traffic Fines SA|PayFine
SARS Efiling|SARS
[NG]
FIRS Nigeria|Federal Inland Revenue
~LIRS
~FRSC
Nigeria Immigration|NIS Passport
CAC Nigeria|Corporate Affairs Commission
Remita TSA
~NIMC
FIRS
Remita
[TZ]
TRA Tanzania|Tanzania Revenue Authority
~NIDA
GePG
[SG]
~ICA
~LTA|LTA OneMotoring
IRAS Tax
~ACRA
URA Parking
HDB Season Parking
MOM Work Pass|Ministry of Manpower
~SLA
Singapore Police Fine|Traffic Police Singapore
IRAS
ICA Singapore
[MY]
LHDN Malaysia|Hasil LHDN
~JPJ
PDRM Saman|~PDRM
~MyEG
~DBKL
Jabatan Imigresen|Imigresen
~MBPJ
~MPSJ
~SSM
LHDN|Hasil
JPJ Malaysia
[ID]
~DJP|Ditjen Pajak
Samsat Online|E-Samsat,SIGNAL Samsat
Imigrasi Indonesia|Ditjen Imigrasi
Bea Cukai
PBB Jakarta|Bapenda
ETLE Tilang|E-Tilang
MPN G3
PNBP Simponi|Simponi
Pajak Online|DJP Online
Samsat
[PH]
~BIR
~LTO|LTO Philippines
DFA Passport
~NBI
Bureau of Customs
PSA Serbilis
~MMDA
SEC Philippines
LGU Real Property Tax|~RPT
BIR Tax
NBI Clearance
[BR]
Detran SP|Detran RJ,Detran MG
Receita Federal Brasil
Simples Nacional|DAS MEI
~SEFAZ|Sefaz SP
~IPVA
Prefeitura de Sao Paulo|Prefeitura SP
Prefeitura do Rio
Policia Federal|~GRU
~INSS|GPS INSS
PRF Multas
~FGTS
Poupatempo
Receita Federal|DARF
Detran
IPTU
[MX]
~SAT
Gobierno CDMX|Finanzas CDMX
Tenencia|Refrendo Vehicular
SRE Pasaporte|~SRE
IMSS Patronal|SIPARE
Infracciones CDMX|Fotomultas
Predial CDMX
Gobierno del Estado|Gob Edo Mex
~INM
SAT Mexico
Tesoreria CDMX
[CO]
DIAN Impuestos
~SIMIT
Secretaria de Hacienda
Secretaria de Movilidad
Gobernacion|Gobernación de Antioquia
~PILA|Aportes en Linea,SOI PILA
Cancilleria Pasaporte
Camara de Comercio
~RUNT
Mi Planilla
DIAN
[AR]
AFIP Argentina|~ARCA
~ARBA
Monotributo|VEP Monotributo
Rentas
~ANSES
Municipalidad de Cordoba
Infracciones CABA
~DNRPA
Renaper
AFIP|ARCA Argentina
[RU]
FNS Russia|ФНС России,~УФК,Казначейство
Gosuslugi Portal|Госуслуги РФ
GIBDD Shtrafy|Штрафы ГИБДД
~ENS|~ЕНС,Единый налоговый счет
~FSSP|ФССП
~МФЦ|Мои документы
Rosreestr|Росреестр
MVD Russia|МВД России
Sud Gosposhlina|Мировой суд
~PFR|~СФР,Социальный фонд
FNS|ФНС
Gosuslugi|Госуслуги
GIBDD|ГИБДД
[TR]
Gelir Idaresi Baskanligi|Gelir İdaresi Başkanlığı,~GİB
Vergi Dairesi|Vergi Dairesi Tahsilat
~SGK
MTV Odeme
~IBB
Trafik Cezasi|Trafik Cezası EGM
E-Devlet
Tapu Kadastro|~TKGM
Nufus Mudurlugu
Belediye Emlak|Belediye Tahsilat
Gelir Idaresi
[PK]
~FBR
NADRA ID
Excise and Taxation|Excise Punjab,Excise Sindh
DGIP Passport|Passport Pakistan
Punjab Traffic Police|e-Challan Punjab
~PRA|Punjab Revenue Authority
SRB Sindh
LTV Token|Token Tax
Arms License Fee
FBR Pakistan
NADRA
[IT]
Agenzia delle Entrate
Agenzia Entrate Riscossione|Equitalia
~INPS
PagoPA
ACI Bollo|Automobile Club
Comune di Milano
Comune di Roma
[NL]
Belastingdienst
~CJIB
~RDW
DUO Leges
~SVB
Gemeente Amsterdam
Waterschapsbelasting
[PL]
Urzad Skarbowy
~ZUS
Urzad Miasta
~GITD
[EG]
Egyptian Tax Authority|مصلحة الضرائب
Egypt Traffic|المرور المصري,نيابة المرور
Digital Egypt|مصر الرقمية
[MA]
DGI Maroc
~NARSA
~CNSS
[UG]
URA Uganda|Uganda Revenue Authority
~NIRA
~KCCA
UNEB Fees
[RW]
Irembo
~RRA|Rwanda Revenue
[GH]
GRA Ghana|Ghana Revenue Authority
DVLA Ghana
Ghana.gov
Passport Ghana
[ET]
Ministry of Revenues|~ERCA
ERA Ethiopia
[TH]
Revenue Department Thailand|กรมสรรพากร
Department of Land Transport|กรมการขนส่งทางบก
Traffic Police Thailand|ใบสั่งจราจร
Customs Thailand|กรมศุลกากร
Social Security Thailand|ประกันสังคม
Immigration Thailand|สำนักงานตรวจคนเข้าเมือง
[VN]
Tong Cuc Thue|Cuc Thue,Chi cuc Thue
Kho Bac Nha Nuoc
Cong Dich Vu Cong
~CSGT|Phat CSGT
Bao Hiem Xa Hoi|~BHXH
[HK]
Inland Revenue HK|~稅務局
Transport Department HK|~運輸署
Immigration HK|入境事務處
Rating and Valuation|差餉物業估價署
[CN]
State Taxation Administration|国家税务总局,~税务局
Traffic Police 12123|交管12123
Social Insurance CN|~社保
[TW]
National Taxation Bureau|~國稅局
Motor Vehicles Office TW|~監理站
Labor Insurance TW|~勞保局
[JP]
National Tax Agency|~国税庁,~税務署
Tokyo Metropolitan Tax|都税事務所,東京都主税局
Japan Pension Service|日本年金機構
Police Fine JP|交通反則金
[KR]
National Tax Service|~국세청,~홈택스
~Wetax|~위택스,~지방세
Etax Seoul|~이택스
National Pension|국민연금공단
Korea Customs|~관세청
Traffic Fine KR|경찰청교통민원,~이파인
[AU]
Australian Taxation Office|~ATO,Tax Office Payments
Service NSW
VicRoads
Revenue NSW
Service Victoria
TMR Queensland
City of Sydney
Fines Victoria
Home Affairs AU
~ASIC
[NZ]
Inland Revenue NZ|~IRD
Waka Kotahi|~NZTA
Auckland Council
Immigration NZ
[CA]
Canada Revenue Agency|~CRA
ServiceOntario
~SAAQ
City of Toronto
~IRCC
Service BC
Revenu Quebec
City of Vancouver
Ville de Montreal
BC Provincial Court Fines
[CL]
~SII|Servicio de Impuestos Internos
Tesoreria General|~TGR
Registro Civil Chile|Registro Civil
Permiso de Circulacion
Municipalidad de Santiago
Previred
Aduanas Chile
[PE]
~SUNAT
SAT Lima
Municipalidad de Lima
RENIEC
Migraciones Peru
SUNARP
Pagalo.pe|Págalo
SBN MTC
[EC]
SRI Ecuador|~SRI
~IESS
ANT Ecuador
Municipio de Quito
[DO]
~DGII
Intrant
Pasaportes Dominicana
[KZ]
~KGD|~КГД
eGov KZ|~eGov
Shtrafy KZ|Штрафы ПДД
[UA]
DPS Ukraine|~ДПС,ДПС України
~Diia|~Дія
DAI Fine|Штраф ПДР
TSC MVS|Сервісний центр МВС
[BD]
NBR Bangladesh|e-Return NBR
~BRTA
e-Passport BD
NID BD|NID Service
A-Challan
~DNCC
~DSCC
Land Tax BD|~LDTAX
[LK]
Inland Revenue Sri Lanka|IRD Sri Lanka
GovPay|Lanka GovPay
Dept of Motor Traffic|~DMT
Immigration Sri Lanka
Colombo Municipal|Colombo Municipal Council
EPF Sri Lanka
[NP]
IRD Nepal|Inland Revenue Nepal
Nagarik App
Dept of Passports Nepal
Traffic Police Nepal|Traffic Fine Nepal
Malpot
Yatayat Byabastha|~DoTM
Kathmandu Metropolitan
[IL]
Israel Tax Authority|רשות המסים
Bituach Leumi|ביטוח לאומי
Tel Aviv Municipality|עיריית תל אביב
Jerusalem Municipality|עיריית ירושלים
`;
