/** Handles of payment apps and banks, in lower case; others are known by shape. */
export const HANDLES = `upi ybl ibl axl okaxis oksbi okhdfcbank okicici okbizaxis paytm ptyes ptaxis pthdfc ptsbi ptybl apl yapl rapl amazonpay
waaxis wasbi waicici wahdfcbank axisb axis axisbank axisgo yescred credpay naviaxis sliceaxis slc slice jupiteraxis fifederal tapicici zoicici freoicici niyoicici
myicici goaxb abfspay ikwik mbk mbkns fkaxis superyes yespop yesfam yesg oneyes inhdfc rmhdfcbank hdfcbankjd shriramhdfcbank rajgovhdfcbank timecosmos timepay dhani twid pingpay fam famapp
sbi hdfcbank hdfc icici imobile pockets eazypay payzapp kotak kmbl kmb kaypay pnb boi bob barodampay barodapay mahb cnrb canara unionbank unionbankofindia uboi ubi united idbi idbibank idfc idfcbank idfcfirst idfcnetc
yesbank yesbankltd yespay indus indusind indbank indianbank rbl rblbank federal fbl kvb kvbank kbl karb sib dbs hsbc citi citigold sc scb scbl scmobile dlb cub csbpay csbcash tmb uco ucobank vjb allbank andb
aubank aupay ausfb bandhan barb cboi centralbank cmsidfc dcb dcbbank digikhata equitas esaf utkarsh utbi finobank nsdl postbank ippb ipb airtel airtelpaymentsbank mairtel jio jiomoney freecharge
iob jkb jsb jsbp psb purz ratn saraswat srcb tjsb trans synd obc lvb lvbank ezeetap payu razorpay rzp rajgov omni spicepay instapay`;
/** What stands before the sign where no name does: `WD@SBI`, `ATM@HDFC`. */
export const NOT_LOCAL =
  'w wd wdl atm pos ecom txn cash spent used debited withdrawn swiped swipe pur purchase';
/** Top levels after which a handle in front of them is the domain of a mail: `name@hdfcbank.com`. */
export const MAIL_TOPS = 'com in co net org bank io app ai me info biz us uk eu dev gov edu';
/** What begins where a handle ends without a space: `ravi@oksbiUPIRef`. */
export const AFTER_HANDLE = 'upi ref rrn on dated dt rs inr via for txn to from bal avl is and not by if';
