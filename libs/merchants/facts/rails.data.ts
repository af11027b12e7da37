/** Names that carry a payment and are never its merchant: wallets, UPI apps, gateways, networks, banks and co-branded cards. */
export const rails = `
UPI,BHIM,BHIM UPI,UPI Lite,IMPS,NEFT,RTGS,NACH,ACH,ECS,POS,ECOM,ATM,SWIFT,SEPA,RuPay,Visa,Mastercard,Maestro,Amex
American Express,Diners Club,Discover Card,NPCI,NPCI BHIM,BBPS,Bharat BillPay,Bharat Connect,Aadhaar Pay,AePS
PhonePe,Phone Pe,Paytm,Paytm UPI,Paytm Wallet,One97 Communications,One97,Google Pay,GPay,Tez,Amazon Pay,Amazonpay,Amazon Pay UPI
Amazon Pay Wallet,MobiKwik,Freecharge,CRED,Cred Club,Cred UPI,WhatsApp Pay,Airtel Money,Airtel Payments Bank,Jio Money
Jio Payments Bank,Fino Payments Bank,India Post Payments Bank,IPPB,Paytm Payments Bank,NSDL Payments Bank,Navi UPI,Super.money
Kiwi UPI,Fi Money,Jupiter Money,BharatPe,Bharat Pe,Pine Labs,Mswipe,Ezetap,Razorpay,RZP,PayU,PYU,Payu Money,CCAvenue,CCA,Cashfree,Instamojo
Easebuzz,Juspay,Paygate,Worldline,Ingenico,Stripe,PayPal,Square,Sq,Adyen,Braintree,Checkout.com,Skrill,Payoneer,Wise,Revolut
Monzo,Starling,N26,Venmo,Zelle,Cash App,Apple Pay,Samsung Pay,Alipay,WeChat Pay,LianLian
M-Pesa,Mpesa,Lipa na Mpesa,Airtel Money,Tigo Pesa,Mixx by Yas,Halopesa,Orange Money,MTN MoMo,Momo,Wave,EcoCash,Telebirr,OPay,PalmPay,Flutterwave,Paystack
Kuda,GCash,Maya,PayMaya,GoPay,OVO,Dana,ShopeePay,LinkAja,QRIS,PromptPay,TrueMoney,ZaloPay,Viettel Money,DuitNow,Touch n Go eWallet
Boost Wallet,GrabPay,PayNow,PayLah,FPS,Octopus Wallet,KakaoPay,Naver Pay,LINE Pay,Pix,PicPay,Mercado Pago,Nequi,Daviplata,Yape,Plin,SPEI,CoDi
STC Pay,Urpay,Mada,KNET,Benefit Pay,Careem Pay,eSewa,Khalti,bKash,Nagad,Rocket Wallet,Upay,Easypaisa,JazzCash,SadaPay,NayaPay,Raast,FriMi,Genie Wallet
SBP,СБП,Mir Card,YooMoney,QIWI,Troy Card,Papara
HDFC Bank,HDFC,SBI,State Bank of India,State Bank,ICICI Bank,ICICI,Axis Bank,Axis,Kotak Mahindra Bank,Kotak Bank,Kotak,Yes Bank,IndusInd Bank,IndusInd
IDFC First Bank,IDFC First,IDFC,Bank of Baroda,BOB,Bank of India,BOI,Punjab National Bank,PNB,Canara Bank,Canara,Union Bank of India,Union Bank,Indian Bank
Indian Overseas Bank,IOB,Central Bank of India,UCO Bank,Bank of Maharashtra,Punjab and Sind Bank,Federal Bank,South Indian Bank,Karnataka Bank,Karur Vysya Bank
City Union Bank,RBL Bank,Bandhan Bank,AU Small Finance Bank,AU Bank,Equitas,Ujjivan,DCB Bank,Dhanlaxmi Bank,Tamilnad Mercantile Bank,J&K Bank,CSB Bank,Saraswat Bank
SVC Bank,Cosmos Bank,IDBI Bank,IDBI,HSBC,Citibank,Citi,Standard Chartered,DBS Bank,DBS,Deutsche Bank,Barclays,Bank of America,Wells Fargo,Chase,JPMorgan,Capital One
US Bank,PNC,TD Bank,Lloyds,NatWest,Santander,BBVA,CaixaBank,ING,Rabobank,ABN AMRO,Commerzbank,Sparkasse,BNP Paribas,Societe Generale,Credit Agricole
Emirates NBD,ENBD,ADCB,FAB,First Abu Dhabi Bank,Mashreq,Dubai Islamic Bank,DIB,RAKBANK,CBD,Liv Bank,Al Rajhi Bank,SNB,Riyad Bank,QNB,NBK,KFH,Bank Muscat,CIB,NBE
Equity Bank,KCB,Co-operative Bank,NCBA,Stanbic,Absa,FNB,Nedbank,Capitec,Standard Bank,GTBank,Access Bank,Zenith Bank,UBA,First Bank,CRDB,NMB,CBE,Commercial Bank of Ethiopia,Dashen Bank,Awash Bank
OCBC,UOB,Maybank,CIMB,Public Bank,RHB,BCA,Mandiri,BRI,BNI,SCB,Kasikornbank,Krungthai,Bangkok Bank,Vietcombank,Techcombank,BDO,BPI,Metrobank,UnionBank
Itau,Bradesco,Nubank,Banco do Brasil,Caixa,Banamex,Banorte,Bancolombia,Davivienda,BCP,Interbank,Sberbank,Сбербанк,Tinkoff,Т-Банк,Тинькофф,VTB,ВТБ,Alfa-Bank,Альфа-Банк
HBL,UBL,MCB,Meezan Bank,Bank Alfalah,Allied Bank,BRAC Bank,Dutch-Bangla Bank,Nabil Bank,Commercial Bank,Sampath Bank,Hatton National Bank,Bank Melli,Garanti,Akbank,Isbank,Ziraat,Yapi Kredi
SBI Card,HDFC Credit Card,Amazon Pay ICICI,Amazon Pay ICICI Card,Flipkart Axis,Flipkart Axis Bank,Flipkart SBI,Myntra Kotak,Swiggy HDFC,Swiggy HDFC Bank,Tata Neu HDFC,Tata Neu Infinity
Airtel Axis,Airtel Axis Bank,IRCTC SBI,IRCTC SBI Card,BPCL SBI,BPCL SBI Card,IndianOil HDFC,Indian Oil Axis,IndianOil Kotak,Reliance SBI,Ola SBI,Ola Money,Zomato Money,Zomato RBL,Bajaj Finserv RBL,Titan SBI,Apollo SBI,Vistara Axis
MakeMyTrip ICICI,Uber Cash,Swiggy Money,Flipkart Pay Later,Amazon Pay Later,Amazon Pay Balance,Yatra SBI,Cleartrip SBI,Shoppers Stop HDFC,Lifestyle SBI,Marriott HDFC
`;
