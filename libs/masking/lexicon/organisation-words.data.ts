/** More words that make a business of those around them, of languages beside English. */
export const MORE_ORGANISATION_WORDS = `samman yojana 
ud slu exchange toast pastry charcuterie supermercati autofficina tabacchi salumeria enoteca albergo pasteleria
ferreteria zapateria taller mercadinho oficina baeckerei gasthof baumarkt autohaus blumen buchhandlung verlag
stadtwerke praxis krankenkasse rumah kantin shamba marketi lokantası fırın fırını kawiarnia medicose udupi
aloft anantara kempinski meridien sheraton radisson novotel ibis sofitel pullman astoria intercontinental shangri
rosewood fairmont banyan dusit jumeirah rotana movenpick staybridge suites suite gucci fendi versace burberry
balenciaga givenchy rolex bulgari bvlgari swarovski pandora guess superdry uniqlo muji miniso adani kirloskar wipro
infosys tcs cognizant accenture capgemini deloitte kpmg pwc siemens samsung sony panasonic toshiba hitachi snacks
pavilion expressway judicial perfumes perfume oud aroma nutrition chocolate chocolates balloons ribbons harbour
accessories paragon topokki rooftop grocer manicure pedicure shopkeeper bouquet bouquets hypermart megamart souq souk
serviced italian chinese thai korean japanese lebanese indian mexican vegan vegetarian organic continental
multicuisine careem grabfood foodpanda deliveroo talabat momondo agoda traveloka klook trivago
chiwda chivda omlet omelette omelet upachar waakye jollof kenkey fufu suya chapati choma nyama dosa dosas idli idlis
panipuri vada pav bhaji misal samosa samosas momos rolls thali silk optics eggs mutton tacos bbq bagels donuts
doughnuts bread delicatessen deli greengrocer butcher butchers newsagent newsagents barbers plumbers roofing heating
landscaping ministries chapel charities daycare collections collection creations designs bags theatres tent
fabricators ventures darbar khanavali khana beer brewing roasters mitumba spaza tuckshop braai shisanyama nasi ayam
kopi hawker prata satay laksa rice noodles noodle ramen sushi dimsum tandoor tandoori kebabs grills roastery
fleischerei lounge orchard nurseries vineyard kennels jalpan chaap kachori poha jalebi rasgulla halwa halwai chana
kulcha paratha parathas lassiwala falafel kabsa machboos pilau ugali githeri mandazi mutura smocha bhajia viazi kuku
samaki kitenge salonist mpesa-agent pos-agent chophouse bukka mama-put buka ewa akara kilishi puff-puff bole amala
sagu pesarattu vadapav pavbhaji frankie shakes milkshakes waffles gelato creamery yogurt froyo pancakes crepes
sandwich sandwiches subs hotdogs wings steakhouse smokehouse chippy fryer carvery taproom rotisserie açougue farmatodo
pulperia colmado verduleria döner doner spätkauf getränke reinigung schreinerei tischlerei sanitär upholstery
locksmith locksmiths removals scaffolding glazing windscreens mot valeting carwash detailing autocare scrapyard
recycling skip skips allotment chiropractic podiatry acupuncture massage tattoo tattoos piercing lashes brows
aesthetics orthodontics tithe cathedral parish devasthanam devaswom vihara synagogue tutor tutors preschool dance
karate zumba pilates أولاد
darshini hardwares wafers ज्वैलर्स वितरण هايبرماركت ஸ்டோர் மெடிக்கல் ஓட்டல் మెడికల్ cakes cake flexicap smallcap midcap largecap multicap bluechip elss flexi equity debentures`;

/** Names of banks and of ways to pay, in one word. */
export const BANK_WORDS =
  'adib hdfc sbi icici axis kotak mahindra pnb bob boi canara idfc idbi indusind rbl federal citi citibank hsbc barclays chase wells fargo amex paytm phonepe gpay bhim cred mobikwik freecharge airtel jio dbs posb ocbc uob maybank cimb rhb emirates enbd nbd adcb fab mashreq equity kcb coop absa standard chartered stanbic gtbank zenith uba firstbank access fidelity revolut monzo starling natwest lloyds santander halifax nationwide tsb bbva caixabank sabadell ing n26 sparkasse commerzbank deutsche postbank bnp paribas sociÉtÉ bca bni bri mandiri bdo bpi gcash grabpay maya mpesa m-pesa safaricom visa mastercard rupay paypal stripe razorpay payu billdesk ccavenue cashfree yesbank bandhan karnataka dcb au ujjivan jana equitas slice niyo navi groww zerodha upstox';
