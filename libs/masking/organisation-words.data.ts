/** Words that make the words around them a business, an institution or a thing, never a person. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `ltd limited pvt private plc llc llp inc corp corporation co company gmbh ag srl bv spa group holdings enterprise enterprises industries industry international global solutions solution systems technologies technology tech software labs lab laboratories laboratory media networks network telecom communications digital online services service consultancy consultants consulting associates partners agency agencies traders trader trading sales distributors distributor suppliers supplies exports imports industries
store stores mart supermarket supermart hypermarket market bazaar bazar shop shops shoppe retail mall plaza emporium boutique fashion fashions textiles garments silks sarees jewellers jewellery jewels jewelers electronics electricals electrical hardware mobiles computers furniture furnishings optical opticals opticians stationery stationers books book bookstore gifts toys sports motors motor automobiles auto autos garage tyres wheels cycles cars cabs cab taxi travels travel tours tourism airlines airways aviation railways railway rail metro transport logistics courier couriers cargo express parcel
hotel hotels inn resort resorts lodge hostel restaurant restaurants resto cafe coffee tea chai stall bakery bakers bakes sweets dhaba foods food kitchen eatery eats bistro diner grill pizza pizzeria burger burgers biryani biriyani chicken juice juices bar pub brewery wines wine liquor caterers catering dairy milk meat fish fruits fruit vegetables veg vegetable grocery groceries kirana provision provisions general
consultation consultations zone point corner world hub palace garden house hospital hospitals clinic clinics medical medicals medicine medicines pharmacy pharma pharmaceuticals chemist chemists drugs diagnostics diagnostic dental dentist doctor care healthcare health wellness nursing home homes path pathology scans scan physio physiotherapy ayurveda veterinary vet
salon saloon spa parlour parlor beauty barber laundry cleaners cleaning gym fitness yoga club
school schools college university institute institution academy classes coaching tuition tutorials education educational vidyalaya
petrol petroleum pump pumps fuel fuels filling station gas oil diesel cng bunk energy power electricity electric water supply board utility utilities bill bills recharge prepaid postpaid broadband internet dth fiber fibre cable cylinder
bank banks banking finance financial finserv fincorp capital securities insurance assurance mutual fund funds investment investments amc broking brokers brokerage wallet payments payment pay credit card cards loan loans emi premium policy deposit account accounts nach upi neft imps rtgs ecs atm pos
trust foundation temple mandir church mosque masjid gurudwara society association federation council municipal municipality corporation panchayat government govt ministry department dept office authority commission court police tax taxes income customs treasury revenue union
builders developers construction constructions realty realtors properties property estate estates infra infrastructure apartment apartments residency towers rent maintenance security facility facilities
cinema cinemas theatre theater multiplex movies movie films film entertainment events games gaming music studio studios photography printers print press news newspaper
subscription subscriptions membership order orders booking bookings ticket tickets purchase shopping delivery merchant customer store refund cashback reward rewards offer bonus gift voucher salary wages pension dividend interest charges fee fees fine penalty emi sip rd fd topup top-up
support team desk helpline centre center branch head customer department
sons bros brothers`.split(/\s+/),
);

/** Words that no name of a person has, though they do not make a business either. */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  `a an the to from by at on in of for via with your you our we my me his her its this that these those is are was were be been has have had will shall may can do did done not no yes if then else and or but so as per up down out off over
customer customers cardholder cardholders user users sir madam maam mam member members subscriber client investor policyholder account-holder accountholder holder applicant valued friend all parent parents guardian student team colleague partner passenger guest shopper traveller traveler driver sender receiver payee payer beneficiary remitter merchant self own
dear hi hello hey greetings alert info information note notice update reminder important urgent attention congratulations congrats thank thanks regards team
debited credited debit credit paid sent received transferred transfer trf withdrawn deposited spent used purchase purchased made done successful success successfully failed declined pending processed completed initiated requested approved reversed refunded
account accounts ac acct a/c acc card cards bank banking wallet savings current salary loan emi fd rd upi vpa imps neft rtgs nach ecs atm pos ref refno rrn utr utrno txn txnid transaction trans id no number amt amount bal balance avl available avbl avail limit lmt outstanding due total min minimum date dt dated time valid expires expiry today tomorrow yesterday now new old last next
rs inr usd eur gbp aed sgd kes ksh ngn zar myr idr php thb re rupees dollars euros
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
call sms dial visit click login log contact please pls kindly use share block report call-back helpline toll free tollfree whatsapp mobile phone email mail otp pin cvv password code kyc pan aadhaar
india indian usa uk uae dubai london singapore nairobi kenya delhi mumbai chennai bengaluru bangalore kolkata hyderabad pune mumbai gurgaon gurugram noida jaipur lucknow ahmedabad europe america africa asia
north south east west green red blue black white gold golden silver royal star super big best fresh smart city town national state central local global united first prime premium classic daily quick fast easy happy lucky great grand new plus max mini pro one two three four five six seven eight nine ten
iban bic swift ifsc sepa sort ach wire zelle venmo fps paynow duitnow mpesa m-pesa confirmed
sim net data pack plan value plan gb mb sale flat cash cheque chq check atm
desc description narration remark memo fund mode type status reason remarks purpose against towards between until till since after before because while where when who what why how
dr mr mrs ms miss shri smt sri prof er
der die das und mit von zum zur bei vom am im ist ihre ihr sie konto karte betrag le la les un une des du au aux et est votre vous carte compte solde el los las su sus tu cuenta tarjeta saldo por para con o os as um uma seu sua
आप आपके आपका आपकी आपको खाता खाते में से का के की को ने है हैं था हुआ हुए हुई जमा डेबिट क्रेडिट बैंक रु रू रुपये रुपए रुपया राशि शेष दिनांक संदर्भ प्रिय ग्राहक उपयोगकर्ता कार्ड ओटीपी किसी साथ साझा न करें द्वारा भेजा भेजे भेजने भेज वाले वाला प्राप्त भुगतान लेनदेन यूपीआई और पर तक लिए या नहीं यदि सफल सफलतापूर्वक निकासी कॉल नाम एटीएम पैसे
من إلى الى في على تم حسابك بطاقتك مبلغ رصيد عميل عميلنا العزيز عزيزي ريال درهم بنك البنك عبر رقم بتاريخ حوالة تحويل`.split(
    /\s+/,
  ),
);

/** Names of banks and of ways to pay, in one word. */
export const BANK_WORDS: ReadonlySet<string> = new Set(
  'hdfc sbi icici axis kotak mahindra pnb bob boi canara idfc idbi indusind rbl federal citi citibank hsbc barclays chase wells fargo amex paytm phonepe gpay bhim cred mobikwik freecharge airtel jio dbs posb ocbc uob maybank cimb rhb emirates enbd nbd adcb fab mashreq equity kcb coop absa standard chartered stanbic gtbank zenith uba firstbank access fidelity revolut monzo starling natwest lloyds santander halifax nationwide tsb bbva caixabank sabadell ing n26 sparkasse commerzbank deutsche postbank bnp paribas sociÉtÉ bca bni bri mandiri bdo bpi gcash grabpay maya mpesa m-pesa safaricom visa mastercard rupay paypal stripe razorpay payu billdesk ccavenue cashfree yesbank bandhan karnataka dcb au ujjivan jana equitas slice niyo navi groww zerodha upstox'.split(
    ' ',
  ),
);
