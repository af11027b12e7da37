/** What stands between `username` and the name: no name itself. */
export const USERNAME_LINKS =
  'id ids name names nm is no for new your my est ist es é è है nom nome имя adı adi utente pengguna पहचान @';
/** Follow `username` in a sentence about usernames. */
export const NO_USERNAMES = `required invalid incorrect wrong not taken already available valid case missing empty too and or the a an your you my and/or must should will has have was were been can cannot does field policy change changed changes reset
password pwd pin otp passcode login log sign code using with to from via on at in by for if of use click tap visit enter http https www here please here link page now name names only needed blocked locked expired verify required.
o y ou et e und oder ist est es não no non nicht kein your own id ids mandatory optional unknown none null undefined unavailable successful failed alert attempt detected device below above again first before after when only`;
/** Networks and apps whose members are called `@name`. */
export const SOCIAL_WORDS =
  'venmo cashapp cashtag gcash telegram tg twitter instagram insta ig tiktok snapchat snap discord handle username facebook fb threads linkedin github reddit wechat line skype signal youtube paypal revolut monzo maya user follow dm';
/** Before a member's name: `by @junmac_88`. */
export const SIDE_WORDS =
  'by from to with for de a para von an par à per di oleh daripada kepada as and @ ) user';
/** Between `username` and a name that is a plain word. */
export const COPULAS = 'is est ist es è é है ist était это';
/** Parts of names that banks and shops have there: `@HDFCBank_Cares`. */
export const OFFICIAL = 'bank|care|support|help|official|service|team|india|update|news';
