/** Folded words behind a number that multiply it: `2.5 lakh`, `50 هزار`, `3 triệu`. */
export const SCALES: ReadonlySet<string> = new Set(
  (
    'k lakh lakhs lac lacs lak crore crores cr million millions mn mln mio billion bn thousand juta jt ribu rb mil tys tysyach ' +
    'trieu tr ty nghin ngan milyon milyar elfu laki milioni millones millon milhoes milhao mil tsd tausend mld ' +
    'لاكه كروڑ هزار ميليون ميليارد مليون الف लाख करोड हजार লাখ হাজার কোটি ሺህ ሚሊዮን אלף ' +
    '만 천 억 万 萬 億 亿 千 พัน หมื่น แสน ล้าน'
  ).split(' '),
);

/** Folded words and signs behind a number that is a count, a share or a time. */
export const UNITS: ReadonlySet<string> = new Set(
  (
    '% day days month months year years yr yrs hour hours hrs hr min mins minute minutes sec points pts point km gb mb kg ' +
    'units unit times x st nd rd th tickets nights emis percent dnei dnya let minut dino din ' +
    'dias meses anos puntos pontos jours mois ans points heures hari bulan tahun menit jam poin gun ay yil dakika saat puan ' +
    'ngay thang nam phut gio diem siku miezi dakika masaa tage monate jahre punkte stunden giorni mesi anni punti minuti ore ' +
    'dagen maanden jaar punten uur dni miesiecy lat punktow godzin araw buwan puntos ' +
    'روز ماه سال دقيقه ساعت ساعه دقايق يوم شهر نقطه دن ماه سال ימים שעות דקות दिन महीने मिनट দিন মাস মিনিট ቀን ' +
    '일 개월 년 분 시간 회 개 포인트 점 日 天 个月 月 年 分 分钟 小时 积分 次 回 時間 ポイント 点 點 วัน เดือน ปี นาที ชั่วโมง คะแนน'
  ).split(' '),
);
