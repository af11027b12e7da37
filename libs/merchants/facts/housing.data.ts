/** Rent, society dues, home repair, services and materials. */
export const housing = `
[IN]
NoBroker|No Broker,NoBrokerHood
MyGate
ADDA|Apnacomplex,~ADDA
CRED Rent Pay|CRED Rent
RedGirraffe
Magicbricks
Housing.com|Housing Com,Locon Solutions
Nestaway
Stanza Living
Zolo Stays|Zolostays
Colive
Housr
Urban Company|UrbanClap,Urban Clap
HouseJoy
Sulekha
Livspace
HomeLane
Design Cafe
Asian Paints
Berger Paints
Nippon Paint
Hindware
Jaquar
Cera Sanitaryware
Kajaria
Somany
Aquaguard|Eureka Forbes
Kent RO
LivPure
Voltas Service
Pest Control India|PCI Pest
Rentomojo
Furlenco
Snabbit
Pronto Home Services
[US]
Zillow Rent
Apartments.com
Terminix
Angi Home Services
Public Storage
[GB]
OpenRent
Rightmove
Homeserve
[AE]
Ejari
Emaar Community
Justlife
ServiceMarket
[PH]
Lamudi
[SG]
PropertyGuru
`;
