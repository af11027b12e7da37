/** More words that make a business of those around them, of languages beside English. */
export const MORE_ORGANISATION_WORDS = `
ud slu exchange toast pastry charcuterie supermercati autofficina tabacchi salumeria enoteca albergo pasteleria
ferreteria zapateria taller mercadinho oficina baeckerei gasthof baumarkt autohaus blumen buchhandlung verlag
stadtwerke praxis krankenkasse rumah kantin shamba marketi lokantası fırın fırını kawiarnia medicose udupi
darshini hardwares wafers ज्वैलर्स वितरण هايبرماركت ஸ்டோர் மெடிக்கல் ஓட்டல் మెడికల్ cakes cake`;

/** Names of banks and of ways to pay, in one word. */
export const BANK_WORDS =
  'hdfc sbi icici axis kotak mahindra pnb bob boi canara idfc idbi indusind rbl federal citi citibank hsbc barclays chase wells fargo amex paytm phonepe gpay bhim cred mobikwik freecharge airtel jio dbs posb ocbc uob maybank cimb rhb emirates enbd nbd adcb fab mashreq equity kcb coop absa standard chartered stanbic gtbank zenith uba firstbank access fidelity revolut monzo starling natwest lloyds santander halifax nationwide tsb bbva caixabank sabadell ing n26 sparkasse commerzbank deutsche postbank bnp paribas sociÉtÉ bca bni bri mandiri bdo bpi gcash grabpay maya mpesa m-pesa safaricom visa mastercard rupay paypal stripe razorpay payu billdesk ccavenue cashfree yesbank bandhan karnataka dcb au ujjivan jana equitas slice niyo navi groww zerodha upstox';
