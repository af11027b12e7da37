import type { Category } from '#libs/contracts/index.js';

/** Kinds of places and purposes in other languages, by category; comma-separated. */
export const WORLD_PHRASES: Record<string, Partial<Record<Category, string>>> = {
  es: {
    food_dining:
      'restaurante,cafeteria,pizzeria,panaderia,pasteleria,taqueria,bar,comida rapida,heladeria,asador,marisqueria,cena,almuerzo,comida a domicilio,licoreria',
    groceries:
      'supermercado,fruteria,carniceria,verduleria,tienda de abarrotes,mercado,minimarket,pescaderia,panaderia y abarrotes,bodega',
    shopping:
      'tienda de ropa,zapateria,ferreteria,libreria,electronica,joyeria,papeleria,muebleria,centro comercial,jugueteria,boutique',
    transport:
      'taxi,metro,autobus,estacionamiento,peaje,taller mecanico,pasaje,recarga metro,parqueadero,llanteria',
    fuel: 'gasolinera,gasolina,estacion de servicio,combustible,diesel,surtidor',
    travel:
      'hotel,aerolinea,agencia de viajes,hostal,boleto de avion,vuelo,alojamiento,billete de tren,pasajes de bus',
    bills_utilities:
      'luz,recibo de luz,agua,recibo de agua,gas natural,internet,telefono,recarga celular,electricidad,energia electrica,servicio de internet,cable',
    housing:
      'alquiler,renta,arriendo,administracion,mantenimiento edificio,plomero,comunidad de vecinos,inmobiliaria',
    health:
      'farmacia,hospital,clinica,consultorio medico,laboratorio clinico,dentista,medicamentos,odontologia,veterinaria,optica,botica',
    personal_care: 'peluqueria,barberia,salon de belleza,gimnasio,lavanderia,spa,tintoreria',
    entertainment:
      'cine,entradas de cine,teatro,concierto,videojuegos,parque de diversiones,suscripcion streaming',
    education:
      'colegio,universidad,colegiatura,matricula,escuela,curso,academia,guarderia,mensualidad escolar',
    insurance: 'seguro,seguros,poliza,seguro de auto,seguro de vida,prima de seguro',
    loan_emi: 'cuota prestamo,prestamo,cuota credito,hipoteca,pago de credito',
    investment: 'fondo de inversion,inversiones,plazo fijo,acciones,fondo de pensiones,cdt',
    fees_taxes:
      'impuesto,impuesto predial,comision,cuota de manejo,multa de transito,tenencia,comision por servicio,iva,predial',
    other:
      'donacion,mensajeria,abogado,notaria,iglesia,imprenta,floristeria,paqueteria,servicios profesionales',
  },
  pt: {
    food_dining: 'restaurante,lanchonete,padaria,pizzaria,churrascaria,cafeteria,bar,sorveteria,hamburgueria',
    groceries: 'supermercado,mercado,hortifruti,acougue,mercearia,feira,atacado',
    shopping: 'loja de roupas,calcados,livraria,eletronicos,papelaria,joalheria,moveis,shopping',
    transport: 'taxi,metro,onibus,estacionamento,pedagio,oficina mecanica,bilhete unico,recarga bilhete',
    fuel: 'posto de gasolina,auto posto,combustivel,gasolina,posto',
    travel: 'hotel,pousada,passagem aerea,agencia de viagens,hospedagem,rodoviaria',
    bills_utilities: 'conta de luz,energia,agua,saneamento,internet,telefone,recarga celular,gas encanado',
    housing: 'aluguel,condominio,imobiliaria,reforma,material de construcao',
    health: 'farmacia,drogaria,hospital,clinica,laboratorio,dentista,consulta medica',
    personal_care: 'salao de beleza,barbearia,academia,lavanderia,cabeleireiro',
    entertainment: 'cinema,ingresso,teatro,show,assinatura streaming',
    education: 'escola,faculdade,mensalidade escolar,universidade,curso,creche',
    insurance: 'seguro auto,seguro de vida,plano de saude,seguradora',
    loan_emi: 'parcela emprestimo,financiamento,prestacao,consignado',
    investment: 'investimento,fundo,poupanca aplicacao,tesouro,acoes',
    fees_taxes: 'imposto,iptu,ipva,tarifa bancaria,anuidade,multa,iof',
    other: 'doacao,advogado,cartorio,igreja,grafica,correio',
  },
  fr: {
    food_dining: 'restaurant,boulangerie,brasserie,cafe,pizzeria,patisserie,traiteur',
    groceries: 'supermarche,epicerie,boucherie,primeur,marche,poissonnerie',
    shopping: 'vetements,chaussures,librairie,bijouterie,magasin,papeterie,electromenager',
    transport: 'taxi,metro,parking,peage,garage auto,bus,autoroute',
    fuel: 'station service,carburant,essence,station essence',
    travel: 'hotel,billet avion,billet train,agence de voyage,compagnie aerienne',
    bills_utilities: 'electricite,facture eau,internet box,telephone mobile,gaz,credit telephone',
    housing: 'loyer,charges copropriete,syndic,plombier,agence immobiliere',
    health: 'pharmacie,hopital,clinique,medecin,dentiste,laboratoire analyses,opticien',
    personal_care: 'coiffeur,salle de sport,pressing,institut de beaute',
    entertainment: 'cinema,theatre,concert,abonnement streaming,jeux video',
    education: 'ecole,universite,frais de scolarite,creche,cours',
    insurance: 'assurance auto,assurance habitation,mutuelle,prime assurance',
    loan_emi: 'echeance pret,remboursement credit,pret immobilier',
    investment: 'assurance vie versement,livret,actions bourse',
    fees_taxes: 'impots,frais bancaires,amende,taxe fonciere,cotisation carte',
    other: 'don association,avocat,notaire,colis,fleuriste',
  },
  ru: {
    food_dining:
      'ресторан,кафе,столовая,пиццерия,кофейня,бар,доставка еды,суши,бургерная,пекарня,RESTORAN,KAFE,STOLOVAYA,KOFEYNYA,SHAURMA,PIVNOY MAGAZIN',
    groceries:
      'продукты,супермаркет,магазин продуктов,гастроном,мясная лавка,овощи фрукты,рынок,PRODUKTY,MAGAZIN PRODUKTY,SUPERMARKET,GASTRONOM,UNIVERSAM,MYASNOY',
    shopping:
      'одежда,обувь,электроника,книжный магазин,мебель,косметика,игрушки,ODEZHDA,OBUV,MAGAZIN ODEZHDY,KNIGI,MEBEL,ZOOMAGAZIN,KOSMETIKA,KHOZTOVARY',
    transport:
      'такси,метро,автобус,парковка,автосервис,шиномонтаж,проезд,TAKSI,METRO,PARKOVKA,AVTOSERVIS,TRANSPORT,SHINOMONTAZH,AVTOZAPCHASTI',
    fuel: 'азс,заправка,бензин,топливо,AZS,AZK,ZAPRAVKA,BENZIN,NEFT AZS',
    travel:
      'гостиница,отель,авиабилеты,жд билеты,турагентство,GOSTINITSA,OTEL,HOTEL,AVIABILETY,ZHD BILETY,TURAGENTSTVO',
    bills_utilities:
      'электроэнергия,жкх,коммунальные платежи,интернет,мобильная связь,водоканал,газ,оплата связи,ZHKH,MOBILNAYA SVYAZ,INTERNET,ENERGOSBYT,VODOKANAL,OPLATA USLUG SVYAZI',
    housing:
      'аренда квартиры,капремонт,управляющая компания,стройматериалы,ARENDA KVARTIRY,STROYMATERIALY,TSZH',
    health:
      'аптека,больница,стоматология,клиника,поликлиника,анализы,медцентр,APTEKA,STOMATOLOGIYA,KLINIKA,MEDCENTR,OPTIKA,VETKLINIKA',
    personal_care:
      'парикмахерская,салон красоты,фитнес,химчистка,барбершоп,PARIKMAKHERSKAYA,SALON KRASOTY,FITNES,KHIMCHISTKA',
    entertainment: 'кинотеатр,кино,театр,концерт,подписка,игры,KINOTEATR,KINO,TEATR,BILETY,PODPISKA',
    education: 'школа,университет,детский сад,обучение,курсы,SHKOLA,UNIVERSITET,DETSKIY SAD,OBUCHENIE,KURSY',
    insurance: 'страховка,осаго,страхование,страховой взнос,STRAKHOVANIE,OSAGO,STRAKHOVKA',
    loan_emi:
      'погашение кредита,ипотека,платеж по кредиту,займ,POGASHENIE KREDITA,IPOTEKA,PLATEZH PO KREDITU',
    investment: 'брокерский счет,вклад,инвестиции,пополнение вклада,VKLAD,BROKERSKIY SCHET',
    fees_taxes:
      'налог,штраф,госпошлина,комиссия,плата за обслуживание,смс информирование,NALOG,SHTRAF,GOSPOSHLINA,KOMISSIYA ZA OBSLUZHIVANIE,PLATA ZA SMS,Ezhegodnaya komissiya',
    other: 'благотворительность,почта,нотариус,цветы,доставка,POCHTA,NOTARIUS,TSVETY,BLAGOTVORITELNOST',
  },
  id: {
    food_dining: 'rumah makan,warung,restoran,kopi,bakso,ayam geprek,makan siang',
    groceries: 'supermarket,toko sembako,pasar,minimarket,sayur,belanja bulanan',
    shopping: 'toko baju,sepatu,elektronik,toko buku,toko online,perhiasan',
    transport: 'ojek,taksi,parkir,tol,bengkel,busway',
    fuel: 'spbu,bensin,pertalite,pertamax',
    travel: 'hotel,tiket pesawat,tiket kereta,penginapan',
    bills_utilities: 'token listrik,tagihan listrik,air pdam,pulsa,paket data,internet',
    housing: 'sewa rumah,kontrakan,kos,bahan bangunan',
    health: 'apotek,rumah sakit,klinik,dokter gigi,laboratorium',
    personal_care: 'salon,pangkas rambut,laundry,gym',
    education: 'uang sekolah,spp,kuliah,kursus',
    insurance: 'asuransi,premi asuransi,bpjs',
    loan_emi: 'angsuran,cicilan,pinjaman',
    fees_taxes: 'pajak,biaya admin,denda',
    other: 'donasi,zakat,kurir,sedekah',
  },
  tr: {
    food_dining: 'restoran,lokanta,kafe,pastane,kebap,doner',
    groceries: 'market,manav,kasap,bakkal,sarkuteri',
    shopping: 'giyim,ayakkabi,kitabevi,elektronik,mobilya,kuyumcu',
    transport: 'taksi,otopark,otobus,oto servis,metro',
    fuel: 'akaryakit,benzin istasyonu,petrol',
    travel: 'otel,ucak bileti,turizm',
    bills_utilities: 'elektrik faturasi,su faturasi,dogalgaz,internet faturasi,telefon faturasi',
    housing: 'kira,aidat,site aidati',
    health: 'eczane,hastane,dis klinigi,poliklinik',
    personal_care: 'kuafor,berber,spor salonu,kuru temizleme',
    education: 'okul,universite,kurs,kres',
    insurance: 'sigorta,kasko',
    loan_emi: 'kredi taksit,kredi odemesi',
    fees_taxes: 'vergi,ceza,kart aidati,hesap isletim ucreti',
    other: 'bagis,kargo,avukat,cicekci',
  },
  ar: {
    food_dining: 'مطعم,مقهى,مخبز,بوفيه,كافيه,حلويات',
    groceries: 'سوبرماركت,بقالة,تموينات,خضار وفواكه,لحوم',
    shopping: 'ملابس,أحذية,الكترونيات,مكتبة,مجوهرات,أثاث',
    transport: 'تاكسي,مواقف,مترو,ورشة سيارات,حافلة',
    fuel: 'محطة وقود,بنزين,محطة بنزين',
    travel: 'فندق,طيران,حجز سفر,وكالة سفر',
    bills_utilities: 'فاتورة كهرباء,فاتورة مياه,انترنت,شحن رصيد,اتصالات',
    housing: 'إيجار,صيانة منزل,عقارات',
    health: 'صيدلية,مستشفى,عيادة,مختبر,عيادة أسنان',
    personal_care: 'صالون,حلاق,مغسلة ملابس,نادي رياضي',
    education: 'مدرسة,جامعة,رسوم دراسية',
    insurance: 'تأمين,تأمين سيارات',
    loan_emi: 'قسط قرض,سداد تمويل',
    fees_taxes: 'مخالفة مرورية,ضريبة,رسوم حكومية,رسوم سنوية',
    other: 'تبرع,توصيل,جمعية خيرية',
  },
  sw: {
    food_dining: 'hoteli ya chakula,nyama choma,kibanda,mkahawa',
    groceries: 'duka,mboga,soko,maziwa,supermarket',
    transport: 'nauli,matatu,boda boda,teksi',
    fuel: 'petroli,mafuta station',
    bills_utilities: 'umeme,maji,stima tokens,luku,vocha',
    housing: 'kodi ya nyumba,rent ya nyumba',
    health: 'duka la dawa,hospitali,zahanati',
    education: 'karo ya shule,ada ya shule',
    other: 'sadaka,harambee,mchango',
  },
  vi: {
    food_dining: 'nha hang,quan an,ca phe,tra sua,com trua',
    groceries: 'sieu thi,tap hoa,cho,rau cu',
    shopping: 'quan ao,giay dep,dien may,nha sach',
    transport: 'taxi,xe om,gui xe,xe bus',
    fuel: 'xang dau,cay xang',
    bills_utilities: 'tien dien,tien nuoc,internet,nap dien thoai',
    housing: 'tien nha,thue nha',
    health: 'nha thuoc,benh vien,phong kham',
    education: 'hoc phi,truong hoc',
    insurance: 'bao hiem',
    loan_emi: 'tra gop,tra no vay',
  },
};
