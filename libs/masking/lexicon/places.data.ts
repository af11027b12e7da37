/** Words that make a street of the words around them; those after `|` mean something else as well. */
export const STREET_WORDS = `street road rd avenue ave lane ln drive boulevard blvd parkway pkwy crescent cres terrace nagar colony marg jl chowk gali galli gully layout brgy barangay twr vihar enclave bagh puram salai straße strasse str weg gasse lorong jalan jln highway hwy expressway alley mews quay rue impasse chemin allée allee quai avenida avda ul calle carrer rua travessa alameda viale piazza corso vicolo ulica улица ул проспект пер переулок شارع طريق حي sokak sok cadde cad caddesi mahallesi mah straat laan gracht plein தெரு சாலை வீதி நகர் వీధి రోడ్డు రోడ్ నగర్ రస్తా ರಸ್ತೆ ಬೀದಿ ನಗರ রোড সড়ক লেন સોસાયટી રોડ ગલી ਗਲੀ റോഡ് रोड मार्ग गली नगर कॉलोनी मोहल्ला
| st av dr col colonia urb urbanización bairro barrio kel kec village way place pl cross square sq court ct close circle cir path row walk grove grv gate hill hills park gardens garden heights main sector block phase extension extn estate society apartments apts apt residency towers tower complex chs nivas niwas bhavan bhawan bazar bazaar peth wadi pur pally palya village vill post taluk tehsil mandal dist district opp nr bypass broadway rise lor wharf mount plaza largo route cours place carretera camino paseo platz ring ufer trl trail loop ter nw ne sw se postfach`;
/** Stands before the number of a house; those after `|` stand before other numbers as well. */
export const HOUSE_WORDS = `hse box bag postfach postbus casilla apartado skrytka ب flat house plot door apt apts apartment block blk suite ste hno villa bungalow makan gali galli quarter qtr khasra haus wohnung appartement appt piso apto bloco edificio edifício lot घर क्र வீடு ఇంటి ಮನೆ বাড়ি ઘર ਮਕਾਨ फ्लैट मकान फ़्लैट شقة بناية عمارة فيلا кв дом д корп корпус строение подъезд этаж офис quận phường ngõ
| unit h d office casa lote quadra bat bât bâtiment étage escalera portal puerta interno scala daire blok kat stiege top whg depto departamento apartamento shop room rm floor flr building bldg tower wing ward phase sector road cross main phòng`;
/** Stand between such a word and its number, or before the number by themselves: `H. No. 8`. */
export const NUMBERING = 'no nos h d number numéro número nº n nr num';
/** Words of addresses that a dot shortens. */
export const SHORTENED = 'co no brgy mt ft sta sto км г с пос обл क्र nr et lt';
/** An address may follow. */
export const SENT_WORDS =
  'sent to at address addr dispatched delivered delivery deliver ship shipped shipping live lives living visit in courier pickup pick residing resides located reach reached for bei à au zu an na naar op en em ke kepada a до на по giao đến';
/** A place may follow that tells where somebody was or lives. */
export const WHERE_WORDS =
  'atm एटीएम near hometown birthplace native wohnort geburtsort naissance nascita nacimiento birth location locality city town lives live living based reside resides login logged signin signed accessed sign withdrawn withdrawal wdl lost stolen parked';
/** The word before the name of a street and its number: `Calle Olmo 17`. */
export const STREET_FIRST =
  'calle c carrer avenida avda av paseo plaza camino carretera via viale piazza corso vicolo largo rua travessa praça alameda rodovia estrada ulica ul улица ул проспект просп пер jalan jl jln lorong шоссе rue avenue boulevard bd chemin impasse allée place quai cours am an auf zum zur im unter شارع gang kampung';
/** Streets that stand between their name and their number: `Lale Sok. 5`. */
export const NAME_FIRST =
  'sokak sok cadde cad caddesi mah mahallesi bulvarı blv utca út tér straat laan gracht weg straße strasse str allee gasse platz ring damm ufer';
/** Small words inside an address. */
export const ADDRESS_LINKS =
  'bis ter quater de des du la le les del della dei delle di da do dos das el los al of the y e der den dem zum zur am van von op near nr opp opposite behind bh beside off cross main floor flr st nd rd th no apt kv ke po et d l o a esq izq dcha et. km dist dt tq tal via';
