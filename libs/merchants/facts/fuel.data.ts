/** Petrol, diesel, CNG and charging of electric vehicles. */
export const fuel = `
[IN]
Indian Oil|IndianOil,IOCL,Indian Oil Corporation,IOC Petrol
Bharat Petroleum|BPCL,BP Petrol,Bharat Petrol
Hindustan Petroleum|HPCL,HP Petrol,HP Petrol Pump
Nayara Energy|Nayara,Essar Oil
Jio-bp|Jio BP,Reliance BP Mobility,Reliance Petroleum
Shell|Shell India,Shell Petrol
Mahanagar Gas CNG|MGL CNG
IGL CNG|Indraprastha Gas CNG
Adani CNG
Tata Power EZ Charge|Tata Power EV
Ather Grid
Statiq
ChargeZone|Charge Zone
Jio-bp pulse
Kazam EV
Zeon Charging
Glida
Sun Mobility
Battery Smart
[US]
ExxonMobil|Exxon,~Mobil
Chevron
Texaco
Sunoco
Valero
Marathon Petroleum
Speedway
Arco
Phillips 66
Conoco
Citgo
Sinclair Oil
Buc-ee's|Bucees
QuikTrip
Sheetz
Casey's General Store
Love's Travel Stop
Pilot Travel Center
Murphy USA
Tesla Supercharger
ChargePoint
Electrify America
EVgo
[GB]
~BP|BP Connect
Esso
Applegreen
Gridserve
[DE]
Aral
Jet Tankstelle
IONITY
EnBW Mobility
[FR]
TotalEnergies|Total Energies,Total Access,~Total
[ES]
Repsol
Cepsa
Galp
[IT]
Eni Station|Agip
[PL]
Orlen|PKN Orlen
Circle K Fuel
[AE]
ADNOC
ENOC
EPPCO
Emarat
[SA]
Aldrees
Petromin
SASCO
[KE]
Rubis
Vivo Energy
Ola Energy
[ZA]
Engen
Sasol
Astron Energy
[NG]
NNPC
Oando
Ardova
[GH]
GOIL
[SG]
SPC Petrol|Singapore Petroleum
Caltex
[MY]
Petronas
Petron
[ID]
Pertamina
[TH]
PTT Station
Bangchak
[VN]
Petrolimex
[PH]
Seaoil
Phoenix Petroleum
[AU]
Ampol
[CA]
Petro-Canada
[BR]
Petrobras|Posto Petrobras,BR Mania
Ipiranga
Posto Shell
[MX]
Pemex
[CO]
Terpel
[AR]
YPF
Axion Energy
[CL]
Copec
[RU]
Lukoil|Лукойл
Gazpromneft|Газпромнефть
Rosneft|Роснефть
Tatneft|Татнефть
[TR]
Opet
Petrol Ofisi
[PK]
PSO|Pakistan State Oil
Attock Petroleum
[BD]
Padma Oil
[LK]
Ceypetco
Lanka IOC
`;
