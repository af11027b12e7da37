/** Frequent names that are also words of messages, brands, shops or places:
 * one counts as a name only beside another name. Written by hand, and in part chosen from the names of @faker-js/faker (MIT licence, © 2022 Faker).
 */
export const AMBIGUOUS = `
abbott abed abril ace ada adams adem aden adi adil agnello agosto agung ah ai aime akin ako akshaya alam alba albu
alexandria alize alla allah allegra alm alma alpha altin ama amal aman amani amaral amare amato amber ambika amer amir
amparo an ando ang ange angel angeles anh ani ann annapoorna annapurna antara antic ants apollo apoorva april apurva
ara arch archer armani armas arnold arslan asa asal asante asha ashton asia askew aslan asma aster asuncion ates atlas
au aude august augusto aura aurora austin autumn ava aw axel aydin aye azam azza ba baas baba baban bach backer bae
bagus bah bahadur bahar bahati bai bajaj baker bakken bakti balaji ban banda bang bangun bani baraka barakat barbieri
barbu barclay bari barilla baris barman barna baron barre bart bas basil basit basso bayan bayram beek behrouz belen
bell bella bello belov bence bender beni bent bentley bento benz berg berger berry best bethany bharat bharath
bharathi bharti bhavani bianco biba bibi bigot bill bily bindu birch birla bischof bishop bjork black blackwell blanc
blanchet blanco bland blank blaze bo bob bode boer bologna bona bonde bonita bonnet bonnie boon booth bora borg bos
bosch botella boulanger bourgeois bove bowman boyce boz braga branco brand bras braun bravo brewer bridges bright
brink brito broek brook brooke brooklyn brooks brown bruin bruno buck bucur budiman buenaventura bueno bui bulut
burgos burman burns burton buster butler cabello cahya cai calabrese calle calvin cam camara camden camino campo
campos can cannon canto cao caridad carlton caro carol carolina carpenter carrera carrion carter cartier casado casas
cat catania catur cavallo cele celeste celik cerna cerny cesar cha chad cham chambers chance chanda chandler chandni
chanel charity charlotte charpentier chase chaves chay chee chelsea cher chernov chester chevalier chew chi chiba chin
chinh cho chola chow christian chu chui cielo citra clara clark claude clay clemence cleveland coco colas cole coll
collins colombo colt concepcion conde constance consuelo conti contractor cook cooper corazon cordeiro corral corrales
correa correia cortes costa cotton cousin craciun cremona croce cross cruz crystal cuc cuenca cuesta cuevas cui curtis
dada dag dagar daher dahlia dai daisy dakota dal dale dallas dam dana dang daniels dao dar darpan darshan darshana dat
davidson davon davor dawn de deacon dean deden dedi deepti deja dela demir deniz derya desi desiderio desire desta
destiny dev devi devon devyani dhan dhana dhar dhara dharani dharma dia diamond dian dias dib dien diep dieu dijk dina
dini dior disha diwan dobre dogan dolly dolores domenica domingo domingos don dona dong donna dorine dov drake drame
drew drost du duane duarte duda dudek dulce dung duque durga durham dusty duy dwi dyson earl easton ebony ed eden eder
edgars edin ee ege ehsan ei eid ek eka eko ekta eli elizabeth elke ella enda ene eng engel engineer eran erbil eri
ernst esa esi espejo esperanza espino essa essence esser esti estrella eve evi faith falah falcon falk fall fama fan
fang fantasia farai fares farina farmer faye feher fei fekete feld felice fern ferrara ferrari ferraro ferrero ferry
fico filho finch fiore fiori fisher fletcher fleur fleury flood flora florence flores florida fontana foo fook ford
forest forte fortunato fortune foster fowler fox franca france franco frank franklin freeman frei freire freitag
french frida frost fru fu fuentes fuji fukushima fuller funk furqan furtado gage gal gallego gallo gardner garland
garnet garrison garuda gatti gay gaye gede gemma genc gene genesis geneva genovese gent gentile georgia ghani gigi
gila ginger gioia giusti glen gloria glover godrej godwin gok gokul golab golden gond gong goo goodman gore gouveia
graaf grace gracia graf gran granados grande grant grau gray grazia greco green greene grey gro groen groot gros gross
gu guadalupe guerra gul gulzar gun gunduz gunes gunn gunner guntur gut guy ha haan hal hala halasz hall han hand handa
hang hani hao haq hara hardy hargreaves hari harley harm harmony harper harris harsh harvey hatta haven hayat hayes
hazel he heath heather heaven heller heron herzog heuvel hidayah hierro hill hills hilton hind hirsch hoa hoi holder
hole holland holly holmes honor honore hope hopper horn horvat hou houston hove hu huda hudson hue hui hung hunter hur
hyatt ibarra iglesias ila ilan imam iman imani imtiaz ina indah indira indu ini inmaculada inna innocent innocenti
intan ion irem iris isa iskra isla islam israel ito ivy izquierdo jackson jade jai jan jana jannat jardim jasmine jati
jawed jay je jesus jet jett jewel jewell ji jihad jo johnnie johns joko jong jonge joo jordan jos joy joyner juarez
judge juhasz julio juma jun june junge junior juste justice jyoti ka kaba kah kai kailash kaiser kaj kale kali kalyan
kam kama kamal kamp kan kanazawa kania kano kanta kanya kapila kar kara karam karya kauan kawasaki kay kaya kelly
kendi kenya keo kern kettle khalifa kieu kin king kira kiraly kiran kis kiss kit kita kitty klas klein kling knight
knoll knox ko kobe koc koca kofi kohl kok komarov kondo kone konig koning kook koos korn korol kot kotov kovar kraft
kral krasnov krebs kroger krol ku kun kunda kunze kurt kurz kusum kwiatkowski ky lacy lad lagarde lage lama lamb lan
lane lang langa lange langer lap lasse lata laurel lauren law lawless laxmi lay leach leal lebon lecce leclerc ledger
leela leger lei leia leitao leite lemoine lennox lenz leon leone lestari leszek leu lev lever levi lexus lia lie liebe
lien lies lieu liew liga lilavati lilla lily lima limo lincoln lind ling lira lis little liv llamas lloyd lo lobo loc
loi lok lombardo london lone long longo loo loon lorraine los lot louis lourdes low lowe lu lua luc lucas lucena luh
lui luk lulu lum luna lund lung lunga lupo lupu lux luz ly lykke lyon lyubov ma mace macy madden made madhura madison
madrigal maggio magyar maha mahadev mahalakshmi mahalaxmi mahdi mahindra mai maier maj maji majid major maka mal
malaga mallet maly mama maman mame mamo man mana mandar mane mangala manh mann manna mannan manning manzano mao mar
mara mare margarita mari marina marine marino marisol mark marks marriott marsh marshall marte martial martini maruthi
maruti marx mas masih mason massimo masters mata matar mate mati matos mats matsumoto matsuyama maverick mavis max
maximo may maya mayo meadows mecca medina medved meer mehran mei meireles melati melody mendoza mercedes mercy merlo
mesa messina meunier mg mie mila milagros milan milani milano mile miles miller mills min mina mira miracle misty mita
mitra miyazaki mo modesto moe mohr mok mol mon mona mong montag montana monte montes monti moon moore mora moretti
morgado morgan morioka moro morrison moss moya moyo mroz mubarak mucha mufti mukta mukti muli mun munch munk munshi
musial muslim mustika my myo na nada nadar nader nadezhda nadra nagano nagasaki nagel najm nam nana nao napoli naranjo
nas nash nat natale naval naveen navin nay needham neema negar negru nehme nel nelson nemet nene neo nepal neri neto
neumann nevaeh newman newton nga ngai ngan ngoi nha nhan nhat nhi nhu nia nick nickel nie nieto nieves nike nine ning
nino niya nji noble nobre noel nogales noh noone nordstrom norman nova novikov novita nu nunes obi oda odessa oh ojo
okazaki ola ole oleh oli olinda oliva olive olla olli ong ono onu opal ora orlando ota ott otte otto ou ovalle ow
ozgur pace padma pages pai pais paisley paiva pak pal palacios palermo palle palma palmer palmira paloma palomino pan
pana panca panchal pandit pang pant pao papa papp parag param pardo paredes parent parfait paris parish park parker
parra parsa parsons partridge pascal pascual pasqua pastor pat patience patwari pavan pavitra paz pe peacock pearl
pearson peel peer pena penny pepe perla permata peroni pertiwi pesce petit petro pfeffer phat phi philippe phillips
phoenix phong phu pi pia picard piccolo pike pilar pina pinkie pinto pintu piper pisa pisano pit polak poorna popa
pope poppy porter porto post potter powell powers pozo prabhat prado pragati prakash prates pratt precious prem prerna
preston price prima prince princess prins prior prosper prudence pu puente pugliese pui pun puranik puri purna qadir
qi qu quan queen quyen ra rada rade raden rahmat raj rakhi ramadan ramzan ran raposo rares ratan rath rau raven ray
raymond raza rebelo reda redding redondo reed reeves regina rego rehema reich reif rein reina reine reino reis
remedios ren rene rey rhee ria ricci richter rico rida rim rincon rind rio rios risa rishi ritter ritz river riviere
riyadh roar rob robbins robin roble robles roca roche rocio rocky roh roma roman romano romeo rommel ron rong rosa
rosado rosario rosas rose rosemary ross rosu rout roux royal royce roza rubio ruby rudo rueda rune rupa rus russo
rusty ryder saba sabah sabari saber safa saga sagar sage sai said saida sakai sala salah salam salama salas salem
salerno salgado salgueiro salter salvador salve salvo samara samrat san sana sanaa sands sandy sang sano sans santa
santana santi santiago santo santoro santos saravana sardar sari sarti sathya sattar satya satyam sau sauer savage
savannah savant savas saw sawa saxon scarlett scheer schwab seal segun segura sein seixas selam sen seng serena
serenity serra serrano seun severo sevgi sevilla seye shah shakti sharp shaw shelby sheng shepherd sherry shi shields
shim shin shire shiv short shriram shubham shubin shui shumba shun siciliano siddhi siena sienna sierra signe silveira
silver sim simba simsek sin sina sindhu sing singleton sinh sini sit sitara siti siv skiba skinner sky slater slava
smart smith soda soe sofia soha sohag sohn sok sokol sola solano soledad sommer son sona song soni sonntag soo soon
soos soria sotto soukup sow spandana spencer speranza stafford stahl stanley stark steel steen stein stella sterling
stern stock stone storm strand strange street strom strong sturm styles su sua subir sue sui suk sulekha sultan summer
summers sun sunder sung sunny sur surbhi svoboda swaraj swarna sweety swift sy sydney sylvester tad tada tage tagore
tai tak taka tal talat tali talla tam tamara tamer tanishq tanner tao tara tas tate tatenda tau taufik tay taylor
tedesco tee teh tej tejas telles tembo temu tena tendai terry tesla tha thanh thatcher theo thiam tho thong thuan tien
tierra ties tiffany timur tin ting tint tira tirta tirumala titus toda toe togo toh toit tok toledo toma tome tommy
ton tong too toon topal toprak tor toro torre toscano toussaint toyama tra tri trinidad trinity triveni trong troy
truc trujillo tu tucker tulsi tum tun tung turk turki turner tyler uba ucar udaya umar umut una underwood urban utama
uttam uy uzun vahan vakil valencia valente valentine valle valles van vang vas vats veda vedant veiga vela ventura
verde verona vesely vesna vesta victoire victor victoria vida vidya vienna vijaya vik villa ville vimal vina vinayaka
vino vinter viola violet virginia vishwas vit vita vitoria viva vives vlach vo voisin volk volpe vos vries vu vy waard
wade wafa wagle wai walker wan wani ward warda ware warner warren washington waters watt watts weaver webb webster wee
welch wellington wen wendy west westin weston wheeler white whittle wild wilde wilk will willow win winston winter
wise wit witte wo wolf won woo wood woodward woon worth wright xian yaa yam yamagata yap yashoda yaw ye yee yen yeni
yesil yew yi yildirim yildiz yin yip yoo you young younger yun yung zaid zain zajac zaman zand zapata zar zara
zaragoza zarqa zawadi zeman zengin zi zia zima zimmer zimmermann zin zitto zlata zonke zora zou zulu zwart ειρήνη
ειρηνη ελευθερία ελευθερια ευτυxία ευτυxια ζωή κυριακή κυριακη παρασκευή παρασκευη бойко віра злата калина лев лилия
любов марк мельник надія роман אביב אריה ברוך ברק גולן גיא גיל גילה גלעד דב דן דרור הדס הילה הלל זאב זהבה חדד חזן חיים
חן טל יפה כרמל לירון מלכה נועם ניר נעמה סגל סיון ספיר עדי צבי קרן רון רוני רינה שגב שי שיר שירה שלום שמחה שמש שרון
آزاده آية أمل أنوار اختر اعوان افسانه افضل البشير التونسي الجزائري الحاج الحداد الخطيب الخليفة السلمي السوري السيد
الشامي الصباح الطيب العراقي المالكي المصري المطوع المغربي النجار بدر بركات بهاره بیگم تركي جبر جمال جمعة جميل جميلة
جواهر حداد حسن حسني حياة خاتون خطيب خليفة دانش دعاء رؤى ربيع رجاء رزان رفیق رمضان رویا زهرة زين زينة زیبا سالم ستاره
سيد سيف سید شبنم شريف شريفة شعبان شهد شوکت شيخة صالح ضياء عادل عطية عيد غانم غنيم فجر فرج فرح فرحت فرشته فريد قاسم
كامل كريم كريمة كمال لطفي ماهر مبارك محسن مختار مرزوق ملاك ملک منال موضي نجاة نجار نجوى نرگس نسیم نور نوف نگین هدى وعد
وفاء پروانه گلزار अधिकारी अमन अमर अमृता आकाश आचार्य आनंद आनन्द आरती आर्य आशा उत्तम उदय उषा एकता ओम कंचन कदम कमल कल्पना
काजल किरण कुसुम कोमल कौशल क्षेत्री खरे गंगा गायत्री गिरि गुलाब चंदन चंद्र चन्द्र चेतना छाया जमुना जय ज्योति तारा तुलसी
दर्शन दास दुर्गा देवी नंदिनी नवीन निधि निर्मला नूतन नेपाली पंडित पवन पूजा प्रकाश प्रतिभा प्रतिमा प्रभा प्रसाद प्रेम
प्रेरणा बेबी भगवान भारती भावना भीम मंगला मंडल मधु ममता महाजन माधुरी माने मौर्य यमुना यश रजत राखी राज राजा राम राय रेखा
लक्ष्मी लता वर्षा विकास विजय विमल विमला विशाल विश्वास शंकर शांति शारदा शाही शिव शोभा श्रद्धा संतोष संध्या सत्यम सन्तोष
सपना सरला सागर साधना सीमा सुमन सूरज सोनी स्मिता हनुमान हरि हर्ष আলম আশা উত্তম কবির কাজল জয় ঝর্ণা দেব নূর পাল পূজা
বিপ্লব মানিক রতন রানা লক্ষ্মী শিল্পী শুভ সরকার হক ਅਮਨ ਅੰਮ੍ਰਿਤ ਕਮਲ ਕਿਰਨ ਦਰਸ਼ਨ ਨਿਰਮਲ આનંદ આશા કિરણ જ્યોતિ નવીન પૂજા
પ્રકાશ રેખા લક્ષ્મી વર્ષા વિજય વિશાલ સાગર સોની அன்பு சாந்தி சூர்யா செல்வம் ஜோதி துரை தேவி பூபதி மணி முத்து ராணி
லட்சுமி కిరణ్ కృష్ణ జయ జ్యోతి తులసి దుర్గ దేవి బాబు భారతి రమ రాధ లక్ష్మి విజయ శివ సాయి ಆಶಾ ಕಾವ್ಯ ಕಿರಣ್ ಕೃಷ್ಣ ಜ್ಯೋತಿ
ಪೂಜಾ ಭಾಗ್ಯ ಭಾರತಿ ರಾಮ ಲಕ್ಷ್ಮೀ ವಿದ್ಯಾ ആര്യ ദേവി പുഷ്പ പ്രിയ ബാബു ബേബി മണി മധു മായ ലക്ഷ്മി ലത ทองคํา มานะ วัฒนา อรุณ อํานาจ
แก้วมณี
blessing blessings brave captain celebration champion clever comfort darling day divine doctor doubt duke evidence
farthing favor favour february friday gentle gift glory
gold gracious handsome happiness happy heavenly honest january jolly knowledge
love lovely lucky memory merchant merry monday money moody moonbeam moonlight october pardon
peace perfect perpetual pounds praise pretty pride privilege progress promise prosperity rejoice respect saturday
savior saviour senior sheriff speed success sunday sunshine surprise swan talent testimony thursday
treasure tuesday victory wednesday welcome winner winters wisdom witness wonder
quick deal early folks free march north prime self sale still town rich fine christmas berlin
hermes prada dior chanel cartier godiva marriott hyatt westin waldorf lacoste philips bosch yango mercure capella carlton birla godrej
nascimento conceição natal luz goodness comfort mercy patience charity fortune glory miracle precious princess divine
innocent purity endurance
`;