/** Words that end an address, in texts in capitals too. */
export const ADDRESS_STOPS = `has have had is are was were will shall may can could on by from for with within until till before after since during please pls plz kindly call click visit track trk share otp code ref refno your you ur our we us my me i he she they it this that these those if but or dated date via through in at
thanks thank regards team sms txn amt amount bal avl balance rs inr usd card a/c ac acct account upi order awb shipment parcel package courier expected arriving arrival delivery delivered deliver dispatched shipped today tomorrow tonight now contact phone mobile mob tel ph helpline email mail dear customer sent received paid debited credited due valid reply type status confirm confirmed pending collect collection attempt failed successful successfully pay fee using used used. pin
aaj kal par pe ko ka ki ke se mein hai aayega liegt wird ist hat für mit und est sera sont avec pour será está esta con para por foi será com é per con sarà
पर में को से है हैं का की के तक आज कल ने और خلال في من إلى الى على قبل بعد يوم`;
/** Words after which an address is that of a bank or a shop. */
export const OFFICES =
  'branch branches atm store stores outlet outlets showroom filiale agence sucursal agencia';
/** Words of payments, after which the street behind `at` is that of a shop. */
export const PURCHASES =
  'office spent purchase purchased txn transaction used swiped charged debited paid swipe reserved pos buchung compra pagamento paiement';
/** Endings of words that are streets by themselves: `Lindenstraße`. */
export const STREET_ENDINGS =
  'straße strasse str gasse weg platz allee ufer damm ring markt straat laan kade gracht plein dreef gatan vägen gade vej gata veien katu tie utca';
/** Countries as they end an address. */
export const COUNTRIES =
  'india bharat usa uk uae england scotland wales ireland deutschland germany france españa spain italia italy brasil brazil portugal nederland netherlands singapore kenya nigeria ghana canada australia pakistan bangladesh nepal';
/** Cities, in one word; their postcodes are known beside them. */
export const CITIES = `mumbai delhi bengaluru bangalore chennai kolkata hyderabad pune ahmedabad surat jaipur lucknow kanpur nagpur indore thane bhopal visakhapatnam vizag patna vadodara ghaziabad ludhiana agra nashik nasik faridabad meerut rajkot varanasi srinagar aurangabad dhanbad amritsar allahabad prayagraj ranchi howrah coimbatore jabalpur gwalior vijayawada jodhpur madurai raipur kota guwahati chandigarh solapur hubli mysuru mysore tiruchirappalli trichy bareilly aligarh moradabad gurgaon gurugram noida jalandhar bhubaneswar salem warangal guntur kochi cochin ernakulam dehradun asansol kolhapur ajmer jammu mangalore mangaluru udaipur thiruvananthapuram trivandrum kozhikode calicut thrissur goa panaji shimla puducherry pondicherry jhansi nellore tirupati belgaum siliguri durgapur jamshedpur gaya secunderabad mohali panchkula
london manchester birmingham leeds glasgow liverpool bristol sheffield edinburgh cardiff belfast nottingham leicester coventry bradford oxford cambridge brighton plymouth southampton reading dublin cork
york angeles chicago houston phoenix philadelphia antonio diego dallas jose austin francisco seattle denver boston detroit nashville memphis portland vegas baltimore milwaukee albuquerque tucson fresno sacramento atlanta miami oakland minneapolis tulsa tampa orleans cleveland dayton boise pittsburgh cincinnati orlando buffalo
singapore dubai sharjah ajman doha riyadh jeddah dammam manama muscat kuwait cairo alexandria nairobi mombasa kisumu nakuru eldoret kampala lagos abuja ibadan kano accra kumasi johannesburg pretoria durban soweto sandton
berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg augsburg bonn würzburg wien vienna graz salzburg zürich zurich genf bern basel paris lyon marseille toulouse nice nantes strasbourg bordeaux lille rennes montpellier madrid barcelona valencia sevilla zaragoza málaga malaga bilbao roma rome milano milan napoli torino palermo bologna firenze genova verona venezia lisboa lisbon porto amsterdam rotterdam utrecht eindhoven breda haag brussels antwerp gent warszawa kraków krakow praha budapest stockholm oslo københavn helsinki athens istanbul ankara izmir moscow москва kyiv
toronto montreal montréal vancouver calgary ottawa edmonton sydney melbourne brisbane perth adelaide auckland wellington karachi lahore islamabad rawalpindi dhaka chittagong kathmandu colombo manila cebu makati jakarta surabaya bandung kuala lumpur penang johor bangkok hanoi hong tokyo osaka seoul
paulo janeiro brasília salvador fortaleza curitiba méxico mexico guadalajara monterrey bogotá bogota medellín lima santiago buenos`;
