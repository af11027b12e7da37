import type { CueTable } from './cue-table.js';

/** Amharic, and the English of Ethiopian banks. */
export const AMHARIC: CueTable = {
  language: 'am',
  months: 'ጃንዋሪ ፌብሩዋሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር',
  rows: [
    [
      'debit',
      'ወጪ|ወጪ ተደርጓል|ተቀንሷል|ተቀንሶ|ከፍለዋል|ተከፍሏል|ልከዋል|አስተላልፈዋል|ወጪ ሆኗል|አውጥተዋል|ገዝተዋል|ተላልፏል',
      'ከሂሳብዎ 90 ብር ወጪ ተደርጓል',
    ],
    [
      'debit',
      'has been debited with|you have transferred|have transferred|has been debited|you have paid',
      'has been debited with ETB 90',
    ],
    ['credit', 'ገቢ|ገቢ ተደርጓል|ገቢ ሆኗል|ተቀብለዋል|ደርሶዎታል|ገብቷል|ደመወዝ|ተጨምሯል', 'ወደ ሂሳብዎ 90 ብር ገቢ ተደርጓል'],
    ['credit', 'has been credited with|has been credited|you have received', 'has been credited with ETB 90'],
    ['refund', 'ተመላሽ|ተመልሷል', '90 ብር ተመላሽ ተደርጓል'],
    ['out', 'ክፍያ|ግብይት|ማስተላለፍ', 'ክፍያ 90 ብር'],
    ['amount', 'መጠን|የገንዘብ መጠን|with a total of|a total of', 'መጠን 90 ብር'],
    [
      'balance',
      'ቀሪ|ቀሪ ሂሳብ|ቀሪ ሂሳብዎ|ሂሳብዎ|የሂሳብዎ|ቀሪ ሂሳብዎ ብር|your current balance is|current balance is|account balance is',
      'ቀሪ ሂሳብዎ 900 ብር',
    ],
    [
      'fee',
      'የአገልግሎት|የአገልግሎት ክፍያ|ኮሚሽን|ታክስ|ቫት|including service charge|service charge of|service charge and vat|vat of|disaster fund|disaster risk',
      'የአገልግሎት ክፍያ 9 ብር',
    ],
    ['otp', 'የማረጋገጫ ኮድ|ኮድ|የይለፍ ቃል|ሚስጥር ቁጥር', 'የማረጋገጫ ኮድ 9999'],
    ['declined', 'አልተሳካም|አልተከናወነም|ውድቅ|በቂ አይደለም', 'ክፍያው አልተሳካም'],
    ['future', 'ይቀነሳል|ይከፈላል', '90 ብር ይቀነሳል'],
    ['reminder', 'የመክፈያ ቀን|ያስታውሱ|የመክፈያ', 'የመክፈያ ቀን 9'],
    ['promo', 'ሽልማት|ቅናሽ|በነጻ|ያሸንፉ', 'በነጻ ያግኙ'],
    ['own', 'የእርስዎ|ውድ ደንበኛ|ውድ ደንበኛችን|ከሂሳብዎ|ወደ ሂሳብዎ', 'ውድ ደንበኛችን'],
    ['account', 'ሂሳብ|ሂሳብ ቁጥር|ካርድ|ባንክ', 'ሂሳብ ቁጥር 9'],
    ['payer', 'ከ', 'ከ አበበ'],
    ['payee', 'ለ|ወደ', 'ለ አበበ'],
    ['advice', 'ለበለጠ መረጃ|ለበለጠ|ይደውሉ', 'ለበለጠ መረጃ ይደውሉ'],
    ['end', 'በቀን|ቀን|ሰዓት|በ', 'በቀን 9'],
  ],
};
