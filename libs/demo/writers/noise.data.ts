/** What else a phone receives, in wordings of our own: sender|text, a line each; {digits:N}, {rupees:LOW:HIGH} and {day} are filled in. */
export const PROMOTIONS = `
AX-KOTAKB-P|You have a pre-approved personal loan offer of Rs.{rupees:3:9},00,000 at 10.75% p.a. Apply now on the Kotak app. T&C apply.
AD-RBLBNK-P|Convert your purchases above Rs.{rupees:3:9},000 into easy EMIs on your RBL Bank Credit Card. T&C apply.
AD-RBLBNK-P|Get 10% cashback up to Rs.{rupees:5:15}00 at Croma with your RBL Bank Credit Card this weekend. Shop now! T&C apply.
VM-SWIGGY-P|Hungry? Flat {rupees:40:60}% off on your next order with code CRAVE{digits:2}. Order now on Swiggy!
VM-ZOMATO-P|Weekend treat: get up to Rs.{rupees:80:150} off on dinner. Use code DINE{digits:2}. T&C apply.
JM-MYNTRA-P|The big fashion sale is on! Min {rupees:50:70}% off on top brands. Shop now, offer ends tonight.
JM-FLPKRT-P|Sale starts tomorrow! Flat {rupees:40:80}% off on mobiles and laptops. Extra Rs.{rupees:5:20}00 off with cards. Hurry!
AX-AIRTEL-P|Upgrade to Airtel Black and save Rs.{rupees:2:5}00 a month. Limited period offer. Download the app.
VM-BIGBSK-P|Stock up and save! Flat Rs.{rupees:100:250} off on orders above Rs.{rupees:9:19}99. Use code FRESH{digits:2}. T&C apply.
VM-MMTRIP-P|Fly away this long weekend: fares from Rs.{rupees:19:39}99. Book now, limited seats. T&C apply.
VM-CULTFT-P|New year, new you! Flat {rupees:25:50}% off on all memberships. Offer valid till midnight. Join now.
JD-PHONPE-P|Refer a friend and earn up to Rs.{rupees:1:3}00 cashback. Offer valid this month. T&C apply.
VM-SPTIFY-P|Get 3 months of Premium free when you join before {day}. Terms apply.
AX-MAKEUP-P|Glow sale is live: buy 2 get 1 free on all skin care. Shop now at Nykaa.
VM-BOOKMS-P|Movie night! Flat Rs.{rupees:75:150} off on 2 tickets. Use code MOVIE{digits:2}. Hurry!
AD-APOLLO-P|Flat {rupees:15:25}% off on medicines this week at Apollo. Order now.
VM-CANBNK-P|Gold loan at lowest interest rate, up to Rs.{rupees:10:30} lakh. Visit your nearest Canara Bank branch. T&C apply.
`;

export const NOTICES = `
AX-KOTAKB-S|You have logged in to Kotak net banking on {day}. If this was not you, call us immediately.
AX-KOTAKB-S|Dear customer, scheduled maintenance: UPI services of Kotak Bank will be unavailable on {day} from 01:00 to 03:00. We regret the inconvenience.
VM-DLHVRY-S|Your parcel from Amazon has been delivered on {day}. Tracking no {digits:13}.
VM-BLUDRT-S|Your shipment {digits:11} is out for delivery today. Delivery code will be asked at the door.
AD-RBLBNK-S|Your request to change the billing address of your RBL Bank Credit Card has been completed on {day}.
VM-IRCTCI-S|Dear customer, your profile has been verified on {day}. Happy journey. IRCTC
VM-CANBNK-S|Dear customer, your KYC details have been updated on {day}. -Canara Bank
AX-KOTAKB-S|A payee has been added to your Kotak Bank account on {day}. Call us if not done by you.
`;

export const LOGIN_CODES = `
VM-SWIGGY-S|{digits:6} is your OTP to log in to Swiggy. Do not share it with anyone.
AX-KOTAKB-S|{digits:6} is your OTP for Kotak net banking login. Never share your OTP with anyone.
VM-AMAZON-S|{digits:6} is your Amazon verification code. Do not share it.
JD-PHONPE-S|Use OTP {digits:5} to log in to PhonePe. It is valid for 5 minutes.
VM-UIDAIG-S|{digits:6} is your one time password for Aadhaar services. Do not share it with anyone.
`;

/** From private numbers: what never to answer. */
export const SMISHING = `
+9170{digits:8}|Dear customer, your Kotak Bank account will be blocked today. Update your PAN immediately: http://kotak-kyc-verify.example/login
+9163{digits:8}|Rs.{rupees:15:45},000 lottery amount credited to your bank account. Click http://claim-prize.example/u{digits:3} to claim now.
`;
