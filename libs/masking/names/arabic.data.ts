/** Given and family names in Latin letters of the Arab countries, Pakistan, Bangladesh, Afghanistan, Iran, Turkey and Central Asia.
 * Written by hand, and in part chosen from the names of @faker-js/faker (MIT licence, © 2022 Faker).
 */
export const ARABIC = `
abalioglu aban abbas abbasi abbass abboud abd abdalaleem abdalazeez abdalaziz abdalbari abdalbasit abdalfattah
abdalgafoor abdalghaffar abdalghafoor abdalghani abdalhadi abdalhafiz abdalhai abdalhakeem abdalhakim abdalhalim
abdalhameed abdalhamid abdaljabbar abdaljalil abdalkader abdalkadir abdalkareem abdalkarim abdalkhaliq abdalla
abdallah abdallateef abdallatif abdalmajeed abdalmajid abdalmalik abdalmannan abdalmatin abdalmuttalib abdalnasir
abdalnasser abdalqadir abdalqayyum abdalquddus abdalrab abdalraheem abdalrahim abdalrahman abdalrasheed abdalrashid
abdalrauf abdalrazak abdalrazzak abdalrazzaq abdalrehman abdalsalam abdalsalim abdalsamad abdalsattar abdalshakoor
abdalwadood abdalwahab abdalwahid abdel abdelaleem abdelazeez abdelaziz abdelbari abdelbasit abdelfattah abdelgafoor
abdelghaffar abdelghafoor abdelghani abdelhadi abdelhafiz abdelhai abdelhak abdelhakeem abdelhakim abdelhalim
abdelhameed abdelhamid abdeljabbar abdeljalil abdelkader abdelkadir abdelkareem abdelkarim abdelkhaliq abdellah
abdellateef abdellatif abdelmajeed abdelmajid abdelmalek abdelmalik abdelmannan abdelmatin abdelmoneim abdelmonem
abdelmuttalib abdelnasir abdelnasser abdelouahed abdelqadir abdelqayyum abdelquddus abdelrab abdelraheem abdelrahim
abdelrahman abdelrasheed abdelrashid abdelrauf abdelrazak abdelrazek abdelrazzak abdelrazzaq abdelrehman abdelsalam
abdelsalim abdelsamad abdelsattar abdelshakoor abdelwadood abdelwahab abdelwahid abderrahim abderrahmane abdi abdo
abdou abdoul abdulaleem abdulazeez abdulaziz abdulbari abdulbasit abdulfattah abdulgafoor abdulghaffar abdulghafoor
abdulghani abdulhadi abdulhafiz abdulhai abdulhakeem abdulhakim abdulhalim abdulhameed abdulhamid abdulhussein
abduljabbar abduljalil abdulkader abdulkadir abdulkareem abdulkarim abdulkhaliq abdullahi abdullateef abdullatif
abdullayev abdulmajeed abdulmajid abdulmalik abdulmannan abdulmatin abdulmuttalib abdulnasir abdulnasser abdulqadir
abdulqayyum abdulquddus abdulrab abdulraheem abdulrahim abdulrahman abdulrasheed abdulrashid abdulrauf abdulrazak
abdulrazzak abdulrazzaq abdulrehman abdulsalam abdulsalim abdulsamad abdulsattar abdulshakoor abdulwadood abdulwahab
abdulwahid abdur abdurrahim abdurrahman abeer abi abid abida abir abla abou abouzeid abrar abri abu acar accad
acikalin acikgoz aclan adam adanir adeel adel adham adib adivar adly afaf afnan afridi afroza afsaneh afshar afshin
afzal agaoglu agirbas ahlam ahmadi ahmadian ahmadinejad ahmadzai ahmar ahmedi ahmet ahsan aibek aida aidarous aiman
aisha aishah aisyah ajmal akalin akaydin akbaba akbari akbay akbulut akcal akcali akcan akcay akdag akdemir akef akgoz
akgul akgun akinci akisik akkan akkas akkaya akkoc akkoyun akkoyunlu akkurt akmal akman akpinar aksakal aksel aksit
aksoy aksungur aktan aktas aktay akyel akyildiz akyurek akyuz alaa alabdullah aladdin alahmadi alajmi alali alameri
alamgir alamiri alamri alanazi alansari alardhi alasiri alattas alavi alawadi alazmi albader albalushi albasri
albedaiwi alblooshi albloushi alborz aldhaheri aldosari aldossari aleena alenezi aleyna alfaisal alfalasi alfaraj
alfarsi alfuraih alghamdi alghanim alhabib alhabsi alhaddad alhadhrami alhaj alhajri alhamad alhamdan alhamid
alhammadi alharbi alhasan alhashemi alhashimi alhassan alhinai alhosani alhusseini ali alia alibrahim alici alireza
aliya aliyah aliyev aljaber aljabri aljassim aljuhani alkaabi alkan alkaya alkhaldi alkhalid alkhalifa alkharusi
alkhateeb alkhatib alkhouri alkindi alkuwari allawati almaamari almahdi almahri almajali almaktoum almalki almanai
almansoori almansour almansouri almarri almarzooqi almaskari almasri almazrouei almeheiri almheiri almohannadi
almuhairi almuhanna almulla almutairi almutawa alnaimi alnajjar alnasser alniacik alnuaimi alobaidli alomari alotaibi
alp alper alperen alpman alpugan alqahtani alqarni alqasimi alqubaisi alqudah alraisi alrashed alrashid alrashidi
alrawahi alriyami alrumaithi alruwaili alsaadi alsabah alsabri alsadiq alsaid alsaleh alsalem alsaud alsayed alshaikh
alshammari alshamsi alshehhi alshehri alsheikh alsubaie alsulaiman alsulaiti alsuwaidi altaf altamimi altan althani
altinay altinbas altinel altinisik altinok altintas altiok altun altunaiji altuntas alwahaibi alyami alyanak alyoussef
alzaabi alzadjali alzahrani alzubaidi amar amena amina aminah amine amini aminu aminul amira amirah amirhossein amjad
ammar ammara amna amr anahita anas anass anazi anis anisa anisur anisuzzaman anoud anwara anwarul aoun aqeel aqib aqsa
arain aram arda ardalan areeb areej aref arefin arezoo arfa arham arican arifa arikan arman armin arooj arsalan arsham
arslanoglu arvin arzu asaad asad asadi asadullah asaduzzaman aseel asel asghar asghari ashikur ashiq ashkan ashour
ashraful asikoglu asim asiya aslanoglu asli asmaa asmat assaf ataei atakan atakol atalik ataman atasever atef atefeh
atici atif atika atilgan atilla atiq atiqur atiya attia attiq avci avcioglu awad awais awan awatif aya ayaan ayad ayat
ayaydin ayaz aybar aycan aydan aydemir aydogan aydogdu ayesha aygun ayhan aykac aykan aykurt aykut aylin ayman aynur
ayoub ayse aysel aysun aytac aytek aytekin ayub ayverdi ayyad azadeh azamat azar azim azimi aziza azizi azizul azmat
azmy azra babacan babak babali babaoglu badawi bademci bader badr badran badreddine badrul bagheri bagis baha bahaa
bahadir bahareh bahman bahram baig bajwa bakhtawar bakhtiari bakirci bakircioglu bakr bakry balaban balawi balci
baloch balqees baltaci balushi banafsheh bandar bangash baqir baraa barakzai baran barbarosoglu bariq barkat barlas
basaran basel basem bashar bashira basim basma basmaci basoglu bassam bassem bassiouni batool batoul batuhan baturalp
bayat bayazit baydar bayer baykam bayrak bayraktar bayraktutan baysoy behnam behnaz behrooz behzad bekdik bektas
bektasoglu bekzod belal belkacem ben benabdallah benaissa benali benamar bencheikh benchekroun bendaoud benhaddou
benjelloun benkirane benmoussa bennani bennis bensaid benyamin berberoglu berk berkay berrada beserler besikci betul
beyza bhutto bhuyan bicakci bicer bijan bildik bilgen bilgic bilgin bilqis birlik bishi bitar blooshi boduroglu bolat
bolatli bolukbas bolukbasi boratav borhan boualem bouazza boubaker bouchra boudiaf bouhaddi boukhari boulahya
boumediene bourguiba boustany bouteflika boutros bouzid boyaci bozdogan bozkir bozkurt bozoglu brahimi bucakli bugti
bukhari bulak bulent burak burcu burhan busaidi buse bushra busra butt cagiran cakir camdali cansu capanoglu catalbas
celal cem cenk ceren cetin cetiner cevik ceylan chaabane chafik chaima chakib chalhoub chamoun chandio chaoui
chaudhary cheema cherif cherkaoui chishti chowdhuri chraibi chughtai cihan corekci coskun dagdas dagher daglaroglu
dalal dalia dalkiran damla daniyal daoud daoudi dariush darwish daud davoud dawood dawoud deeba deema defne delwar
demirbas demirci demirel demirtas denkel dessouki dhaheri dhuha diana dilara dilek dilruba dilshod dincer ditta dizdar
djamel djamila djebbar doaa dogar dosari douaihy driss dulal duman durak durmaz durrani dusenkalkar duygulu ebrahimi
ebrahimzadeh ebru ecrin egeli ehab ehsani eisa ejaz ekici ekinci eksioglu elaheh elahmadi elalaoui elali elamiri
elamrani elamri elansari elardhi elasiri elattas elawadi elazmi elbalushi elbasri elbaz elbedaiwi elciboga eldosari
elenezi elfaisal elfaraj elfarsi elfassi elgendy elghamdi elghanim elhabib elhaddad elhady elham elhamad elhamdan
elhamid elharbi elhashemi elhashimi elhassan elhusseini elibrahim elicin elidrissi elif eljaber eljabri eljassim
eljuhani elkaabi elkady elkhaldi elkhalid elkhalifa elkhatib elkhattabi elkhouri elkuwari elmahdi elmajali elmaktoum
elmalki elmansoori elmansour elmansouri elmarri elmas elmasri elmasry elmastasoglu elmazrouei elmohannadi elmulla
elmutairi elnaggar elnaimi elnajjar elnasser elnaz elnuaimi elomari elotaibi elqahtani elqasimi elqudah elrashed
elrashid elsabah elsadiq elsaid elsaleh elsalem elsaud elsayed elshammari elshamsi elshazly elshehri elsheikh elsherif
elsisi elsulaiman elsuwaidi eltamimi elthani elyami elyoussef elzaabi elzahrani elzubaidi emad eman emdadul emine emir
emran emre enamul enas enes engin erbay erberk erbulak ercan ercetin erdal erdem erdogan eren erfan ergin erginsoy
ergun erhan erkan erkekli erol eronat ersin ertepinar ertugrul erturk esam esen eser esfandiar esmaeili esra essam
evliyaoglu eyad eylul eymen ezz ezzat fadel fadi fadia fadil fadwa faezeh fahd faheem fahim fahima fahmi fahmida fahmy
fairouz faisal fakhoury fakhri fallah faouzi faqir farag farah farahani farahat faraj faramarz farazi fardin fareeda
farghaly farhad farhadi farhat faria fariba faridah faris farnaz farooq farooqi faroque farouk farouq farrokh farrukh
farshad farshid farsi faruk faruque farzad farzan farzaneh farzin fassi fatema fatemeh fathi fathia fathy fatih fatiha
fatimah fatin fatma fatmah fauzia fawad fawaz fawzi fawzia fayad fayed fayez fayrouz fayyaz fazal fazle fazlul ferdous
ferdousi fereshteh fereydoun ferhat fida fikret filali filiz firas firoza forough foroutan fouad fouda fouzia frangieh
fuad furkan gaber galal gamal gamil gamze gemayel ghada ghaffar ghaffari ghalia ghamdi ghanim ghannouchi ghasemi
ghassan ghazal ghazala ghazali ghazanfar ghazi ghazouani ghorbani ghosn ghulam gilani girgis gizem gohar gokce gokhan
golam golnaz golshan gomaa gonultas guessous guirguis gulay guler gulnara gulsum gulten gumuspala gunday guney gungor
gurkan gurmen gursoy guven habeeb habeebullah habib habiba habibi habibul habibullah habibur habsi hachemi hadad
haddad haddouche hadi hadia hadil hadiya hadj hadjer hafez hafiz hafizur hage haghighi haidar haider haifa haitham
hajar haji hajra hakam hakan hakeem hakim hakima hakyemez halil halim halima halimah hamda hamdaoui hamdi hamdy hamed
hameed hamid hamida hamidi hamidou hamidreza hammad hammadi hammoud hamood hamoud hamouda hamzaoglu hanafy hanan
hanane haneef hanif hanifa hanin haniya haniyeh haque harbi hareb hareem hariri haris harith haroon haroun harun hasan
hasanain hasanat hasanov hashem hashemi hashim hashimi hashmi hasib hasibul hasibur hasina hasna hassane hassanein
hassani hassen hatem hatice hatim hayder hayek haythem hazem hazim heba hebah hegazy heikal hekmatyar helal helmy
hesham hessa heydari hiba hicham hichem hinai hisham homa hooman hormoz hosani hosen hosne hosni hosny hossain hossam
hosseini hossen hotak houari houda houria houshang houssam houssem howlader hudhaifa hulya huma humaid humaira humayun
humza husam husein huseyin huseynov husnain hussaini hussam hussein hussien huzaifa ibraheem ibrahem ibrahim ibrahimi
ibtisam idris idrissi iffat ihab ihsan ijaz ikhlas ilham ilhan ilicali ilker imad imane imdad imran inaam inam inan
inas inayat insaf intisar ipek iqra iraj irfan irfana irum isam ishaq ishfaq ishrat ishtiaq isik ismaeel ismael
ismaiel ismail ismat ismayilov isra israa israr issa issam iyad izhar izzat jaafar jaber jabir jabr jadoon jafar
jafari jaffar jaffer jafri jahanara jahanbakhsh jahid jalal jalali jalaluddin jalil jaloul jamaa jamal jamali jameel
jamil jamshaid jamshid janjua jannatul jaouad jasem jashim jasim jasir jasmeen jassem jassim jatoi javadi javaid
javeria jawad jawaher jebali jehan jelloul jesmin jibril jihane jilani jomaa joumana jounaidi joynal jubair juhani
jumana jumblatt jutt juwairia kaabi kaan kabir kacem kacimi kader kadhim kadiri kahraman kahveci kakar kaleemullah
kalkan kaltham kamali kambiz kamel kamil kamila kamrul kamyar kandil kanwal kaplan kaplangi karabocek karabulut karaca
karadag karadas karaduman karaer karahan karakaya karaman karami karatas kareema karim karima karimi karimov karoui
karzai kasapoglu kashan kassab kassir katayoun kaukab kavaklioglu kaveh kayani kaymak kazemi kazi kazim kazmi kececi
keles kemal kerem keseroglu keskin ketbi keyvan khadem khadijah khadim khadra khairy khalaf khaldi khaldoun khaled
khaleda khaleel khaleeq khalfan khalida khalidi khalili khaliq khanam khandakar khandaker khanum kharal kharusi khatib
khattab khattak khawaja khawla khelifi khizar khodr khondaker khosa khoso khouri khoury khulood khurram khurshid
khushnood kiana kianoush kilic kilicci kindi kinza kirac kiyani kocabiyik kocak kocoglu kocyigit kohinoor koray
korkmaz kormukcu kose kourosh koybasi koyluoglu koyuncu ktebi kucukler kuday kulaksizoglu kulsoom kulsum kumcuoglu
kunter kurutluoglu kutlay kuzucu labib ladan laghari lahcen lahlou lahoud laiba laila laleh lamia lamis lamrani lamya
larbi laroussi lateef latif latifa lawati lazaar leghari levent leyla liaqat limoncuoglu lina lipi lobna lodhi lotfy
loubna loukili luay lubaba lubna lujain luqman lutfar lutfor maab maalouf maamari maaz madiha magdy maged magsi
mahabub mahbub mahbuba mahbubur mahdavi maheen maher mahfouz mahfuz mahfuza mahin mahjoub mahmood mahmoodi mahmoudi
mahmud mahmuda mahmudul mahmut mahnaz mahnoor mahra mahrous mahrukh mahsa mahshid mahtab mahvash maida maimoona
maimouna maisoon majdi majed majeda majeed majida majidi makhoul makki makram malak malek maleki maliheh malika malouf
mamdouh mammadov mamoon mamoun mamun mamunur manal manar mandana mansoor mansoori mansour mansouri mansur mansy
manzoor maqbool maqsood mariyam maroof marouane marri maruf marufa marwa marwan marwat maryam maryum marzia marzooq
marzooqi marzouk maskari masoud masoumeh masroor massoud masud masudur masum masuma matiur matta mawia mayar mayhos
maymuna mazari mazen mazharul maziar mazin mazrouei medhat meerab megahed mehboob mehdi mehedi mehmet mehrdad mehreen
mehri mehrnaz mehrnoosh mehrunissa mehwish mekki melih melike melis menemencioglu mengal meriem merouane mert mertoglu
merve messaoud mesut metin mezouar mheiri miah mian midhat mikati mikhail milad mimoun minhaj minoo mirani miray
mirzaei misbah mishaal mishal mizanur moaz moazzam moazzem mobeen mobin moeen mofizul moghadam mohamad mohamadou
mohamed mohammadi mohammadreza mohamud mohannad mohcine mohd mohiuddin mohmand mohosin mohsen mohsenpour moinul moiz
mojgan mojtaba mokbul mokhlesur mokhtar momen momena momtaz monem monir monira monirul moniruzzaman moosa moradi
morshed morsheda morsi morsy morteza mosaad mosharraf moshiur mostafa mostafiz mostafizur motiur mouad mouawad
mouhamed moukarzel moulay mouna mounir mourad mousavi moussa moustafa moustapha mouza moza mozammel mualla muath muaz
mubarek mubashir mubeen mudassar mueen mufeed mughal muhairi muhairy muhannad muhsin muhtasim muizz mujahid mujtaba
mukhtar multani muna muneeb munira munjed muntaha muqaddas murad murat murtuza musa musab musabbeh musaed musarrat
mussarat mustafa mustafizur mustaqim mutahar mutairi mutaz mutlaq muttalib myra naaima naaz nabawy nabeel nabeela
nabiha nabil nabila nabilah naciri nadia nadim nadir nadira nadjib naeem naeema nafees nafis nagat naghmeh nagi naglaa
naguib nagwa nahed nahid nahida nahla nahyan naif naila naim naima najafi najah najat najeeb najib najiba najjar najla
najma najoua najwa nakhle nalbantoglu namr naoufal naqi narges naseema naser nashaat nashwa nasima nasira nasiruddin
nasr nasra nasrallah nasri nasrullah nassar nasser nassif nassim nassima nassrin nastaran naufal nauman naureen navab
naveed navid nawaf nawel nayef nayel nayla nayyar nazanin nazar nazarov nazeem nazira nazish nazmul nazmun nazrul
nebioglu necati neelum negin nehad nehir nermin nesrine neyadi niazi nida nidal nighat nihad nihal nihat nilofar
niloofar niloufar nilufar nima nimra nisreen nisrine niusha nizam nizar nodira noha noman noor noora noorah nooran
noorani noorzai nora noreen nosheen noshin nouf nouman nour noura nourah nouran noureddine nouri noushin nuaimi nuha
nujhat numan numanoglu nur nura nuray nurcan nurhan nurjahan nurlan nurmatov nurten nurul nusaiba nusayba nusrat
nuwaira nuzhat obaid obaidullah obaidur oguz oguzhan okan oktay okumus olfa omaima omair omaira omarkhil omayma omer
omerfaruk omid omnia onur orakzai oraloglu orbay orhan orooj osama osamah osman ossama otaibi othman ouafae ouahiba
oualid ouardi ouattara oudai ouissam oukacha oulaya oumaima oumar oussama oymen ozansoy ozbek ozberk ozbey ozbir ozcan
ozdemir ozdenak ozdogan ozen ozer ozge ozgorkey ozkan ozkara ozkok ozlem oztekin oztonga oztuna ozturk paksut panhwar
paracha parastoo parham parinaz parisa parvaneh parvin parviz parwaiz payam pedram pekkan pektas pektemek pervaiz
pervez peyman pinar pirzada pocan polat popal pouria pouya poyrazoglu qadri qahtani qaimkhani qais qaiser qaseem qasem
qasimi qassim quadir quadri qubaisi quddus qudsia quratulain qurratulain qutaiba raafat rabab rabah rabbani rabeea
rabeya rabia rachid rachida rachidi radhia radwa radwan rady rafael rafat rafia rafida rafiqul rafsan ragab raghad
raghda rahal rahat raheela raheem rahela rahima rahimi rahimov rahman rahmani rahmatullah rahmouni raihan raisa raja
rajaa rajab rajput rakib ramazan rami ramin ramiz ramla ramy ramzi randa rani ranim ranjha rao raouf rasel rasha
rashed rasheda rashedul rashidul rashwan rasouli rauf rawahi rawan rayan rayyan razan razavi razi raziya razzaq recep
redouane reem reema refaat reham rehmat reyad reyhan reyhaneh reza rezaee rezaei rezaul riad riaz riffat rihab rihana
rimsha riyad riyami rizk rizvi robina rokeya rola romaithi rostam rostami rouba rownak rowshan roxana roya ruba rubab
rubaba rubaiya ruhul rukaya ruksana rumaisa rumana ruqaiya ruqayya ruwayda ryad saab saad saada saade saadi saadia
sabahat sabbagh sabbir sabiha sabina sabira sabra sabri sabrine sabry sadeghi sadek sadekur sadia sadiklar sadiqa
sadiqi sadique sadki saeeda saeedi safaa safiya safiyya safwan safwat sahak sahar saher sahera sahin saiba saidi
saidur saifi saiful saifullah saifur saima sajeda sajib sajjad sakhawat sakib sakinah salahuddin salamah salameh
salauddin saleha salehi salhi saliba salih salim salima salina salloum salmah salman salmeen salmin salwa samaan samad
samah samaha samaher saman samanci samaneh samar sameen sameh samer samera samia samih samiha samina samira samiullah
samiya samreen samy sanam sanaullah sanaz sandalci saparmurat saqib saqr sara sarah saram sarfaraz sarfraz sarioglu
sarkis sarmad sasan saud sawiris sawsan sayed sayeda sayegh sayginer sayyid sebti seda sedat sekkat selcuk selim selin
selmani sener sepehr sepetci sepideh serkan setareh sezek sfeir shaaban shaden shadi shadia shadman shaf shafaat
shafik shafiqul shafqat shagufta shahab shahadat shahanara shahbaz shaheed shaheer shaher shahidul shahinur shahjahan
shahla shahram shahriar shahrokh shahryar shahrzad shahzad shahzadi shaikha shakhbout shakib shakira shalaby shamma
shammari shams shamsa shamsi shamsul shamsun shamsur sharareh sharifi shariful sharjeel sharmeen shatha shavkat
shawkat shawky shayan shayma shaymaa shehab shehadeh shehata shehhi shehla shehri shehryar shehzad sheikh sheikha
sheraz shereen sherif shervin sherzod sheuli shideh shima shinwari shirazi shiva shohel shohreh shokry shoukat shuaa
shuaib shukri shurooq sial siamak siavash sibel siddika siddiq siddiqa sidra siham sikander sikdar sikder simin simra
sinan sinanoglu sirajul siyabi sleiman slimane slimani sobhi sobia sohaib soheil soheila solaiman soliman solmaz
soltani somaya songul sonia sonmez soomro soraya soroush souad soudabeh soufiane soukaina soumaya soylu sozeri
stanikzai subaie subhan sufia sufian sufyan suha suhaib suhaila suhair sukru sulaman suleman suleyman suleymanoglu
sulieman sultana sumaira sumaya sumayya sumera sumon sumona sundus suwaidi syed tabet tabish taha tahani tahera
tahereh tahincioglu tahiri tahmasebi tahmina tahnoon tahsin taiba taimoor tajuddin talal talpur talukder tamanna tamim
taner tanim tanjila tannous tanoli tanrikulu tantawi tanzeela tanzil tanzina taraneh tarannum tareen tarek tareq
tareque tarikul tariqul tarkan tasci taskin tasli taslima tasnia tasnim tassadaq tauheed tauqeer tawadros tawfeek
tawfik tawfiq tayeb tayfun tayyaba tazegul tazi tehmina tekand tekelioglu tekin temel tezcan thaer thamer thani
thoraya thuraya tiwana tokatlioglu tokgoz tolga toor topaloglu topcuoglu toraman tosun toufik toufiq touheed touma
toumi towhid trabelsi tueni tufail tugba tuglu tugluk tunaboylu tunaiji tunc tuncay tuncer tunceri turan turgut
turkdogan turkyilmaz tutuncu tuzun ubaid ubaidullah ugur ulfat uluhan ulusoy umaima umair umama umer umm umme ummul
unaiza unal usaid usama uthman uysal uzair uzma vahid varol velioglu virk volkan wadha wael wafaa wagdy wagih wahab
wahaibi wahba wahbi waheed waheeda wajahat wajdi wajid wajiha wakeel waleed wali walid waliullah waqas wardah wardak
wareesha warraich warsame wasan wasfi wasif wassim wattoo widad wijdan wissam yaakoub yacine yacoub yacoubi yaghi
yaghoub yahia yahiaoui yahya yalcin yamina yammine yaqoob yaqub yara yaseen yaser yasmina yasmine yassin yassine
yassir yavuz yazan yazbek yazici yazid yeganeh yehia yesilkaya yetkiner yigit yildirimoglu yildizoglu yilmaz yilmazer
yorulmaz younas younes younis younus yousaf yousafzai yousef yousif youssef youssouf yousuf yucel yuksel yumna yunus
yurt yusra yusuf yusufzai yusupov zaabi zaara zabih zafar zafir zaheer zaheeruddin zaher zahidul zahirul zahra zahraa
zahrani zaib zaida zaidi zaigham zaina zainab zainabu zaineb zainul zakaria zakariya zakhour zaki zakia zakiya zaky
zannat zardari zarei zarin zartaj zayan zayd zayn zaynab zehra zehri zeina zeinab zenab zerouali zeyad zeynab zeynep
zhaleh ziad ziani ziaur ziba zidan zina zineb zineddine zitouni ziyad zobia zoha zohaib zohra zohreh zouaoui zoubida
zoubir zouhair zoya zubaida zubaidah zubayr zuhair zuhra zulaikha zulfiya zunaira zyad
`;
