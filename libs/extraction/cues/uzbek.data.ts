import type { CueTable } from './cue-table.js';

/** Uzbek; Cyrillic is read by its Latin spelling. */
export const UZBEK: CueTable = {
  language: 'uz',
  months: 'yanvar fevral mart aprel may iyun iyul avgust sentabr,sentyabr oktabr,oktyabr noyabr dekabr',
  rows: [
    [
      'debit',
      "to'lov|tolov|to'landi|tulov|yechildi|yechib olindi|xarid|chiqim|o'tkazildi|naqd pul yechish|hisobdan chiqarildi|харид|чиқим|тўлов|ечилди",
      "To'lov 90 000 so'm",
    ],
    [
      'credit',
      "kirim|tushdi|to'ldirish|to'ldirildi|qabul qilindi|kelib tushdi|hisobga olindi|oylik|кирим|тушди|pul o'tkazmasi keldi",
      "Kirim 90 000 so'm",
    ],
    ['refund', 'qaytarildi|qaytarish|bekor qilindi', "Qaytarildi 90 000 so'm"],
    ['out', "o'tkazma|operatsiya|pul o'tkazma|ўтказма", "O'tkazma 90 000 so'm"],
    ['amount', 'summa|miqdor|miqdori', "Summa 90 000 so'm"],
    ['balance', 'balans|qoldiq|hisob qoldigi|mavjud|қолдиқ|баланс', "Qoldiq 900 000 so'm"],
    ['fee', 'komissiya|xizmat haqi', "Komissiya 900 so'm"],
    ['due', 'qarz|qarzdorlik', "Qarzdorlik 90 000 so'm"],
    ['otp', 'kod|tasdiqlash kodi|parol|hech kimga|tasdiqlash uchun kod', 'Tasdiqlash kodi 9999'],
    [
      'declined',
      'rad etildi|amalga oshmadi|yetarli emas|muvaffaqiyatsiz|mablag yetarli emas',
      "To'lov rad etildi",
    ],
    ['reminder', "to'lov muddati|eslatma|muddati", "Eslatma: to'lov muddati"],
    ['promo', 'chegirma|aksiya|sovga|yutib oling|bepul', 'chegirma aksiya'],
    ['own', 'sizning|kartangiz|hisobingiz|hurmatli', 'Sizning karta'],
    ['account', 'karta|kartasi|hisob|hisobraqam|bank', 'karta 9'],
    ['payer', "jo'natuvchi", "Jo'natuvchi: DO'KON"],
    ['payee', 'qabul qiluvchi|oluvchi', "Oluvchi: DO'KON"],
    ['end', 'sana|vaqt|kuni', 'sana 9.05'],
    [
      'reference',
      'chek|chek raqami|kvitansiya|kvitansiya raqami|tranzaksiya raqami|operatsiya raqami|tranzaksiya id',
      'Chek 9999',
    ],
    ['behind', "tomonidan|savdo nuqtasida|do'konida", 'KOK DOKON tomonidan'],
    [
      'debit',
      "to'landi|to'lov amalga oshirildi|xarid|yechib olindi|o'tkazildi|chiqim|hisobdan yechildi",
      "Xarid 90 so'm",
    ],
    ['credit', "kirim|tushdi|kelib tushdi|to'ldirildi|o'tkazma keldi|oylik", "Kirim 90 so'm"],
    ['declined', 'bajarilmadi|rad qilindi|xato pin|mablag yetarli emas', 'Tolov bajarilmadi'],
    ['request', 'sorayapti|tolov sorovi', 'Tolov sorovi 90'],
    ['reminder', 'muddati otgan|tolang|kechiktirilgan', 'Qarzni tolang'],
    ['promo', 'keshbek|gacha|yuting|yutib oling|kredit oling|shoshiling', '90 gacha yuting'],
  ],
};
