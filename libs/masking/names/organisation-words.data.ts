/** Words that make the words around them a business, an institution or a thing, never a person. */
export const ORGANISATION_WORDS = `
ltd limited pvt private plc llc llp inc corp corporation co company gmbh ag srl bv spa group holdings enterprise
enterprises industries industry international global solutions solution systems technologies technology tech software
labs lab laboratories laboratory media networks network telecom communications digital online services service
consultancy consultants consulting associates partners agency agencies traders trader trading sales distributors
distributor suppliers supplies exports imports store stores mart supermarket supermart hypermarket market bazaar bazar
shop shops shoppe retail mall plaza emporium boutique fashion fashions textiles garments silks sarees jewellers
jewellery jewels jewelers electronics electricals electrical hardware mobiles computers furniture furnishings optical
opticals opticians stationery stationers books book bookstore gifts toys sports motors motor automobiles auto autos
garage tyres wheels cycles cars cabs cab taxi travels travel tours tourism airlines airways aviation railways railway
rail metro transport logistics courier couriers cargo express parcel hotel hotels inn resort resorts lodge hostel
restaurant restaurants resto cafe coffee tea chai stall bakery bakers bakes sweets dhaba foods food kitchen eatery
eats bistro diner grill pizza pizzeria burger burgers biryani biriyani chicken juice juices bar pub brewery wines wine
liquor caterers catering dairy milk meat fish fruits fruit vegetables veg vegetable grocery groceries kirana provision
provisions general consultation consultations zone point corner world hub palace garden house hospital hospitals
clinic clinics medical medicals medicine medicines pharmacy pharma pharmaceuticals chemist chemists drugs diagnostics
diagnostic dental dentist doctor care healthcare health wellness nursing home homes path pathology scans scan physio
physiotherapy ayurveda veterinary vet salon saloon parlour parlor beauty barber laundry cleaners cleaning gym fitness
yoga club school schools college university institute institution academy classes coaching tuition tutorials education
educational vidyalaya petrol petroleum pump pumps fuel fuels filling station gas oil diesel cng bunk energy power
electricity electric water supply board utility utilities bill bills recharge prepaid postpaid broadband internet dth
fiber fibre cable cylinder bank banks banking finance financial finserv fincorp capital securities insurance assurance
mutual fund funds investment investments amc broking brokers brokerage wallet payments payment pay credit card cards
loan loans emi premium policy deposit account accounts nach upi neft imps rtgs ecs atm pos trust foundation temple
mandir church mosque masjid gurudwara society association federation council municipal municipality panchayat
government govt ministry department dept office authority commission court police tax taxes income customs treasury
revenue union builders developers construction constructions realty realtors properties property estate estates infra
infrastructure apartment apartments residency towers rent maintenance security facility facilities cinema cinemas
theatre theater multiplex movies movie films film entertainment events games gaming music studio studios photography
printers print press news newspaper subscription subscriptions membership order orders booking bookings ticket tickets
purchase shopping delivery customer refund cashback reward rewards offer bonus voucher salary wages
pension dividend interest charges fee fees fine penalty sip rd fd topup top-up support team desk helpline centre
center branch head sons bros brothers incorporated companies kg ohg ug snc sas sarl sasu eurl sa nv vof oy oyj ab aps
sro doo kft zrt bt sdn bhd pte pty cc pt tbk ltda eireli cia sac sapi sab cv ooo oao zao ip ao tov sti koll anonim
sirketi limitada sociedade sociedad societe societa gesellschaft groups holding entreprise empresa empresas
empreendimentos industrial industria internacional infotech laboratoire laboratorio associate agencia agence agentur
agenzia distribuidora distributora distribution supplier exporters importers impex merchants dealers dealer dealership
wholesale wholesalers retailers manufacturers manufacturing works workshop factory fabrication engineers engineering
contractors warehouse godown depot storez minimart supermarche supermercado supermercados supermercato supermarkt
hypermarche hipermercado superstore markets marketplace mercado mercato marche malls apparel apparels garment textile
cloth clothing clothes readymade readymades saree dresses tailors tailor tailoring hosiery footwear shoes shoe leather
jeweller jewelry joyeria joalheria bijouterie gioielleria juwelier electronic sanitary sanitaryware paints plywood
timber tiles marble granites cement steels cellular computer furnitures mobili muebles moveis mobel meubles optician
optik optica opticiens optika stationary papeleria papelaria papeterie xerox photostat cyber bookshop libreria
livraria librairie juguetes automobile automotive tyre tires battery batteries spares bikes tour airport transports
transporte transportes logistica freight parking toll motel lodging guesthouse hosteria hostal pousada restaurante
ristorante restoran cafeteria caffe bakehouse boulangerie patisserie panaderia padaria panetteria panificio
pasticceria backerei konditorei confectioners confectionery sweet sweetmeats mithai mishthan namkeen foodcourt canteen
tiffin tiffins kebab shawarma beverages cerveceria liquors spirits meats butchery carniceria boucherie metzgerei
macelleria acougue fishmonger frutas fruteria verduras grocers superette epicerie abarrotes bodega tienda tiendas
almacen almacenes loja lojas negozio negozi magasin magasins geschaft laden kiosk kiosko kiosque quitanda mercearia
minimercado tabac tabaccheria lanchonete churrascaria pastelaria confeitaria sorveteria heladeria gelateria taqueria
tortilleria cantina osteria trattoria imbiss gaststatte gasthaus brauerei brasserie creperie traiteur fromagerie
fleuriste floristeria florists florist hopital ospedale krankenhaus clinica clinique klinik kliniken polyclinic medico
pharmacie farmacia farmacias farmacie apotheke apothecary apotek drogaria drogueria droguerie drogerie parafarmacia
druggist imaging xray dentista dentaire zahnarzt doctors surgery maternity orthopaedic ortho eye ent skin paediatric
ayurvedic homeo homoeo homeopathy unani hospice ambulance cosmetics barbershop barberia barbearia peluqueria
cabeleireiro coiffure coiffeur friseur parrucchiere unisex hair nails laundromat lavanderia lavandaria pressing
blanchisserie dryclean drycleaners gimnasio academia clubs skool colleges universities universidad universidade
universite universita universitat instituto institut academie tuitions playschool kindergarten creche montessori
nursery escuela escola ecole scuola schule colegio faculdade lycee gymnasium vidyalay vidyapeeth vidyamandir gurukul
pathshala madrasa madrassa balwadi anganwadi mahavidyalaya petrolpump lpg gasolinera gasolina estacion posto
tankstelle benzinaio carburant telecomunicaciones telecomunicacoes energia electricidad eletricidade bankers banco
banque banca sparkasse volksbank raiffeisenbank finances financiera financeira finvest seguros versicherung
assicurazioni broker chit chits microfinance moneylenders pawnbrokers cooperative coop cooperativa credito kredit
sacco chama saccos bmt koperasi fundacion fundacao fondation stiftung fondazione mandali gurdwara dargah ashram sangh
samiti samithi sansthan sanstha parishad sabha nyas societies associacao asociacion associazione verein nagarpalika
mahanagarpalika ministerio ministere comune mairie ayuntamiento prefeitura alcaldia gemeinde rathaus finanzamt
hacienda receita welfare charitable builder developer construcciones construcoes projects housing residences residence
enclave heights tower complex arcade rental rentals architects interiors decorators decor painters plumbing
electricians movers packers event banquet banquets auditorium photo photos photographers printing prints graphics
publications publishers lottery arena stadium museum zoo outlet franchise showroom bureau cie fils freres hermanos
hijos irmaos filhos figli fratelli gebruder sohne bhandar bhandaar bhawan bhavan bhavanam kendra kendram sadan niketan
griha gruh udyog udyoga vyapar vikreta vikri dukan dukaan dookan dawakhana davakhana aushadhalaya aushadhi medicos
vastralaya vastra vastram vastranikam jewellars abhushan swarnalaya jyotishalaya karyalaya pustakalaya pustak
granthalaya bhojanalay bhojnalaya bhojanalaya upahar upahara khanaval mess mishthann mistanna sweetmart farsan chaat
paan panwala chaiwala kulfi lassi dugdhalaya doodh gaushala chakki mill flour ration fps khad beej sabji sabzi phal
anaj galla mandi gola ghee tel sarraf zari handloom handlooms gramodyog emporia agro agros agri seeds fertilizers
fertilisers pesticides poultry hatcheries fisheries aqua cold storage ice icecream flex banner csc eseva janseva kadai
maligai maligaikadai pazhamudir anganadi vaidyasala vaidyashala oushadhi oushadhasala bhandara dukana angady mandai
unavagam duka kibanda hoteli mgahawa hospitali zahanati soko shule chuo kanisa msikiti benki kampuni wakala shirika
serikali idara kituo ofisi biashara bucha kinyozi butcheries agrovet agrovets boutiques saluni gereji karakana toko
warung warteg warkop kedai gerai lapak apotik puskesmas sekolah universitas yayasan perusahaan perseroan bengkel
penjahit percetakan fotocopy fotokopi konter grosir swalayan pasar pasaraya minimarket bakso masakan makanan minuman
perniagaan syarikat perkhidmatan farmasi kolej universiti pejabat majlis jabatan kerajaan dobi gunting mamak kopitiam
stesen minyak pusat bekalan peruncitan borong runcit butik magaza magazasi bakkal bakkali kasap firin firini pastane
pastanesi lokanta lokantasi kebap kebapci kuafor berber eczane eczanesi hastane hastanesi klinigi muayenehane okul
okulu universitesi vakfi vakif dernegi belediye belediyesi kirtasiye kitabevi otel oteli akaryakit insaat insaati gida
tekstil giyim mobilya nakliyat nakliye turizm sigorta bankasi kuyumcu kuyumculuk ticaret sanayi pazarlama dagitim
emlak oto lastik magazin produkty univermag univermarket apteka bolnitsa poliklinika shkola kafe stolovaya gostinitsa
parikmakherskaya azs zapravka obshchestvo kompaniya firma baqala bakala matjar maktaba saydaliya saidalia mustashfa
mustashfaa eyada jameat jamiat jamiya sharika muassasa muasasa maktab maqha mataam matam makhbaz malhama halaqa
maghsala warsha mahatta hukuma wizara baladia baladiya masrif fundook sklep piekarnia cukiernia restauracja szpital
szkola przychodnia zaklad uslugi handel spolka hurtownia stacja lekarna nemocnice skola restaurace pekarna obchod
potraviny prodejna sluzby spolecnost gyogyszertar korhaz iskola etterem pekseg kereskedelmi szolgaltato spital scoala
brutarie prestari apotheek ziekenhuis winkel slagerij bakkerij kapper drogist stichting vereniging gemeente bedrijf
apoteket sykehus sjukhus skole skolan butikk bageri kommune kommun forening farmakeio nosokomeio scholeio foúrnos
artopoieio estiatorio taverna periptero लिमिटेड लि प्राइवेट प्रा कंपनी कम्पनी स्टोर स्टोर्स जनरल किराना किराणा भंडार
भण्डार दुकान बाजार बाज़ार मार्ट सुपरमार्केट मॉल शोरूम ट्रेडर्स ट्रेडिंग एजेंसी एजेन्सी एजेंसीज इंटरप्राइजेज
एंटरप्राइजेज इंडस्ट्रीज उद्योग व्यापार सर्विस सर्विसेज सेवा केंद्र केन्द्र सेंटर सेन्टर मेडिकल मेडिकोज दवाखाना औषधालय
फार्मेसी अस्पताल हॉस्पिटल चिकित्सालय क्लिनिक क्लीनिक नर्सिंग होम लैब डायग्नोस्टिक स्कूल विद्यालय महाविद्यालय कॉलेज
विश्वविद्यालय संस्थान संस्था अकादमी कोचिंग ट्रस्ट न्यास फाउंडेशन मंदिर मस्जिद गुरुद्वारा आश्रम समिति संघ सोसायटी
सोसाइटी परिषद सभा होटल रेस्टोरेंट रेस्तरां भोजनालय ढाबा मिष्ठान स्वीट्स मिठाई बेकरी कैफे डेयरी दूध जूस चाय ज्वेलर्स
आभूषण सर्राफा वस्त्रालय वस्त्र टेक्सटाइल टेक्सटाइल्स साड़ी गारमेंट्स फैशन फुटवियर फर्नीचर हार्डवेयर इलेक्ट्रॉनिक्स
इलेक्ट्रिकल इलेक्ट्रिकल्स मोबाइल मोबाइल्स कंप्यूटर स्टेशनरी पुस्तक पुस्तकालय मोटर मोटर्स ऑटो गैरेज टायर पेट्रोल पंप
पम्प गैस डीजल फ्यूल ट्रांसपोर्ट ट्रैवल्स टैक्सी रेलवे बिजली विद्युत जल बोर्ड निगम नगरपालिका पंचायत सरकार मंत्रालय
विभाग कार्यालय बैंक फाइनेंस वित्त बीमा इंश्योरेंस सैलून पार्लर ब्यूटी जिम लॉन्ड्री बिल्डर्स कंस्ट्रक्शन ब्रदर्स एंड
एण्ड संस सन्स লিমিটেড লিঃ কোম্পানি স্টোর স্টোরস ভাণ্ডার ভান্ডার দোকান ট্রেডার্স এন্টারপ্রাইজ ফার্মেসি ফার্মেসী মেডিকেল
হাসপাতাল ক্লিনিক স্কুল বিদ্যালয় কলেজ হোটেল রেস্টুরেন্ট মিষ্টান্ন জুয়েলার্স বস্ত্রালয় ব্যাংক ব্যাঙ্ক ফাউন্ডেশন
لیمیٹڈ شركة مؤسسة مجموعة محل محلات متجر متاجر سوق أسواق اسواق سوبرماركت سوبر ماركت هايبر بقالة بقاله تموينات صيدلية
صيدليه مستشفى عيادة عيادات مستوصف مختبر مجمع مدرسة مدارس جامعة كلية معهد أكاديمية روضة مطعم مطاعم مقهى كافيه كوفي مخبز
مخابز حلويات ملحمة عصائر فندق فنادق شقق محطة وقود بنزين كهرباء مياه مغسلة صالون حلاقة مشغل مجوهرات ذهب عطور ملابس
أزياء أقمشة خياط أحذية أثاث مفروشات إلكترونيات جوالات مكتبة قرطاسية سيارات قطع إطارات ورشة نقل تأجير سياحة سفر مقاولات
عقارات عقارية تجارة تجارية للتجارة صناعة صناعية خدمات استشارات بنك مصرف تأمين تمويل صرافة جمعية خيرية مسجد وزارة هيئة
بلدية أمانة شرطة محكمة جوازات مرور إدارة مركز مكتب فرع المحدودة فروشگاه مغازه رستوران داروخانه بیمارستان درمانگاه
کلینیک مدرسه دانشگاه آموزشگاه شرکت مؤسسه موسسه بازرگانی صنایع هتل نانوایی قنادی طلافروشی پوشاک سوپرمارکت هایپرمارکت
بیمه شهرداری اداره دکان سٹور اسٹور جنرل میڈیکل ہسپتال کلینک سکول اسکول کالج یونیورسٹی بیکری ہوٹل ریسٹورنٹ جیولرز
ٹریڈرز انٹرپرائزز بینک ооо оао зао пао ао ип тов тоо компания фирма корпорация холдинг группа предприятие магазин
магазины супермаркет гипермаркет универмаг универсам маркет рынок торговый дом центр продукты аптека аптеки больница
поликлиника клиника медцентр стоматология лаборатория школа лицей гимназия университет институт академия колледж
детсад ресторан кафе столовая кофейня пекарня кондитерская бар пиццерия гостиница отель хостел салон парикмахерская
барбершоп прачечная химчистка автосервис автомойка шиномонтаж азс заправка такси транспорт банк страхование фонд
общество ассоциация союз церковь храм администрация министерство департамент управление инспекция налоговая полиция
суд мвд жкх тсж энергосбыт водоканал услуги сервис торговля строительство типография ателье ювелирный мебель
электроника одежда обувь зоомагазин цветы ломбард крамниця лікарня аптечний ресторація товариство підприємство 公司 有限公司
有限责任公司 股份有限公司 股份 集团 集團 企业 企業 商店 商行 商场 商場 超市 便利店 百货 百貨 市场 市場 药店 药房 藥局 藥房 医院 醫院 诊所 診所 学校 學校 大学 大學 学院 學院 幼儿园 中学 小学 餐厅 餐廳
饭店 飯店 酒店 酒楼 宾馆 旅馆 茶餐厅 咖啡 面馆 小吃 烘焙 面包 蛋糕 奶茶 火锅 烧烤 水果 生鲜 服装 珠宝 眼镜 书店 美容 美发 理发 健身 洗衣 加油站 汽车 出租 物流 快递 银行 銀行 保险 保險 证券 基金
基金会 协会 協會 科技 网络 贸易 貿易 实业 建筑 地产 物业 政府 税务局 法院 公安局 中心 服务 服務 餐饮 食品 电器 电子 株式会社 有限会社 合同会社 商店街 薬局 病院 学園 食堂 居酒屋 銀行支店 주식회사 유한회사
상회 마트 편의점 슈퍼 약국 병원 의원 치과 한의원 학원 학교 대학교 식당 카페 커피 베이커리 치킨 호텔 모텔 주유소 미용실 세탁소 은행 보험 마켓 บริษัท จำกัด มหาชน ห้างหุ้นส่วน
ห้าง ร้าน ร้านอาหาร ร้านค้า ตลาด ซุปเปอร์มาร์เก็ต โรงพยาบาล คลินิก ร้านยา โรงเรียน มหาวิทยาลัย โรงแรม ปั๊ม ธนาคาร
ประกัน มูลนิธิ วัด เทศบาล การไฟฟ้า การประปา εταιρεία κατάστημα καταστήματα φαρμακείο νοσοκομείο κλινική σχολείο
πανεπιστήμιο εστιατόριο ταβέρνα καφενείο φούρνος αρτοποιείο ζαχαροπλαστείο κρεοπωλείο περίπτερο ξενοδοχείο τράπεζα
δήμος υπουργείο αε επε ικε οε בעמ חברת חברה מכולת סופרמרקט סופר מאפייה מסעדה קפה מרקחת מרפאה חולים אוניברסיטה מכללה
עיריית עירייה בנק ביטוח עמותת עמותה חנות מוסך ድርጅት ማህበር ሱቅ ሆቴል ምግብ ቤት ፋርማሲ መድኃኒት ሆስፒታል ክሊኒክ ትምህርት ዩኒቨርሲቲ ባንክ స్టోర్స్
ట్రేడర్స్ ఏజెన్సీస్ మెడికల్స్ ఆసుపత్రి హాస్పిటల్ పాఠశాల కళాశాల బ్యాంక్ హోటల్ స్టోర్ ஸ்டோர்ஸ் கடை மளிகை டிரேடர்ஸ்
மெடிக்கல்ஸ் மருத்துவமனை பள்ளி கல்லூரி வங்கி ஹோட்டல் ಸ್ಟೋರ್ಸ್ ಅಂಗಡಿ ಟ್ರೇಡರ್ಸ್ ಮೆಡಿಕಲ್ಸ್ ಆಸ್ಪತ್ರೆ ಶಾಲೆ ಕಾಲೇಜು ಬ್ಯಾಂಕ್
ಹೋಟೆಲ್ സ്റ്റോർ സ്റ്റോഴ്സ് കട ട്രേഡേഴ്സ് മെഡിക്കൽസ് ആശുപത്രി സ്കൂൾ കോളേജ് ബാങ്ക് ഹോട്ടൽ સ્ટોર્સ સ્ટોર ભંડાર દુકાન
ટ્રેડર્સ મેડિકલ હોસ્પિટલ શાળા કોલેજ બેંક હોટલ ਸਟੋਰ ਦੁਕਾਨ ਟਰੇਡਰਜ਼ ਮੈਡੀਕਲ ਹਸਪਤਾਲ ਸਕੂਲ ਕਾਲਜ ਬੈਂਕ
`;
