import type { CueTable } from './cue-table.js';

/** Hindi in Latin letters and in Devanagari. */
export const HINDI: CueTable = {
  language: 'hi',
  months:
    'जनवरी,जन फ़रवरी,फरवरी,फर मार्च अप्रैल मई जून जुलाई अगस्त सितंबर,सितम्बर अक्टूबर,अक्तूबर नवंबर,नवम्बर दिसंबर,दिसम्बर',
  rows: [
    [
      'debit',
      'kat gaye|kata gaya|kaate gaye|kat gaya|nikale gaye|bhej diya|bhej diye|bheja gaya|de diya|de diye|kar diya|transfer hua|kharch',
      'Rs 90 khate se kat gaye',
    ],
    ['debit', 'payment hogaya|payment ho gaya|bhugtan hua|bhugtan kiya', '90 ka bhugtan hua'],
    ['debit', 'डेबिट|निकाले|भुगतान किया|काटे गए|कट गए|खर्च', 'आपके खाते से Rs 90 डेबिट'],
    [
      'credit',
      'jama|jama hua|jama hue|jama kiya|jama kiye|mila|prapt hua|prapt hue|aagaya|aa gaya|aaya|return kar|wapas',
      'khate mein Rs 90 jama hua',
    ],
    ['credit', 'क्रेडिट|जमा|प्राप्त', 'Rs 90 जमा'],
    ['balance', 'shesh rashi|shesh|bakaya rashi|khate me bacha|balance hai', 'Shesh rashi: Rs 90'],
    ['balance', 'शेष|बैलेंस|उपलब्ध शेष|शेष राशि', 'शेष राशि Rs 90'],
    ['amount', 'rashi|rakam|राशि|रकम', 'rashi Rs 90'],
    ['otp', 'ओटीपी', 'ओटीपी 9999'],
    ['declined', 'asafal|vifal|असफल|विफल', 'bhugtan asafal'],
    ['promo', 'recharge karein|labh ka|shuru karein|samapt', 'Rs 9 se recharge karein'],
    ['own', 'aapke|aapka|aapki|apke|tumhara|mera|आपके|आपका', 'aapke khate mein'],
    ['account', 'khate|khata|खाते|खाता', 'khate mein'],
    ['end', 'ko|se|mein|ka|ke|ki|dwara|को|से', 'dukaan ko'],
  ],
};
