import type { CueTable } from './cue-table.js';

/** Azerbaijani, with and without its own letters. */
export const AZERBAIJANI: CueTable = {
  language: 'az',
  months: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  rows: [
    [
      'debit',
      'ödəniş|odenis|ödənildi|ödənilib|odenildi|mədaxil edilib|məxaric|mexaric|nağdlaşdırma|nagdlasdirma|çıxarış|silinib|silindi|silinmişdir|alış|alis|köçürüldü|pul çıxarışı|xərc',
      'Ödəniş: 90 AZN',
    ],
    [
      'credit',
      'mədaxil|medaxil|daxil olub|daxil oldu|artırma|artirma|yatırıldı|balans artımı|əməkhaqqı|emekhaqqi|köçürmə daxil|qəbul edildi|əlavə olundu',
      'Mədaxil: 90 AZN',
    ],
    ['refund', 'geri qaytarma|qaytarıldı|qaytarilma|geri qaytarıldı', 'Geri qaytarma 90 AZN'],
    ['out', 'köçürmə|kocurme|əməliyyat|emeliyyat', 'Köçürmə 90 AZN'],
    ['amount', 'məbləğ|mebleg', 'Məbləğ: 90 AZN'],
    ['balance', 'balans|qalıq|qaliq|cari balans|kart balansı', 'Balans: 900 AZN'],
    ['fee', 'komissiya|xidmət haqqı', 'Komissiya 9 AZN'],
    ['due', 'borc|ödəniləcək məbləğ|kredit borcu', 'Kredit borcu 90 AZN'],
    ['otp', 'kod|təsdiq kodu|şifrə|parol|birdəfəlik şifrə|otp kod|heç kimə', 'Təsdiq kodu 9999'],
    [
      'declined',
      'imtina|uğursuz|rədd edildi|kifayət etmir|kifayet qeder|balans kifayət',
      'Əməliyyat rədd edildi',
    ],
    ['future', 'olunacaq|silinəcək|ediləcək', '90 AZN silinəcək'],
    ['reminder', 'ödəniş tarixi|son ödəniş|xatırladırıq|gecikmə', 'Xatırladırıq: son ödəniş'],
    ['promo', 'endirim|kampaniya|hədiyyə|pulsuz|qazan', 'endirim kampaniya'],
    ['own', 'sizin|hörmətli|kartınız|hesabınız|kartınıza|hesabınıza', 'Sizin kart'],
    ['account', 'kart|hesab|kartı|bank', 'kart 9'],
    ['payer', 'göndərən', 'Göndərən: MAĞAZA'],
    ['payee', 'alıcı|qəbul edən', 'Alıcı: MAĞAZA'],
    ['advice', 'əgər|ətraflı|zəng', 'Əgər siz deyilsinizsə, zəng'],
    ['end', 'tarix|saat|tarixində', 'tarix 9.05'],
    ['reference', 'rrn|qəbz|qəbz no|əməliyyat no|əməliyyat nömrəsi|referans|referans no|istinad', 'RRN 9999'],
    ['behind', 'tərəfindən|obyektində|obyektindən|məntəqəsində|mağazasında', 'MAVİ MAĞAZA tərəfindən'],
    ['balance', 'qalıq|balans|cari balans|mövcud balans', 'Qalıq 90 AZN'],
    ['declined', 'alınmadı|icra olunmadı|təsdiqlənmədi|yanlış pin', 'Ödəniş alınmadı'],
    ['request', 'tələb edir|ödəniş sorğusu|istəyir', 'Ödəniş sorğusu 90 AZN'],
    ['reminder', 'vaxtı keçmiş|ödəyin|gecikdirilmiş', 'Borcu ödəyin'],
    ['promo', 'dək|keşbek|kredit götür*|udun', '90 AZN dək keşbek'],
  ],
};
