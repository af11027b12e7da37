import type { TradeWords } from './word-table.js';

/** Words of trades in Arabic, Persian, Turkish, Hebrew and Greek. */
export const nearEast: TradeWords = {
  ar: {
    food_dining:
      'مطعم,مطاعم,مقهى,كافيه,كوفي,قهوة,مخبز,مخابز,حلويات,حلواني,شاورما,مشويات,مشاوي,فلافل,بيتزا,برجر,عصائر,بوفيه,بوفيا,كافتيريا,بروست,فطائر,معجنات,آيس كريم,مندي,مأكولات,وجبات سريعة,طلبات طعام,كشري,فول وطعمية,MATAM,MATAAM,KAFETERIA,SHAWARMA,MANDI,BUKHARI,BROASTED,HALAWIYAT,MAKHBAZ,فول',
    groceries:
      'سوبرماركت,سوبر ماركت,هايبرماركت,بقالة,تموينات,ميني ماركت,أسواق,خضار,خضار وفواكه,فواكه,لحوم,ملحمة,جزارة,أسماك,ألبان,دواجن,مواد غذائية,تمور,مياه معدنية,جمعية تعاونية,BAQALA,TAMWINAT,ASWAQ,MINI MART',
    shopping:
      'ملابس,أزياء,أحذية,إلكترونيات,جوالات,مكتبة,قرطاسية,مجوهرات,ذهب ومجوهرات,عطور,عطورات,أثاث,مفروشات,أدوات منزلية,ألعاب,عبايات,أقمشة,ساعات,هدايا وتحف,مركز تسوق,متجر,متجر إلكتروني,نظارات شمسية,كمبيوتر,رياضة وملابس رياضية,مستلزمات أطفال,الكترونيات',
    transport:
      'تاكسي,تكسي,سيارة أجرة,أجرة,مترو,حافلة,باص,مواقف,موقف سيارات,تعرفة مرورية,ورشة,ورشة سيارات,قطع غيار,إطارات,بنشر,غسيل سيارات,زيوت سيارات,صيانة سيارات,فحص دوري,توصيل مشاوير,ميكروباص',
    fuel:
      'محطة وقود,محطة بنزين,محطة,بنزين,وقود,ديزل,محروقات,MAHATTA,BENZENE',
    travel:
      'فندق,شقق فندقية,منتجع,طيران,خطوط جوية,تذكرة طيران,حجز طيران,سفريات,سفر وسياحة,وكالة سفر,تأجير سيارات,قطار,عمرة وحج,تأشيرة سفر,حجز سفر',
    bills_utilities:
      'كهرباء,فاتورة كهرباء,مياه,فاتورة مياه,غاز,إنترنت,انترنت,اتصالات,هاتف,فاتورة جوال,شحن رصيد,شحن جوال,باقة إنترنت,فاتورة هاتف,صرف صحي,تعبئة رصيد',
    housing:
      'إيجار,إيجار شقة,عقار,عقارات,صيانة منزل,سباكة,سباك,كهربائي,نجار,تكييف وصيانة,نقل عفش,تنظيف منازل,مواد بناء,اتحاد ملاك,عاملة منزلية',
    health:
      'صيدلية,صيدليات,مستشفى,عيادة,عيادات,مجمع طبي,مستوصف,مركز طبي,طبيب,دكتور,أسنان,طب أسنان,عيادة أسنان,مختبر,تحاليل,أشعة,بصريات,نظارات طبية,علاج طبيعي,بيطري,أدوية,SAYDALIYA,PHARMACY SAYDALIAT,MUSTAWSAF',
    personal_care:
      'صالون,حلاقة,حلاق,مشغل نسائي,تجميل,مركز تجميل,سبا,مساج,حمام مغربي,نادي رياضي,جيم,لياقة,مغسلة,مغسلة ملابس,مصبغة,تنظيف جاف',
    entertainment:
      'سينما,مسرح,ألعاب ترفيهية,ملاهي,مدينة ألعاب,تذاكر,حفلة,متحف,حديقة حيوان,اشتراك,بث,ألعاب إلكترونية,منتزه,ملعب',
    education:
      'مدرسة,مدارس,جامعة,كلية,معهد,روضة,حضانة,رسوم دراسية,أقساط مدرسية,دورة,دورات تدريبية,تعليم قيادة,أكاديمية,دروس خصوصية,كتب دراسية',
    insurance:
      'تأمين,تأمين سيارات,تأمين طبي,تأمين صحي,قسط تأمين,تأمينات,وثيقة تأمين,تكافل',
    loan_emi:
      'قسط,قسط قرض,قسط التمويل,تمويل,سداد قرض,سداد قسط,قرض شخصي,تمويل عقاري,تمويل سيارة,أقساط,سداد تمويل',
    investment:
      'استثمار,صندوق استثمار,أسهم,شراء أسهم,تداول,وديعة,شهادة ادخار,محفظة استثمارية,صكوك,ذهب سبائك',
    fees_taxes:
      'رسوم,رسوم حكومية,رسوم سنوية,رسوم بنكية,رسوم خدمة,عمولة,ضريبة,ضريبة القيمة المضافة,مخالفة,مخالفة مرورية,غرامة,جمارك,جوازات,إقامة,تجديد إقامة,تجديد رخصة,بلدية,أحوال مدنية,المرور,محكمة,مصاريف إدارية',
    other:
      'تبرع,تبرعات,جمعية خيرية,زكاة,صدقة,مسجد,وقف,شحن بريدي,توصيل طرود,بريد,محامي,محاماة,استشارات,محاسبة,مطبعة,تصوير,استوديو تصوير,زهور,ورد,خياط,دعاية وإعلان,توثيق,توصيل',
  },
  fa: {
    food_dining:
      'رستوران,کافه,کافی شاپ,فست فود,پیتزا,کبابی,چلوکبابی,غذای آماده,شیرینی,قنادی,نانوایی,بستنی,آبمیوه,ساندویچ,سفره خانه,طباخی,قهوه',
    groceries:
      'سوپرمارکت,فروشگاه مواد غذایی,میوه فروشی,میوه و تره بار,قصابی,گوشت,لبنیات,هایپرمارکت,خواربار,پروتئینی,مرغ و ماهی,عطاری',
    shopping:
      'پوشاک,لباس,کفش,کیف و کفش,کتابفروشی,لوازم خانگی,موبایل فروشی,لوازم التحریر,طلا و جواهر,مبلمان,اسباب بازی,آرایشی بهداشتی,فروشگاه اینترنتی,پاساژ,کالای دیجیتال',
    transport:
      'تاکسی,مترو,اتوبوس,پارکینگ,عوارض آزادراه,تعمیرگاه,مکانیکی,لاستیک,کارواش,لوازم یدکی,تعویض روغن,آژانس,کارت بلیط',
    fuel:
      'پمپ بنزین,بنزین,جایگاه سوخت,گازوئیل,سی ان جی',
    travel:
      'هتل,بلیط هواپیما,بلیط قطار,آژانس مسافرتی,هواپیمایی,مسافرخانه,تور,اقامتگاه,بلیط اتوبوس',
    bills_utilities:
      'قبض برق,برق,قبض آب,آب و فاضلاب,قبض گاز,گاز,قبض تلفن,تلفن,شارژ سیم کارت,شارژ,اینترنت,بسته اینترنت,قبض موبایل',
    housing:
      'اجاره,اجاره خانه,شارژ ساختمان,املاک,لوله کش,تعمیرات,نظافت منزل,مصالح ساختمانی,برقکار',
    health:
      'داروخانه,بیمارستان,درمانگاه,کلینیک,مطب,دکتر,دندانپزشکی,آزمایشگاه,عینک,رادیولوژی,فیزیوتراپی,دامپزشکی,پزشک',
    personal_care:
      'آرایشگاه,سالن زیبایی,باشگاه,باشگاه ورزشی,ماساژ,استخر,خشکشویی,پیرایش',
    entertainment:
      'سینما,تئاتر,کنسرت,بلیط سینما,شهربازی,بازی,اشتراک فیلم,موزه',
    education:
      'مدرسه,دانشگاه,شهریه,مهدکودک,آموزشگاه,کلاس زبان,کلاس,آموزش رانندگی,کتاب درسی',
    insurance:
      'بیمه,حق بیمه,بیمه شخص ثالث,بیمه عمر,بیمه تکمیلی',
    loan_emi:
      'قسط وام,وام,اقساط,تسهیلات,بازپرداخت تسهیلات',
    investment:
      'سهام,بورس,صندوق سرمایه گذاری,سپرده,کارگزاری,طلا سکه',
    fees_taxes:
      'مالیات,عوارض,جریمه,خلافی,کارمزد,عوارض شهرداری,شهرداری,پیامک بانکی,هزینه صدور کارت',
    other:
      'خیریه,کمک به خیریه,صدقه,مسجد,پست,پیک,وکیل,دفترخانه,گل فروشی,چاپخانه,عکاسی,خیاطی',
  },
  tr: {
    food_dining:
      'restoran,restaurant,lokanta,lokantası,kafe,cafe,kahve,kahveci,pastane,fırın,kebap,kebapçı,döner,dönerci,pide,lahmacun,köfteci,börekçi,çorbacı,ocakbaşı,meyhane,balık restoran,dondurma,tatlıcı,baklava,çay ocağı,çay bahçesi,yemek siparişi,tekel,bar,pizza,burger,kahvaltı,büfe,tantuni,ciğerci,doner',
    groceries:
      'market,süpermarket,manav,kasap,bakkal,şarküteri,gıda,kuruyemiş,balıkçı,toptan gıda,pazar,süt ürünleri,hipermarket,et ürünleri,sucu,sebze meyve,sarkuteri',
    shopping:
      'giyim,ayakkabı,kırtasiye,kitabevi,kitap,elektronik,beyaz eşya,mobilya,kuyumcu,oyuncak,parfümeri,kozmetik,butik,avm,mağaza,mağazası,tekstil,züccaciye,hırdavat,spor giyim,telefoncu,saat,çanta,optik gözlük,petshop,ayakkabi',
    transport:
      'taksi,metro,otobüs,dolmuş,istanbulkart,toplu taşıma,otopark,ispark,hgs,ogs,köprü geçiş,oto servis,oto yıkama,lastikçi,oto yedek parça,sanayi oto tamir,vapur,marmaray,araç muayene,otobus',
    fuel:
      'akaryakıt,petrol,benzin,benzinlik,benzin istasyonu,motorin,lpg,şarj istasyonu,akaryakit',
    travel:
      'otel,pansiyon,uçak bileti,havayolu,hava yolları,otobüs bileti,seyahat,turizm,tur,rent a car,araç kiralama,tren bileti,tatil köyü,havalimanı,ucak bileti',
    bills_utilities:
      'elektrik,elektrik faturası,su,su faturası,doğalgaz,doğalgaz faturası,internet,internet faturası,telefon faturası,tl yükleme,kontör,fatura ödemesi,dijital tv,su idaresi,elektrik faturasi,su faturasi,dogalgaz,internet faturasi,telefon faturasi',
    housing:
      'kira,kira ödemesi,aidat,site aidatı,emlak,tesisatçı,elektrikçi,tadilat,temizlik şirketi,nakliyat,yapı market,boyacı,çilingir,site aidati',
    health:
      'eczane,eczanesi,hastane,hastanesi,tıp merkezi,poliklinik,muayenehane,doktor,diş kliniği,diş hekimi,laboratuvar,görüntüleme merkezi,gözlükçü,veteriner,veteriner kliniği,medikal,fizik tedavi,dis klinigi',
    personal_care:
      'kuaför,berber,güzellik merkezi,güzellik salonu,masaj,hamam,spor salonu,fitness,kuru temizleme,çamaşırhane,yüzme havuzu,pilates,kuafor',
    entertainment:
      'sinema,tiyatro,konser,bilet,müze,lunapark,oyun,bowling,gece kulübü,bahis,piyango,dijital abonelik,stadyum',
    education:
      'okul,kolej,üniversite,harç,kurs,dershane,kreş,anaokulu,özel ders,sürücü kursu,eğitim,okul taksidi,etüt merkezi,universite,kres',
    insurance:
      'sigorta,sigortası,kasko,trafik sigortası,dask,hayat sigortası,sağlık sigortası,bes,prim ödemesi',
    loan_emi:
      'kredi taksiti,kredi ödemesi,konut kredisi,taşıt kredisi,ihtiyaç kredisi,taksit ödemesi,kredi taksit,kredi odemesi',
    investment:
      'yatırım,yatırım fonu,fon alış,hisse senedi,altın,gram altın,vadeli hesap,borsa,kripto',
    fees_taxes:
      'vergi,vergi dairesi,mtv,emlak vergisi,trafik cezası,ceza,harç bedeli,kart aidatı,hesap işletim ücreti,komisyon,eft ücreti,havale masrafı,belediye,gümrük,gecikme faizi,bsmv,sgk primi,kart aidati,hesap isletim ucreti,motorlu taşıtlar vergisi,gelir vergisi,çevre temizlik vergisi,idari para cezası',
    other:
      'bağış,dernek,vakıf,cami,kargo,kurye,ptt,avukat,noter,muhasebe,mali müşavir,matbaa,çiçekçi,fotoğrafçı,terzi,reklam,danışmanlık,ayakkabı tamir,bagis,cicekci',
  },
  he: {
    food_dining:
      'מסעדה,בית קפה,קפה,מאפייה,פיצה,פלאפל,שווארמה,גלידה,בר,משלוחי אוכל,סושי',
    groceries:
      'סופרמרקט,סופר,מכולת,ירקות ופירות,אטליז,שוק,מינימרקט,מרקט',
    shopping:
      'בגדים,אופנה,נעליים,ספרים,אלקטרוניקה,רהיטים,צעצועים,תכשיטים,קניון',
    transport:
      'מונית,רכבת קלה,אוטובוס,רב קו,חניון,חניה,כביש אגרה,מוסך,צמיגים',
    fuel:
      'תחנת דלק,דלק,בנזין,סולר',
    travel:
      'מלון,טיסה,סוכנות נסיעות,צימר,השכרת רכב,תיירות',
    bills_utilities:
      'חשמל,חברת החשמל,מים,תאגיד מים,גז,אינטרנט,סלולר,טלפון',
    housing:
      'שכירות,שכר דירה,ועד בית,אינסטלטור,חשמלאי,שיפוצים',
    health:
      'בית מרקחת,בית חולים,מרפאה,רופא,רופא שיניים,אופטיקה,וטרינר,קופת חולים,מעבדה',
    personal_care:
      'מספרה,ספר,קוסמטיקה,חדר כושר,עיסוי,מכבסה',
    entertainment:
      'קולנוע,תיאטרון,הופעה,כרטיסים,מוזיאון,מנוי',
    education:
      'בית ספר,אוניברסיטה,גן ילדים,שכר לימוד,קורס,מכללה',
    insurance:
      'ביטוח,ביטוח רכב,ביטוח חיים,ביטוח בריאות',
    loan_emi:
      'החזר הלוואה,הלוואה,משכנתא',
    fees_taxes:
      'מס,מס הכנסה,ארנונה,קנס,דוח חניה,עמלה,דמי כרטיס,אגרה,עירייה',
    other:
      'תרומה,עמותה,בית כנסת,שליח,דואר,עורך דין,רואה חשבון,פרחים,דפוס',
  },
  el: {
    food_dining:
      'εστιατόριο,ταβέρνα,καφετέρια,καφέ,σουβλάκια,ψητοπωλείο,ζαχαροπλαστείο,πιτσαρία,μπαρ,ESTIATORIO,TAVERNA,KAFETERIA,SOUVLAKI,PSITOPOLEIO',
    groceries:
      'σούπερ μάρκετ,παντοπωλείο,κρεοπωλείο,οπωροπωλείο,φούρνος,αρτοποιείο,ιχθυοπωλείο,λαϊκή αγορά,FOURNOS,KREOPOLEIO',
    shopping:
      'ρούχα,ένδυση,παπούτσια,βιβλιοπωλείο,ηλεκτρονικά,έπιπλα,παιχνίδια,κοσμηματοπωλείο,περίπτερο',
    transport:
      'ταξί,μετρό,λεωφορείο,στάθμευση,πάρκινγκ,διόδια,συνεργείο,ελαστικά,πλυντήριο αυτοκινήτων',
    fuel:
      'πρατήριο,βενζίνη,πρατήριο καυσίμων,καύσιμα,πετρέλαιο κίνησης,VENZINADIKO',
    travel:
      'ξενοδοχείο,αεροπορικά εισιτήρια,ακτοπλοϊκά,ταξιδιωτικό γραφείο,ενοικίαση αυτοκινήτου,πανδοχείο',
    bills_utilities:
      'ρεύμα,λογαριασμός ρεύματος,ύδρευση,νερό,φυσικό αέριο,τηλεφωνία,ίντερνετ,κινητή',
    housing:
      'ενοίκιο,κοινόχρηστα,υδραυλικός,ηλεκτρολόγος,μεσιτικό',
    health:
      'φαρμακείο,νοσοκομείο,κλινική,ιατρείο,οδοντίατρος,διαγνωστικό κέντρο,οπτικά,κτηνίατρος,FARMAKEIO',
    personal_care:
      'κομμωτήριο,κουρείο,γυμναστήριο,αισθητική,στεγνοκαθαριστήριο,μανικιούρ',
    entertainment:
      'κινηματογράφος,σινεμά,θέατρο,συναυλία,εισιτήρια,μουσείο',
    education:
      'σχολείο,πανεπιστήμιο,δίδακτρα,φροντιστήριο,παιδικός σταθμός,σχολή οδηγών',
    insurance:
      'ασφάλεια,ασφάλιστρα,ασφάλεια αυτοκινήτου',
    loan_emi:
      'δόση δανείου,δάνειο,στεγαστικό δάνειο',
    fees_taxes:
      'φόρος,εφορία,ενφια,τέλη κυκλοφορίας,πρόστιμο,προμήθεια,συνδρομή κάρτας,παράβολο',
    other:
      'δωρεά,εκκλησία,ταχυμεταφορές,δικηγόρος,συμβολαιογράφος,λογιστής,ανθοπωλείο,τυπογραφείο',
  },
};
