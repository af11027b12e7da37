import type { TradeWords } from './word-table.js';

/** Words of trades in Russian (also in Latin letters), Ukrainian, Polish, Czech with Slovak and Hungarian, Bulgarian with Serbian and Croatian. */
export const slavic: TradeWords = {
  ru: {
    food_dining:
      'ресторан,кафе,столовая,кофейня,пиццерия,суши,суши бар,бар,паб,бургерная,пекарня,кулинария,шаурма,чебуречная,пельменная,блинная,чайхана,шашлычная,буфет,закусочная,кондитерская,доставка еды,кофе с собой,пивная,алкогольный магазин,разливное пиво,бизнес ланч,RESTORAN,RESTAURANT,KAFE,CAFE,STOLOVAYA,STOLOVKA,KOFEYNYA,COFFEE,PITSTSERIYA,PIZZA,SUSHI,SHAURMA,SHAVERMA,CHAYKHANA,SHASHLYK,PEKARNYA,BULOCHNAYA,BUFET,KONDITERSKAYA,KULINARIYA,BURGER,PIVO,PIVNAYA,BAR,VINOTEKA,KRASNOE BELOE,BLINY,ALKOMARKET,PIVNOY MAGAZIN',
    groceries:
      'продукты,супермаркет,гастроном,универсам,гипермаркет,минимаркет,продуктовый магазин,мясо,мясная лавка,рыба,овощи и фрукты,молочная продукция,хлеб,рынок,фермерские продукты,магазин у дома,PRODUKTY,PRODUKTI,SUPERMARKET,UNIVERSAM,GASTRONOM,GIPERMARKET,MINIMARKET,MAGAZIN PRODUKTY,MYASO,MYASNAYA LAVKA,MYASNOY,RYBA,OVOSHCHI,OVOSHI FRUKTY,FRUKTY,MOLOKO,KHLEB,RYNOK,FERMER,BAKALEYA,PRODMAG,PRODMARKET,магазин продуктов,овощи фрукты',
    shopping:
      'одежда,обувь,электроника,книги,книжный магазин,мебель,косметика,игрушки,детский мир,ювелирный,часы,спорттовары,бытовая техника,хозтовары,стройматериалы магазин,интернет магазин,маркетплейс,зоомагазин,торговый центр,универмаг,канцтовары,подарки,парфюмерия,сумки,ткани,мобильные телефоны,ODEZHDA,OBUV,KNIGI,KNIZHNYY,MEBEL,KOSMETIKA,IGRUSHKI,YUVELIRNYY,SPORTTOVARY,ELEKTRONIKA,TEKHNIKA,KHOZTOVARY,ZOOMAGAZIN,ZOOTOVARY,TORGOVYY TSENTR,TRC,UNIVERMAG,KANTSTOVARY,PODARKI,PARFYUMERIYA,INTERNET MAGAZIN,DETSKIE TOVARY,SALON SVYAZI,BUTIK,TKANI,MAGAZIN ODEZHDY',
    transport:
      'такси,метро,метрополитен,автобус,трамвай,проезд,транспорт,парковка,стоянка,платная дорога,автосервис,сто,шиномонтаж,автозапчасти,автомойка,мойка,каршеринг,самокат,электричка,техосмотр,TAXI,TAKSI,METRO,METROPOLITEN,AVTOBUS,TRANSPORT,PROEZD,PARKOVKA,PARKING,AVTOSERVIS,SHINOMONTAZH,AVTOZAPCHASTI,AVTOMOYKA,MOYKA,KARSHERING,SAMOKAT,ELEKTRICHKA,TROYKA',
    fuel:
      'азс,заправка,бензин,топливо,дизель,автозаправка,газовая заправка,AZS,AZK,AZS 12,ZAPRAVKA,BENZIN,TOPLIVO,GAZS,AGZS,NEFT,NEFTEPRODUKT,AVTOZAPRAVKA,NEFT AZS',
    travel:
      'гостиница,отель,хостел,авиабилеты,авиакомпания,жд билеты,билеты на поезд,турагентство,туроператор,путевка,аэропорт,санаторий,база отдыха,прокат авто,автовокзал,GOSTINITSA,OTEL,HOTEL,HOSTEL,AVIABILETY,AVIA,ZHD BILETY,TURAGENTSTVO,AEROPORT,SANATORIY,AVTOVOKZAL,AIRLINES,TUR',
    bills_utilities:
      'электроэнергия,свет,жкх,жку,коммунальные услуги,коммунальные платежи,водоканал,вода,газ,отопление,теплосети,интернет,домашний интернет,мобильная связь,сотовая связь,телефон,пополнение телефона,оплата связи,телевидение,вывоз мусора,домофон,ZHKH,ZHKU,ENERGOSBYT,ELEKTROENERGIYA,VODOKANAL,GAZ,OTOPLENIE,TEPLOSETI,INTERNET,MOBILNAYA SVYAZ,SVYAZ,TELEFON,TV,KOMMUNALNYE,DOMOFON,OPLATA MOBILNOY SVYAZI,RASCHETNYY TSENTR,OPLATA USLUG SVYAZI',
    housing:
      'аренда,аренда квартиры,квартплата аренда,наем жилья,капремонт,управляющая компания,тсж,сантехник,электрик,ремонт квартиры,клининг,уборка,переезд,стройматериалы,строительный магазин,ARENDA KVARTIRY,ARENDA,KAPREMONT,TSZH,UPRAVLYAYUSHCHAYA KOMPANIYA,REMONT,STROYMATERIALY,STROITEL,SANTEKHNIKA,KLINING',
    health:
      'аптека,аптечный пункт,больница,поликлиника,клиника,медицинский центр,медцентр,стоматология,анализы,лаборатория,врач,оптика,ветклиника,ветаптека,лекарства,роддом,диагностика,узи,APTEKA,APTECHNYY PUNKT,BOLNITSA,POLIKLINIKA,KLINIKA,MEDTSENTR,MEDCENTR,MEDITSINSKIY TSENTR,STOMATOLOGIYA,DENT,LABORATORIYA,ANALIZY,OPTIKA,VETKLINIKA,VETAPTEKA,ZDOROVYE,DOKTOR,FARM',
    personal_care:
      'парикмахерская,салон красоты,барбершоп,маникюр,ногти,косметолог,массаж,баня,сауна,фитнес,фитнес клуб,тренажерный зал,бассейн,прачечная,химчистка,солярий,PARIKMAKHERSKAYA,SALON KRASOTY,BARBERSHOP,MANIKYUR,MASSAZH,BANYA,SAUNA,FITNES,FITNESS KLUB,BASSEYN,KHIMCHISTKA,PRACHECHNAYA,STUDIYA KRASOTY,KOSMETOLOGIYA',
    entertainment:
      'кино,кинотеатр,театр,концерт,билеты,музей,цирк,зоопарк,боулинг,парк развлечений,аттракционы,игры,подписка,онлайн кинотеатр,караоке,ночной клуб,ставки,лотерея,бильярд,KINO,KINOTEATR,TEATR,KONTSERT,BILETY,MUZEY,TSIRK,ZOOPARK,BOULING,PARK RAZVLECHENIY,ATTRAKTSIONY,PODPISKA,IGRY,KARAOKE,KLUB,LOTEREYA,KVEST',
    education:
      'школа,университет,институт,детский сад,обучение,учеба,курсы,репетитор,автошкола,школа английского,кружок,оплата обучения,родительская плата,академия,SHKOLA,UNIVERSITET,INSTITUT,DETSKIY SAD,OBUCHENIE,KURSY,AVTOSHKOLA,REPETITOR,AKADEMIYA,YAZYKOVAYA SHKOLA,ROBOTOTEKHNIKA',
    insurance:
      'страхование,страховка,осаго,каско,страховой взнос,страховая компания,страхование жизни,полис,STRAKHOVANIE,STRAKHOVKA,OSAGO,KASKO,STRAKHOVAYA KOMPANIYA,POLIS',
    loan_emi:
      'погашение кредита,платеж по кредиту,кредит,ипотека,займ,микрозайм,рассрочка,автокредит,POGASHENIE KREDITA,KREDIT,IPOTEKA,ZAYM,MIKROZAYM,RASSROCHKA,OPLATA KREDITA,MFO,PLATEZH PO KREDITU',
    investment:
      'брокерский счет,инвестиции,вклад,пополнение вклада,акции,облигации,иис,пиф,депозит,накопительный счет,металлический счет,криптовалюта,VKLAD,POPOLNENIE VKLADA,INVESTITSII,BROKERSKIY SCHET,DEPOZIT,AKTSII,PIF,NAKOPITELNYY SCHET',
    fees_taxes:
      'налог,налоги,транспортный налог,налог на имущество,штраф,штраф гибдд,госпошлина,пошлина,комиссия,плата за обслуживание,обслуживание карты,смс информирование,смс банк,мобильный банк,проценты за овердрафт,пени,неустойка,таможня,загранпаспорт,NALOG,NALOGI,SHTRAF,SHTRAF GIBDD,GOSPOSHLINA,KOMISSIYA,PLATA ZA OBSLUZHIVANIE,OBSLUZHIVANIE KARTY,SMS INFO,MOBILNYY BANK,MOBILNIY BANK,PENI,ABONENTSKAYA PLATA,EZHEMESYACHNAYA PLATA,UFK,KAZNACHEYSTVO,KOMISSIYA ZA OBSLUZHIVANIE,PLATA ZA SMS,Ezhegodnaya komissiya',
    other:
      'благотворительность,пожертвование,благотворительный фонд,церковь,храм,мечеть,почта,доставка,курьер,юрист,адвокат,нотариус,бухгалтерские услуги,типография,фото,цветы,реклама,ателье,ремонт обуви,ритуальные услуги,хостинг,NOTARIUS,ADVOKAT,YURIST,POCHTA,DOSTAVKA,KURER,TSVETY,BUKET,FOTO,TIPOGRAFIYA,REKLAMA,ATELE,KHRAM,FOND,BLAGOTVORITELNOST,POZHERTVOVANIE,RITUAL,HOSTING,REMONT TELEFONOV',
  },
  uk: {
    food_dining:
      'ресторан,кав\'ярня,кафе,їдальня,піцерія,пекарня,суші,бар,доставка їжі,кондитерська,шаурма,RESTORAN,KAVYARNYA,YIDALNYA',
    groceries:
      'продукти,супермаркет,продуктовий магазин,м\'ясо,м\'ясна лавка,овочі та фрукти,ринок,молоко,PRODUKTY,RYNOK',
    shopping:
      'одяг,взуття,книгарня,меблі,електроніка,іграшки,косметика,канцтовари,спорттовари,ювелірний,ODYAG,VZUTTYA',
    transport:
      'таксі,метро,автобус,проїзд,паркування,автосервіс,шиномонтаж,автомийка,автозапчастини',
    fuel:
      'азс,заправка,пальне,бензин,дизель',
    travel:
      'готель,авіаквитки,залізничні квитки,турагенція,хостел,квитки на потяг',
    bills_utilities:
      'електроенергія,комунальні послуги,водоканал,газ,інтернет,мобільний зв\'язок,опалення,поповнення телефону,обленерго',
    housing:
      'оренда квартири,осбб,будматеріали,ремонт,клінінг,сантехнік',
    health:
      'аптека,лікарня,клініка,стоматологія,поліклініка,аналізи,лабораторія,оптика,ветклініка',
    personal_care:
      'перукарня,салон краси,барбершоп,манікюр,спортзал,фітнес,хімчистка,масаж',
    entertainment:
      'кінотеатр,кіно,театр,концерт,квитки на концерт,підписка,ігри',
    education:
      'школа,університет,дитячий садок,курси,навчання,автошкола,репетитор',
    insurance:
      'страхування,автоцивілка,страховий платіж',
    loan_emi:
      'погашення кредиту,кредит,іпотека,розстрочка,позика',
    fees_taxes:
      'податок,штраф,комісія,держмито,плата за обслуговування,єдиний податок,військовий збір',
    other:
      'благодійність,благодійний внесок,донат,нова пошта,нотаріус,адвокат,квіти,церква',
  },
  pl: {
    food_dining:
      'restauracja,kawiarnia,bar,bar mleczny,pizzeria,kebab,cukiernia,lodziarnia,bistro,jadłodajnia,karczma,pierogarnia,stołówka,pub,obiady domowe,sushi,burgery,piwiarnia,alkohole,kawa',
    groceries:
      'sklep spożywczy,spożywczy,supermarket,delikatesy,piekarnia,mięsny,masarnia,warzywniak,owoce i warzywa,rybny,targ,market spożywczy,hurtownia spożywcza,nabiał',
    shopping:
      'odzież,obuwie,księgarnia,jubiler,elektronika,agd rtv,meble,zabawki,perfumeria,drogeria,sklep sportowy,galeria handlowa,papierniczy,butik,sklep,artykuły dla domu,zoologiczny,sklep internetowy',
    transport:
      'taksówka,taxi,metro,autobus,tramwaj,bilet miejski,komunikacja miejska,parking,parkomat,autostrada,warsztat samochodowy,mechanik,wulkanizacja,myjnia,części samochodowe,hulajnoga',
    fuel:
      'stacja paliw,stacja benzynowa,paliwo,benzyna,olej napędowy,lpg,ładowanie pojazdu',
    travel:
      'hotel,hostel,pensjonat,noclegi,bilet lotniczy,bilet kolejowy,pkp intercity,biuro podróży,wynajem samochodu,lotnisko,wczasy,agroturystyka',
    bills_utilities:
      'prąd,energia elektryczna,gaz,woda,wodociągi,ogrzewanie,internet,telefon,abonament telefoniczny,doładowanie telefonu,telewizja kablowa,śmieci,rachunek za prąd',
    housing:
      'czynsz,wynajem mieszkania,spółdzielnia mieszkaniowa,wspólnota mieszkaniowa,hydraulik,elektryk,remont,sprzątanie,przeprowadzki,materiały budowlane,nieruchomości',
    health:
      'apteka,szpital,przychodnia,klinika,lekarz,gabinet lekarski,stomatolog,dentysta,gabinet stomatologiczny,optyk,okulista,laboratorium,badania,weterynarz,lecznica weterynaryjna,rehabilitacja,fizjoterapia',
    personal_care:
      'fryzjer,salon fryzjerski,barber,kosmetyczka,salon urody,paznokcie,masaż,siłownia,basen,pralnia,fitness,solarium',
    entertainment:
      'kino,teatr,koncert,bilety,muzeum,park rozrywki,kręgle,gry,abonament,zakłady bukmacherskie,lotto,zoo',
    education:
      'szkoła,uniwersytet,czesne,przedszkole,żłobek,kurs,korepetycje,szkoła językowa,nauka jazdy,podręczniki',
    insurance:
      'ubezpieczenie,składka ubezpieczeniowa,oc ac,polisa,ubezpieczenie na życie',
    loan_emi:
      'rata kredytu,kredyt,kredyt hipoteczny,pożyczka,spłata pożyczki,rata,chwilówka',
    investment:
      'lokata,fundusz inwestycyjny,akcje,obligacje skarbowe,ike,ikze,biuro maklerskie,kryptowaluty',
    fees_taxes:
      'podatek,urząd skarbowy,pit,vat,mandat,opłata,opłata za kartę,prowizja,opłata za prowadzenie rachunku,zus,opłata skarbowa,urząd miasta,odsetki karne',
    other:
      'darowizna,fundacja,kościół,parafia,kurier,poczta,paczka,adwokat,notariusz,księgowość,drukarnia,kwiaciarnia,fotograf,krawiec,szewc,pogrzeb',
  },
  cs: {
    food_dining:
      'restaurace,hospoda,kavárna,cukrárna,pizzerie,pivnice,hostinec,jídelna,bistro,vinárna,rychlé občerstvení,reštaurácia,kaviareň,étterem,cukrászda,kávézó,söröző',
    groceries:
      'potraviny,supermarket,pekárna,řeznictví,ovoce zelenina,večerka,večierka,mäsiarstvo,élelmiszer,hentes,zöldséges,pékség',
    shopping:
      'oblečení,obuv,knihkupectví,nábytek,elektro,hračky,drogerie,klenotnictví,papírnictví,ruházat,cipő,könyvesbolt,bútor',
    transport:
      'taxi,metro,jízdenka,mhd,parkování,autoservis,pneuservis,mýtné,dálniční známka,parkolás,autószerviz,bérlet bkk',
    fuel:
      'čerpací stanice,benzín,nafta,benzínka,benzinkút,üzemanyag',
    travel:
      'hotel,penzion,letenka,jízdenka vlak,cestovní kancelář,ubytování,szálloda,repülőjegy,utazási iroda',
    bills_utilities:
      'elektřina,plyn,voda,internet,telefon,dobití kreditu,teplo,áram,gáz,víz,villanyszámla,mobil feltöltés',
    housing:
      'nájem,nájemné,svj,instalatér,elektrikář,úklid,albérlet,közös költség,lakbér',
    health:
      'lékárna,nemocnice,poliklinika,zubař,ordinace,lékař,optika,veterina,lekáreň,gyógyszertár,patika,kórház,fogorvos,orvosi rendelő',
    personal_care:
      'kadeřnictví,holičství,kosmetika,masáže,posilovna,čistírna,fodrász,kozmetika,edzőterem',
    entertainment:
      'kino,divadlo,koncert,vstupenky,muzeum,mozi,színház,jegyek',
    education:
      'škola,univerzita,školka,školné,kurz,autoškola,iskola,óvoda,egyetem,tandíj',
    insurance:
      'pojištění,pojistné,povinné ručení,biztosítás,biztosítási díj',
    loan_emi:
      'splátka úvěru,hypotéka,půjčka,splátka půjčky,hitel törlesztés,lakáshitel',
    fees_taxes:
      'daň,finanční úřad,pokuta,poplatek,poplatek za vedení účtu,adó,bírság,számlavezetési díj',
    other:
      'dar,nadace,kostel,pošta,zásilka,advokát,notář,květinářství,adomány,futár,ügyvéd,virágbolt',
  },
  bg: {
    food_dining:
      'ресторант,кафене,пицария,сладкарница,бирария,механа,restoran,kafana,kafić,poslastičarnica,pekara,konoba,restoran pizzeria',
    groceries:
      'хранителни стоки,супермаркет,месарница,плод зеленчук,хлебарница,prodavnica,mesara,voće i povrće,trgovina,pijaca',
    shopping:
      'дрехи,обувки,книжарница,мебели,електроника,odeća,obuća,knjižara,nameštaj,odjeća',
    transport:
      'такси,метро,паркинг,автосервиз,винетка,taksi,parkiranje,auto servis,putarina,cestarina,gradski prevoz',
    fuel:
      'бензиностанция,гориво,benzinska pumpa,gorivo,benzinska postaja',
    travel:
      'хотел,самолетен билет,туристическа агенция,smeštaj,avio karta,smještaj,turistička agencija',
    bills_utilities:
      'ток,вода,парно,интернет,телефон,struja,voda,grejanje,račun za struju,dopuna,vodovod',
    housing:
      'наем,етажна собственост,kirija,stanarina,najam stana,vodoinstalater',
    health:
      'аптека,болница,зъболекар,клиника,ljekarna,apoteka,bolnica,stomatolog,zubar,poliklinika,dom zdravlja',
    personal_care:
      'фризьор,салон за красота,фитнес,frizer,frizerski salon,teretana,kozmetički salon',
    entertainment:
      'кино,театър,билети,bioskop,pozorište,kazalište,ulaznice',
    education:
      'училище,университет,детска градина,škola,fakultet,vrtić,školarina',
    insurance:
      'застраховка,гражданска отговорност,osiguranje,premija osiguranja',
    loan_emi:
      'вноска по кредит,кредит,rata kredita,stambeni kredit',
    fees_taxes:
      'данък,глоба,такса,такса обслужване,porez,kazna,naknada,provizija,održavanje računa',
    other:
      'дарение,куриер,адвокат,цветя,donacija,kurir,advokat,cvećara,pošta',
  },
};
