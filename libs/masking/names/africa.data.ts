/** Given and family names of Africa south of the Sahara and of the Horn.
 * Written by hand, and in part chosen from the names of @faker-js/faker (MIT licence, © 2022 Faker).
 */
export const AFRICA = `
aanuoluwapo abanda abayomi abdirahman abdirashid abdirizak abdoulaye abeba abebe abebi abeiku abena abeni abibatou
abidemi abimbola abiodun abiola abiona abisola abisoye abodunrin abosede aboubacar abrefi abshir acan acen achan
acheampong achidi achieng achola achu ackah ackon acquah adadevoh adaeze adan adane adanna adaobi adaugo addai addisu
addo addy ade adeagbo adebankole adebayo adebisi adebiyi adebola adebowale adeboye adebukola adedaramola adedayo
adedeji adedoyin adegbite adegboye adegoke adejare adekitan adekola adekunle adelakun adeleke adelola adelusi
ademayowa ademiluyi ademola adeniji adenike adeniran adeniyan adeniyi adenuga adeogun adeola adeolu adeoluwa adeosun
adeoti adepeju adepoju aderemi aderibigbe aderinsola aderogba aderonke aderopo adesanya adesewa adeshina adesina
adesiyan adesoji adesola adesua adetayo adetoke adetokunbo adetola adetoun adewale adewunmi adewura adeyemo adeyi
adeyinka adhiambo adigun adisa adjei adjeiwaa adjoa adoch adomah adomako adongo adriaan adu adubea adunni adusei
adutwum afam afful afi afia afirifa afoakwa afolabi afolarin afolayan afram afriyie afua afunku agbaje agbeko
agbenyega agbeyegbe agboola agbor agnes agu aguiyi agyapong agyare agyei agyekum agyeman agyemang ahaneku ahmed
ahmednur ahortor aicha aidara aidoo aigbe aigbiniode ainembabazi aissa aissata aissatou ajakaiye ajala ajani ajao
ajayi ajewole ajibade ajiboye ajoke ajose ajwang akanbi akande akanmu akanni akeem akello akena akerele akinbode
akindele akinfenwa akinkunmi akinlabi akinola akinrinola akinsola akintade akintola akintunde akinwale akinwande
akinyemi akono akosua akot akoth akoto akowua akpabio akpata akua akuffo akufo akumu akunna akwasi akyea akyeampong
akyena alaba alabi alade alamieyeseigha alamu alao alassane alemayehu alemitu alemu aligbe aliko alima aliou alioune
almaz aloba alobwede amadi amadou amady amaechi amahle amaka amankwaa amankwah amanuel amarachi amath amdy ametepe
ameth amha amie aminat aminata amoa amoah amoako amoasi amoateng amoke amollo amongin amope amougou ampadu ampofo
ampomah amponsah amsalu amuge amy anane andile andorful andriamanana andries andualem anele anena anene anim
anjolaoluwa ankomah ankra ankrah anna annan anne annelie annelize annemarie anokye ansah ansong anta antoine antwi
anyadike anyanwu apea apio apiyo apondi aporo appau appiah apraku arame aregawi aremu arike arinola arinze arona
arunga aryee aryeetey asake asamoa asamoah asantewaa asare asefa asfaw asiama asiamah asiedu asiimwe asika asomani
assane assoumou asta astatke astou asumadu asuquo atangana ateba atiende atiku atim atinuke atnafu atta attah atuhaire
augustina auma awa awero aweys awino awodiran awolowo awono awuah awuor ayalew ayana ayanda ayandokun ayebare
ayebatari ayele ayew ayinde ayinke ayisat ayittey ayize aynalem ayobami ayodeji ayodele ayoka ayokunle ayomide
ayomikun ayoola ayotude ayotunde ayuba ayuk azeb azikiwe aziz azubuike azumah baafi baah baawia babacar babalola
babalwa babangida babasola babatunde babatunji babawale babirye babou babtunde badara badenhorst badji badu bafana
baffour baguma baidoo bakare bakari bakary bakhoum bakyenga balcha balde balikowa balogun bamba bamfo bamgbose
bamidele bamiloye bamisebi bandile banele bangizwe bangura banji bankole banna barakamfitiye barasa barend barry
bassey basson bassong bawumia bayeni bayo bediako bekele belay belaynesh belete bengu bereket berhane berhanu bester
betene beti beukes beye beyene bezuidenhout bhekani bheki bhekimuzi bhekisisa bhekizizwe bhekumbuso bhembe bhengani
bhengu bhuyeni bianca bigirimana bikoko biloa bilong bineta binta bintou birama birane birhanu biruk bisi biteye biya
biyela bizimana bizunesh boadi boadu boahen boakye boamah boaten boateng bodian bogale boitumelo bojang bolaji bolanle
bolasie bolatito boluwatife bongani bonginkosi bonolo bonsra bonsu booysen boshoff botchway botes botha botwe boubacar
boucar boye brempong breytenbach brits bruktawit buchi buhari buhle bukenya bukhosi bukola bunmi busari busayo
busingye busisiwe buthelezi bvuma bwalya byamugisha byaruhanga candia cebekhulu ceesay chacha chakanyuka chakwera
chamisa chanakira chande chantel charamba chauke chebet cheikh cheikhou chekhouna chelangat chelimo chemutai chepkemoi
chepkirui chepkoech chepngeno chepngetich cheptoo cherechi cherono cherop cheruiyot chiamaka chiazor chibike chibueze
chibuike chibuzor chibwe chidera chidiebere chidiebube chidinma chidozie chidubem chiedozie chiedza chigozie chigumba
chijioke chika chikaodi chike chikelu chikezie chikondi chikwanha chikwava chiliza chiluba chilufya chima chimamanda
chimanikire chimaobi chimezie chimombe chinaza chinazo chinedu chinelo chinenye chineye chingwena chinonso chinotimba
chinwe chinwendu chinyere chipanga chipo chirwa chisanga chisom chitando chitepo chiwendu chiwenga chizoba chuka
chukwu chukwudi chukwuebuka chukwuemeka chukwuka chukwuma chukwunonso chukwurah chumba chuwa cilliers ciss cisse
cissokho clare codou coetsee coetzee conradie conteh corlia coulibaly coumba cronje cudjoe daako dabo dagim dagmawi
dahir dambudzo damife damilare damilola damola dangote daniachew danie danjuma danquah danso daouda dapaah daramola
darasimi darboe darko darkwah darteh dartey dauda david dayo ddamulira ddungu debebe debrah deeqa dejene delazy demba
dembele demeke demilade demissie deon deqa dereje desalegn dessalegn deventer dewald dhliwayo dhlomo diaby diack
diagne diakhate diakite diallo dialo diamanka diao diarra diatta diattara diaw diawara diedhiou dieme dieng dieye
dieynaba dineo dingiswayo dinku diome dione diongue diop diouf dioum ditsele djan djibril djitte djokoto dladla
dlamini dludla dogbe dongmo donkor doumbia doyinsola dramane dreyer duah duale dube duduzile dumisani duplessis
durodola dutoit dwamena dzifa dzokoto ebai ebanga ebele ebere ebiere ebiowei ebode ebogo ebubechukwu ebuka ebunoluwa
echezona edem edet ediale edun efe efosa efua egal egbochukwu egwu egwuatu egyir ehigiator ehizogie ejike ejiofor
ekambi ekane ekene ekezie ekobo ekong ekotto ekow ekpo ekundayo ekwaro ekwueme elebiyo elechi elene eleni elias
elisabeth elmarie elokobi elsabe elumelu elzette emana embolo emeka emenike emmanuel emuron enahoro endale endalkachew
engelbrecht engida eniola eniolorunda enitan enyinnaya enyonam ephrem erasmus erhabor ermias eromosele eshetu eskinder
esosa essien essomba essuman esterhuizen esther esupofo etenesh etim etoa etoo etoundi etsegenet ettiene ewane ewatomi
eyasu eyenga eyerusalem eyitayo ezeh ezekwesili ezeudu ezinne fadekemi faderera fadipe fagunwa fajimi falabi falade
falana faleti faleye faloye fantahun fanyana farhiya fasasi fasayo fashola fasika fatai fatim fatima fatimata fatou
fatoumata faty fayemi fehintola fekade fekadu femi fibikemi fiifi fikadu fikayomi fikile fikre fikru fily fisseha
fofana fofie fokou folafoluwa folarin folasade folashade folu fongang fosu fosuhene fotso fourie francois frehiwot
frikkie frimpong fuh funani fungai funke funmi funmilade funmilayo funmilola fuze fynn gabhezi gachanja gacheru gachie
gachoki gadiaga gakuru garikai gasana gashaw gassama gatheru gathii gathogo gathoni gathua gatimu gatsha gbadamosi
gbadebo gbedemah gbeminiyi gbemisola gbenga gbogboade gbolahan gbowoade gcina gebre gebrehiwot gebremariam gebremedhin
gebremeskel gebremichael gebreselassie gedi geldenhuys gemechu genet gerber gerhardus gerrit getachew getahun getaneh
getnet getu gezahegn gichuhi gichuki gichuru gifty gigaba gikonyo girma gitahi gitau githaiga githinji gitonga
givemore gizaw gning gningue godsent godsgift godspower godspromise godstime godswill gomis gondwe gono goodluck
goudiaby gouws gowon grobler groenewald gudina gueye guisse guled guliwe gumbi gumbo gumede gwacela gwala gyamfi gyan
gyasi habibou habimana habtamu habte haby habyarimana hadiza hadja haftom hagos haile hailemariam haileselassie hailu
hakizimana halimo hamad hamisi hane hanifat hanlie hannes hattingh haule hauwa hawa hendricks hendrik hennie henning
hentie herman hester heyns hichilema hirsi hirut hlatshwayo hlengiwe hlongwa hlongwane hlophe hodan hodhan hugo ibe
ibekwe ibidapo ibikunle ibironke ibou ibra ibrahima ibsa ibukunoluwa ichungwa idowu idrissa ifeanyichukwu ifeoluwa
ifeoma ifeyinwa ifrah ifunanya igbinedion igbo igwe ihejirika ihuoma ijeoma ike ikechukwu ikenna ikeoluwa ikhidie
ikinya ikpeazu ikwuemesi ilesanmi ilori ilunga ilupeju ilze imoleoluwa ingabire iniobong inioluwa inyang inyoni
iradukunda irakoze iremide ireti iretioluwa iroegbu irungu isaac iseoluwa ishola isioma isisa ismahan ismaila isokun
itoro itoua itumeleng itunu itunuoluwa iweala iyabo iyabode iyadunni iyalla iyanda iyanu iyanuoluwa iyinoluwa iyiola
izak jabu jabulani jabulile jaco jacobs jacobus jadesola jaiyeola jaja jakaya jalloh jallow jamiu jammeh jannie janse
jansen jean jeanne jebet jelagat jele jelimo jemutai jepchirchir jepkemboi jepkorir jepkosgei jeptoo jere jerono
jibola jide jimale jimoh johan johannes johnson jolayemi jolene jonga jooste jordaan joseph josephine joshua joubert
jumoke justina juwon kabanda kabasele kabila kabiru kabogo kabongo kabue kabura kabuye kabwe kachale kadiatou kafeero
kagame kagendo kaggwa kagiso kago kahiga kahindi kahura kaindi kakande kakooza kalala kalema kaliati kalidou kalkidan
kallon kaloki kalonji kalonzo kalu kalule kalyango kamande kamanga kamara kamdem kamga kamgaing kamoga kamya kana
kanana kandji kane kanini kante kanu kanyi kapambwe kapasa kapinga kapito karabo karanja kareithi kargbo karien
kariithi karikari karlien karugu karuri kasonde kasongo kasozi kassa kassahun kassaye kassim kasule katana katende
kathambi katherine kathomi katlego kato katongole katumba katunge kaunda kavata kavulu kayitesi kayiwa kayode kayondo
keba kebe kebede kedir kehinde keino keita keji kekana kelechi kemajou kemboi kemi kenfack kengne kenyatta kerich
kerubo kessy kgabu kgomotso kgosi khadidiatou khady khanyi khanyisa khanyisile khardiata khathi khawula khethiwe khosi
khoudia khouma khoza khubeka khulekani khumalo khuzwayo kiambi kiarie kibaki kibe kibirige kibiwott kibor kibuuka
kidane kidist kifle kigen kiggundu kigotho kigozi kihara kihiu kihoro kikelomo kikwete kilonzo kimaiyo kimaro kimathi
kimbembe kimberly kimeli kimemia kimeto kimeu kimutai kintu kinuthia kinyanjui kinyua kioko kipchirchir kipchumba
kipkemboi kipkemoi kipkoech kipkorir kipkurui kiplagat kiplimo kipngeno kipngetich kiprono kiprotich kiprugut kipruto
kipsang kirabo kiragu kirimi kirui kisakye kisanga kisilu kitaka kitheka kithinji kitur kivuva kiwanuka kizito kizza
kobus kodua koekemoer kojo kolade kolawole komakech komba kombo konadu konate konte koomson korankye korede korir
koroma koros kosgei kosgey koskei kosoko kotei kotoka kotze kouam kouamo kouyate koya kpodo kriel krige kuate kubheka
kubra kubura kudakwashe kudjo kudzai kudzanai kufuor kumi kumwenda kunene kungu kunle kuria kusi kuti kwaakye kwabena
kwadwo kwaku kwakye kwamboka kwao kwarteng kwashie kwasi kyagulanyi kyalo kyambadde kyei kyere kyeremeh kyomugisha
kyomuhendo labuschagne ladega ladipo lagat laizer lakew lam lamine lamptey lamula langat lartey lassana lategan
latifat lawal lawan lealem learnmore lebo lebogang legesse lehlohonolo lekota lelei lema lembede lemlem lemma leonard
lerato lere leroux lesedi letlhogonolo letsoalo leye liban lidetu liebenberg likina linda lindani lindiwe lindokuhle
lissu liyana lizelle lokwang lola lolade lombard lontsi lotter lourens louw lovemore loveness lubbe lubega lubowa
lukaku lukhona lukman lukwago lulit lumumba lungelo lungile lungisa lungu lusweti lutaaya luthuli luwemba lwandile
lwandle lwanga lwazi lyimo mabaso mabe mabena mabhida mabika mabizela mabunda mabuya mabuza macha machaba macharia
machingura machogu mactar madelein madiba madikizela madior madonsela madu maduabuchi maduka maduma maduna mady
madzima magagula magaya magoha magoza magubane maguette magufuli mahad mahama mahlaba mahlangu mahlet mahlobo mahundi
maingi maitha majaliwa majola makamba makame makamure makau makeda makgatho makgoba makhanya makhathini makhaya
makhtar makhubela makhubo makhura makiese makinde makinwa makoena makokha makoni makonnen makori makuachukwu makumbe
makwela malan malatji malema malherbe malick malima malinga maluleke mamabolo mamadou mamady mamour mandari mandaza
mandela mandisa mandla mangane mangena mangoma mangwana manqele mansaray manyanga manyara manyika manyisa mapfumo
maphikelela maphisa maphosa maponya maqoma marais maramba maravanyika maree marelize mareme marfo mariaan mariama
marie marieme mariska marius marlene marta marthinus marumo mary maryjane masanja masarira masawe maseko masemola
mashinini masika masilela masinga masiyiwa masondo masresha massawe masuku matambanadzo mathabatha mathe mathebula
matheka mathenge mathibela mathonsi matibiri matlala matsepe maundu mavhunga mavimbela mavundla mavuso mawere mawuli
mayanja mayowa mazibuko mbabazi mbacke mbadiwe mbah mbalenhle mbali mbalienhle mballa mballo mbarga mbatha mbaye mbeki
mbele mbena mbende mbengue mbewe mbhele mbia mbida mbilinyi mbise mbithe mbithi mbodj mboma mbome mbongeni mboup mbow
mboya mbugua mburu mbuso mbuthia mbuvi mbuyamba mbuyi mbwambo mchome mchunu mdluli mdoe mduduzi mebara mebratu medoune
mehloluhlaza meintjes meiring mekdes mekongo mekonnen melaku meles melese melly melusi mendy mengesha mengistu mensah
meron merwe mesay meselech mesfin mesgina meskerem messi metto mfeka mfinanga mfumu mgaya mgenge mgeni mghoi mgijima
mhaka mhambi mhango mhlanga mhlongo michel mihret mihretu mikael minja mintah mirugi mkandawire mkapa mkhabela
mkhatshwa mkhize mkhonza mkhwanazi mkude mlambo mlangeni mlay mlotshwa mmari mnangagwa mngomezulu mnguni mnisi moagi
mobolaji mobutu moctar modiba modise modou modupe moeketsi moeng mofifoluwa mofokeng mogaka mogale mogbadunade mogotsi
mohammed mohlala mojisola mojisoluwa mokaya mokgatle mokgosi mokhele mokoena mokone mokwena molefe molefi mollel moloi
moloto momanyi momar monisola montsho moraa moradeke morara morawo morayo morenike morolake moseley mosha moshi mosia
mosiane mosimane mosinmileoluwa mosoti mostert mosunmola motalo motaung motha mothapo motlanthe motloung motsamai
motsepe motshekga motsoeneng motunrayo mouafo mouhamadou mouhameth mouhammadou moukoko mouton moyosore mpagi mpango
mpanza mphahlele mpho mpilo mpofu mpoyo mpumelelo mqwebu mrema msangi mshana msibi msimang msiska msizi msomi msuya
mthembu mthethwa mthimkhulu mthunzi mtolo mtshali mtshweni mtui muamba mubaiwa mubiru muchemi muchiri mudau mudenda
mudzuri muema mugabe mugabo mugambi mugerwa mugisha mugo mugume mugure mugwe muhumuza muia muigai muinat muindi
muiruri mujuru mukamana mukami mukamusoni mukanya mukaram mukasa mukendi mukhwana mukiri mukisa mukuna mukwevho
mulamba mulatu mulaudzi mulei mulenga mulindwa mulinge mulu mulualem mulugeta mulumba mulwa mumbi mumbua mumin mumo
munashe munene mungai munthali munyai munyao munyaradzi munyoki munyua murage murathe murerwa murigi muriithi murimi
muriuki muriungi muroki murtala murugi murwira musarurwa musau musawenkosi musembi mushi mushonga musiime musisi
musoke musonda mustapha musyimi musyoka musyoki mutahi mutai mutale mutambara mutasa mutebi mutegi mutesi muthama
mutharika muthee mutheu muthiani muthini muthoka muthui muthuri mutiat mutie mutinda mutindi mutio mutombo mutoni
mutsvangwa mutua mutuku mutuma mutunga mutungi muturi mutwiri muwanga muwonge muyingo muyiwa muzenda muzorewa mvogo
mvondo mvula mwai mwajuma mwakalinga mwakasege mwakio mwakyembe mwale mwamba mwambene mwanaisha mwanawasa mwangangi
mwaniki mwansa mwaura mwebaze mwenda mwende mwendwa mwesigwa mwikali mwila mwinyi mwirigi mwita mwololo mwongeli
mxolisi myburgh myeni myeza mzimba mzwandile nabatanzi nabirye nabukeera nabukenya nabulime nabwire nadine nafula
nagawa naggayi nakabugo nakalema nakamya nakanwagi nakato nakayiza nakazibwe nakhumicha nakibuuka nakimuli nakitende
nakku naliaka nalubega nalukenge nalule nalumansi naluwooza nalwoga namakula namalwa namara namata namatovu namazzi
nambi namubiru namugga namukasa namuli namulondo namusoke namutebi nandipha nandwa nanjala nankya nansubuga nantongo
nardos narh nartey nasimiyu nassali natukunda naude ncgobo ncube ncusi ndaba ndagire ndandali ndao ndaw ndayisaba
ndayizeye ndebele ndegwa nderitu ndeye ndi ndiaye ndikumana ndima ndinda ndione ndir ndirangu ndlela ndleleni
ndondoloza ndong ndongo ndou ndour ndoye nduati ndubuisi ndugai nduka nduku ndukwe ndukwu ndunge ndungu nduta
nduwimana ndwandwe ndwiga negash negussie nekesa nfor ngah ngando ngassa ngcobo ngcolosi ngema ngeno ngidi ngigi
nginya ngo ngobeni ngoepe ngom ngono ngou ngowi ngoy ngozi ngu ngubane nguema nguemo nguer ngumi ngunjiri ngwa ngwazi
ngwenya ngxola nhlakanipho nhlanhla nhlapo nhleko niane niang niass niasse nico niekerk nigist nii nimo ninalowo
ninioluwa niwagaba niyilolawa niyonkuru niyonzima njagi njambi njau njenga njie njikam njiru njogu njonjo njoya
njuguna njuki nkabinde nkadimeng nkambule nkandu nkansa nkansah nkanyezi nkechi nkem nkemdilim nkeng nkengfack nkhata
nkiru nkiruka nkolo nkomo nkosana nkosenye nkosinathi nkosingiphile nkosinhle nkosiyabo nkoulou nkoyo nkrumah nkuna
nkurunziza nkwanyana nnadi nnaemeka nnamani nnamdi nnanna nneka nnenna nnko noah nobuhle nofoto nojeem nokuthula
nokwanda nolwazi nomalanga nombulelo nomfundo nomonde nomore nompumelelo nomsa nomthandazo nomusa nomvethe nomvula
nondlela nondumiso nonhlanhla nonjabulo nonkululeko nono nonso nonyana nortey nortje nosa nosipho noxolo noziphiwo
nozipho nozulu nsamba nsele nsengiyumva nshimiyimana nsia nsiah nsimba nsubuga ntale ntandazo ntanzi ntaryamira
ntiamoa ntiamoah ntim ntokozo ntombela ntombi ntombizodwa ntsako ntshangase ntsiki ntsoaki ntuli nuamah nuur nwabueze
nwachukwu nwadike nwafor nwagwu nwankwo nwanne nwaogu nwogu nwokocha nwokolo nwoye nwuzor nxasana nxumalo nyaako
nyaboke nyaga nyagah nyakato nyakio nyalandu nyam nyamai nyamande nyambane nyame nyamupfukudza nyanchama nyanda
nyantakyi nyarko nyarkoh nyasha nyathi nyawira nyawo nyerere nyesiga nyirenda nyokabi nyongesa nyoni nzama nzeogwu
nzeza nzie nzimande nzioka nziza nzomo nzuza obafemi obanijesu obara obare obasanjo obaseki obeng obiageli obianuju
obinna obioma obonyo oboshie obumneme obura oburu ocan ocansey ochan ochaya ochola ochuko ockert odame odendaal odera
odero odetola odili odinaka odinkalu odoi odong odongo odoyo odunayo odunsi oduor oduro oduya ofoegbu ofori ofosu
ogada ogbe ogbonna ogbonnaya ogechi ogindan oginni ogochukwu ogola ogolla ogooluwa ogot ogulana ogun ogunbamigbe
ogunbanjo ogunbanwo ogunbiyi ogunbo ogunde ogundele ogunsanya oguntade ogunwande ogunwobi ogunyemi ogunyeye ogutu
ogwang ohaeri ohene ojara ojiambo ojok ojua ojukwu ojwang okai okechukwu okelo okemba okeoghene okeowo okereke okeyo
okezie okiki okinyi okiro okoh okojie okolie okon okonjo okonkwo okorie okot okoth okoye okoyo okpala okpara okpattah
okraku okullo okumu okunola okwudili okyere olabisi olabode oladapo oladara oladare oladeji oladele oladimeji oladipo
oladipupo olaide olaiya olajide olajumoke olakunle olalekan olamide olamilekan olang olanrewaju olansile olaoluwa
olara olasunkanmi olasunmbo olasupo olatunbosun olatunde olatunji olawale olayemi olayinka ologun ololade oloo
oloruntoba olowokeere oloya oloyede olubode olubukola olubunmi oluchi oludare olufemi olufeyikemi olufeyisayo olufunke
olufunmi olufunmilayo olugbayila olugbenga olujimi olukayode olukemi olukotun olukunga olumide olumorotimi olumuyiwa
olusanya olusegun oluseun olusola olutola olutomiwa oluwadamilola oluwafemi oluwagbemi oluwagbemiga oluwakemi
oluwamumibori oluwamuyiwa oluwanisola oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwashina
oluwatimilehin oluwatobi oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi omam omane
omar omawunmi ombati omidina omobobola omobolaji omobolanle omodunni omojola omolabake omolara omolo omolola omosalewa
omosanya omotara omotayo omotola omotolani omotoso omotoun omowale omowumi omowunmi omwamba onana ondiek ondieki ondoa
ondongo ongeri onkoba onohinosen onoriode onose onsongo onthatile onuoha onwuka onyancha onyebuchi onyedika onyeka
onyekachi onyinye onyinyechi onyinyechukwu oosthuizen opara oparinde opemipo opeoluwa opeyemi opio opiyo opoku opondo
opperman oppong opuku oratile oreofe oriaku oriare orji oryem osafo osagie osahon osaro osas osayande osazuwa osei
oseni oshin oshiomhole osinbajo osita osoro osuagwu osuji osunleke osuntokun otchere otedola otema oteng otiende otim
otiwa otobong otoo ottey ottou otuo ouko ouma oumou oumy oundo ousmane owiti owoeye owokoniran owolabi owona owoyemi
owuor owusu oyadiran oyaifo oyebanji oyebode oyebola oyedepo oyekan oyekunle oyelowo oyelude oyenike oyeniyi oyetoro
oyewole oyeyemi oyindamola oyindasola oyinkansola oyinlola oyoo oyugi ozioma padmore paimo paintsil palesa pape pathe
paul paulette pelumi penda peter petrus phakamani phakathi phila philani phindile phiri phiwokwakhe phumla phumlani
phumzile pienaar pierre pieter pieterse pinda poswa potgieter pouye prempeh pretorius prinsloo puleng quansah quarshie
quartey quaye quaynor qwabe rabe radebe radeke rajoelina rakgoale rakoto rakotoarisoa rakotomalala rama ramanantsoa
ramaphosa ramata ramatoulaye ramokgopa randrianarisoa rasheedah rasoamanana ravalomanana rawlings razafindrakoto
razafy reabetswe rediet refilwe remilekun rensburg rethabile retief riaan riana rokhaya ronel ronke ronoh rossouw
rotich rotimi ruan rudolph rugut rukundo rumbidzai rutendo ruth ruto ruvimbo rwabwogo rwegasira sabaly sabdat sackey
sacko sade sadiku sadio saer safiatou safietou safo sagal sagna saheed sahle saidu sakala sakho sakyi salako salif
salimata salimatou saliou salisu sall saly samb sambe sambou samoei samrawit samukelisiwe sandile sanele sanet sanga
sangare sanneh sanni santie sanusi sarfo sarpong sarr sarungi sassou saumu sawe saynab sbonelo schalk schoeman scholtz
schutte seabela seble sebsibe sechaba seck seckou sefa sefako segilola segnane segomotso segunmaru sekeramayi sekinat
sekoati sekou selamawit selasi selebi selepe semkiwa senait senghor senyo senzangakhona senzo serame serwaa sesay
seydou seyi seynabou seyoum sfiso shabalala shabangu shagari shaka shalewa shamte shange shayo shehu shekilindi
shekoni shettima shewit shezi shibambo shiferaw shilla shimelis shingai shirima shola shuriye siad sibanda sibande
sibisi sibiya sibonelo sibongile sibusiso sidibe sidy sifiso sifuna sihle sijuade sikhosana sikiru sileshi silindile
sillah simelane similoluwa simisola simiyu simphiwe sindisiwe sinenhlanhla sinethemba sintayehu siphelele siphephelo
siphesihle siphiwe sipho siphokazi sira sirengo sisanda sisay sissoko sithebe sithembile sithembiso sithole sithuli
sitienei siwele siyabonga siyad siyanda siyaya sizakele sizani sizwe skosana slaa smit sname snyman sobowale sokhela
sokhna sokhulu sokoine soludo somto sondisa sonja sonko sonto sophie sothole souare sougou souleymane soumah soumare
sowah sowande soyinka sphesihle ssali ssebagala ssebunya ssekabira ssekandi ssekitoleko ssemakula ssemanda ssempala
ssempijja ssentamu sserunjogi sserwadda steenkamp stefanus stephanus steyn steynberg sthembiso strauss strydom subomi
sucdi sulaimon sule sumayyah suzette swai swanepoel swart swarts sylla tabe taddese tade tadele tadesse tadiwa tadiwos
tafadzwa tafesse tagne taiwo takam takemore takyi talom tambuwal tamirat tamo tamrat tamunoemi tanaka tandoh tanimu
tankeu tanko tanui tanyaradzwa tapiwa tarimo tariro tarus tatah tawanda tawia tawiah taye tchatchoua tchoumi tchoupo
tchuente tebogo tedla tefera teferi tejumola tekle teklu tella temba temidayo temitope teniola terblanche tergat
tersia tertius tesfahun tesfalem tesfaye tesha tetteh tettey tewodros teye thabang thabile thabisa thabisile thabiso
thadie thamsanqa thandeka thandi thandiwe thando thandolwethu thankgod thapelo thato themba thembeka thembelihle
thembi thembinkosi therese theron theunis thiao thiaw thierno thiongane thioub thioune thobeka thobile thokozani
thokozile thoyana thulani thuli thulisile thumbeza thusi tibenderana tichaona tidiane tigist tilahun tinashe tinotenda
tinubu tirunesh titilayo titilope tiwa tizita tladi tlhabi tlou tobechukwu tobi tobiloba tochukwu toerien tokunbo
tolani tolulope toluwalope toluwani toluwanimi tomiloba tomiwa tomori tonderai tongai toroitich tosin touray toure
towett traore truter trymore tsafack tsague tsegaye tsehay tshabalala tshediso tshegofatso tshepang tshepiso tshepo
tshibanda tshimanga tshisekedi tsholofelo tsikata tsion tsitsi tsvangirai tukahirwa tukamushaba tumelo tumi tumusiime
tumwebaze tumwine tunji turkson turufat turyahikayo tushabe tusiime twagirayezu tweneboa twesigye twinomujuni twum
twumasi ubah uche uchechi uchechukwu udeh udo udoh udoka ugo ugochi ugochukwu ugwu ugwuanyi ukachukwu ukpong uluthando
ulwazi umahi umaru umeh umoh umutoni unathi urassa urio usoro utibe uwaifo uwamahoro uwase uwimana uzoamaka uzodimma
uzodinma uzoma uzor vanwyk velaphi venter vermaak vermeulen verster verwey vilakazi viljoen vimbai visagie visser
vorster vosloo vusi vusumuzi wabwire wacera wachira wafula wahome waigwa waihenya wainaina waiswa waithaka waithera
wakesho wakhungu walt walusimbi waly wamae wamaitha wamalwa wamba wambua wambugu wamuyu wandera wandia wandile wandji
wangare wangechi wangui wanja wanjau wanjeri wanjohi wanyama wanyonyi waruguru wasike wasiu wassira wasswa waswa
waweru wekesa wendimu weru wessels westhuizen wiafe wian wike wilcox willane willem wiredu wolde woldemariam woldeyes
wole wolmarans wondimu wondwosen workneh worknesh worku wosiyane wouter wuraola wyk xaba xasan xolani xolile xulu xuma
yaamoa yade yakubu yared yawson yaya yeboa yeboah yego yejide yemane yemi yemisi yengwa yeshi yetunde yewande
yibanathi yilma yinka yirenkyi yohannes yolanda yolandi yonas yondo yordanos yoro youssou youssouph youssoupha yussuf
yusufu yuusuf zama zambo zamokuhle zandile zanele zang zelalem zelda zeleke zenebe zenzele zerihun zewde zewditu zhou
zhuwao zibuse zikalala zikode zimba zindoga zinhle zithulele zobuhle zodwa zogo zondi zondo zubairu zubane zuhura
zukiswa zuma zungu zvobgo zwane zweli zyl
`;
