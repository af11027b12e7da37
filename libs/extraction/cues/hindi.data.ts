import type { CueTable } from './cue-table.js';

/** Hindi in Latin letters and in Devanagari. */
export const HINDI: CueTable = {
  language: 'hi',
  months:
    'जनवरी,जन फ़रवरी,फरवरी,फर मार्च अप्रैल मई जून जुलाई अगस्त सितंबर,सितम्बर अक्टूबर,अक्तूबर नवंबर,नवम्बर दिसंबर,दिसम्बर',
  rows: [
    ['debit', 'ada ho gaya|ada kar diya|ada kiya', 'Bill Rs 90 ada ho gaya'],
    [
      'debit',
      'kat gaye|kata gaya|kaate gaye|kat gaya|nikale gaye|bhej diya|bhej diye|bheja gaya|de diya|de diye|kar diya|transfer hua|kharch',
      'Rs 90 khate se kat gaye',
    ],
    ['debit', 'payment hogaya|payment ho gaya|bhugtan hua|bhugtan kiya', '90 ka bhugtan hua'],
    [
      'debit',
      'kate gaye|kaate|kate|kat gaya hai|kat gaye hain|nikale|nikala|nikaale|nikaale gaye|nikasi|bheje|bheje gaye|bheja|bhej diye gaye|chukaye|chukaya|bhugtan|kharch kiye|kharch kiya|debit hue|debit hua|debit kiye|katauti|kat liye|kharid*',
      'khate se Rs 90 kate gaye',
    ],
    [
      'debit',
      'डेबिट|काटी|काटा|काटे|कटे|कटौती|निकाला|निकासी|निकाली|निकाले गए|भुगतान|भेजे|भेजा|भेज दिए|खर्च किए|खरीदारी|खरीद|नामे|ट्रांसफर किए|चुकाए|निकाले|भुगतान किया|काटे गए|कट गए|खर्च',
      'आपके खाते से Rs 90 डेबिट',
    ],
    [
      'credit',
      'credit hue|credit hua|credit kiye|jama kar diye|jamaa|mile|mil gaye|aaye|aaye hain|prapt|salary aayi|jud gaye|jama|jama hua|jama hue|jama kiya|jama kiye|mila|prapt hua|prapt hue|aagaya|aa gaya|aaya|return kar|wapas',
      'khate mein Rs 90 jama hua',
    ],
    ['credit', 'क्रेडिट|जमा|जमा हुए|जमा किए|जमा कर दिए|प्राप्त|प्राप्त हुए|मिले|आए|वेतन|सैलरी|ब्याज|जोड़े गए', 'Rs 90 जमा'],
    [
      'refund',
      'wapas kiye|wapas kiya|wapas aaye|wapsi|refund kiya|refund hua|रिफंड|वापस|वापसी|लौटाए',
      'Rs 90 wapas kiye',
    ],
    ['out', 'len den|lenden|लेनदेन|लेन देन|ट्रांजेक्शन|ट्रांसफर', 'lenden Rs 90'],
    ['fee', 'शुल्क|चार्ज|shulk|जीएसटी', 'शुल्क Rs 9'],
    ['due', 'बकाया|कुल बकाया|देय राशि|कुल देय|bakaya|kul bakaya|dey rashi', 'कुल बकाया Rs 90'],
    ['min-due', 'न्यूनतम देय|न्यूनतम राशि|nyuntam rashi', 'न्यूनतम देय Rs 9'],
    ['limit', 'सीमा|लिमिट|उपलब्ध सीमा|उपलब्ध लिमिट', 'उपलब्ध लिमिट Rs 90'],
    [
      'balance',
      'shesh rashi|shesh|baqi|baqi raqam|baqi balance|baqaya|bacha|bache|bacha hai|bachat|uplabdh|uplabdh shesh|baki|baaki|baki rashi|bakaya rashi|khate me bacha|balance hai',
      'Shesh rashi: Rs 90',
    ],
    ['balance', 'शेष|बैलेंस|बैलेन्स|उपलब्ध|उपलब्ध बैलेंस|खाते में शेष|बकाया राशि|कुल शेष|उपलब्ध शेष|शेष राशि', 'शेष राशि Rs 90'],
    ['amount', 'rashi|rakam|राशि|रकम', 'rashi Rs 90'],
    ['otp', 'ओटीपी|वन टाइम पासवर्ड|सत्यापन कोड|पासवर्ड|किसी से साझा न', 'ओटीपी 9999'],
    [
      'declined',
      'asafal|vifal|safal nahi|nahi ho paya|fail ho gaya|अस्वीकृत|अपर्याप्त|नहीं हो सका|पर्याप्त नहीं|असफल|विफल',
      'bhugtan asafal',
    ],
    [
      'future',
      'katenge|kaata jayega|kaate jayenge|kate jayenge|hoga|jayega|jayenge|kiya jayega|काटे जाएंगे|काटा जाएगा|जाएगा|जाएंगे|होगा|किए जाएंगे',
      'Rs 90 kate jayenge',
    ],
    [
      'reminder',
      'antim tithi|dey tithi|yaad dilana|अंतिम तिथि|देय तिथि|नियत तिथि|अनुस्मारक|स्टेटमेंट|भुगतान करें',
      'अंतिम तिथि 9 मई',
    ],
    ['not', 'nahi|nahin|नहीं', 'nahi kate'],
    ['promo', 'ऑफर|छूट|मुफ्त|जीतें|पाएं|chhoot|muft|jeetein|paayen', 'छूट पाएं'],
    ['promo', 'recharge karein|labh ka|shuru karein|samapt', 'Rs 9 se recharge karein'],
    [
      'own',
      'aapke khate|aapke|aapne|aap|आपकी|आपने|आप|aapka|aapki|apke|tumhara|mera|आपके|आपका',
      'aapke khate mein',
    ],
    ['account', 'khate|khata|khaate|खाते|खाता|कार्ड|बैंक', 'khate mein'],
    ['end', 'ko|se|mein|ka|ke|ki|dwara|को|से', 'dukaan ko'],
    [
      'debit',
      'kate jayenge|kaate jayenge|kaata jayega|katenge|debit honge|काटे जाएंगे|काटा जाएगा|काट लिए जाएंगे|डेबिट होंगे',
      'Rs 90 kate jayenge',
    ],
    [
      'future',
      'kate jayenge|kaate jayenge|kaata jayega|katenge|debit honge|काटे जाएंगे|काटा जाएगा|काट लिए जाएंगे|डेबिट होंगे',
      'Rs 90 kate jayenge',
    ],
    ['initiated', 'pending hai|प्रक्रिया में|प्रगति पर|लंबित', 'भुगतान लंबित'],
    ['request', 'ne maange|mange hain|request ki hai|का अनुरोध|अनुरोध', 'dukaan ne maange Rs 90'],
    [
      'reference',
      'ref sankhya|sandarbh|संदर्भ|सन्दर्भ|संदर्भ संख्या|संदर्भ क्रमांक|रेफ|रेफरेंस|यूटीआर|यूपीआई रेफ|लेनदेन आईडी|ट्रांजेक्शन आईडी',
      'संदर्भ संख्या 9999',
    ],
    ['behind', 'ko|se|ne|dwara|को|से|ने|द्वारा', 'दुकान को Rs 90'],
    [
      'lure',
      'link par click|click karein|turant|band ho jayega|band kar diya|inam|jeeta|pin bhej*|kyc update|लिंक पर क्लिक|तुरंत|बंद हो जाएगा|इनाम|अपडेट करें|ब्लॉक',
      'turant link par click',
    ],
    [
      'lure',
      'mubarak ho|mubarak|inaam|cnic|atm pin|par bhejein|par bhej|rabta karein|nikla hai',
      'Mubarak ho! ATM PIN bhejein',
    ],
    [
      'request',
      'ki request|request bheji|request bheji hai|request aayi hai|ne request|paise maange|ne maanga|ne aapse|रिक्वेस्ट|पैसे मांगे|भुगतान का अनुरोध|मांगे हैं',
      'Rs 90 ki request bheji hai',
    ],
    [
      'declined',
      'nahi hua|nahi hui|nahin hua|fail ho gayi|fail hua|fail|reject ho gaya|atak gaya|नहीं हुआ|नहीं हुई|रद्द|फेल|अस्वीकार',
      'payment fail ho gaya',
    ],
    ['initiated', 'process mein|pending|ruka hua|hold par|होल्ड|रोकी गई|क्लियरिंग में', 'payment process mein'],
    [
      'reminder',
      'bharna hai|bhugtan karein|jama karein|baki hai|due hai|due date hai|overdue hai|der ho|se kam hai|se kam|बाकी है|बकाया है|ओवरड्यू|से कम',
      'EMI baki hai',
    ],
    [
      'promo',
      'dhamaka|pao|paao|paaye|tak cashback|tak ka cashback|sirf aaj|lagu|sharten lagu|ka faayda|loan paaye|शर्तें लागू|कैशबैक पाएं|तक का|अभी आवेदन',
      'cashback paaye',
    ],
    ['service', 'band rahega|band rahegi|uplabdh nahi|उपलब्ध नहीं|बंद रहेगी|बंद रहेगा|रखरखाव', 'seva band rahegi'],
    ['old-balance', 'se kam|se kam hai|से कम', 'Rs 90 se kam'],
  ],
};
