/** Salons, spas, laundry, gyms and sport. */
export const personalCare = `
[IN]
Lakme Salon
Jawed Habib
Naturals Salon|Naturals Unisex Salon
Green Trends
Enrich Salon
Geetanjali Salon
Looks Salon
Toni and Guy
YLG Salon
Bodycraft
Truefitt and Hill
O2 Spa
Tattva Spa
Four Fountains Spa
Yes Madam
Cult.fit|Cultfit,Curefit,Cure Fit,Cult Gym
Gold's Gym|Golds Gym
Anytime Fitness
Snap Fitness
Talwalkars
Fitness First
Fitpass
Plus Fitness
Playo
Hudle
Tumbledry
UClean
Laundrymate
DhobiLite
Pressto
The Man Company
Beardo
Ustraa
Bombay Shaving Company
[US]
Planet Fitness
LA Fitness
~Equinox
Orangetheory
24 Hour Fitness
Supercuts
Great Clips
Sport Clips
Massage Envy
ClassPass
Peloton
YMCA
[GB]
PureGym
The Gym Group
David Lloyd
Treatwell
[DE]
McFit
Urban Sports Club
[FR]
Basic-Fit|Basic Fit
[AE]
GymNation
Nstyle
Tips and Toes
Washmen
[SA]
Fitness Time
[SG]
ActiveSG
[MY]
Celebrity Fitness
[PH]
Davids Salon
[BR]
Smart Fit
Gympass|Wellhub
O Boticario
[RU]
World Class Fitness
[ZA]
Virgin Active
`;
