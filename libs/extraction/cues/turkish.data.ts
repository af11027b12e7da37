import type { CueTable } from './cue-table.js';

export const TURKISH: CueTable = {
  language: 'tr',
  months:
    'ocak,oca şubat,şub mart nisan,nis mayıs haziran,haz temmuz,tem ağustos,ağu eylül,eyl ekim,eki kasım,kas aralık,ara',
  rows: [
    [
      'debit',
      'harcama|harcamanız|harcamaniz|alışveriş|alışverişiniz|harcama yaptınız|harcama yapılmıştır|harcandı|kullanıldı|ödeme yapıldı|ödeme yaptınız|ödediniz|ödendi|ödenmiştir|ödemeniz',
      '90 TL harcama',
    ],
    [
      'debit',
      'çekildi|çekilmiştir|çekim|para çekme|para çektiniz|çıkışı|para çıkışı|çıkış|çıkmıştır|tahsil edildi|tahsil edilmiştir|kesildi|kesilmiştir|düşüldü|borç|gönderdiniz|borçlandırıldı|satın al*',
      'hesabınızdan 90 TL çekildi',
    ],
    [
      'credit',
      'yatırıldı|yatırılmıştır|yatmıştır|yattı|yatan|gelmiştir|geldi|para girişi|girişi|giriş|gelen|gelen havale|gelen eft|gelen fast|aktarılmıştır|alacak|maaş|maaşınız|hesabınıza geçti|geçmiştir|yüklendi|yüklenmiştir|alındı|para yatırma|size gönderdi|eklendi',
      'hesabınıza 90 TL yatırıldı',
    ],
    ['refund', 'iade|iadesi|iade edildi|iade edilmiştir|iptal edildi|iptal edilmiştir', '90 TL iade'],
    [
      'out',
      'ödeme|gönderildi|gönderilmiştir|hesabınızdan|kartınızdan|hesabinizdan|işlem|işleminiz|işlemi|havale|transfer|eft|fast|para transferi|provizyon|otomatik ödeme',
      '90 TL ödeme',
    ],
    ['in', 'hesabınıza|hesabiniza|kartınıza', 'hesabınıza 90 TL'],
    ['amount', 'tutar|tutarı|tutarında|tutarlı|tutarındaki|miktar', '90 TL tutarında'],
    [
      'balance',
      'bakiye|bakiyeniz|bakiyesi|kullanılabilir bakiye|kullanılabilir bakiyeniz|kalan bakiye|güncel bakiye|hesap bakiyeniz|kalan|son bakiye|kullanılabilir',
      'Bakiye: 900 TL',
    ],
    [
      'limit',
      'limit|limitiniz|kullanılabilir limit|kullanılabilir limitiniz|kalan limit|kalan limitiniz|kart limiti',
      'Kalan limit 900 TL',
    ],
    ['fee', 'ücret|ücreti|masraf|masrafı|komisyon|bsmv|kkdf|işlem ücreti|vergi', 'işlem ücreti 9 TL'],
    [
      'due',
      'dönem borcu|dönem borcunuz|toplam borç|borcunuz|ekstre borcu|ekstre tutarı|hesap özeti borcu',
      'Dönem borcunuz 900 TL',
    ],
    ['min-due', 'asgari ödeme|asgari tutar|asgari ödeme tutarı|minimum ödeme', 'asgari ödeme 90 TL'],
    ['points', 'puan|bonus|chip para|worldpuan|mil|parapuan', '90 puan'],
    [
      'otp',
      'doğrulama kodu|onay kodu|şifre|şifreniz|tek kullanımlık|şifresi|kodunuz|sms şifresi|güvenlik kodu|aktivasyon kodu|kimseyle paylaş*|doğrulama şifreniz',
      'Onay kodu 9999',
    ],
    [
      'declined',
      'reddedildi|reddedilmiştir|başarısız|gerçekleştirilemedi|gerçekleşmedi|yetersiz|yetersiz bakiye|onaylanmadı|tamamlanamadı|gerçekleştirilememiştir',
      'işlem reddedildi',
    ],
    [
      'future',
      'edilecektir|çekilecektir|tahsil edilecektir|olacaktır|ödenecektir|çekilecek|tahsil edilecek|yapılacaktır|yatırılacaktır',
      'tahsil edilecektir',
    ],
    [
      'reminder',
      'son ödeme tarihi|son ödeme|hesap özeti|ekstre|ekstreniz|vade|hatırlatma|son gün|gecikme|ödenmemiş',
      'son ödeme tarihi 9 Mayıs',
    ],
    [
      'promo',
      'fırsat|kampanya|indirim|hediye|kazan|kazanın|kaçırma|kaçırmayın|başvur|hemen|ihtiyaç kredisi|faiz oranı|iptal için|ret yaz*',
      'indirim fırsatı',
    ],
    [
      'service',
      'giriş yapıldı|tanımlandı|güncellendi|aktif edildi|bloke|kargoya|teslim|talebiniz',
      'kartınız kargoya verildi',
    ],
    [
      'own',
      'sayın|hesabınız*|kartınız*|sizin|hesabınıza|hesabınızdan|kartınızdan|kartınızla',
      'hesabınızdan',
    ],
    [
      'account',
      'bank|bankası|banka|hesap|hesabı|kart|kartı|kredi kartı|banka kartı|hesaba|karttan|nolu',
      'kredi kartı',
    ],
    ['place', 'işyeri|üye işyeri|mağaza', 'işyeri: MAVI DUKKAN'],
    ['payee', 'alıcı|alıcı adı', 'Alıcı: MAVI DUKKAN'],
    ['payer', 'gönderen', 'Gönderen: MAVI DUKKAN'],
    [
      'advice',
      'bilginiz dışında|bilgi için|size ait değil|detaylı bilgi|arayın|ulaşabilirsiniz|itiraz',
      'bilgi için arayın',
    ],
    ['end', 'tarih|tarihinde|tarihli|saat|saatinde|ile|için|olarak|ve|den|dan|ref', '09.05 tarihinde'],
    [
      'debit',
      'tahsil edilecektir|çekilecektir|ödenecektir|çekilecek|tahsil edilecek|borçlandırılacaktır|kesilecektir',
      '90 TL çekilecektir',
    ],
    [
      'future',
      'tahsil edilecektir|çekilecektir|ödenecektir|çekilecek|tahsil edilecek|borçlandırılacaktır|kesilecektir',
      '90 TL çekilecektir',
    ],
    ['credit', 'yatırılacaktır|yatacaktır|aktarılacaktır|iade edilecektir', '90 TL yatırılacaktır'],
    ['future', 'yatırılacaktır|yatacaktır|aktarılacaktır|iade edilecektir', '90 TL yatırılacaktır'],
    ['initiated', 'beklemede|işleme alındı|işleminiz devam', 'ödeme beklemede'],
    ['request', 'ödeme isteği|ödeme talebi|talep etti', 'ödeme isteği 90 TL'],
    [
      'reference',
      'sorgu no|sorgu numarası|referans|referans no|ref no|ref|işlem no|işlem numarası|dekont no|fiş no|provizyon no|takip no|onay no|işlem referansı',
      'Sorgu no 9999',
    ],
    [
      'behind',
      'tarafından|işyerinde|işyerinden|işyerine|üye işyerinden|üye işyerinde|adlı işyerinden|firmasına|firmasından|mağazasında|mağazasından',
      'MAVI DUKKAN işyerinden 90 TL',
    ],
    [
      'lure',
      'tıklayın|tiklayin|tıkla|askıya alındı|bloke edildi|güncelleyin|doğrulayın|kazandınız|son şans|iade almak',
      'Tıklayın, hesabınız bloke edildi',
    ],
    [
      'promo',
      'faizi|faiz|özel|yeni müşterilere|müşterilere özel|almamak için|red yaz|kadar nakit|taksit fırsatı|hoşgeldin|detaylar',
      'Hoşgeldin faizi %9',
    ],
    [
      'debit',
      'çekilmiş|harcama yapıldı|alışveriş yapılmıştır|alisveris|ödemesi yapıldı|faturanız ödendi|otomatik ödemeniz yapıldı|gönderilmiştir|para gönderdiniz|işlem yapılmıştır',
      'Alışveriş yapılmıştır 90 TL',
    ],
    [
      'balance',
      'kullanılabilir bakiyesi|bakiyeniz şu|mevcut bakiye|net bakiye|hesap bakiyesi',
      'Mevcut bakiye 90 TL',
    ],
    [
      'declined',
      'gerçekleşmemiştir|gerçekleştirilmemiştir|yapılamadı|yapılamamıştır|yetersizliği|yetersizliği nedeniyle|onaylanmamıştır|tamamlanamamıştır|iptal olmuştur|hatalı şifre|karşılıksız|ödenemedi|ödenememiştir',
      'işlem gerçekleşmemiştir',
    ],
    [
      'initiated',
      'ön provizyon|bloke konulmuştur|bloke konuldu|bloke edilmiştir|provizyon alınmıştır|provizyon alındı|takasta|takas aşamasında|onay bekliyor|onayınızı bekliyor|incelemede',
      'ön provizyon 90 TL',
    ],
    [
      'future',
      'gerçekleşecektir|gerçekleştirilecektir|talimatınız|gönderilecektir|planlanmıştır|alınacaktır',
      'ödeme gerçekleştirilecektir',
    ],
    [
      'request',
      'sizden para istedi|para isteği|para talebi|istiyor|istemektedir',
      'Ayşe para isteği gönderdi',
    ],
    [
      'reminder',
      'gecikmiş|gecikmede|vadesi geçmiş|ödenmedi|ödemeniz alınamadı|altına düştü|altına düşmüştür|altındadır|bakiyeniz düşük',
      'borcunuz gecikmiş',
    ],
    [
      'promo',
      'katılmak için|katılın|yazıp|gönderin|kampanyaya|varan|a kadar|e kadar|bonus kazan|bonus fırsatı|çekiliş|size özel|hazır limit|anında|toplamda|taksit|kaçmaz',
      'Katılmak için YAZ yazıp gönderin',
    ],
    [
      'service',
      'hizmet verilemeyecektir|kullanılamayacaktır|bakım çalışması|sistem bakımı',
      'bakım çalışması nedeniyle',
    ],
    ['balance', 'bakiyeniz düşük', 'Bakiyeniz düşük: 90 TL'],
    ['promo', 'hemen kullanın|nakit avans|taksitle', 'Hemen kullanın'],
    ['lure', 'kargonuz|paketiniz', 'Kargonuz bekliyor'],
  ],
};
